// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_backup.h"

#include <memory>

#include <sqlite3.h>

namespace hubbub::store {

namespace {

constexpr int busyTimeoutMs = 5'000;
constexpr int pagesAtOnce = 1'024;

struct Close {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

[[noreturn]] void fail(const std::string &path, int code)
{
    using Kind = StoreError::Kind;
    const int primary = code & 0xff;
    const Kind kind = primary == SQLITE_FULL                                     ? Kind::Full
                      : primary == SQLITE_IOERR                                  ? Kind::Io
                      : primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB    ? Kind::Corrupt
                      : primary == SQLITE_BUSY || primary == SQLITE_LOCKED       ? Kind::Busy
                      : primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY ? Kind::CannotOpen
                                                                                 : Kind::Other;
    throw StoreError(kind, path + ": " + sqlite3_errstr(code));
}

Handle opened(const std::string &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        fail(path, code);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
    return handle;
}

void run(const std::string &path, const Handle &handle, const char *sql)
{
    if (const int code = sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(path, code);
}

void copyPages(const std::string &to, const Handle &source, const Handle &copy)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy.get(), "main", source.get(), "main");
    if (!backup)
        fail(to, sqlite3_errcode(copy.get()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, pagesAtOnce);
    const int end = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || end != SQLITE_OK)
        fail(to, code != SQLITE_DONE ? code : end);
}

} // namespace

void backUpFile(const std::string &from, const std::string &to)
{
    {
        const Database made(to, Database::Access::ReadWrite); // privately
    }
    const Handle source = opened(from, SQLITE_OPEN_READONLY);
    const Handle copy = opened(to, SQLITE_OPEN_READWRITE);
    // A transaction of the source's connection: without it every commit of another process would make the copy begin anew.
    run(from, source, "BEGIN; SELECT count(*) FROM sqlite_schema");
    copyPages(to, source, copy);
    // One file, which is read without writing beside it.
    run(to, copy, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
}

void beginEpochs(Database &database)
{
    database.setDurability(Database::Durability::Full);
    Transaction transaction(database);
    database.prepare("UPDATE rooms SET epoch = 'e' || lower(hex(randomblob(8)))").run();
    transaction.commit();
    database.checkpoint(Database::Checkpoint::Emptying);
}

} // namespace hubbub::store
