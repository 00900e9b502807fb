// SPDX-License-Identifier: GPL-3.0-or-later
// Acked means on disk: under random faults of the file layer, kills and power cuts nothing is answered as done that is not there
// after the power came back, and nothing is shown to a reader that is gone later.
#include "core/store/timeline_store.h"
#include "server/committer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/faulty_vfs.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

#include <map>
#include <tuple>

#include <sqlite3.h>

using namespace hubbub;
using namespace hubbub::server;
using namespace hubbub::test;
using namespace hubbub::protocol;
using store::StoreError;
using Operation = FaultyVfs::Operation;

namespace {

/// A host's file on a bad disk, one writer and one reader of it, and everything that anybody was told.
class World
{
public:
    explicit World(std::uint64_t seed) : m_random(seed), m_vfs(seed + 1) { open(); }
    ~World() { m_vfs.heal(); }

    void run(int rounds)
    {
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            chooseFaults();
            for (auto batches = m_random.below(6); batches > 0; --batches) {
                commit();
                look();
                if (m_random.below(3) == 0)
                    m_committer->workBehind();
                if (m_random.below(4) == 0)
                    m_committer->tryDisk();
            }
            if (m_random.below(3) == 0)
                crash(m_random.below(2) == 0);
        }
    }

    /// With a healthy disk everything works at once, without opening anything again.
    void recover()
    {
        m_vfs.heal();
        const auto before = m_acked.size();
        for (int i = 0; i < 3 || (i < 20 && m_acked.size() == before); ++i) {
            commit();
        }
        QVERIFY(m_acked.size() > before);
        QVERIFY2(m_committer->diskTrouble().empty(), m_committer->diskTrouble().c_str());
        while (m_committer->workBehind().more) {
        }
        look();
    }

    void crash(bool powerCut)
    {
        m_vfs.kill();
        m_committer.reset();
        m_reader.reset();
        m_writer.reset();
        m_vfs.heal();
        if (powerCut)
            m_vfs.cutPower();
        else
            m_vfs.restart();
        open();
        check();
    }

    std::size_t acked() const { return m_acked.size(); }
    std::size_t refused() const { return m_refused; }

private:
    using Key = std::tuple<RoomId, UserId, Tag>;

    void open()
    {
        m_writer = store::openLogFile(m_path, store::Database::Access::ReadWrite, m_vfs.name());
        m_reader = store::openLogFile(m_path, store::Database::Access::ReadOnly, m_vfs.name());
        m_committer = std::make_unique<Committer>(*m_writer, m_clock);
    }

    void chooseFaults()
    {
        static const std::vector<std::pair<Operation, int>> kinds = {{Operation::Write, SQLITE_FULL},
                                                                     {Operation::Write, SQLITE_IOERR_WRITE},
                                                                     {Operation::Sync, SQLITE_IOERR_FSYNC},
                                                                     {Operation::Sync, SQLITE_FULL},
                                                                     {Operation::Truncate, SQLITE_IOERR_TRUNCATE},
                                                                     {Operation::Read, SQLITE_IOERR_READ},
                                                                     {Operation::Delete, SQLITE_IOERR_DELETE}};
        const auto [operation, code] = kinds[m_random.below(kinds.size())];
        const auto skip = static_cast<int>(m_random.below(12));
        const int many = static_cast<int>(m_random.below(3) == 0 ? 1'000'000 : 1 + m_random.below(4));
        if (m_random.below(4) == 0)
            m_vfs.heal();
        else
            m_vfs.setFaults([wanted = operation, result = code, left = skip, times = many](Operation what) mutable {
                if (what != wanted || left-- > 0 || times-- <= 0)
                    return SQLITE_OK;
                return result;
            });
    }

    UserId anybody() { return user("u" + std::to_string(m_random.below(4))); }
    RoomId anywhere() { return room("r" + std::to_string(m_random.below(2))); }

    Job job()
    {
        const Ticket ticket = ++m_lastTicket;
        // A third of the jobs are retries, of acked ones and of others.
        if (!m_jobs.empty() && m_random.below(3) == 0)
            return {ticket, m_jobs[m_random.below(m_jobs.size())].what};
        const UserId author = anybody();
        const RoomId where = anywhere();
        const Tag fresh = tag(ticket);
        Job made{ticket, {}};
        switch (m_random.below(12)) {
        case 0:
            made.what = CreateJob{where, Epoch("e"), author, fresh, {where.value, "", author.value}};
            break;
        case 1:
        case 2:
            made.what = AppendJob{{where, author, fresh, Joined{author.value}}};
            break;
        case 3:
            made.what = RegisterJob{{author, author.value, 0}, {DeviceId(author.value), "device of " + author.value, "", 0}};
            break;
        case 4:
            made.what = ReadJob{where, author, static_cast<Seq>(m_random.below(50))};
            break;
        default:
            made.what = AppendJob{{where, author, fresh, Posted{"text " + std::to_string(ticket), 0}}};
            break;
        }
        m_jobs.push_back(made);
        return made;
    }

