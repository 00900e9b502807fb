// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include "core/store/search_index.h"
#include "tests/unit/store_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::store;
using namespace hubbub::test;

/// Whether a damaged file is known from a whole one.
class StoreCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileHasNoFlaws();
    void whatIsNotIndexedYetIsNoFlaw();
    void everyTableIsComparedWithTheLog_data();
    void everyTableIsComparedWithTheLog();
    void aLogWithAHoleIsSaid();
    void anEntryThatCannotBeReadIsSaid();
    void pagesThatAreOverwrittenAreSaid();
    void flawsAreCounted();
};

namespace {

/// Two rooms in which everything happened, and that are indexed.
void fill(TempLog &file)
{
    LogWriter writer(*file);
    writer.create("ann");
    writer.join("ben");
    const Seq first = writer.post("ann", "Hello @ben and @all");
    const Seq second = writer.post("ben", "nice weather", 5'000);
    writer.add("ben", Edited{second, "nice weather, @ann"});
    writer.add("ben", Reacted{first, "x", true});
    writer.add("ann", Reacted{first, "y", true});
    writer.add("ben", Reacted{first, "y", true});
    writer.add("ann", Pinned{first, true});
    const Seq third = writer.post("ann", "oops");
    writer.add("ann", Deleted{third});
    writer.add("ann", TopicSet{"the topic"});
    writer.add("ann", Slowed{10});
    writer.post("ben", "slowly");
    writer.join("cid");
    writer.add("ann", Banned{user("cid"), BanScope::User, true, "why"});
    writer.add("ann", Muted{user("ben"), true, 0, ""});
    writer.add("ann", Hidden{second, second, true});
    LogWriter other(*file, "q");
    other.create("ben", "Other");
    other.post("ben", "all alone");
    while (SearchIndex(*file).catchUp()) {
    }
}

bool hasFlaw(const LogCheck &check, const std::string &where, const std::string &part)
{
    return std::any_of(check.flaws.begin(), check.flaws.end(),
                       [&](const Flaw &flaw) { return flaw.where == where && flaw.what.find(part) != std::string::npos; });
}

std::string allOf(const LogCheck &check)
{
    std::string text;
    for (const Flaw &flaw : check.flaws)
        text += flaw.where + ": " + flaw.what + "\n";
    return text;
}

} // namespace

void StoreCheckTest::aWholeFileHasNoFlaws()
{
    TempLog file;
    QVERIFY(checkLogFile(*file).flaws.empty()); // an empty one
    fill(file);
    const LogCheck check = checkLogFile(*file);
    QCOMPARE(allOf(check), std::string());
    QCOMPARE(check.rooms, std::int64_t(2));
    QCOMPARE(check.entries, std::int64_t(20));
    QVERIFY(check.messages > 8);
    const auto reader = openLogFile(file.path, Database::Access::ReadOnly); // nothing is written
    QVERIFY(checkLogFile(*reader).flaws.empty());
}

void StoreCheckTest::whatIsNotIndexedYetIsNoFlaw()
{
    TempLog file;
    fill(file);
    LogWriter writer(*file);
    const Seq post = writer.post("ann", "not indexed");
    writer.add("ann", Edited{post, "still not"});
    writer.add("ann", Deleted{3}); // which is
    QCOMPARE(allOf(checkLogFile(*file)), std::string());
    while (SearchIndex(*file).catchUp()) {
    }
    QCOMPARE(allOf(checkLogFile(*file)), std::string());
    Transaction transaction(*file);
    writer.log().resetRoom(room("r"), Epoch("e2"));
    transaction.commit();
    QCOMPARE(allOf(checkLogFile(*file)), std::string());
}

void StoreCheckTest::everyTableIsComparedWithTheLog_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *sql, const char *what, const char *where = "room r") {
        QTest::newRow(name) << sql << where << what;
    };
    row("a text", "UPDATE messages SET text = 'x' WHERE seq = 3", "the message 3 is another");
    row("a lost message", "DELETE FROM messages WHERE seq = 4", "the message 10 is another");
    row("the last message", "DELETE FROM messages WHERE seq = 18", "the message 18 is missing");
    row("a message too many",
        "INSERT INTO messages SELECT NULL, room_key, 99, kind, author, tag, at, text, reply, 0, 0, 0, 0 "
        "FROM messages WHERE seq = 3",
        "the message 99 is another");
    row("a pin", "UPDATE messages SET pinned = 0", "the message 3 is another");
    row("what is hidden", "UPDATE messages SET gone = 0", "the message 4 is another");
    row("a reaction", "DELETE FROM reactions WHERE emoji = 'x'", "the message 3 is another");
    row("a reaction to nothing", "INSERT INTO reactions SELECT room_key, 2, emoji, user, at FROM reactions LIMIT 1",
        "the message 2 is another");
    row("a mention", "DELETE FROM mentions WHERE seq = 3", "mention");
    row("a role", "UPDATE members SET role = 3 WHERE user = 'ben'", "the member ben is another");
    row("a ban", "UPDATE members SET exit = 0 WHERE user = 'cid'", "the member cid is another");
    row("a lost member", "DELETE FROM members WHERE user = 'cid'", "the member cid is missing");
    row("a name", "UPDATE rooms SET name = 'x' WHERE id = 'r'", "its title");
    row("slow mode", "UPDATE rooms SET slow_seconds = 0 WHERE id = 'r'", "its rules");
    row("the count of members", "UPDATE rooms SET members = 7 WHERE id = 'r'", "as many as it counts");
    row("a room", "DELETE FROM rooms WHERE id = 'q'", "2 entries belong to nothing", "file");
    row("a device", "INSERT INTO devices(hash, user, id) VALUES('h', 'nobody', 'd')", "1 devices belong to nothing", "file");
    row("an invite", "INSERT INTO invites VALUES('i', 'h', 'nowhere', 'ann', 0, 0, 1, 0)", "1 invites belong to nothing", "file");
    row("an author", "DELETE FROM users WHERE id = 'ben'", "the log goes from 1 to");
    row("the index", "DELETE FROM index_places WHERE place = (SELECT max(place) FROM index_places)", "should have", "index");
}

