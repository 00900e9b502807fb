// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace hubbub::store {

class Database;

/// A prepared statement in use: bind, step, read columns. Resets itself for the next user when it goes out of scope.
/// Text and blobs are copied when bound. Parameters and columns count from 1 and 0, as in SQLite.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, std::string_view text);
    Statement &bindBlob(int parameter, std::span<const std::uint8_t> bytes);
    Statement &bindNull(int parameter);

    /// True if there is a row. Throws StoreError.
    bool step();
    /// Runs a statement to its end, ignoring rows.
    void run();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::span<const std::uint8_t> blob(int column) const; ///< valid until the next step
    bool isNull(int column) const;

private:
    Database &m_database;
    sqlite3_stmt *m_statement;
};

/// One connection to one SQLite file, for one thread. Keeps prepared statements by their text.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How hard a commit insists: Full survives a power cut, Normal a crash of the process.
    enum class Durability { Normal, Full };

    /// Opens or (ReadWrite only) creates with mode 0600, in WAL, with Durability::Normal. Throws StoreError; a file that is no
    /// database is left as it is. `vfs` names another file layer of SQLite, for tests.
    Database(const std::string &path, Access access, const char *vfs = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `sql` must be a literal or otherwise live as long as the database.
    Statement prepare(std::string_view sql);
    /// Runs one or several statements without parameters.
    void execute(const std::string &sql);
    /// From now on SQL on this connection may call `function` by this name; always the same result for the same text.
    void addFunction(const char *name, std::string (*function)(std::string_view));
    /// Precondition: no transaction is open.
    void setDurability(Durability durability);
    Durability durability() const { return m_durability; }
    std::int64_t lastInsertId() const;
    /// Rows changed by the newest INSERT, UPDATE or DELETE.
    int changes() const;
    bool inTransaction() const;
    const std::string &path() const { return m_path; }
    Access access() const { return m_access; }

    /// Pages in the write-ahead log as of this connection's newest commit.
    int walPages() const { return m_walPages; }
    /// How many commits of this connection have written something: one that changes nothing never asks the disk.
    std::uint64_t writtenCommits() const { return m_writtenCommits; }
    /// After a commit that leaves this many pages in the write-ahead log, they are moved into the database within the commit.
    void setCheckpointPages(int pages) { m_checkpointPages = pages; }
    /// Passive moves what it can from the write-ahead log into the database without waiting for anybody; Emptying moves
    /// everything and leaves an empty log, or throws StoreError::Busy if a reader of an older state does not end in time.
    enum class Checkpoint { Passive, Emptying };
    void checkpoint(Checkpoint checkpoint);
    /// Gives pages that are free back to the system by writing the file anew, which takes long and as much space again for a
    /// while. Throws StoreError::Busy while another connection writes.
    void compact();

    /// The small integers that stand for ids in the tables, as far as this connection has met them. Empty after a rollback, so
    /// that nothing is remembered that is not in the file.
    struct Keys {
        std::unordered_map<std::string, std::int64_t> rooms;
        std::unordered_map<std::string, std::int64_t> users;
    };
    Keys &keys() { return m_keys; }

    /// Throws the StoreError for a result code of SQLite.
    [[noreturn]] void fail(int code, std::string_view doing);

private:
    friend class Statement;
    friend class Transaction;
    friend class Snapshot;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    static int onCommit(void *self, sqlite3 *handle, const char *schema, int pages);
    void rollback() noexcept;

    std::string m_path;
    Access m_access;
    Durability m_durability = Durability::Full; // SQLite's own default, until the constructor has set it
    int m_walPages = 0;
    std::uint64_t m_writtenCommits = 0;
    int m_checkpointPages = 1000;
    Keys m_keys;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string_view, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// After this returns, the changes are as durable as the database's Durability says. Throws StoreError, then nothing changed.
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// Several reads that see the same state of the file. Inside a transaction it does nothing more.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_own;
};

} // namespace hubbub::store
