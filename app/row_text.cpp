// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/row_text.h"

#include "app/time_text.h"
#include "core/markup/parse.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace hubbub::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// The text of a notice in its parts (docs/protocol.md, "Folded messages"): a first word, the rest of its line, the second line.
struct NoticeParts {
    explicit NoticeParts(const QString &text)
        : first(text.section(QLatin1Char('\n'), 0, 0)), word(first.section(QLatin1Char(' '), 0, 0)),
          name(isolated(first.section(QLatin1Char(' '), 1))), second(text.section(QLatin1Char('\n'), 1))
    {}

    /// With the reason behind it, if there is one.
    QString reasoned(const QString &sentence) const
    {
        return second.isEmpty() ? sentence : Words::tr("%1: %2").arg(sentence, isolated(second));
    }

    QString first;
    QString word;
    QString name;
    QString second;
};

QString roleNotice(const QString &who, const NoticeParts &parts)
{
    if (parts.word == QLatin1String("owner")) {
        return Words::tr("%1 made %2 an owner").arg(who, parts.name);
    }
    return parts.word == QLatin1String("moderator") ? Words::tr("%1 made %2 a moderator").arg(who, parts.name)
                                                    : Words::tr("%1 made %2 a member").arg(who, parts.name);
}

QString presetNotice(const QString &who, const QString &preset)
{
    if (preset == QLatin1String("announce")) {
        return Words::tr("%1 made this a room for announcements").arg(who);
    }
    return preset == QLatin1String("private") ? Words::tr("%1 made this room private").arg(who)
                                              : Words::tr("%1 opened this room to all").arg(who);
}

/// What those did who run the room.
QString moderationNotice(protocol::MessageKind kind, const QString &who, const NoticeParts &parts)
{
    using protocol::MessageKind;
    const bool off = parts.word == QLatin1String("off");
    switch (kind) {
    case MessageKind::Preset:
        return presetNotice(who, parts.word);
    case MessageKind::Kick:
        return parts.reasoned(Words::tr("%1 removed %2").arg(who, isolated(parts.first)));
    case MessageKind::Ban:
        return parts.reasoned(off ? Words::tr("%1 lifted the ban of %2").arg(who, parts.name)
                                  : Words::tr("%1 banned %2").arg(who, parts.name));
    case MessageKind::Mute:
        if (off) {
            return parts.reasoned(Words::tr("%1 lets %2 speak again").arg(who, parts.name));
        }
        return parts.reasoned(parts.word == QLatin1String("0")
                                  ? Words::tr("%1 muted %2").arg(who, parts.name)
                                  : Words::tr("%1 muted %2 until %3").arg(who, parts.name, shortMoment(parts.word.toLongLong())));
    case MessageKind::Slow:
        return parts.word == QLatin1String("0")
                   ? Words::tr("%1 ended slow mode").arg(who)
                   : Words::tr("%1 set slow mode: a message each %n seconds", nullptr, parts.word.toInt()).arg(who);
    case MessageKind::Keep:
        return parts.word == QLatin1String("0")
                   ? Words::tr("%1 set that messages are kept for good").arg(who)
                   : Words::tr("%1 set that messages are kept for %n days", nullptr, parts.word.toInt()).arg(who);
    case MessageKind::Lock:
        return off ? Words::tr("%1 unlocked the room").arg(who) : Words::tr("%1 locked the room").arg(who);
    case MessageKind::MuteAll:
        return off ? Words::tr("%1 lets everybody speak again").arg(who) : Words::tr("%1 muted everybody").arg(who);
    case MessageKind::Hide:
        return off ? Words::tr("%1 showed messages again").arg(who) : Words::tr("%1 hid messages").arg(who);
    default:
        return {};
    }
}

/// Who came or went, as they were called then.
QString nameThen(const client::TimelineRow &row)
{
    const QString then = QString::fromStdString(row.message.text).section(QLatin1Char('\n'), 0, 0);
    return isolated(then.isEmpty() ? QString::fromStdString(row.authorName) : then);
}

QString noticeText(const client::TimelineRow &row)
{
    using protocol::MessageKind;
    const QString who = isolated(QString::fromStdString(row.authorName));
    const QString text = QString::fromStdString(row.message.text);
    const QString what = isolated(text);
    const NoticeParts parts(text);
    switch (row.message.kind) {
    case MessageKind::Create:
        return text.isEmpty() ? Words::tr("%1 began this conversation").arg(who) : Words::tr("%1 created the room").arg(who);
    case MessageKind::Join:
        return Words::tr("%1 joined").arg(nameThen(row));
    case MessageKind::Leave:
        return parts.second.isEmpty() ? Words::tr("%1 left").arg(nameThen(row))
                                      : Words::tr("%1 left; %2 is the owner now").arg(nameThen(row), isolated(parts.second));
    case MessageKind::Rename:
        return Words::tr("%1 named the room %2").arg(who, what);
    case MessageKind::Topic:
        return row.message.text.empty() ? Words::tr("%1 removed the topic").arg(who)
                                        : Words::tr("%1 set the topic: %2").arg(who, what);
    case MessageKind::Role:
        return roleNotice(who, parts);
    case MessageKind::Profile:
        return Words::tr("%1 is now called %2").arg(isolated(parts.first), isolated(parts.second));
    default:
        return moderationNotice(row.message.kind, who, parts);
    }
}

