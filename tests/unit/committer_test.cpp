// SPDX-License-Identifier: GPL-3.0-or-later
// One batch, one transaction, one answer per job (docs/protocol.md, "The log").
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "server/committer.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::server;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

struct Host {
    TempLog file;
    FakeClock clock;
    Committer committer{*file, clock};
    store::LogStore log{*file};
    Ticket lastTicket = 0;

    Job job(decltype(Job::what) what) { return {++lastTicket, std::move(what)}; }
    Job append(const std::string &author, std::uint64_t number, Body body, const std::string &in = "r")
    {
        return job(AppendJob{{room(in), user(author), tag(number), std::move(body)}});
    }
    Job post(const std::string &author, std::uint64_t number, const std::string &text)
    {
        return append(author, number, Posted{text, 0});
    }
    Job create(const std::string &author, std::uint64_t number, const std::string &id, const std::string &name)
    {
        return job(CreateJob{room(id), Epoch("e-" + id), user(author), tag(number), {name, "topic", author}});
    }
    JobResult one(Job job)
    {
        auto results = committer.commit({&job, 1});
        return results.size() == 1 ? results.front() : JobResult{};
    }
    std::vector<Entry> entries(const std::string &in = "r") { return log.entriesAfter(room(in), 0, 1000, 1'000'000); }
};

template<class T>
const T *as(const JobResult &result)
{
    return std::get_if<T>(&result.what);
}

std::optional<ErrorCode> errorOf(const JobResult &result)
{
    const auto *error = as<Error>(result);
    return error ? std::optional(error->code) : std::nullopt;
}

} // namespace

class TestCommitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsInOrderAndSaysWhere()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        host.clock.advance(1000);
        const std::vector<Job> jobs = {host.post("ann", 2, "one"), host.post("ann", 3, "two"),
                                       host.append("ann", 4, TopicSet{"new"})};
        const auto results = host.committer.commit(jobs);
        QCOMPARE(results.size(), jobs.size());
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            QCOMPARE(results[i].ticket, jobs[i].ticket);
            const auto *appended = as<Appended>(results[i]);
            QVERIFY(appended);
            QCOMPARE(appended->room, room("r"));
            QCOMPARE(appended->epoch, Epoch("e-r"));
            QCOMPARE(appended->entry.seq, static_cast<Seq>(i) + 2);
            QCOMPARE(appended->entry.at, host.clock.wallMs());
            QVERIFY(appended->entry.body == std::get<AppendJob>(jobs[i].what).draft.body);
            QVERIFY(appended->entry == host.entries()[i + 1]);
        }
        QVERIFY(as<Appended>(results[1])->title == (roomlog::RoomTitle{"Room", "topic"}));
        QVERIFY(as<Appended>(results[2])->title == (roomlog::RoomTitle{"Room", "new"}));
    }

    void isDurableWhenItReturns()
    {
        Host host;
        QVERIFY((*host.file).durability() == store::Database::Durability::Full);
        host.one(host.create("ann", 1, "r", "Room"));
        const auto reader = store::openLogFile(host.file.path, store::Database::Access::ReadOnly);
        host.one(host.post("ann", 2, "one"));
        QCOMPARE(store::LogStore(*reader).room(room("r"))->head, Seq(2));
        host.file.reopen();
        QCOMPARE(store::LogStore(*host.file).room(room("r"))->head, Seq(2));
    }

    void aKnownTagIsAnsweredWithItsSeq()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        host.one(host.post("ann", 2, "one"));
        host.one(host.post("ann", 3, "two"));
        const auto again = host.one(host.post("ann", 2, "one"));
        QVERIFY(as<AlreadyThere>(again));
        QCOMPARE(as<AlreadyThere>(again)->seq, Seq(2));
        QCOMPARE(as<AlreadyThere>(again)->room, room("r"));
        QCOMPARE(as<AlreadyThere>(again)->epoch, Epoch("e-r"));
        QCOMPARE(errorOf(host.one(host.post("ann", 2, "other"))), std::optional(ErrorCode::TagConflict));
        QCOMPARE(errorOf(host.one(host.append("ann", 2, Left{}))), std::optional(ErrorCode::TagConflict));
        QCOMPARE(host.entries().size(), std::size_t(3));
        // Another author's tag is another tag.
        host.one(host.append("bob", 1, Joined{"bob"}));
        QCOMPARE(as<Appended>(host.one(host.post("bob", 2, "mine")))->entry.seq, Seq(5));
    }

    void aKnownTagIsAskedBeforeTheRules()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        host.one(host.append("bob", 1, Joined{"bob"}));
        host.one(host.post("bob", 2, "one"));
        host.one(host.append("bob", 3, Left{}));
        QCOMPARE(errorOf(host.one(host.post("bob", 4, "late"))), std::optional(ErrorCode::NotMember));
        QCOMPARE(as<AlreadyThere>(host.one(host.post("bob", 2, "one")))->seq, Seq(3));
        QCOMPARE(as<AlreadyThere>(host.one(host.append("bob", 1, Joined{"under another name"})))->seq, Seq(2));
        QCOMPARE(as<AlreadyThere>(host.one(host.append("bob", 3, Left{})))->seq, Seq(4));
    }

    void theSameTagTwiceInOneBatch()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        const std::vector<Job> jobs = {host.post("ann", 2, "one"), host.post("ann", 2, "one"), host.post("ann", 2, "two")};
        const auto results = host.committer.commit(jobs);
        QCOMPARE(as<Appended>(results[0])->entry.seq, Seq(2));
        QCOMPARE(as<AlreadyThere>(results[1])->seq, Seq(2));
        QCOMPARE(errorOf(results[2]), std::optional(ErrorCode::TagConflict));
    }

    void aRefusedJobDoesNotHurtItsNeighbours()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        const std::vector<Job> jobs = {host.post("ann", 2, "one"), host.post("eve", 1, "a stranger's"),
                                       host.append("ann", 3, Edited{99, "nothing there"}),
                                       host.append("ann", 4, Posted{"x", 0}, "nowhere"), host.post("ann", 5, "two")};
        const auto results = host.committer.commit(jobs);
        QCOMPARE(as<Appended>(results[0])->entry.seq, Seq(2));
        QCOMPARE(errorOf(results[1]), std::optional(ErrorCode::NotMember));
        QCOMPARE(errorOf(results[2]), std::optional(ErrorCode::NoSuchMessage));
        QCOMPARE(errorOf(results[3]), std::optional(ErrorCode::NoSuchRoom));
        QCOMPARE(as<Appended>(results[4])->entry.seq, Seq(3));
        QCOMPARE(host.entries().size(), std::size_t(3));
    }

    void aJobThatCannotBeStoredDoesNotHurtItsNeighbours()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        // Not UTF-8, which the hub would never let through: in the log nobody could read it.
        const std::vector<Job> jobs = {host.post("ann", 2, "one"), host.append("ann", 3, UnknownBody{"odd", "no json at all"}),
                                       host.post("ann", 4, "a\xff\xfe"), host.post("ann", 5, "two")};
        const auto results = host.committer.commit(jobs);
        QCOMPARE(results.size(), jobs.size());
        for (std::size_t i = 0; i < jobs.size(); ++i)
            QCOMPARE(results[i].ticket, jobs[i].ticket);
        QVERIFY(as<Appended>(results[0]));
        QVERIFY(as<Appended>(results[3]));
        QVERIFY(!as<Appended>(results[1]));
        QCOMPARE(errorOf(results[2]), std::optional(ErrorCode::InvalidParams));
        QCOMPARE(errorOf(host.one(host.create("ann", 9, "s", "a\xff"))), std::optional(ErrorCode::InvalidParams));
        QVERIFY(!host.log.room(room("s")));
        Seq expected = 0;
        for (const Entry &entry : host.entries())
            QCOMPARE(entry.seq, ++expected);
    }

    void roomsOfAHostHaveDifferentNames()
    {
        Host host;
        const auto first = host.one(host.create("ann", 1, "r", "Room"));
        QCOMPARE(as<Appended>(first)->entry.seq, Seq(1));
        QVERIFY(as<Appended>(first)->title == (roomlog::RoomTitle{"Room", "topic"}));
        QCOMPARE(errorOf(host.one(host.create("bob", 1, "s", "rOOM"))), std::optional(ErrorCode::RoomNameTaken));
        QVERIFY(!host.log.room(room("s")));
        QVERIFY(as<Appended>(host.one(host.create("bob", 2, "s", "Other"))));
        QCOMPARE(errorOf(host.one(host.append("bob", 3, Renamed{"ROOM"}, "s"))), std::optional(ErrorCode::RoomNameTaken));
        QVERIFY(as<Appended>(host.one(host.append("bob", 4, Renamed{"OTHER"}, "s")))); // its own name, written otherwise
        QVERIFY(as<Appended>(host.one(host.append("ann", 5, Renamed{"Moved"}))));
        QVERIFY(as<Appended>(host.one(host.append("bob", 6, Renamed{"Room"}, "s")))); // free again
    }

    void twoCreationsOfOneNameInOneBatch()
    {
        Host host;
        const std::vector<Job> jobs = {host.create("ann", 1, "r", "Room"), host.create("bob", 1, "s", "Room")};
        const auto results = host.committer.commit(jobs);
        QVERIFY(as<Appended>(results[0]));
        QCOMPARE(errorOf(results[1]), std::optional(ErrorCode::RoomNameTaken));
    }

    void aCreationIsRetriedByItsTag()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        const auto again = host.one(host.create("ann", 1, "another-id", "Room"));
        QVERIFY(as<AlreadyThere>(again));
        QCOMPARE(as<AlreadyThere>(again)->room, room("r"));
        QCOMPARE(as<AlreadyThere>(again)->epoch, Epoch("e-r"));
        QCOMPARE(as<AlreadyThere>(again)->seq, Seq(1));
        QCOMPARE(errorOf(host.one(host.create("ann", 1, "x", "Different"))), std::optional(ErrorCode::TagConflict));
        host.one(host.append("ann", 2, Renamed{"Moved"}));
        QVERIFY(as<AlreadyThere>(host.one(host.create("ann", 1, "y", "Room")))); // also when the room is called otherwise by now
        QCOMPARE(host.log.rooms().size(), std::size_t(1));
        QCOMPARE(errorOf(host.one(host.create("ann", 3, "r", "Same id"))), std::optional(ErrorCode::Internal));
    }

    void registersADeviceOnce()
    {
        Host host;
        const auto registration = [&](const char *id, const char *name, const char *device) {
            return host.job(RegisterJob{{user(id), name, 7}, {DeviceId(device), device, "", 7}});
        };
        const std::vector<Job> jobs = {registration("u1", "Ann", "d1"), registration("u2", "Annie", "d1"),
                                       registration("u3", "ANN", "d3"), registration("u4", "Bob", "d4"),
                                       registration("u1", "Eve", "d5")};
        const auto results = host.committer.commit(jobs);
        QCOMPARE(as<Registered>(results[0])->user.id, user("u1"));
        QCOMPARE(as<Registered>(results[1])->user.id, user("u1"));
        QCOMPARE(as<Registered>(results[1])->user.name, std::string("Ann"));
        QCOMPARE(errorOf(results[2]), std::optional(ErrorCode::NameTaken));
        QCOMPARE(as<Registered>(results[3])->user.id, user("u4"));
        QCOMPARE(errorOf(results[4]), std::optional(ErrorCode::Internal));
        host.one(host.job(SeenJob{user("u4"), 1234}));
        QCOMPARE(store::AccountStore(*host.file).device("d4")->user.lastSeen, base::Millis(1234));
        QVERIFY(as<Noted>(host.one(host.job(SeenJob{user("nobody"), 1}))));
    }

    void movesReadMarksUpToTheHead()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        host.one(host.append("bob", 1, Joined{"bob"}));
        for (std::uint64_t i = 2; i < 6; ++i)
            host.one(host.post("ann", i, "text"));
        const auto read = [&](const char *who, Seq seq, const char *in = "r") {
            return host.one(host.job(ReadJob{room(in), user(who), seq}));
        };
        auto result = read("bob", 4);
        QVERIFY(as<ReadMoved>(result)->moved);
        QVERIFY(as<ReadMoved>(result)->state == (ReadState{room("r"), 4, 2, 0}));
        result = read("bob", 3);
        QVERIFY(!as<ReadMoved>(result)->moved);
        QCOMPARE(as<ReadMoved>(result)->state.seq, Seq(4));
        result = read("bob", 1'000'000);
        QVERIFY(as<ReadMoved>(result)->state == (ReadState{room("r"), 6, 0, 0}));
        result = read("bob", -5);
        QVERIFY(!as<ReadMoved>(result)->moved);
        QCOMPARE(errorOf(read("eve", 1)), std::optional(ErrorCode::NotMember));
        QCOMPARE(errorOf(read("bob", 1, "nowhere")), std::optional(ErrorCode::NoSuchRoom));
    }

    void anEmptyBatchIsFine()
    {
        Host host;
        QCOMPARE(host.committer.commit({}).size(), std::size_t(0));
    }

    void aLockedFileIsAnsweredReadOnlyAndRecovers()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        (*host.file).execute("PRAGMA busy_timeout = 1");
        store::Database other(host.file.path, store::Database::Access::ReadWrite);
        const std::vector<Job> jobs = {host.post("ann", 2, "one"), host.job(SeenJob{user("ann"), 1})};
        {
            const store::Transaction transaction(other);
            for (const JobResult &result : host.committer.commit(jobs)) {
                QCOMPARE(errorOf(result), std::optional(ErrorCode::ReadOnly));
                QVERIFY(as<Error>(result)->retryMs > 0);
                QVERIFY(isTemporary(as<Error>(result)->code));
                QVERIFY(as<Error>(result)->detail.find(host.file.path) == std::string::npos); // a stranger need not know
            }
            QVERIFY(!host.committer.diskTrouble().empty());
            QVERIFY(!host.committer.workBehind().more);
        }
        QCOMPARE(host.entries().size(), std::size_t(1));
        QCOMPARE(as<Appended>(host.committer.commit(jobs)[0])->entry.seq, Seq(2));
        QVERIFY(host.committer.diskTrouble().empty());
    }

    void theIndexFollowsBehind()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        host.one(host.post("ann", 2, "findable"));
        const store::SearchIndex index(*host.file);
        QVERIFY(index.search({"findable", {}, 0}, {room("r")}).hits.empty());
        while (host.committer.workBehind().more) {
        }
        QCOMPARE(index.search({"findable", {}, 0}, {room("r")}).hits.size(), std::size_t(1));
    }

    void theWriteAheadLogDoesNotGrowWithoutBound()
    {
        Host host;
        host.one(host.create("ann", 1, "r", "Room"));
        std::uint64_t number = 1;
        int most = 0;
        for (int batch = 0; batch < 60; ++batch) {
            std::vector<Job> jobs;
            for (int i = 0; i < 100; ++i)
                jobs.push_back(host.post("ann", ++number, std::string(2000, 'x')));
            host.committer.commit(jobs);
            while (host.committer.workBehind().more) {
            }
            most = std::max(most, (*host.file).walPages());
        }
        QVERIFY2(most < 3'000, std::to_string(most).c_str());
    }
};

QTEST_GUILESS_MAIN(TestCommitter)
#include "committer_test.moc"
