// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/protocol/confusable.h"
#include "core/store/migrations.h"

namespace hubbub::store {

namespace {

constexpr std::int64_t applicationId = 0x48756242; // "HubB"

std::int64_t pragma(Database &database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t versionOf(Database &database)
{
    return pragma(database, "PRAGMA user_version");
}

bool isEmpty(Database &database)
{
    return pragma(database, "SELECT count(*) FROM sqlite_schema") == 0;
}

void refuseForeign(Database &database)
{
    if (pragma(database, "PRAGMA application_id") != applicationId)
        throw StoreError(StoreError::Kind::Corrupt, database.path() + ": this is not a Hubbub database");
}

/// Reads a row of every table: a cheap look at the schema and the root pages.
void touchTables(Database &database)
{
    std::string sql;
    auto tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    while (tables.step())
        sql += "SELECT 1 FROM \"" + tables.text(0) + "\" LIMIT 1;";
    database.execute(sql);
}

void migrate(Database &database, Migrations steps)
{
    const auto newest = static_cast<std::int64_t>(steps.size());
    Transaction transaction(database);
    // Asked again inside the transaction: another process may have been faster.
    const bool fresh = isEmpty(database);
    if (!fresh)
        refuseForeign(database);
    for (std::int64_t version = fresh ? 0 : versionOf(database); version < newest; ++version)
        database.execute(steps[static_cast<std::size_t>(version)]);
    if (fresh)
        database.execute("PRAGMA application_id = " + std::to_string(applicationId));
    database.execute("PRAGMA user_version = " + std::to_string(newest));
    transaction.commit();
}

} // namespace

std::unique_ptr<Database> openWithMigrations(const std::string &path, Database::Access access, const char *vfs, Migrations steps)
{
    const auto newest = static_cast<std::int64_t>(steps.size());
    auto database = std::make_unique<Database>(path, access, vfs);
    const bool fresh = isEmpty(*database);
    if (!fresh)
        refuseForeign(*database);
    const std::int64_t version = versionOf(*database);
    if (version > newest)
        throw StoreError(StoreError::Kind::TooNew, path + ": written by a newer version (format " + std::to_string(version)
                                                       + ", this program knows " + std::to_string(newest) + ")");
    if (version < newest) {
        if (access == Database::Access::ReadOnly)
            throw StoreError(StoreError::Kind::CannotOpen, path + ": of an older format, and opened for reading only");
        database->setDurability(Database::Durability::Full);
        database->addFunction("name_skeleton", protocol::nameSkeleton);
        migrate(*database, steps);
        database->setDurability(Database::Durability::Normal);
    }
    touchTables(*database);
    return database;
}

std::unique_ptr<Database> openLogFile(const std::string &path, Database::Access access, const char *vfs)
{
    return openWithMigrations(path, access, vfs, migrations());
}

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

std::string metaValue(Database &database, std::string_view key)
{
    auto statement = database.prepare("SELECT value FROM meta WHERE name = ?1");
    return statement.bind(1, key).step() ? statement.text(0) : std::string();
}

void setMetaValue(Database &database, std::string_view key, std::string_view value)
{
    database.prepare("INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2")
        .bind(1, key)
        .bind(2, value)
        .run();
}

} // namespace hubbub::store