/// "Ada", "Ada and Ben", "Ada, Ben and Cy", "Ada, Ben and 4 others".
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 3;
    const auto count = names.size();
    if (count == 1) {
        return names[0];
    }
    if (count == 2) {
        return Words::tr("%1 and %2").arg(names[0], names[1]);
    }
    //: The last %n of a list of names are not named.
    return count == most ? Words::tr("%1, %2 and %3").arg(names[0], names[1], names[2])
                         : Words::tr("%1, %2 and %n others", nullptr, static_cast<int>(count - most + 1)).arg(names[0], names[1]);
}

} // namespace

QString bodyText(const client::TimelineRow &row)
{
    if (row.message.kind != protocol::MessageKind::Post) {
        return noticeText(row);
    }
    if (row.message.deleted) {
        return Words::tr("This message was deleted");
    }
    // Moderators are still shown what it says.
    return row.message.hidden && row.message.text.empty() ? Words::tr("Hidden by a moderator")
                                                          : QString::fromStdString(row.message.text);
}

namespace {

/// "Ada joined; Ben left": one sentence for what is said of each of these lists, where it is not empty.
QString clauses(const QString &before, const QString &next)
{
    return before.isEmpty() ? next : next.isEmpty() ? before : Words::tr("%1; %2").arg(before, next);
}

/// What became of the names of those who have changed theirs: "Ada is now called Ann".
QString renamedText(const std::vector<client::TimelineRow> &rows)
{
    std::vector<std::pair<protocol::UserId, std::pair<QString, QString>>> renamed; // in the order of the first change
    for (const client::TimelineRow &row : rows) {
        if (row.message.kind != protocol::MessageKind::Profile) {
            continue;
        }
        const NoticeParts parts(QString::fromStdString(row.message.text));
        const auto found =
            std::find_if(renamed.begin(), renamed.end(), [&row](const auto &one) { return one.first == row.message.author; });
        if (found == renamed.end()) {
            renamed.emplace_back(row.message.author, std::pair(parts.first, parts.second));
        } else {
            found->second.second = parts.second;
        }
    }
    QString text;
    for (const auto &[user, names] : renamed) {
        text = clauses(text, Words::tr("%1 is now called %2").arg(isolated(names.first), isolated(names.second)));
    }
    return text;
}

} // namespace

QString foldedText(const std::vector<client::TimelineRow> &rows)
{
    std::map<protocol::UserId, protocol::MessageKind> last;
    for (const client::TimelineRow &row : rows) {
        if (row.message.kind != protocol::MessageKind::Profile) {
            last[row.message.author] = row.message.kind;
        }
    }
    QStringList joined;
    QStringList left;
    for (const client::TimelineRow &row : rows) {
        const auto found = last.find(row.message.author);
        if (found != last.end()) {
            (found->second == protocol::MessageKind::Join ? joined : left) << nameThen(row);
            last.erase(found); // each once, where they were first
        }
    }
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    //: %1 is as many names as the number of the plural form says.
    const QString came = joined.isEmpty() ? QString() : Words::tr("%1 joined", "names", count(joined)).arg(listed(joined));
    //: %1 is as many names as the number of the plural form says.
    const QString went = left.isEmpty() ? QString() : Words::tr("%1 left", "names", count(left)).arg(listed(left));
    return clauses(clauses(came, went), renamedText(rows));
}

QString plainText(const client::TimelineRow &row)
{
    return QString::fromStdString(markup::plainText(row.marks, row.message.text));
}

QString spokenText(const client::TimelineRow &row, const QStringList &reactions, bool isByGuest)
{
    if (row.message.kind != protocol::MessageKind::Post) {
        return QStringList{noticeText(row), clockTime(row.message.at)}.join(QStringLiteral(", "));
    }
    const QString said = row.marks.blocks.empty() ? bodyText(row) : plainText(row);
    QStringList parts{QString::fromStdString(row.authorName)};
    if (row.authorIsBot) {
        parts << Words::tr("bot", "a program that takes part in a room");
    } else if (isByGuest) {
        parts << Words::tr("guest");
    }
    parts << clockTime(row.message.at);
    if (row.message.reply != 0 && !row.replyAuthor.empty()) {
        //: A message answers another one: its author and its first words, which a deleted one has not.
        parts << (row.replyText.empty() ? Words::tr("answer to %1").arg(isolated(QString::fromStdString(row.replyAuthor)))
                                        : Words::tr("answer to %1: %2")
                                              .arg(isolated(QString::fromStdString(row.replyAuthor)),
                                                   isolated(QString::fromStdString(row.replyText))));
    }
    parts << said;
    if (row.state == client::RowState::Sending) {
        parts << Words::tr("sending");
    } else if (row.state == client::RowState::Failed) {
        parts << Words::tr("not sent");
    } else if (row.message.editSeq != 0 && !row.message.deleted) {
        parts << Words::tr("edited");
    }
    if (row.message.pinned) {
        parts << Words::tr("pinned");
    }
    return (parts + reactions).join(QStringLiteral(", "));
}

QString reactionText(const QString &emoji, const QString &who, int count)
{
    //: %1 is an emoji that people have put below a message, %2 their names.
    return who.isEmpty() ? Words::tr("%1 from %n people", nullptr, count).arg(emoji) : Words::tr("%1 from %2").arg(emoji, who);
}

} // namespace hubbub::app
