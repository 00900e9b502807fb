// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <utility>

namespace hubbub::test {

/// A log file in a folder of its own.
struct TempLog {
    QTemporaryDir folder;
    std::string path = folder.filePath("log.db").toStdString();
    std::unique_ptr<store::Database> database = store::openLogFile(path);

    store::Database &operator*() const { return *database; }
    /// Closes and opens again: what is there then was in the file.
    void reopen()
    {
        database.reset();
        database = store::openLogFile(path);
    }
};

inline protocol::UserId user(const std::string &id)
{
    return protocol::UserId(id);
}

inline protocol::RoomId room(const std::string &id)
{
    return protocol::RoomId(id);
}

/// A tag that is different for every number.
inline protocol::Tag tag(std::uint64_t number)
{
    protocol::Tag tag;
    tag.bytes[0] = 1; // never the null tag
    for (std::size_t i = 0; i < 8; ++i)
        tag.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return tag;
}

/// Writes a log by hand: gives numbers, tags and times, each entry in a transaction of its own.
class LogWriter
{
public:
    explicit LogWriter(store::Database &database, std::string room = "r")
        : m_database(database), m_log(database), m_room(std::move(room))
    {
        m_log.addRoom(m_room, protocol::Epoch("e"));
        if (const auto stored = m_log.room(m_room))
            m_seq = stored->head;
    }

    protocol::Seq add(const std::string &author, protocol::Body body, base::Millis at = 0)
    {
        ++m_seq;
        store::Transaction transaction(m_database);
        m_log.append(m_room,
                     {m_seq, user(author), tag(static_cast<std::uint64_t>(m_seq)), at != 0 ? at : m_seq * 1000, std::move(body)});
        transaction.commit();
        return m_seq;
    }
    protocol::Seq create(const std::string &author, const std::string &name = "Room")
    {
        return add(author, protocol::Created{name, "", author});
    }
    protocol::Seq join(const std::string &author) { return add(author, protocol::Joined{author}); }
    protocol::Seq post(const std::string &author, const std::string &text, base::Millis at = 0)
    {
        return add(author, protocol::Posted{text, 0}, at);
    }

    store::LogStore &log() { return m_log; }
    const protocol::RoomId &room() const { return m_room; }

private:
    store::Database &m_database;
    store::LogStore m_log;
    protocol::RoomId m_room;
    protocol::Seq m_seq = 0;
};

/// The kind of the StoreError that `action` throws; nothing if it throws none.
template<class Action>
std::optional<store::StoreError::Kind> failureOf(const Action &action)
{
    try {
        action();
    } catch (const store::StoreError &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace hubbub::test
