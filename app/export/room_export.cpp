// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/room_export.h"

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace hubbub::app {
namespace {

using protocol::Message;
using protocol::MessageKind;

constexpr int entriesAtOnce = 500;
constexpr std::size_t bytesAtOnce = 1 << 20;

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

QDateTime moment(base::Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

bool isGone(const std::optional<Message> &message)
{
    return message && (message->deleted || message->hidden);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoomExport)
};

QString shownText(const Message &message)
{
    if (message.deleted) {
        return Words::tr("(deleted)");
    }
    return message.hidden ? Words::tr("(hidden)") : q(message.text);
}

QString reactionsOf(const Message &message)
{
    QStringList list;
    for (const protocol::Reaction &reaction : message.reactions) {
        list << q(reaction.emoji) + QStringLiteral(" %1").arg(reaction.users.size());
    }
    return list.join(QStringLiteral("  "));
}

constexpr char pageStyle[] = R"css(
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 16px/1.45 "Noto Sans", system-ui, sans-serif; color: #23211e; background: #fbfaf8; }
h1 { font-size: 1.6em; } h2 { font-size: 1em; color: #5c5750; text-align: center; margin: 2em 0 1em; }
p { margin: .3em 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
b { color: #1c6b59; } time, .note { color: #6c665e; font-size: .85em; } .note { font-style: italic; }
@media (prefers-color-scheme: dark) { body { color: #ebe9e5; background: #1a1d1f; } h2 { color: #b3b0aa; } b { color: #6fcbb0; } time, .note { color: #9a9791; } }
)css";

} // namespace

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    if (name == QLatin1String("jsonl")) {
        return ExportFormat::JsonLines;
    }
    if (name == QLatin1String("html")) {
        return ExportFormat::Html;
    }
    return name == QLatin1String("text") ? std::optional(ExportFormat::Text) : std::nullopt;
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return QStringLiteral(".jsonl");
    case ExportFormat::Html:
        return QStringLiteral(".html");
    case ExportFormat::Text:
        break;
    }
    return QStringLiteral(".txt");
}

RoomExport::RoomExport(store::Database &copy, const store::StoredRoom &room, ExportFormat format, QIODevice &out)
    : m_copy(copy), m_log(copy), m_timeline(copy), m_room(room), m_format(format), m_out(out)
{}

double RoomExport::progress() const
{
    return m_room.head == 0 ? 1 : static_cast<double>(m_seq) / static_cast<double>(m_room.head);
}

void RoomExport::put(const QByteArray &bytes)
{
    m_failed = m_failed || m_out.write(bytes) != bytes.size();
}

bool RoomExport::step()
{
    if (m_failed) {
        return false;
    }
    if (!m_begun) {
        m_begun = true;
        begin();
    }
    const store::Snapshot snapshot(m_copy); // what is deleted meanwhile is deleted for the whole part
    const bool more = m_format == ExportFormat::JsonLines ? stepEntries() : stepMessages();
    if (!more && !m_failed) {
        end();
    }
    return more && !m_failed;
}

void RoomExport::begin()
{
    if (m_format == ExportFormat::JsonLines) {
        const QJsonObject head{{QStringLiteral("hubbub"), QStringLiteral("room")},
                               {QStringLiteral("version"), 1},
                               {QStringLiteral("room"), q(m_room.id.value)},
                               {QStringLiteral("epoch"), q(m_room.epoch.value)},
                               {QStringLiteral("name"), q(m_room.title.name)},
                               {QStringLiteral("serverName"), q(store::metaValue(m_copy, "server_name"))},
                               {QStringLiteral("entries"), static_cast<qint64>(m_room.head)}};
        put(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    } else if (m_format == ExportFormat::Html) {
        put(QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                "<title>%2</title>\n<style>%3</style>\n<h1>%2</h1>\n<p class=\"note\">%4</p>\n")
                .arg(QLocale().bcp47Name(), q(m_room.title.name).toHtmlEscaped(), QLatin1String(pageStyle),
                     q(m_room.title.topic).toHtmlEscaped()));
    } else {
        put(q(m_room.title.name) + QLatin1Char('\n'));
        if (!m_room.title.topic.empty()) {
            put(q(m_room.title.topic) + QLatin1Char('\n'));
        }
    }
}

void RoomExport::end()
{
    if (m_format == ExportFormat::Html) {
        put(QStringLiteral("</html>\n"));
    }
}

bool RoomExport::stepEntries()
{
    const auto facts = m_log.facts(m_room.id);
    const auto entries = m_log.entriesAfter(m_room.id, m_seq, entriesAtOnce, bytesAtOnce);
    for (const protocol::Entry &entry : entries) {
        if (entry.seq > m_room.head) {
            return false; // came after the beginning, which said how many there are
        }
        put(QByteArray::fromStdString(protocol::encode(redacted(entry, *facts))) + '\n');
        m_seq = entry.seq;
        ++m_written;
    }
    return !entries.empty() && m_seq < m_room.head;
}

protocol::Entry RoomExport::redacted(protocol::Entry entry, const roomlog::RoomFacts &facts)
{
    if (auto *post = std::get_if<protocol::Posted>(&entry.body); post != nullptr && isGone(facts.message(entry.seq))) {
        post->text.clear();
    } else if (auto *edit = std::get_if<protocol::Edited>(&entry.body); edit != nullptr && isGone(facts.message(edit->target))) {
        edit->text.clear();
    }
    return entry;
}

bool RoomExport::stepMessages()
{
    const auto page = m_timeline.page(m_room.id, {protocol::HistoryVerb::After, m_seq, 0, protocol::limits::historyPage});
    for (const Message &message : page.messages) {
        const QString author = nameOf(message.author);
        m_format == ExportFormat::Html ? writeHtml(message, author) : writeText(message, author);
        m_seq = message.seq;
        ++m_written;
    }
    return page.more && !page.messages.empty();
}

QString RoomExport::nameOf(const protocol::UserId &user)
{
    const auto member = m_log.member(m_room.id, user);
    return q(member ? member->name : user.value);
}

void RoomExport::writeText(const Message &message, const QString &author)
{
    const QString time = moment(message.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (message.kind != MessageKind::Post) {
        put(QStringLiteral("%1  * %2: %3 %4\n")
                .arg(time, author, q(std::string(protocol::nameOf(message.kind))), shownText(message).simplified()));
        return;
    }
    // What stands on further lines must not look like somebody else's message.
    QString text = shownText(message).replace(QLatin1Char('\n'), QStringLiteral("\n                  "));
    if (message.editSeq != 0 && !message.deleted) {
        text += QStringLiteral(" ") + Words::tr("(edited)");
    }
    put(QStringLiteral("%1  %2: %3\n").arg(time, author, text));
}

void RoomExport::writeHtml(const Message &message, const QString &author)
{
    const QDateTime at = moment(message.at);
    if (const QString day = QLocale().toString(at.date(), QLocale::LongFormat); day != m_day) {
        m_day = day;
        put(QStringLiteral("<h2>%1</h2>\n").arg(day.toHtmlEscaped()));
    }
    const QString time =
        QStringLiteral("<time>%1</time>").arg(QLocale().toString(at.time(), QLocale::ShortFormat).toHtmlEscaped());
    const bool isPost = message.kind == MessageKind::Post;
    const bool inWords = isPost && !message.deleted && !message.hidden;
    QString line = QStringLiteral("<p id=\"m%1\"><b>%2</b> %3").arg(message.seq).arg(author.toHtmlEscaped(), time);
    if (message.reply != 0) {
        line += QStringLiteral(" <a href=\"#m%1\">↩</a>").arg(message.reply);
    }
    const QString text =
        (isPost ? QString() : q(std::string(protocol::nameOf(message.kind))) + QLatin1Char(' ')) + shownText(message);
    line += inWords ? QLatin1Char('\n') + text.toHtmlEscaped()
                    : QStringLiteral("\n<span class=\"note\">%1</span>").arg(text.toHtmlEscaped());
    if (message.editSeq != 0 && inWords) {
        line += QStringLiteral(" <span class=\"note\">%1</span>").arg(Words::tr("(edited)").toHtmlEscaped());
    }
    if (inWords && !message.reactions.empty()) {
        line += QStringLiteral("\n<span class=\"note\">%1</span>").arg(reactionsOf(message).toHtmlEscaped());
    }
    put(line + QStringLiteral("</p>\n"));
}

} // namespace hubbub::app
