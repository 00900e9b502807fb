// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <cassert>
#include <cerrno>
#include <cstring>

#include <sqlite3.h>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hubbub::store {

namespace {

constexpr int busyTimeoutMs = 5'000;

StoreError::Kind kindOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return StoreError::Kind::Full;
    case SQLITE_IOERR:
        return systemError == ENOSPC ? StoreError::Kind::Full : StoreError::Kind::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StoreError::Kind::Corrupt;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return StoreError::Kind::CannotOpen;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StoreError::Kind::Busy;
    default:
        return StoreError::Kind::Other;
    }
}

/// SQLite would create the file with the process's umask, readable by everybody for a moment. Its -wal and -shm files inherit the
/// mode. An existing file is not touched: closing a descriptor of it would drop the locks of this process's other connections.
void createPrivately(const std::string &path)
{
#ifdef _WIN32
    (void)path; // the folders of a user's profile are private there
#else
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
        return;
    }
    if (errno == EEXIST)
        return;
    const auto kind = errno == ENOSPC || errno == EDQUOT ? StoreError::Kind::Full : StoreError::Kind::CannotOpen;
    throw StoreError(kind, path + ": " + std::strerror(errno));
#endif
}

} // namespace

// ---- Statement

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement, parameter, value); code != SQLITE_OK)
        m_database.fail(code, "bind");
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL, and an empty view may hold one.
    const char *bytes = text.empty() ? "" : text.data();
    const int code = sqlite3_bind_text64(m_statement, parameter, bytes, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database.fail(code, "bind");
    return *this;
}

Statement &Statement::bindBlob(int parameter, std::span<const std::uint8_t> bytes)
{
    const int code = bytes.empty() ? sqlite3_bind_zeroblob(m_statement, parameter, 0)
                                   : sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.fail(code, "bind");
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    if (const int code = sqlite3_bind_null(m_statement, parameter); code != SQLITE_OK)
        m_database.fail(code, "bind");
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code, sqlite3_sql(m_statement));
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::span(bytes, static_cast<std::size_t>(size)) : std::span<const std::uint8_t>();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

// ---- Database

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const std::string &path, Access access, const char *vfs) : m_path(path), m_access(access)
{
    if (access == Access::ReadWrite)
        createPrivately(path);
    const int flags = (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, vfs);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        fail(code, "open");
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    execute("SELECT count(*) FROM sqlite_schema"); // before anything is written: is this a database at all?
    if (access == Access::ReadOnly) {
        execute("PRAGMA query_only = ON");
        return;
    }
    // The switch to WAL writes the first page; it happens with SQLite's default durability, Full.
    execute("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync "
            "= ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000");
    sqlite3_wal_hook(handle, &Database::onCommit, this);
    setDurability(Durability::Normal);
}

Database::~Database()
{
    m_statements.clear(); // before the connection that they belong to
}

using TextFunction = std::string (*)(std::string_view);

static void callTextFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto function = *static_cast<TextFunction *>(sqlite3_user_data(context));
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const auto length = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string result = function(text ? std::string_view(text, length) : std::string_view());
    sqlite3_result_text(context, result.data(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

void Database::addFunction(const char *name, TextFunction function)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code = sqlite3_create_function_v2(m_handle.get(), name, 1, flags, new TextFunction(function), callTextFunction,
                                                nullptr, nullptr, [](void *own) { delete static_cast<TextFunction *>(own); });
    if (code != SQLITE_OK)
        fail(code, "add a function");
}

Statement Database::prepare(std::string_view sql)
{
    auto &slot = m_statements[sql];
    if (!slot) {
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        slot.reset(statement);
        if (code != SQLITE_OK) {
            m_statements.erase(sql);
            fail(code, sql);
        }
    }
    assert(!sqlite3_stmt_busy(slot.get()) && "the same statement is still in use further up");
    return Statement(*this, slot.get());
}

void Database::execute(const std::string &sql)
{
    if (const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code, sql);
}

void Database::setDurability(Durability durability)
{
    assert(!inTransaction());
    if (durability == m_durability)
        return;
    execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    m_durability = durability;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

int Database::changes() const
{
    return sqlite3_changes(m_handle.get());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

int Database::onCommit(void *self, sqlite3 *handle, const char *schema, int pages)
{
    auto *database = static_cast<Database *>(self);
    database->m_walPages = pages;
    ++database->m_writtenCommits;
    if (pages >= database->m_checkpointPages)
        sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    // A failed checkpoint harms nothing, the pages stay in the log; an error from here would make the commit look failed.
    return SQLITE_OK;
}

void Database::checkpoint(Checkpoint checkpoint)
{
    const int mode = checkpoint == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle.get(), "main", mode, &pages, &moved);
    if (code != SQLITE_OK)
        fail(code, "checkpoint");
    m_walPages = pages - moved;
}

void Database::compact()
{
    execute("VACUUM");
    checkpoint(Checkpoint::Emptying);
}

void Database::rollback() noexcept
{
    m_keys = {};
    // After some errors SQLite has rolled back by itself.
    if (inTransaction())
        sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::fail(int code, std::string_view doing)
{
    m_keys = {};
    const int systemError = m_handle ? sqlite3_system_errno(m_handle.get()) : 0;
    std::string message = m_path + ": ";
    message += m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code);
    message += " (" + std::to_string(code) + ", ";
    message += doing.substr(0, 60);
    message += ")";
    throw StoreError(kindOf(code, systemError), message);
}

// ---- Transaction

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.prepare("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

void Transaction::commit()
{
    m_database.prepare("COMMIT").run(); // if it throws, the destructor rolls back
    m_open = false;
}

// ---- Snapshot

Snapshot::Snapshot(Database &database) : m_database(database), m_own(!database.inTransaction())
{
    if (m_own)
        m_database.prepare("BEGIN").run();
}

Snapshot::~Snapshot()
{
    if (m_own && m_database.inTransaction())
        sqlite3_exec(m_database.m_handle.get(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace hubbub::store
