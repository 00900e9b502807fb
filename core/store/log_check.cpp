// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"
#include "core/store/dictionary.h"
#include "core/store/index_queue.h"
#include "core/store/log_store.h"
#include "core/store/message_rows.h"
#include "core/store/stored_facts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hubbub::store {

using namespace protocol;

namespace {

constexpr int entriesAtOnce = 1'000;
constexpr std::size_t bytesAtOnce = 4 * 1024 * 1024;
constexpr int messagesAtOnce = 500;

std::int64_t number(Database &database, std::string_view sql)
{
    auto row = database.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

void complain(LogCheck &check, std::string where, std::string what)
{
    if (check.flaws.size() < LogCheck::mostFlaws)
        check.flaws.push_back({std::move(where), std::move(what)});
}

/// One room: its log is replayed, then the tables are compared with what that gave.
class RoomCheck
{
public:
    RoomCheck(Database &database, const StoredRoom &room, LogCheck &check)
        : m_database(database), m_room(room), m_key(Dictionary(database).room(room.id).value_or(0)), m_check(check)
    {}

    void run()
    {
        if (!replay())
            return;
        compareRoom();
        compareMembers();
        compareMessages();
        compareMentions();
    }

private:
    void flaw(std::string what) { complain(m_check, "room " + m_room.id.value, std::move(what)); }

    /// False if the log cannot be replayed.
    bool replay()
    {
        const LogStore log(m_database);
        std::set<std::pair<UserId, Tag>> tags;
        Seq last = 0;
        while (true) {
            const std::vector<Entry> page = log.entriesAfter(m_room.id, last, entriesAtOnce, bytesAtOnce);
            if (page.empty())
                break;
            for (const Entry &entry : page) {
                if (entry.seq != last + 1) {
                    flaw("the log goes from " + std::to_string(last) + " to " + std::to_string(entry.seq));
                    return false;
                }
                if (!tags.emplace(entry.author, entry.tag).second)
                    flaw("entry " + std::to_string(entry.seq) + " has the tag of an earlier one");
                roomlog::fold(entry, m_state);
                last = entry.seq;
            }
        }
        m_check.entries += last;
        const std::int64_t rows = countOf("SELECT count(*) FROM entries WHERE room_key = ?1");
        if (rows != last)
            flaw(std::to_string(rows - last) + " entries have an author that is not known");
        return rows == last;
    }

    void compareRoom()
    {
        if (m_room.head > 0 && m_state.title() != m_room.title) // a copy knows the title before it has the log
            flaw("its title is another one than the log gives it");
        if (m_state.settings() != m_room.settings)
            flaw("its rules are other ones than the log gives it");
        if (m_room.members != countOf("SELECT count(*) FROM members WHERE room_key = ?1 AND present = 1"))
            flaw("its members are not as many as it counts");
    }

    void compareMembers()
    {
        auto rows = m_database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members WHERE room_key = ?1 ORDER BY user");
        rows.bind(1, m_key);
        const std::vector<Member> wanted = m_state.members();
        std::size_t seen = 0;
        while (rows.step()) {
            const Member member = readMember(rows);
            if (seen >= wanted.size() || !(member == wanted[seen])) {
                flaw("the member " + member.user.value + " is another than the log makes them");
                return;
            }
            ++seen;
        }
        if (seen < wanted.size())
            flaw("the member " + wanted[seen].user.value + " is missing");
    }

    void compareMessages()
    {
        const std::vector<Message> wanted = m_state.messages();
        std::size_t seen = 0;
        for (std::vector<Message> page = messagesAfter(0); !page.empty(); page = messagesAfter(page.back().seq)) {
            for (const Message &message : page) {
                if (seen >= wanted.size() || !(message == wanted[seen])) {
                    flaw("the message " + std::to_string(message.seq) + " is another than the log makes it");
                    return;
                }
                ++seen;
            }
        }
        if (seen < wanted.size())
            flaw("the message " + std::to_string(wanted[seen].seq) + " is missing");
        m_check.messages += static_cast<std::int64_t>(seen);
        const std::int64_t reactions = countOf("SELECT count(*) FROM reactions WHERE room_key = ?1");
        std::int64_t known = 0;
        for (const Message &message : wanted) {
            for (const Reaction &reaction : message.reactions)
                known += static_cast<std::int64_t>(reaction.users.size());
        }
        if (reactions != known)
            flaw("there are " + std::to_string(reactions) + " reactions, and the log makes " + std::to_string(known));
    }

    std::vector<Message> messagesAfter(Seq after)
    {
        std::vector<Message> page;
        auto rows = m_database.prepare("SELECT " HUBBUB_MESSAGE_COLUMNS " FROM" HUBBUB_MESSAGE_SOURCE
                                       "WHERE m.room_key = ?1 AND m.seq > ?2 ORDER BY m.seq LIMIT ?3");
        rows.bind(1, m_key).bind(2, after).bind(3, messagesAtOnce);
        while (rows.step())
            page.push_back(readMessage(rows));
        readReactions(m_database, m_key, page);
        return page;
    }

    void compareMentions()
    {
        std::set<std::pair<Seq, UserId>> wanted;
        for (const auto &[seq, users] : m_state.mentions()) {
            for (const UserId &user : users)
                wanted.emplace(seq, user);
        }
        std::set<std::pair<Seq, UserId>> found;
        auto rows =
            m_database.prepare("SELECT m.seq, u.id FROM mentions m CROSS JOIN users u ON u.key = m.user WHERE m.room_key = ?1");
        rows.bind(1, m_key);
        while (rows.step())
            found.emplace(rows.integer(0), UserId(rows.text(1)));
        if (found != wanted)
            flaw("whom its messages mention is not what the log says");
    }

    std::int64_t countOf(std::string_view sql)
    {
        auto row = m_database.prepare(sql);
        return row.bind(1, m_key).step() ? row.integer(0) : 0;
    }

    Database &m_database;
    const StoredRoom &m_room;
    const std::int64_t m_key;
    LogCheck &m_check;
    roomlog::RoomState m_state;
};

void checkFile(Database &database, LogCheck &check)
{
    auto rows = database.prepare("PRAGMA integrity_check");
    while (rows.step()) {
        if (const std::string line = rows.text(0); line != "ok")
            complain(check, "file", line);
    }
}

void checkRooms(Database &database, LogCheck &check)
{
    for (const StoredRoom &room : LogStore(database).rooms()) {
        ++check.rooms;
        try {
            RoomCheck(database, room, check).run();
        } catch (const StoreError &error) {
            if (error.kind() != StoreError::Kind::Corrupt)
                throw;
            complain(check, "room " + room.id.value, error.what());
        }
    }
}

/// Rows that belong to nothing. A message without a room may stand there to keep its id from being used again (LogStore::resetRoom()).
void checkStrays(Database &database, LogCheck &check)
{
    struct Stray {
        const char *what;
        const char *sql;
    };
    static constexpr Stray strays[] = {
        {"entries", "SELECT count(*) FROM entries WHERE room_key NOT IN (SELECT key FROM rooms)"},
        {"messages", "SELECT count(*) FROM messages WHERE room_key <> 0 AND room_key NOT IN (SELECT key FROM rooms)"},
        {"members", "SELECT count(*) FROM members WHERE room_key NOT IN (SELECT key FROM rooms)"},
        {"reactions", "SELECT count(*) FROM reactions WHERE room_key NOT IN (SELECT key FROM rooms)"},
        {"mentions", "SELECT count(*) FROM mentions WHERE room_key NOT IN (SELECT key FROM rooms)"},
        {"devices", "SELECT count(*) FROM devices WHERE user NOT IN (SELECT user FROM accounts)"},
        {"invites", "SELECT count(*) FROM invites WHERE room <> '' AND room NOT IN (SELECT id FROM rooms)"},
    };
    for (const Stray &stray : strays) {
        if (const std::int64_t count = number(database, stray.sql); count > 0)
            complain(check, "file", std::to_string(count) + " " + stray.what + " belong to nothing");
    }
}

/// The index has a place for each message that it knows: what it should know, and what it knows still of those that changed.
void checkIndex(Database &database, LogCheck &check)
{
    auto row =
        database.prepare("SELECT (SELECT count(*) FROM messages m WHERE m.id <= ?1 AND m.id > ?2 AND m.kind = 0 "
                         "AND m.gone & 1 = 0 AND m.id NOT IN (SELECT message_id FROM index_queue)) "
                         "+ (SELECT count(*) FROM index_queue WHERE text IS NOT NULL), (SELECT count(*) FROM index_places)");
    row.bind(1, indexMark(database)).bind(2, indexFloor(database));
    if (row.step() && row.integer(0) != row.integer(1))
        complain(check, "index",
                 "it has " + std::to_string(row.integer(1)) + " messages, and should have " + std::to_string(row.integer(0)));
}

} // namespace

LogCheck checkLogFile(Database &database)
{
    LogCheck check;
    const Snapshot snapshot(database);
    try {
        checkFile(database, check);
        checkRooms(database, check);
        checkStrays(database, check);
        checkIndex(database, check);
        check.users = number(database, "SELECT count(*) FROM accounts");
    } catch (const StoreError &error) {
        if (error.kind() != StoreError::Kind::Corrupt)
            throw;
        complain(check, "file", error.what());
    }
    return check;
}

} // namespace hubbub::store
