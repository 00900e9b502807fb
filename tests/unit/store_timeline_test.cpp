// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of history, read states, unread and mention counts.
#include "core/protocol/limits.h"
#include "core/store/timeline_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

using Seqs = std::vector<Seq>;

Seqs seqsOf(const TimelineStore::Page &page)
{
    Seqs seqs;
    for (const Message &message : page.messages)
        seqs.push_back(message.seq);
    return seqs;
}

/// A room whose messages have the seqs 1, 2, 4, 6, 8, 10: after each post but the last comes a reaction. Two posts share a time.
struct Gappy {
    TempLog file;
    LogWriter writer{*file};
    TimelineStore timeline{*file};
    RoomId room = writer.room();

    Gappy()
    {
        writer.add("ann", Created{"Room", "", "Ann"}, 100);
        for (const base::Millis at : {200, 400, 400, 600, 800}) {
            const Seq seq = writer.post("ann", "text", at);
            if (at != 800)
                writer.add("ann", Reacted{seq, "👍", true}, at);
        }
        for (const Seq seq : {2, 6, 8})
            writer.add("ann", Pinned{seq, true}, 800);
    }
    TimelineStore::Page page(HistoryVerb verb, std::int64_t value, int limit) const
    {
        return timeline.page(room,
                             {verb, verb == HistoryVerb::AtTime ? 0 : value, verb == HistoryVerb::AtTime ? value : 0, limit});
    }
};

} // namespace

class TestStoreTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesByVerb_data()
    {
        using V = HistoryVerb;
        QTest::addColumn<HistoryVerb>("verb");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("limit");
        QTest::addColumn<Seqs>("seqs");
        QTest::addColumn<bool>("more");
        const auto row = [](const char *name, V verb, qint64 value, int limit, const Seqs &seqs, bool more) {
            QTest::newRow(name) << verb << value << limit << seqs << more;
        };
        row("latest", V::Latest, 0, 3, {6, 8, 10}, true);
        row("latest, all", V::Latest, 0, 6, {1, 2, 4, 6, 8, 10}, false);
        row("latest, no limit said", V::Latest, 0, 0, {1, 2, 4, 6, 8, 10}, false);
        row("latest, negative limit", V::Latest, 0, -5, {1, 2, 4, 6, 8, 10}, false);
        row("before", V::Before, 6, 2, {2, 4}, true);
        row("before, from a gap", V::Before, 5, 2, {2, 4}, true);
        row("before, to the start", V::Before, 4, 2, {1, 2}, false);
        row("before the first", V::Before, 1, 2, {}, false);
        row("before nothing", V::Before, 0, 2, {}, false);
        row("before the end of all", V::Before, std::numeric_limits<qint64>::max(), 2, {8, 10}, true);
        row("after", V::After, 2, 2, {4, 6}, true);
        row("after, from a gap", V::After, 5, 2, {6, 8}, true);
        row("after, to the end", V::After, 6, 2, {8, 10}, false);
        row("after the last", V::After, 10, 2, {}, false);
        row("after, far away", V::After, std::numeric_limits<qint64>::max(), 2, {}, false);
        row("after, from the start", V::After, 0, 2, {1, 2}, true);
        row("after, a negative seq", V::After, -7, 2, {1, 2}, true);
        row("around", V::Around, 6, 4, {2, 4, 6, 8}, true);
        row("around, odd", V::Around, 6, 3, {4, 6, 8}, true);
        row("around, one", V::Around, 6, 1, {6}, true);
        row("around a gap", V::Around, 5, 2, {4, 6}, true);
        row("around the first", V::Around, 1, 4, {1, 2, 4, 6}, true);
        row("around the last", V::Around, 10, 4, {4, 6, 8, 10}, true);
        row("around the last, one", V::Around, 10, 1, {10}, true);
        row("around, past the end", V::Around, 99, 2, {8, 10}, true);
        row("around, all", V::Around, 6, 6, {1, 2, 4, 6, 8, 10}, false);
        row("around, more than all", V::Around, 4, 50, {1, 2, 4, 6, 8, 10}, false);
        row("pinned", V::Pinned, 0, 2, {6, 8}, true);
        row("pinned before", V::Pinned, 8, 2, {2, 6}, false);
        row("pinned, all", V::Pinned, 0, 0, {2, 6, 8}, false);
        row("pinned before the first", V::Pinned, 2, 2, {}, false);
        row("at a time", V::AtTime, 600, 2, {8, 10}, false);
        row("at a time between", V::AtTime, 201, 2, {4, 6}, true);
        row("at a time that two share", V::AtTime, 400, 3, {4, 6, 8}, true);
        row("at the first moment", V::AtTime, 100, 1, {1}, true);
        row("at a time before all", V::AtTime, 0, 2, {1, 2}, true);
        row("at the last moment", V::AtTime, 800, 2, {10}, false);
        row("at a time after all", V::AtTime, 801, 2, {}, false);
    }
    void pagesByVerb()
    {
        QFETCH(HistoryVerb, verb);
        QFETCH(qint64, value);
        QFETCH(int, limit);
        QFETCH(Seqs, seqs);
        QFETCH(bool, more);
        const Gappy room;
        const auto page = room.page(verb, value, limit);
        QCOMPARE(seqsOf(page), seqs);
        QCOMPARE(page.more, more);
        for (const Message &message : page.messages)
            QCOMPARE(message.reactions.size(), std::size_t(message.seq != 1 && message.seq != 10));
    }

    void anEmptyRoomHasEmptyPages()
    {
        TempLog file;
        const LogWriter writer(*file);
        const TimelineStore timeline(*file);
        for (const RoomId &id : {writer.room(), room("none")}) {
            for (const HistoryVerb verb : {HistoryVerb::Latest, HistoryVerb::Before, HistoryVerb::After, HistoryVerb::Around,
                                           HistoryVerb::AtTime, HistoryVerb::Pinned}) {
                const auto page = timeline.page(id, {verb, 5, 5, 5});
                QVERIFY(page.messages.empty());
                QVERIFY(!page.more);
            }
            QVERIFY(!timeline.message(id, 1));
        }
    }

    void aPageHasItsLimit()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        for (int i = 0; i < limits::historyPage + 5; ++i)
            writer.post("ann", "x");
        const auto page = TimelineStore(*file).page(writer.room(), {HistoryVerb::Latest, 0, 0, 5000});
        QCOMPARE(page.messages.size(), static_cast<std::size_t>(limits::historyPage));
        QVERIFY(page.more);
    }

    void aClockThatWasSetBackStillLeadsSomewhere()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.add("ann", Created{"Room", "", "Ann"}, 5000);
        for (const base::Millis at : {6000, 7000, 1000, 2000, 3000, 8000})
            writer.post("ann", "x", at);
        const TimelineStore timeline(*file);
        for (base::Millis time = 0; time <= 8000; time += 500) {
            const auto page = timeline.page(writer.room(), {HistoryVerb::AtTime, 0, time, 10});
            QVERIFY(!page.messages.empty());
            QVERIFY(page.messages.front().at >= time);
        }
    }

    void aMessageCarriesWhatHappenedToIt()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        writer.join("bob");
        const Seq first = writer.post("ann", "one");
        const Seq second = writer.add("bob", Posted{"two", first});
        writer.add("bob", Reacted{first, "🎉", true});
        writer.add("ann", Reacted{first, "👍", true});
        writer.add("bob", Reacted{first, "👍", true});
        writer.add("bob", Reacted{first, "🎉", false});
        writer.add("ann", Reacted{first, "🎉", true});
        const Seq edit = writer.add("ann", Edited{first, "one, corrected"});
        writer.add("bob", Pinned{first, true});
        const TimelineStore timeline(*file);

        Message expected{first,
                         MessageKind::Post,
                         user("ann"),
                         tag(static_cast<std::uint64_t>(first)),
                         first * 1000,
                         "one, corrected",
                         0,
                         edit,
                         edit * 1000,
                         false,
                         false,
                         true,
                         false,
                         {}};
        // The emoji's first use that still stands decides.
        expected.reactions = {{"👍", {user("ann"), user("bob")}}, {"🎉", {user("ann")}}};
        QVERIFY(timeline.message(writer.room(), first) == expected);
        QVERIFY(timeline.pinned(writer.room()) == std::vector{expected});
        QCOMPARE(timeline.message(writer.room(), second)->reply, first);
        QVERIFY(!timeline.message(writer.room(), edit));

        writer.add("ann", Deleted{first});
        const auto tombstone = timeline.message(writer.room(), first);
        QVERIFY(tombstone->deleted && tombstone->text.empty() && tombstone->reactions.empty() && !tombstone->pinned);
        QVERIFY(timeline.pinned(writer.room()).empty());

        writer.add("bob", Left{});
        const auto page = timeline.page(writer.room(), {});
        const auto authors = timeline.authors(writer.room(), page.messages);
        QCOMPARE(authors.size(), 2u);
        QCOMPARE(authors.at(user("ann")).name, std::string("ann"));
        QVERIFY(!authors.at(user("bob")).present);
        QVERIFY(timeline.authors(writer.room(), {}).empty());
    }

    void readMarksNeverGoBack()
    {
        TempLog file;
        TimelineStore timeline(*file);
        QVERIFY(timeline.markRead(room("r"), user("ann"), 5));
        QVERIFY(!timeline.markRead(room("r"), user("ann"), 5));
        QVERIFY(!timeline.markRead(room("r"), user("ann"), 3));
        QVERIFY(!timeline.markRead(room("r"), user("bob"), 0));
        QCOMPARE(timeline.readState(room("r"), user("ann")).seq, Seq(5));
        QVERIFY(timeline.markRead(room("r"), user("ann"), 6));
        file.reopen();
        TimelineStore again(*file);
        QCOMPARE(again.readState(room("r"), user("ann")).seq, Seq(6));
        QCOMPARE(again.readState(room("r"), user("bob")).seq, Seq(0));
        QCOMPARE(again.readState(room("other"), user("ann")).seq, Seq(0));
    }

    void countsOtherPeoplesPostsBehindTheMark()
    {
        TempLog file;
        LogWriter writer(*file);
        TimelineStore timeline(*file);
        const RoomId id = writer.room();
        writer.create("ann");
        writer.post("ann", "before bob came");
        writer.join("bob");
        QCOMPARE(timeline.readState(id, user("bob")).unread, 0);
        QCOMPARE(timeline.firstUnread(id, user("bob")), Seq(0));

        const Seq first = writer.post("ann", "one");
        writer.post("bob", "my own");
        writer.add("ann", TopicSet{"a notice"});
        const Seq second = writer.post("ann", "two");
        QCOMPARE(timeline.readState(id, user("bob")).unread, 2);
        QCOMPARE(timeline.firstUnread(id, user("bob")), first);
        QCOMPARE(timeline.readState(id, user("ann")).unread, 1);

        writer.add("ann", Deleted{first});
        QCOMPARE(timeline.readState(id, user("bob")).unread, 1);
        QCOMPARE(timeline.firstUnread(id, user("bob")), second);

        timeline.markRead(id, user("bob"), second - 1);
        QCOMPARE(timeline.firstUnread(id, user("bob")), second);
        timeline.markRead(id, user("bob"), second);
        QCOMPARE(timeline.readState(id, user("bob")).unread, 0);
        QCOMPARE(timeline.firstUnread(id, user("bob")), Seq(0));
    }

    void whatWasSaidWhileAwayFromTheRoomIsNotUnread()
    {
        TempLog file;
        LogWriter writer(*file);
        const TimelineStore timeline(*file);
        writer.create("ann");
        writer.join("bob");
        writer.post("ann", "@bob one");
        writer.add("bob", Left{});
        writer.post("ann", "two");
        QCOMPARE(timeline.readState(writer.room(), user("bob")).unread, 0);
        QCOMPARE(timeline.firstUnread(writer.room(), user("bob")), Seq(0));
        writer.join("bob");
        QVERIFY(timeline.readState(writer.room(), user("bob")) == (ReadState{writer.room(), 0, 0, 0}));
        const Seq three = writer.post("ann", "three @bob");
        QVERIFY(timeline.readState(writer.room(), user("bob")) == (ReadState{writer.room(), 0, 1, 1}));
        QCOMPARE(timeline.firstUnread(writer.room(), user("bob")), three);
        QVERIFY(timeline.readState(writer.room(), user("stranger")) == (ReadState{writer.room(), 0, 0, 0}));
    }

    void countsMentionsOnce()
    {
        TempLog file;
        LogWriter writer(*file);
        TimelineStore timeline(*file);
        const RoomId id = writer.room();
        writer.create("ann");
        writer.join("bob");
        const auto mentions = [&](const char *who) { return timeline.readState(id, user(who)).mentions; };
        writer.post("ann", "@bob, @all, and @bob again");
        QCOMPARE(mentions("bob"), 1);
        QCOMPARE(mentions("ann"), 0); // one's own "@all" calls nobody back
        const Seq plain = writer.post("ann", "nobody");
        QCOMPARE(mentions("bob"), 1);
        writer.add("ann", Edited{plain, "now @bob"});
        QCOMPARE(mentions("bob"), 2);
        writer.add("ann", Edited{plain, "no longer"});
        QCOMPARE(mentions("bob"), 1);
        const Seq last = writer.post("ann", "@all");
        QCOMPARE(mentions("bob"), 2);
        writer.add("ann", Deleted{last});
        QCOMPARE(mentions("bob"), 1);
        timeline.markRead(id, user("bob"), last);
        QCOMPARE(mentions("bob"), 0);
        writer.post("bob", "@ann");
        QCOMPARE(mentions("ann"), 1);
    }

    void aReplacedLogTakesItsReadStateAlong()
    {
        TempLog file;
        LogWriter writer(*file);
        TimelineStore timeline(*file);
        writer.create("ann");
        writer.join("bob");
        timeline.markRead(writer.room(), user("bob"), 2);
        writer.post("ann", "x");
        writer.log().resetRoom(writer.room(), Epoch("other"));
        QVERIFY(timeline.readState(writer.room(), user("bob")) == (ReadState{writer.room(), 0, 0, 0}));
        QVERIFY(timeline.page(writer.room(), {}).messages.empty());
        const auto stored = writer.log().room(writer.room());
        QCOMPARE(stored->head, Seq(0));
        QCOMPARE(stored->epoch, Epoch("other"));
        QCOMPARE(stored->members, 0);
    }

    void aHundredThousandUnreadAreCounted()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        writer.join("bob");
        const int count = 100'000;
        {
            // The count is what this is about, so the rows come by the shortest way.
            Transaction transaction(*file);
            (*file).execute(
                "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 100002) "
                "INSERT INTO messages(room_key, seq, kind, author, tag, at, text, reply, edit_seq, edit_at, gone, pinned) "
                "SELECT r.key, i, 0, u.key, x'00', 0, 'text', 0, 0, 0, 0, 0 FROM n, rooms r, users u WHERE u.id = 'ann'");
            transaction.commit();
        }
        const TimelineStore timeline(*file);
        QCOMPARE(timeline.readState(writer.room(), user("bob")).unread, count);
        QCOMPARE(timeline.firstUnread(writer.room(), user("bob")), Seq(3));
        auto plan = (*file).prepare("EXPLAIN QUERY PLAN SELECT count(*) FROM messages "
                                    "WHERE room_key = ?1 AND seq > ?2 AND author <> ?3 AND kind = 0 AND gone = 0");
        QVERIFY(plan.step());
        QVERIFY2(plan.text(3).find("COVERING INDEX messages_by_seq") != std::string::npos, plan.text(3).c_str());
    }
};

QTEST_GUILESS_MAIN(TestStoreTimeline)
#include "store_timeline_test.moc"