void StoreCheckTest::everyTableIsComparedWithTheLog()
{
    QFETCH(QString, sql);
    QFETCH(QString, where);
    QFETCH(QString, what);
    TempLog file;
    fill(file);
    (*file).execute(sql.toStdString());
    const LogCheck check = checkLogFile(*file);
    QVERIFY2(hasFlaw(check, where.toStdString(), what.toStdString()), allOf(check).c_str());
}

void StoreCheckTest::aLogWithAHoleIsSaid()
{
    TempLog file;
    fill(file);
    (*file).execute("DELETE FROM entries WHERE seq = 2 AND room_key = 1");
    const LogCheck check = checkLogFile(*file);
    QVERIFY2(hasFlaw(check, "room r", "the log goes from 1 to 3"), allOf(check).c_str());
    QVERIFY(!hasFlaw(check, "room q", ""));
}

void StoreCheckTest::anEntryThatCannotBeReadIsSaid()
{
    TempLog file;
    fill(file);
    (*file).execute("UPDATE entries SET body = '{\"text\":7}' WHERE seq = 3");
    const LogCheck check = checkLogFile(*file);
    QVERIFY2(hasFlaw(check, "room r", "cannot be read"), allOf(check).c_str());
    QVERIFY(!hasFlaw(check, "room q", ""));
}

void StoreCheckTest::pagesThatAreOverwrittenAreSaid()
{
    TempLog file;
    fill(file);
    (*file).checkpoint(Database::Checkpoint::Emptying);
    file.database.reset();
    QFile raw(QString::fromStdString(file.path));
    QVERIFY(raw.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    for (qint64 place = 3 * page; place + 64 < raw.size(); place += 5 * page) {
        raw.seek(place);
        raw.write(QByteArray(64, '\x7f'));
    }
    raw.close();
    bool known = false;
    try {
        const auto database = openLogFile(file.path, Database::Access::ReadOnly);
        known = !checkLogFile(*database).flaws.empty();
    } catch (const StoreError &error) {
        known = error.kind() == StoreError::Kind::Corrupt;
    }
    QVERIFY(known);
}

void StoreCheckTest::flawsAreCounted()
{
    TempLog file;
    for (int i = 0; i < 150; ++i) {
        LogWriter writer(*file, "r" + std::to_string(i));
        writer.create("ann", "Room " + std::to_string(i));
    }
    (*file).execute("UPDATE rooms SET topic = 'x'");
    QCOMPARE(checkLogFile(*file).flaws.size(), LogCheck::mostFlaws);
}

QTEST_GUILESS_MAIN(StoreCheckTest)
#include "store_check_test.moc"
