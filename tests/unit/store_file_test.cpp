// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: creating, opening, refusing, migrating; transactions and statements.
#include "core/store/account_store.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "tests/unit/store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using Access = Database::Access;
using Kind = StoreError::Kind;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int64_t number(Database &database, std::string_view sql)
{
    auto row = database.prepare(sql);
    return row.step() ? row.integer(0) : -1;
}

constexpr const char *stepOne = "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT NOT NULL);";
constexpr const char *stepTwo = "ALTER TABLE t ADD COLUMN c INTEGER NOT NULL DEFAULT 7; UPDATE t SET c = a * 2;";
constexpr const char *stepBroken = "UPDATE t SET b = 'lost'; INSERT INTO no_such_table VALUES(1);";

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpensAgain()
    {
        TempLog log;
        setMetaValue(*log, "server_id", "s1");
        setMetaValue(*log, "server_id", "s2");
        QCOMPARE(metaValue(*log, "server_id"), std::string("s2"));
        log.reopen();
        QCOMPARE(metaValue(*log, "server_id"), std::string("s2"));
        QCOMPARE(metaValue(*log, "something_else"), std::string());
        QCOMPARE(number(*log, "PRAGMA user_version"), std::int64_t(schemaVersion()));
    }

    void isPrivateFromTheStart()
    {
#ifdef _WIN32
        QSKIP("modes are a matter of POSIX");
#else
        const mode_t before = umask(0);
        TempLog log;
        setMetaValue(*log, "a", "b");
        umask(before);
        for (const char *suffix : {"", "-wal", "-shm"}) {
            struct stat info = {};
            QCOMPARE(::stat((log.path + suffix).c_str(), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0600));
        }
#endif
    }

    void anEmptyFileCountsAsNew()
    {
        QTemporaryDir folder;
        write(folder.filePath("a.db"), {});
        const auto database = openLogFile(folder.filePath("a.db").toStdString());
        QCOMPARE(LogStore(*database).rooms().size(), std::size_t(0));
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a few bytes") << QByteArray("hello");
        QTest::newRow("one page") << QByteArray(4096, 'x');
        QTest::newRow("large") << QByteArray(100'000, '\0');
        QTest::newRow("right start, then rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x5a');
    }
    void refusesWhatIsNoDatabase()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath("a.db");
        write(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            QCOMPARE(failureOf([&] { openLogFile(path.toStdString(), access); }), std::optional(Kind::Corrupt));
        QCOMPARE(read(path), bytes);
    }

    void refusesATruncatedDatabase()
    {
        TempLog log;
        LogWriter writer(*log);
        writer.create("ann");
        for (int i = 0; i < 200; ++i)
            writer.post("ann", std::string(200, 'a'));
        log.database.reset();
        const QString path = QString::fromStdString(log.path);
        const QByteArray whole = read(path);
        QVERIFY(whole.size() > 20'000);
        for (const qsizetype size : {qsizetype(5'000), qsizetype(8192), whole.size() / 2, whole.size() - 4096}) {
            write(path, whole.left(size));
            QCOMPARE(failureOf([&] { openLogFile(log.path); }), std::optional(Kind::Corrupt));
            QCOMPARE(read(path), whole.left(size));
        }
        write(path, whole);
        log.reopen();
        QCOMPARE(LogStore(*log).room(room("r"))->head, protocol::Seq(201));
    }

    void refusesForeignDatabases()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.db").toStdString();
        {
            Database other(path, Access::ReadWrite);
            other.execute("CREATE TABLE somebody_elses(x); INSERT INTO somebody_elses VALUES(1)");
        }
        QCOMPARE(failureOf([&] { openLogFile(path); }), std::optional(Kind::Corrupt));
        Database other(path, Access::ReadOnly);
        QCOMPARE(number(other, "SELECT count(*) FROM sqlite_schema"), std::int64_t(1));
        QCOMPARE(number(other, "SELECT x FROM somebody_elses"), std::int64_t(1));
    }

    void refusesNewerVersions()
    {
        TempLog log;
        (*log).execute("PRAGMA user_version = 99");
        log.database.reset();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            QCOMPARE(failureOf([&] { openLogFile(log.path, access); }), std::optional(Kind::TooNew));
    }

    void saysWhichFileCannotBeOpened()
    {
        QTemporaryDir folder;
        const std::string missing = folder.filePath("no/such/folder/a.db").toStdString();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            QCOMPARE(failureOf([&] { openLogFile(missing, access); }), std::optional(Kind::CannotOpen));
        QCOMPARE(failureOf([&] { openLogFile(folder.path().toStdString()); }), std::optional(Kind::CannotOpen));
        QCOMPARE(failureOf([&] { openLogFile(folder.filePath("a.db").toStdString(), Access::ReadOnly); }),
                 std::optional(Kind::CannotOpen));
        QVERIFY(!QFileInfo::exists(folder.filePath("a.db")));
        try {
            openLogFile(missing);
        } catch (const StoreError &error) {
            QVERIFY(std::string(error.what()).find(missing) != std::string::npos);
        }
    }

    void refusesAnUnreadableFile()
    {
#ifdef _WIN32
        QSKIP("modes are a matter of POSIX");
#else
        if (::geteuid() == 0)
            QSKIP("nothing is unreadable for root");
        TempLog log;
        log.database.reset();
        QVERIFY(::chmod(log.path.c_str(), 0) == 0);
        QCOMPARE(failureOf([&] { openLogFile(log.path); }), std::optional(Kind::CannotOpen));
#endif
    }

    void readsWhileAWriterLivesAndAfterwards()
    {
        TempLog log;
        LogWriter writer(*log);
        writer.create("ann");
        const auto early = openLogFile(log.path, Access::ReadOnly);
        writer.post("ann", "one");
        QCOMPARE(LogStore(*early).room(room("r"))->head, protocol::Seq(2));
        QVERIFY(failureOf([&] { setMetaValue(*early, "a", "b"); }).has_value());
        log.database.reset();
        QCOMPARE(LogStore(*early).room(room("r"))->head, protocol::Seq(2));
        const auto late = openLogFile(log.path, Access::ReadOnly);
        QCOMPARE(LogStore(*late).room(room("r"))->head, protocol::Seq(2));
    }

    void migratesStepByStep()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.db").toStdString();
        const std::array older = {stepOne};
        const std::array newer = {stepOne, stepTwo};
        {
            const auto database = openWithMigrations(path, Access::ReadWrite, nullptr, older);
            database->execute("INSERT INTO t(a, b) VALUES(21, 'kept')");
        }
        QCOMPARE(failureOf([&] { openWithMigrations(path, Access::ReadOnly, nullptr, newer); }), std::optional(Kind::CannotOpen));
        const auto database = openWithMigrations(path, Access::ReadWrite, nullptr, newer);
        QCOMPARE(number(*database, "SELECT c FROM t WHERE b = 'kept'"), std::int64_t(42));
        QCOMPARE(number(*database, "PRAGMA user_version"), std::int64_t(2));
        QCOMPARE(failureOf([&] { openWithMigrations(path, Access::ReadWrite, nullptr, older); }), std::optional(Kind::TooNew));
    }

    void aFailedMigrationChangesNothing()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.db").toStdString();
        const std::array older = {stepOne};
        const std::array broken = {stepOne, stepTwo, stepBroken};
        openWithMigrations(path, Access::ReadWrite, nullptr, older)->execute("INSERT INTO t(a, b) VALUES(1, 'kept')");
        QVERIFY(failureOf([&] { openWithMigrations(path, Access::ReadWrite, nullptr, broken); }).has_value());
        const auto database = openWithMigrations(path, Access::ReadWrite, nullptr, older);
        QCOMPARE(number(*database, "SELECT count(*) FROM t WHERE b = 'kept'"), std::int64_t(1));
        QCOMPARE(number(*database, "PRAGMA user_version"), std::int64_t(1));
    }

    void theReleasedSchemaHasItsHistory()
    {
        // A file of version n must become the newest: opening it after each number of steps shows that every step follows.
        for (std::size_t version = 1; version <= migrations().size(); ++version) {
            QTemporaryDir folder;
            const std::string path = folder.filePath("a.db").toStdString();
            openWithMigrations(path, Access::ReadWrite, nullptr, migrations().first(version));
            const auto database = openLogFile(path);
            QCOMPARE(number(*database, "PRAGMA user_version"), std::int64_t(schemaVersion()));
        }
    }

    void olderAccountsGetSkeletonsAndDeviceIds()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.db").toStdString();
        openWithMigrations(path, Access::ReadWrite, nullptr, migrations().first(1))
            ->execute("INSERT INTO accounts VALUES('u1', 'Ian', 'ian', 7); INSERT INTO devices VALUES('hash', 'u1')");
        const auto database = openLogFile(path);
        const AccountStore accounts(*database);
        QVERIFY(accounts.nameTaken("lan", 0)); // which looks like Ian
        QVERIFY(!accounts.nameTaken("Jan", 0));
        const auto device = accounts.device("hash");
        QVERIFY(device && device->user.name == "Ian" && !device->revoked);
        QVERIFY(protocol::isIdText(device->id.value));
        QCOMPARE(accounts.devices(device->user.id).at(0).lastSeen, base::Millis(7));
    }

    void aTransactionThatIsNotCommittedIsGone()
    {
        TempLog log;
        LogStore rooms(*log);
        {
            Transaction transaction(*log);
            rooms.addRoom(room("r"), protocol::Epoch("e"));
            rooms.append(room("r"), {1, user("ann"), tag(1), 5, protocol::Created{"Room", "", "Ann"}});
            QVERIFY((*log).inTransaction());
        }
        QVERIFY(!(*log).inTransaction());
        QCOMPARE(rooms.rooms().size(), std::size_t(0));

        // Nothing is remembered of what was rolled back: the next room gets the same key, the next user, too.
        LogWriter other(*log, "other");
        other.create("bob");
        QVERIFY(!rooms.room(room("r")));
        QVERIFY(!rooms.member(room("r"), user("ann")));
        LogWriter again(*log, "r");
        again.create("ann");
        QCOMPARE(rooms.entriesAfter(room("r"), 0, 10, 10'000).front().author, user("ann"));
        QCOMPARE(rooms.entriesAfter(room("other"), 0, 10, 10'000).front().author, user("bob"));
    }

    void aSecondWriterIsToldBusy()
    {
        TempLog log;
        Database other(log.path, Access::ReadWrite);
        other.execute("PRAGMA busy_timeout = 1");
        Transaction transaction(*log);
        QCOMPARE(failureOf([&] { Transaction second(other); }), std::optional(Kind::Busy));
    }

    void bindsAnyTextWordForWord()
    {
        TempLog log;
        for (const std::string &text :
             {std::string(), std::string("a\0b", 3), std::string("'; DROP TABLE meta; --"), std::string("ł")}) {
            setMetaValue(*log, "text", text);
            QCOMPARE(metaValue(*log, "text"), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "store_file_test.moc"
