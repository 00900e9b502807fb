// SPDX-License-Identifier: GPL-3.0-or-later
// What a room has kept long enough: gone from the fold and from the file, and yet every log folds to the same.
#include "core/base/random.h"
#include "core/roomlog/room_log.h"
#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"
#include "core/store/entry_batch.h"
#include "core/store/log_check.h"
#include "core/store/lookup_store.h"
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "tests/unit/store_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

constexpr int everything = 10'000;
constexpr std::size_t anyBytes = 100'000'000;

/// A log that an honest host would have made: what it would refuse is not in it.
class HonestLog
{
public:
    explicit HonestLog(std::uint64_t seed) : m_random(seed)
    {
        take(user("u0"), Created{"Room", "", "U0"});
        while (m_entries.size() < 150)
            take(user("u" + std::to_string(m_random.below(4))), body());
    }

    const std::vector<Entry> &entries() const { return m_entries; }
    const roomlog::RoomState &state() const { return m_state; }
    Seq head() const { return m_log.head(); }
    void add(const UserId &author, const Body &body) { take(author, body); }

private:
    Seq target() { return 1 + static_cast<Seq>(m_random.below(m_entries.size())); }

    Body body()
    {
        const bool on = m_random.below(3) != 0;
        switch (m_random.below(20)) {
        case 0:
            return Joined{"U"};
        case 1:
            return Left{};
        case 2:
            return Slowed{static_cast<std::int64_t>(m_random.below(3))};
        case 3:
            return Hidden{target(), target(), on};
        case 4:
            return Deleted{target()};
        case 5:
        case 6:
            return Edited{target(), "edited, @U"};
        case 7:
        case 8:
            return Pinned{target(), on};
        case 9:
        case 10:
        case 11:
            return Reacted{target(), m_random.below(2) == 0 ? "👍" : "🎉", on};
        case 12:
            return RoleSet{user("u" + std::to_string(m_random.below(4))), Role::Moderator};
        case 13:
            return TopicSet{"topic"};
        default:
            return Posted{"words @U", m_random.below(3) == 0 ? target() : 0};
        }
    }

    void take(const UserId &author, const Body &body)
    {
        const auto now = static_cast<base::Millis>(m_entries.size() * 700);
        const Draft draft{room("r"), author, tag(++m_tags), body};
        if (roomlog::refusal(draft, m_state, {now, true, false}))
            return;
        m_entries.push_back(m_log.append(draft, now));
        roomlog::fold(m_entries.back(), m_state);
    }

    base::SeededRandom m_random;
    roomlog::RoomLog m_log{Epoch("e"), 0};
    roomlog::RoomState m_state;
    std::vector<Entry> m_entries;
    std::uint64_t m_tags = 0;
};

roomlog::RoomState folded(const std::vector<Entry> &entries)
{
    roomlog::RoomState state;
    for (const Entry &entry : entries)
        roomlog::fold(entry, state);
    return state;
}

void write(Database &database, const std::vector<Entry> &entries, std::size_t atOnce)
{
    LogStore log(database);
    log.addRoom(room("r"), Epoch("e"));
    for (std::size_t at = 0; at < entries.size();) {
        const std::size_t end = std::min(entries.size(), at + atOnce);
        Transaction transaction(database);
        EntryBatch batch(database, room("r"), static_cast<Seq>(at));
        for (; at < end; ++at)
            batch.append(entries[at]);
        batch.finish();
        transaction.commit();
    }
}

std::vector<Entry> stored(Database &database)
{
    return LogStore(database).entriesAfter(room("r"), 0, everything, anyBytes);
}

/// As docs/protocol.md, "Retention", says it.
bool losesItsContent(const Entry &entry, Seq to)
{
    const auto *edited = std::get_if<Edited>(&entry.body);
    return (std::holds_alternative<Posted>(entry.body) && entry.seq <= to) || (edited && edited->target <= to);
}

} // namespace

class StoreRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogFoldsToTheSameBeforeAndAfterItWasEmptied()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            HonestLog log(seed);
            const Seq first = log.head() / 3;
            const Seq second = log.head() / 2;
            log.add(user("s1"), Expired{first});
            log.add(user("u0"), Posted{"between", 0});
            log.add(user("s1"), Expired{second});
            log.add(user("u0"), Posted{"after", 0});

            for (const std::size_t atOnce : {1, 7, 1000}) {
                TempLog file;
                write(*file, log.entries(), atOnce);
                const std::vector<Entry> left = stored(*file);
                QCOMPARE(left.size(), log.entries().size());
                for (std::size_t i = 0; i < left.size(); ++i) {
                    const Entry &was = log.entries()[i];
                    QVERIFY(left[i].seq == was.seq && left[i].author == was.author && left[i].tag == was.tag
                            && left[i].at == was.at);
                    if (losesItsContent(was, second))
                        QVERIFY(left[i].body == Body(Emptied{std::string(kindOf(was.body))}));
                    else
                        QVERIFY(left[i].body == was.body);
                }
                QVERIFY(folded(left) == log.state());

                // A copy that comes late holds the same as one that was there.
                TempLog late;
                write(*late, left, atOnce);
                QVERIFY(stored(*late) == left);
                QVERIFY(checkLogFile(*file).flaws.empty());
                QVERIFY(checkLogFile(*late).flaws.empty());
                for (const Message &shown : log.state().messages()) {
                    Message message = shown;
                    message.reactions.clear();
                    QVERIFY(LogStore(*file).facts(room("r"))->message(message.seq) == message);
                    QVERIFY(LogStore(*late).facts(room("r"))->message(message.seq) == message);
                }
            }
        }
    }

    void nothingOfItIsShown()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        writer.join("ben");
        const Seq old = writer.post("ann", "an old word, @ben");
        writer.add("ben", Reacted{old, "👍", true});
        writer.add("ann", Pinned{old, true});
        const Seq answer = writer.add("ben", Posted{"a late answer", old});
        SearchIndex index(*file);
        while (index.catchUp(1000)) {
        }
        QCOMPARE(index.search({"old", room("r"), 0}, {room("r")}).hits.size(), std::size_t(1));

        writer.add("s1", Expired{answer - 1});
        while (index.catchUp(1000)) {
        }
        const TimelineStore timeline(*file);
        for (const HistoryVerb verb : {HistoryVerb::Latest, HistoryVerb::After, HistoryVerb::AtTime}) {
            const auto page = timeline.page(room("r"), {verb, 0, 0, 50});
            QCOMPARE(page.messages.size(), std::size_t(1));
            QCOMPARE(page.messages.at(0).seq, answer);
            QVERIFY(!page.more);
        }
        QVERIFY(timeline.page(room("r"), {HistoryVerb::Before, answer, 0, 50}).messages.empty());
        QVERIFY(timeline.pinned(room("r")).empty());
        QVERIFY(timeline.page(room("r"), {HistoryVerb::Pinned, 0, 0, 50}).messages.empty());
        QCOMPARE(timeline.readState(room("r"), user("ben")).unread, std::int64_t(0));
        QCOMPARE(timeline.readState(room("r"), user("ben")).mentions, std::int64_t(0));
        QVERIFY(index.search({"old", room("r"), 0}, {room("r")}).hits.empty());
        QCOMPARE(LookupStore(*file).thread(room("r"), answer, 10).size(), std::size_t(1));
        QVERIFY(LookupStore(*file).versions(room("r"), old).empty());
        const auto left = timeline.message(room("r"), old);
        QVERIFY(left && left->deleted && left->expired && left->text.empty() && left->reactions.empty());
    }

    void aRetryOfWhatIsGoneIsStillARetry()
    {
        QVERIFY(asksForTheSame(Emptied{"post"}, Posted{"whatever it was", 0}));
        QVERIFY(asksForTheSame(Emptied{"edit"}, Edited{3, "whatever it was"}));
        QVERIFY(!asksForTheSame(Emptied{"post"}, Edited{3, "x"}));
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        const Seq seq = writer.post("ann", "gone");
        writer.add("s1", Expired{seq});
        const auto known = LogStore(*file).tagged(room("r"), user("ann"), tag(static_cast<std::uint64_t>(seq)));
        QVERIFY(known && known->seq == seq && asksForTheSame(known->body, Posted{"gone", 0}));
    }

    void aFewAtATimeAreOldEnough()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        for (int i = 2; i <= 20; ++i)
            writer.post("ann", "x"); // seq * 1000
        const LogStore log(*file);
        QCOMPARE(log.expirable(room("r"), 1'000, 100), Seq(0));
        QCOMPARE(log.expirable(room("r"), 10'500, 100), Seq(10));
        QCOMPARE(log.expirable(room("r"), 10'500, 4), Seq(4));
        writer.add("s1", Expired{4});
        QCOMPARE(log.expirable(room("r"), 10'500, 4), Seq(8));
        QCOMPARE(log.expirable(room("none"), 10'500, 4), Seq(0));
    }

    void aLiarCannotLetGoWhatComesLater()
    {
        roomlog::RoomState state;
        roomlog::fold({1, user("ann"), tag(1), 0, Created{"Room", "", "Ann"}}, state);
        roomlog::fold({2, user("ann"), tag(2), 0, Expired{1'000}}, state);
        roomlog::fold({3, user("ann"), tag(3), 0, Posted{"here", 0}}, state);
        QVERIFY(state.message(3) && !state.message(3)->expired);
        QCOMPARE(state.settings().expired, Seq(1));
    }
};

QTEST_GUILESS_MAIN(StoreRetentionTest)
#include "store_retention_test.moc"
