// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimelineModel shows a row; what the rows are is timeline_model.cpp.
#include "app/complaint_text.h"
#include "app/markup_block.h"
#include "app/row_text.h"
#include "app/time_text.h"
#include "app/timeline_model.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace hubbub::app {
namespace {

QString stateName(client::RowState state)
{
    switch (state) {
    case client::RowState::Sending:
        return QStringLiteral("sending");
    case client::RowState::Failed:
        return QStringLiteral("failed");
    case client::RowState::Confirmed:
        break;
    }
    return QStringLiteral("confirmed");
}

} // namespace

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{SeqRole, "seq"},
            {TagRole, "tag"},
            {NoticeRole, "notice"},
            {AuthorIdRole, "authorId"},
            {AuthorRole, "author"},
            {AuthorColourRole, "authorColour"},
            {AuthorIsBotRole, "authorIsBot"},
            {AuthorIsGuestRole, "authorIsGuest"},
            {BodyRole, "body"},
            {PlainRole, "plain"},
            {BlocksRole, "blocks"},
            {EmojiRole, "emoji"},
            {TimeRole, "time"},
            {MomentRole, "moment"},
            {MineRole, "mine"},
            {MentionsMeRole, "mentionsMe"},
            {StateRole, "sendState"},
            {ErrorRole, "sendError"},
            {ReplySeqRole, "replySeq"},
            {ReplyAuthorRole, "replyAuthor"},
            {ReplyTextRole, "replyText"},
            {EditedRole, "edited"},
            {DeletedRole, "deleted"},
            {PinnedRole, "pinned"},
            {ReactionsRole, "reactions"},
            {StartsGroupRole, "startsGroup"},
            {DayTitleRole, "dayTitle"},
            {FoldsRole, "folds"},
            {FirstUnreadRole, "firstUnread"},
            {SpokenRole, "spoken"}};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const std::size_t position = positionOf(index.row());
    const client::TimelineRow &row = at(position);
    const protocol::Message &message = row.message;
    switch (role) {
    case SeqRole:
        return static_cast<qint64>(message.seq);
    case TagRole:
        return QString::fromStdString(message.tag.text());
    case NoticeRole:
        return message.kind != protocol::MessageKind::Post;
    case AuthorIdRole:
        return QString::fromStdString(message.author.value);
    case AuthorRole:
        return QString::fromStdString(row.authorName);
    case AuthorColourRole:
        return row.authorColour;
    case AuthorIsBotRole:
        return row.authorIsBot;
    case AuthorIsGuestRole:
        return isGuest(message.author);
    case Qt::DisplayRole:
        return bodyText(row); // does not depend on other rows
    case BodyRole:
        return bodyOf(position);
    case PlainRole:
        return row.marks.blocks.empty() ? bodyOf(position) : plainText(row);
    case BlocksRole:
        return markupBlocks(row.marks);
    case EmojiRole:
        return row.marks.emoji;
    case TimeRole:
        return clockTime(message.at);
    case MomentRole:
        return fullMoment(message.at);
    case MineRole:
        return row.mine;
    case MentionsMeRole:
        return row.mentionsMe;
    case StateRole:
        return stateName(row.state);
    case ErrorRole:
        return row.error.empty() ? QString() : refusalText(row.error);
    case ReplySeqRole:
        return static_cast<qint64>(message.reply);
    case ReplyAuthorRole:
        return QString::fromStdString(row.replyAuthor);
    case ReplyTextRole:
        return QString::fromStdString(row.replyText);
    case EditedRole:
        return message.editSeq != 0 && !message.deleted;
    case DeletedRole:
        return message.deleted;
    case PinnedRole:
        return message.pinned;
    case ReactionsRole:
        return reactions(row);
    case StartsGroupRole:
        return startsGroup(position);
    case DayTitleRole:
        return startsDay(position) ? dayTitle(message.at, localDay(m_clock.wallMs())) : QString();
    case FoldsRole:
        return folds(position);
    case FirstUnreadRole:
        return m_firstUnread != 0 && message.seq == m_firstUnread;
    case SpokenRole:
        return spokenOf(position);
    default:
        return {};
    }
}

QString TimelineModel::dayAt(int row) const
{
    return row >= 0 && row < rowCount() ? dayTitle(at(positionOf(row)).message.at, localDay(m_clock.wallMs())) : QString();
}

QString TimelineModel::isoDayOf(qint64 seq) const
{
    const client::TimelineRow *row = rowWithSeq(seq);
    return row == nullptr ? QString() : localDay(row->message.at).toString(Qt::ISODate);
}

QVariantList TimelineModel::reactions(const client::TimelineRow &row) const
{
    QVariantList list;
    for (const protocol::Reaction &reaction : row.message.reactions) {
        QStringList who;
        bool mine = false;
        for (const protocol::UserId &user : reaction.users) {
            mine = mine || user.value == m_self;
            const auto person = m_people.find(user.value);
            if (person != m_people.end()) {
                who << isolated(person->second.name);
            }
        }
        list << QVariantMap{{QStringLiteral("emoji"), QString::fromStdString(reaction.emoji)},
                            {QStringLiteral("count"), static_cast<int>(reaction.users.size())},
                            {QStringLiteral("mine"), mine},
                            {QStringLiteral("who"), who.join(QStringLiteral(", "))}};
    }
    return list;
}

} // namespace hubbub::app
