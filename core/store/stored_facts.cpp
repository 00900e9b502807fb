// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_facts.h"

#include "core/protocol/text.h"
#include "core/store/index_queue.h"
#include "core/store/message_rows.h"

namespace hubbub::store {

using namespace protocol;

protocol::Member readMember(const Statement &row)
{
    Member member;
    member.user = UserId(row.text(0));
    member.name = row.text(1);
    member.role = static_cast<Role>(row.integer(2));
    member.since = row.integer(3);
    member.present = row.integer(4) != 0;
    member.exit = static_cast<Exit>(row.integer(5));
    member.mutedUntil = row.integer(6);
    member.postedAt = row.integer(7);
    member.colour = static_cast<int>(row.integer(8));
    member.bot = row.integer(9) != 0;
    return member;
}

// ---- Title

roomlog::RoomTitle StoredFacts::title() const
{
    auto row = m_database.prepare("SELECT name, topic FROM rooms WHERE key = ?1");
    if (!row.bind(1, m_room).step())
        return {};
    return {row.text(0), row.text(1)};
}

void StoredFacts::setTitle(const roomlog::RoomTitle &title)
{
    m_database.prepare("UPDATE rooms SET name = ?2, topic = ?3, name_key = ?4 WHERE key = ?1")
        .bind(1, m_room)
        .bind(2, title.name)
        .bind(3, title.topic)
        .bind(4, nameKey(title.name))
        .run();
}

roomlog::RoomSettings StoredFacts::settings() const
{
    auto row = m_database.prepare("SELECT preset, locked, all_muted, slow_seconds, keep_days, expired FROM rooms WHERE key = ?1");
    if (!row.bind(1, m_room).step())
        return {};
    return {static_cast<Preset>(row.integer(0)),
            row.integer(1) != 0,
            row.integer(2) != 0,
            row.integer(3),
            row.integer(4),
            row.integer(5)};
}

void StoredFacts::setSettings(const roomlog::RoomSettings &settings)
{
    m_database
        .prepare("UPDATE rooms SET preset = ?2, locked = ?3, all_muted = ?4, slow_seconds = ?5, keep_days = ?6, expired = ?7 "
                 "WHERE key = ?1")
        .bind(1, m_room)
        .bind(2, static_cast<int>(settings.preset))
        .bind(3, settings.locked)
        .bind(4, settings.allMuted)
        .bind(5, settings.slowSeconds)
        .bind(6, settings.keepDays)
        .bind(7, settings.expired)
        .run();
}

// ---- Members

static_assert(static_cast<int>(Role::Guest) == -1 && static_cast<int>(Role::Member) == 0 && static_cast<int>(Role::Moderator) == 1
                  && static_cast<int>(Role::Owner) == 2,
              "the numbers stand in files");
static_assert(static_cast<int>(Exit::Left) == 0 && static_cast<int>(Exit::Kicked) == 1 && static_cast<int>(Exit::Banned) == 2,
              "the numbers stand in files");
static_assert(static_cast<int>(Preset::Open) == 0 && static_cast<int>(Preset::Announce) == 1
                  && static_cast<int>(Preset::Private) == 2 && static_cast<int>(Preset::Direct) == 3,
              "the numbers stand in files");

std::optional<Member> StoredFacts::member(const UserId &user) const
{
    auto row = m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members WHERE room_key = ?1 AND user = ?2");
    if (!row.bind(1, m_room).bind(2, user.value).step())
        return std::nullopt;
    return readMember(row);
}

std::optional<UserId> StoredFacts::memberNamed(const std::string &key) const
{
    auto row = m_database.prepare(
        "SELECT user FROM members WHERE room_key = ?1 AND name_key = ?2 AND present = 1 ORDER BY user LIMIT 1");
    if (!row.bind(1, m_room).bind(2, key).step())
        return std::nullopt;
    return UserId(row.text(0));
}

void StoredFacts::putMember(const Member &member)
{
    const auto before = this->member(member.user);
    const int change = int(member.present) - int(before && before->present);
    m_database
        .prepare("INSERT OR REPLACE INTO members(room_key, user, name, name_key, role, since, present, exit, "
                 "muted_until, posted_at, colour, bot) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .bind(1, m_room)
        .bind(2, member.user.value)
        .bind(3, member.name)
        .bind(4, nameKey(member.name))
        .bind(5, static_cast<int>(member.role))
        .bind(6, member.since)
        .bind(7, member.present)
        .bind(8, static_cast<int>(member.exit))
        .bind(9, member.mutedUntil)
        .bind(10, member.postedAt)
        .bind(11, member.colour)
        .bind(12, member.bot)
        .run();
    if (change != 0)
        m_database.prepare("UPDATE rooms SET members = members + ?2 WHERE key = ?1").bind(1, m_room).bind(2, change).run();
}

std::optional<Member> StoredFacts::senior(const UserId &except) const
{
    auto row = m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members "
                                  "WHERE room_key = ?1 AND present = 1 AND user <> ?2 ORDER BY role DESC, since, user LIMIT 1");
    if (!row.bind(1, m_room).bind(2, except.value).step())
        return std::nullopt;
    return readMember(row);
}

std::optional<Member> StoredFacts::absentMember() const
{
    auto row = m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS
                                  " FROM members WHERE room_key = ?1 AND present = 0 ORDER BY user LIMIT 1");
    if (!row.bind(1, m_room).step())
        return std::nullopt;
    return readMember(row);
}