    void commit()
    {
        std::vector<Job> jobs;
        for (auto count = 1 + m_random.below(8); count > 0; --count)
            jobs.push_back(job());
        const auto results = m_committer->commit(jobs);
        QCOMPARE(results.size(), jobs.size());
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            QCOMPARE(results[i].ticket, jobs[i].ticket);
            note(jobs[i], results[i]);
        }
    }

    void note(const Job &job, const JobResult &result)
    {
        if (const auto *appended = std::get_if<Appended>(&result.what))
            acked({appended->room, appended->entry.author, appended->entry.tag}, appended->entry.seq);
        else if (const auto *there = std::get_if<AlreadyThere>(&result.what))
            acked(keyOf(job, there->room), there->seq);
        else if (const auto *registered = std::get_if<Registered>(&result.what))
            m_registered[std::get<RegisterJob>(job.what).device.hash] = registered->user.id;
        else if (const auto *moved = std::get_if<ReadMoved>(&result.what))
            m_read[{moved->state.room, std::get<ReadJob>(job.what).user}] = moved->state.seq;
        else if (const auto *error = std::get_if<Error>(&result.what))
            m_refused += error->code == ErrorCode::ReadOnly;
    }

    static Key keyOf(const Job &job, const RoomId &where)
    {
        if (const auto *create = std::get_if<CreateJob>(&job.what))
            return {where, create->author, create->tag};
        const Draft &draft = std::get<AppendJob>(job.what).draft;
        return {where, draft.author, draft.tag};
    }

    void acked(const Key &key, Seq seq)
    {
        const auto [it, fresh] = m_acked.emplace(key, seq);
        QVERIFY2(it->second == seq, "one tag, two seqs");
    }

    /// What the reader sees is promised, too: a client may have heard of it.
    void look()
    {
        try {
            const store::LogStore log(*m_reader);
            for (const auto &stored : log.rooms()) {
                for (Entry &entry : log.entriesAfter(stored.id, 0, 10'000, 10'000'000)) {
                    const auto [it, fresh] = m_seen.emplace(std::pair(stored.id, entry.seq), entry);
                    QVERIFY2(it->second == entry, "an entry changed");
                }
            }
        } catch (const StoreError &error) {
            QVERIFY2(error.kind() == StoreError::Kind::Io || error.kind() == StoreError::Kind::Full, error.what());
        }
    }

    void check()
    {
        const store::LogStore log(*m_reader);
        for (const auto &[key, seq] : m_acked) {
            const auto &[where, author, itsTag] = key;
            const auto found = log.tagged(where, author, itsTag);
            QVERIFY2(found && found->seq == seq, "acked, but not in the log");
        }
        for (const auto &[place, entry] : m_seen) {
            const auto found = log.entriesAfter(place.first, place.second - 1, 1, 100'000);
            QVERIFY2(!found.empty() && found.front() == entry, "seen, but not in the log");
        }
        const store::AccountStore accounts(*m_reader);
        for (const auto &[device, id] : m_registered) {
            const auto found = accounts.device(device);
            QVERIFY2(found && found->user.id == id, "registered, but unknown");
        }
        const store::TimelineStore timeline(*m_reader);
        for (const auto &[who, seq] : m_read)
            QVERIFY2(timeline.readState(who.first, who.second).seq >= seq, "a read mark went back");
        for (const auto &stored : log.rooms()) {
            Seq expected = 0;
            for (const Entry &entry : log.entriesAfter(stored.id, 0, 10'000, 10'000'000))
                QCOMPARE(entry.seq, ++expected);
        }
        auto integrity = m_reader->prepare("PRAGMA integrity_check");
        QVERIFY(integrity.step());
        QCOMPARE(integrity.text(0), std::string("ok"));
    }

    base::SeededRandom m_random;
    QTemporaryDir m_folder;
    std::string m_path = m_folder.filePath("hub.db").toStdString();
    FaultyVfs m_vfs;
    FakeClock m_clock;
    std::unique_ptr<store::Database> m_writer;
    std::unique_ptr<store::Database> m_reader;
    std::unique_ptr<Committer> m_committer;

    Ticket m_lastTicket = 0;
    std::vector<Job> m_jobs;
    std::map<Key, Seq> m_acked;
    std::map<std::string, UserId> m_registered;
    std::map<std::pair<RoomId, UserId>, Seq> m_read;
    std::map<std::pair<RoomId, Seq>, Entry> m_seen;
    std::size_t m_refused = 0;
};

} // namespace

class TestCommitterFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ackedMeansOnDisk()
    {
        std::size_t acked = 0;
        std::size_t refused = 0;
        for (std::uint64_t seed = 0; seed < 200 && !QTest::currentTestFailed(); ++seed) {
            World world(seed);
            world.run(10);
            world.recover();
            world.crash(true);
            acked += world.acked();
            refused += world.refused();
            if (QTest::currentTestFailed())
                qWarning("seed %llu", static_cast<unsigned long long>(seed));
        }
        // Both happened often, or this proves nothing.
        QVERIFY(acked > 2'000);
        QVERIFY(refused > 2'000);
    }

    void aDiskIsTriedWhileNobodyWrites()
    {
        const QTemporaryDir folder;
        FaultyVfs vfs(1);
        const FakeClock clock;
        const auto database =
            store::openLogFile(folder.filePath("a.db").toStdString(), store::Database::Access::ReadWrite, vfs.name());
        Committer committer(*database, clock);
        committer.tryDisk();
        QVERIFY2(committer.diskTrouble().empty(), committer.diskTrouble().c_str());
        for (const auto &[operation, code] :
             {std::pair(Operation::Write, SQLITE_FULL), std::pair(Operation::Sync, SQLITE_IOERR_FSYNC)}) {
            vfs.setFaults([wanted = operation, result = code](Operation what) { return what == wanted ? result : SQLITE_OK; });
            const RegisterJob job{{user("ann"), "Ann", 0}, {DeviceId("d"), "hash", "", 0}};
            committer.commit(std::vector{Job{1, job}});
            QVERIFY(!committer.diskTrouble().empty());
            committer.tryDisk();
            QVERIFY(!committer.diskTrouble().empty());
            vfs.heal();
            committer.tryDisk();
            QVERIFY2(committer.diskTrouble().empty(), committer.diskTrouble().c_str());
        }
    }

    void whatWritesNothingSaysNothingAboutTheDisk()
    {
        const QTemporaryDir folder;
        FaultyVfs vfs(1);
        const FakeClock clock;
        const auto database =
            store::openLogFile(folder.filePath("a.db").toStdString(), store::Database::Access::ReadWrite, vfs.name());
        LogWriter writer(*database);
        writer.create("ann");
        Committer committer(*database, clock);
        const auto post = [&](const RoomId &room, std::uint64_t number) {
            const Job job{number, AppendJob{{room, user("ann"), tag(number), Posted{"text", 0}}}};
            return committer.commit({&job, 1}).at(0).what;
        };
        QVERIFY(std::holds_alternative<Appended>(post(writer.room(), 90)));
        vfs.setFaults([](Operation operation) { return operation == Operation::Write ? SQLITE_FULL : SQLITE_OK; });
        QVERIFY(std::holds_alternative<Error>(post(writer.room(), 91)));
        QVERIFY(!committer.diskTrouble().empty());
        QVERIFY(std::holds_alternative<AlreadyThere>(post(writer.room(), 90))); // is on the disk
        QVERIFY(std::get<Error>(post(room("nowhere"), 92)).code == ErrorCode::NoSuchRoom);
        QVERIFY(!committer.diskTrouble().empty());
        vfs.heal();
        QVERIFY(std::holds_alternative<AlreadyThere>(post(writer.room(), 90)));
        QVERIFY(!committer.diskTrouble().empty());
        QVERIFY(std::holds_alternative<Appended>(post(writer.room(), 91)));
        QVERIFY2(committer.diskTrouble().empty(), committer.diskTrouble().c_str());
    }

    /// The first test is worth something only if the disk really loses what was not synced.
    void thisDiskLosesWhatWasNotSynced()
    {
        int lost = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const QTemporaryDir folder;
            const std::string path = folder.filePath("a.db").toStdString();
            FaultyVfs vfs(seed);
            {
                const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
                LogWriter writer(*database); // with Durability::Normal
                writer.create("ann");
                writer.post("ann", "one");
                vfs.kill();
            }
            vfs.cutPower();
            const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
            const auto stored = store::LogStore(*database).room(room("r"));
            lost += !stored || stored->head < 2;
        }
        QVERIFY(lost > 5);
    }

    void aFileIsCreatedWhollyOrNotAtAll()
    {
        int failures = 0;
        for (std::uint64_t seed = 0; seed < 120; ++seed) {
            const QTemporaryDir folder;
            const std::string path = folder.filePath("a.db").toStdString();
            base::SeededRandom random(seed);
            FaultyVfs vfs(seed);
            vfs.setFaults([&, left = random.below(60)](Operation operation) mutable {
                if (left > 0) {
                    --left;
                    return SQLITE_OK;
                }
                return operation == Operation::Sync    ? SQLITE_IOERR_FSYNC
                       : operation == Operation::Write ? SQLITE_FULL
                                                       : SQLITE_OK;
            });
            const auto failure = failureOf([&] {
                auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
                vfs.kill(); // before it is closed
            });
            failures += failure.has_value();
            if (failure)
                QVERIFY(*failure == StoreError::Kind::Full || *failure == StoreError::Kind::Io);
            vfs.heal();
            vfs.kill();
            vfs.cutPower();
            const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
            LogWriter writer(*database);
            QCOMPARE(writer.create("ann"), Seq(1));
        }
        QVERIFY(failures > 20);
    }

    void aFullDiskIsReadOnlyAndNamesItself()
    {
        const QTemporaryDir folder;
        FaultyVfs vfs(1);
        const FakeClock clock;
        const auto database =
            store::openLogFile(folder.filePath("a.db").toStdString(), store::Database::Access::ReadWrite, vfs.name());
        LogWriter writer(*database);
        writer.create("ann");
        Committer committer(*database, clock);
        const Job job{7, AppendJob{{writer.room(), user("ann"), tag(99), Posted{"text", 0}}}};
        vfs.setFaults([](Operation operation) { return operation == Operation::Write ? SQLITE_FULL : SQLITE_OK; });
        for (int i = 0; i < 3; ++i) {
            const auto results = committer.commit({&job, 1});
            const auto *error = std::get_if<Error>(&results.at(0).what);
            QVERIFY(error && error->code == ErrorCode::ReadOnly && error->retryMs == 2000);
            QVERIFY(error->detail.find("full") != std::string::npos);
            QCOMPARE(writer.log().room(writer.room())->head, Seq(1)); // reading goes on
        }
        vfs.heal();
        QVERIFY(std::get_if<Appended>(&committer.commit({&job, 1}).at(0).what));
        QVERIFY(std::get_if<AlreadyThere>(&committer.commit({&job, 1}).at(0).what));
    }

    void whatAKilledPredecessorDidNotSyncIsNotAckedBeforeItIs()
    {
        int found = 0;
        for (std::uint64_t seed = 0; seed < 40 && !QTest::currentTestFailed(); ++seed) {
            const QTemporaryDir folder;
            const std::string path = folder.filePath("a.db").toStdString();
            FaultyVfs vfs(seed);
            const FakeClock clock;
            const Job job{7, AppendJob{{room("r"), user("ann"), tag(99), Posted{"text", 0}}}};
            {
                const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
                LogWriter(*database).create("ann");
                Committer committer(*database, clock);
                const Job earlier{6, AppendJob{{room("r"), user("ann"), tag(98), Posted{"text", 0}}}};
                QVERIFY(std::get_if<Appended>(&committer.commit({&earlier, 1}).at(0).what));
                // Killed after it wrote and before the sync came back.
                vfs.setFaults([](Operation operation) { return operation == Operation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK; });
                QVERIFY(std::get_if<Error>(&committer.commit({&job, 1}).at(0).what));
                vfs.kill();
            }
            vfs.heal();
            vfs.restart();
            bool acked = false;
            {
                const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
                found += store::LogStore(*database).room(room("r"))->head == 3;
                Committer committer(*database, clock);
                const auto results = committer.commit({&job, 1});
                acked =
                    std::holds_alternative<Appended>(results[0].what) || std::holds_alternative<AlreadyThere>(results[0].what);
                vfs.kill();
            }
            vfs.cutPower();
            const auto database = store::openLogFile(path, store::Database::Access::ReadWrite, vfs.name());
            QVERIFY(acked);
            QVERIFY(store::LogStore(*database).tagged(room("r"), user("ann"), tag(99)));
        }
        QVERIFY(found > 5);
    }
};

QTEST_GUILESS_MAIN(TestCommitterFaults)
#include "committer_faults_test.moc"
