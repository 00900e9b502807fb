// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_rows.h"

#include <algorithm>

namespace hubbub::store {

// The numbers stand in files: a new kind goes to the end.
static_assert(static_cast<int>(protocol::MessageKind::Post) == 0);
static_assert(static_cast<int>(protocol::MessageKind::Create) == 1);
static_assert(static_cast<int>(protocol::MessageKind::Join) == 2);
static_assert(static_cast<int>(protocol::MessageKind::Leave) == 3);
static_assert(static_cast<int>(protocol::MessageKind::Rename) == 4);
static_assert(static_cast<int>(protocol::MessageKind::Topic) == 5);
static_assert(static_cast<int>(protocol::MessageKind::Role) == 6);
static_assert(static_cast<int>(protocol::MessageKind::Preset) == 7);
static_assert(static_cast<int>(protocol::MessageKind::Kick) == 8);
static_assert(static_cast<int>(protocol::MessageKind::Ban) == 9);
static_assert(static_cast<int>(protocol::MessageKind::Mute) == 10);
static_assert(static_cast<int>(protocol::MessageKind::Slow) == 11);
static_assert(static_cast<int>(protocol::MessageKind::Lock) == 12);
static_assert(static_cast<int>(protocol::MessageKind::MuteAll) == 13);
static_assert(static_cast<int>(protocol::MessageKind::Hide) == 14);
static_assert(static_cast<int>(protocol::MessageKind::Profile) == 15);
static_assert(static_cast<int>(protocol::MessageKind::Keep) == 16);

protocol::Tag readTag(const Statement &row, int column)
{
    protocol::Tag tag;
    const auto bytes = row.blob(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), tag.bytes.size()), tag.bytes.begin());
    return tag;
}

void bindMessage(Statement &statement, int first, std::int64_t roomKey, std::int64_t authorKey, const protocol::Message &message)
{
    statement.bind(first, roomKey)
        .bind(first + 1, message.seq)
        .bind(first + 2, static_cast<int>(message.kind))
        .bind(first + 3, authorKey)
        .bindBlob(first + 4, message.tag.bytes)
        .bind(first + 5, message.at)
        .bind(first + 6, message.text)
        .bind(first + 7, message.reply)
        .bind(first + 8, message.editSeq)
        .bind(first + 9, message.editAt)
        .bind(first + 10, goneOf(message))
        .bind(first + 11, message.pinned);
}

protocol::Message readMessage(const Statement &row, int first)
{
    protocol::Message message;
    message.seq = row.integer(first);
    message.kind = static_cast<protocol::MessageKind>(row.integer(first + 1));
    message.author = protocol::UserId(row.text(first + 2));
    message.tag = readTag(row, first + 3);
    message.at = row.integer(first + 4);
    message.text = row.text(first + 5);
    message.reply = row.integer(first + 6);
    message.editSeq = row.integer(first + 7);
    message.editAt = row.integer(first + 8);
    message.deleted = (row.integer(first + 9) & goneDeleted) != 0;
    message.hidden = (row.integer(first + 9) & goneHidden) != 0;
    message.expired = (row.integer(first + 9) & goneExpired) != 0;
    message.pinned = row.integer(first + 10) != 0;
    return message;
}

void readReactions(Database &database, std::int64_t roomKey, std::vector<protocol::Message> &messages)
{
    if (messages.empty())
        return;
    auto rows = database.prepare("SELECT r.seq, r.emoji, u.id FROM reactions r CROSS JOIN users u ON u.key = r.user "
                                 "WHERE r.room_key = ?1 AND r.seq BETWEEN ?2 AND ?3 ORDER BY r.seq, r.at");
    rows.bind(1, roomKey).bind(2, messages.front().seq).bind(3, messages.back().seq);
    auto message = messages.begin();
    while (rows.step()) {
        const protocol::Seq seq = rows.integer(0);
        while (message != messages.end() && message->seq < seq)
            ++message;
        if (message == messages.end())
            break;
        if (message->seq != seq)
            continue;
        const std::string emoji = rows.text(1);
        auto &reactions = message->reactions;
        auto reaction = std::find_if(reactions.begin(), reactions.end(), [&](const auto &r) { return r.emoji == emoji; });
        if (reaction == reactions.end())
            reaction = reactions.insert(reactions.end(), protocol::Reaction{emoji, {}});
        reaction->users.emplace_back(rows.text(2));
    }
}

protocol::Seq firstSeqAt(Database &database, std::int64_t roomKey, base::Millis time)
{
    protocol::Seq low = 1; // every message before `low` is older than `time`
    protocol::Seq found = 0;
    protocol::Seq high = 0;
    {
        auto row = database.prepare("SELECT coalesce(max(seq), 0) FROM messages WHERE room_key = ?1");
        row.bind(1, roomKey).step();
        high = row.integer(0);
    }
    while (low <= high) {
        const protocol::Seq middle = low + (high - low) / 2;
        auto row =
            database.prepare("SELECT seq, at FROM messages WHERE room_key = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq LIMIT 1");
        row.bind(1, roomKey).bind(2, middle).bind(3, high);
        if (!row.step()) {
            high = middle - 1;
        } else if (row.integer(1) >= time) {
            found = row.integer(0);
            high = middle - 1;
        } else {
            low = row.integer(0) + 1;
        }
    }
    return found;
}

} // namespace hubbub::store