// ---- Messages

std::optional<Message> StoredFacts::message(Seq seq) const
{
    auto row =
        m_database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE "WHERE m.room_key = ?1 AND m.seq = ?2");
    if (!row.bind(1, m_room).bind(2, seq).step())
        return std::nullopt;
    return readMessage(row);
}

void StoredFacts::putMessage(const Message &message)
{
    if (message.seq == m_newest && !m_newestIsThere) {
        m_newestIsThere = true;
        insert(message);
        return;
    }
    const auto before = this->message(message.seq);
    if (!before) {
        insert(message);
        return;
    }
    if (before->text != message.text || before->deleted != message.deleted || before->kind != message.kind)
        queueForIndex(m_database, m_room, *before);
    write("UPDATE messages SET kind = ?3, author = ?4, tag = ?5, at = ?6, text = ?7, reply = ?8, edit_seq = ?9, "
          "edit_at = ?10, gone = ?11, pinned = ?12 WHERE room_key = ?1 AND seq = ?2",
          message);
}

void StoredFacts::setHidden(Seq from, Seq to, bool hidden)
{
    m_database.prepare("UPDATE messages SET gone = (gone & ~?4) | ?5 WHERE room_key = ?1 AND seq BETWEEN ?2 AND ?3 AND kind = 0")
        .bind(1, m_room)
        .bind(2, from)
        .bind(3, to)
        .bind(4, goneHidden)
        .bind(5, hidden ? goneHidden : 0)
        .run();
}

std::vector<Seq> StoredFacts::unexpired(Seq to) const
{
    std::vector<Seq> list;
    auto rows = m_database.prepare("SELECT seq FROM messages WHERE room_key = ?1 AND seq > ?2 AND seq <= ?3 AND gone & ?4 = 0 "
                                   "ORDER BY seq");
    rows.bind(1, m_room).bind(2, settings().expired).bind(3, to).bind(4, goneExpired);
    while (rows.step())
        list.push_back(rows.integer(0));
    return list;
}

void StoredFacts::insert(const Message &message)
{
    write("INSERT INTO messages(" HUBBUB_MESSAGE_TABLE_COLUMNS ") "
          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
          message);
}

void StoredFacts::write(std::string_view sql, const Message &message)
{
    auto statement = m_database.prepare(sql);
    bindMessage(statement, 1, m_room, m_dictionary.addUser(message.author), message);
    statement.run();
}

// ---- Reactions

bool StoredFacts::hasReaction(Seq seq, std::string_view emoji, const UserId &user) const
{
    const auto key = m_dictionary.user(user);
    if (!key)
        return false;
    return m_database.prepare("SELECT 1 FROM reactions WHERE room_key = ?1 AND seq = ?2 AND emoji = ?3 AND user = ?4")
        .bind(1, m_room)
        .bind(2, seq)
        .bind(3, emoji)
        .bind(4, *key)
        .step();
}

std::size_t StoredFacts::distinctReactions(Seq seq) const
{
    auto row = m_database.prepare("SELECT count(DISTINCT emoji) FROM reactions WHERE room_key = ?1 AND seq = ?2");
    row.bind(1, m_room).bind(2, seq).step();
    return static_cast<std::size_t>(row.integer(0));
}

bool StoredFacts::anyReaction(Seq seq, std::string_view emoji) const
{
    return m_database.prepare("SELECT 1 FROM reactions WHERE room_key = ?1 AND seq = ?2 AND emoji = ?3 LIMIT 1")
        .bind(1, m_room)
        .bind(2, seq)
        .bind(3, emoji)
        .step();
}

void StoredFacts::addReaction(Seq seq, std::string_view emoji, const UserId &user, Seq at)
{
    m_database.prepare("INSERT OR IGNORE INTO reactions(room_key, seq, emoji, user, at) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(1, m_room)
        .bind(2, seq)
        .bind(3, emoji)
        .bind(4, m_dictionary.addUser(user))
        .bind(5, at)
        .run();
}

void StoredFacts::removeReaction(Seq seq, std::string_view emoji, const UserId &user)
{
    const auto key = m_dictionary.user(user);
    if (!key)
        return;
    m_database.prepare("DELETE FROM reactions WHERE room_key = ?1 AND seq = ?2 AND emoji = ?3 AND user = ?4")
        .bind(1, m_room)
        .bind(2, seq)
        .bind(3, emoji)
        .bind(4, *key)
        .run();
}

void StoredFacts::clearReactions(Seq seq)
{
    m_database.prepare("DELETE FROM reactions WHERE room_key = ?1 AND seq = ?2").bind(1, m_room).bind(2, seq).run();
}

// ---- Mentions

void StoredFacts::setMentions(Seq seq, const std::vector<UserId> &users)
{
    if (seq != m_newest || m_newestIsMentioned)
        m_database.prepare("DELETE FROM mentions WHERE room_key = ?1 AND seq = ?2").bind(1, m_room).bind(2, seq).run();
    for (const UserId &user : users) {
        m_newestIsMentioned = m_newestIsMentioned || seq == m_newest;
        m_database.prepare("INSERT OR IGNORE INTO mentions(room_key, user, seq) VALUES(?1, ?2, ?3)")
            .bind(1, m_room)
            .bind(2, m_dictionary.addUser(user))
            .bind(3, seq)
            .run();
    }
}

} // namespace hubbub::store
