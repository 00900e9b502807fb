// SPDX-License-Identifier: GPL-3.0-or-later
// Logs and what they add up to: the tables and roomlog::RoomState must agree about every log.
#include "core/protocol/codec.h"
#include "core/protocol/text.h"
#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"
#include "core/store/entry_batch.h"
#include "core/store/outbox_store.h"
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

/// Entries as a host would write them and entries that no host would: foreign targets, strangers, posts before any join,
/// a second creation, names that two people share.
class Nonsense
{
public:
    explicit Nonsense(std::uint64_t seed) : m_random(seed) {}

    Entry next(Seq seq)
    {
        // Every third log lacks its beginning.
        if (seq == 1 && m_random.below(5) == 0)
            return {1, user("u0"), tag(1), 1000, Created{"", "", "Ann", Preset::Direct, user("u1"), "Bob"}};
        if (seq == 1 && m_random.below(3) != 0)
            return {1, user("u0"), tag(1), 1000, Created{"Room", "topic", "Ann"}};
        return {seq, anybody(), tag(static_cast<std::uint64_t>(seq)), static_cast<base::Millis>(m_random.below(5000)), body(seq)};
    }

private:
    UserId anybody() { return user("u" + std::to_string(m_random.below(6))); }
    Seq target(Seq seq) { return static_cast<Seq>(m_random.below(static_cast<std::uint64_t>(seq) + 3)); }
    std::string name()
    {
        static const std::vector<std::string> names = {"Ann", "ann", "Bob", "Bob Lee", "ÉVA", "éva", "all", "李雷"};
        return names[m_random.below(names.size())];
    }
    std::string text()
    {
        static const std::vector<std::string> texts = {"hello",     "@ann look",     "@Bob Lee and @bob", "@all",
                                                       "@éva @ÉVA", "@李雷 你好吗",  "mail a@b",          "@nobody",
                                                       "",          "@ann @all @ann"};
        return texts[m_random.below(texts.size())];
    }
    std::string emoji()
    {
        static const std::vector<std::string> emojis = {"👍", "🎉", ":+1:"};
        return m_random.below(4) == 0 ? "e" + std::to_string(m_random.below(30)) : emojis[m_random.below(emojis.size())];
    }

    Body body(Seq seq)
    {
        const bool on = m_random.below(3) != 0;
        switch (m_random.below(36)) {
        case 0:
            return Created{name(), text(), name()};
        case 1:
        case 2:
        case 3:
            return Joined{name()};
        case 4:
            return Left{};
        case 5:
            return Renamed{name()};
        case 6:
            return TopicSet{text()};
        case 7:
            return RoleSet{anybody(), static_cast<Role>(m_random.below(3))};
        case 20:
            return PresetSet{static_cast<Preset>(m_random.below(4))};
        case 21:
            return Kicked{anybody(), text()};
        case 22:
            return Banned{anybody(), BanScope::Device, on, text()};
        case 23:
            return Muted{anybody(), on, static_cast<base::Millis>(m_random.below(5000)), text()};
        case 24:
            return Slowed{static_cast<std::int64_t>(m_random.below(3))};
        case 25:
            return Locked{!on};
        case 26:
            return AllMuted{!on};
        case 27:
            return Hidden{target(seq), target(seq), on};
        case 28:
            return Joined{name(), Role::Guest, static_cast<int>(m_random.below(9))};
        case 29:
            return ProfileSet{name(), static_cast<int>(m_random.below(9))};
        case 30:
            return KeepSet{static_cast<std::int64_t>(m_random.below(3))};
        case 31:
            return Emptied{m_random.below(2) == 0 ? "post" : "edit"};
        case 8:
            return UnknownBody{"poll", R"({"question":"why"})"};
        case 9:
            return Deleted{target(seq)};
        case 10:
        case 11:
            return Edited{target(seq), text()};
        case 12:
        case 13:
            return Pinned{target(seq), on};
        case 14:
        case 15:
        case 16:
        case 17:
        case 18:
            return Reacted{target(seq), emoji(), on};
        default:
            return Posted{text(), m_random.below(4) == 0 ? target(seq) : 0};
        }
    }

    base::SeededRandom m_random;
};

std::vector<Message> storedMessages(Database &database, const RoomId &room)
{
    std::vector<Message> all;
    const TimelineStore timeline(database);
    for (bool more = true; more;) {
        auto page = timeline.page(room, {HistoryVerb::After, all.empty() ? 0 : all.back().seq, 0, 7});
        more = page.more;
        std::move(page.messages.begin(), page.messages.end(), std::back_inserter(all));
    }
    return all;
}

std::map<Seq, std::set<UserId>> storedMentions(Database &database, const RoomId &room)
{
    std::map<Seq, std::set<UserId>> all;
    auto rows = database.prepare("SELECT n.seq, u.id FROM mentions n JOIN users u ON u.key = n.user "
                                 "JOIN rooms r ON r.key = n.room_key WHERE r.id = ?1");
    rows.bind(1, room.value);
    while (rows.step())
        all[rows.integer(0)].insert(UserId(rows.text(1)));
    return all;
}

std::map<Seq, std::set<UserId>> mentionsOf(const roomlog::RoomState &state)
{
    std::map<Seq, std::set<UserId>> all;
    for (const auto &[seq, users] : state.mentions())
        all[seq].insert(users.begin(), users.end());
    return all;
}

std::vector<Message> shownOnes(std::vector<Message> messages)
{
    std::erase_if(messages, [](const Message &message) { return message.expired; });
    return messages;
}

std::vector<Member> presentOnes(std::vector<Member> members)
{
    members.erase(std::remove_if(members.begin(), members.end(), [](const Member &m) { return !m.present; }), members.end());
    return members;
}

void compare(Database &database, const RoomId &id, const roomlog::RoomState &state)
{
    LogStore log(database);
    QCOMPARE(log.room(id)->title, state.title());
    QVERIFY(log.room(id)->settings == state.settings());
    QVERIFY(storedMessages(database, id) == shownOnes(state.messages()));
    const auto facts = log.facts(id);
    for (const Message &shown : state.messages()) {
        Message message = shown;
        message.reactions.clear();
        QVERIFY(facts->message(message.seq) == message);
    }
    QVERIFY(log.members(id, {}, 1000) == presentOnes(state.members()));
    QCOMPARE(log.room(id)->members, static_cast<std::int64_t>(presentOnes(state.members()).size()));
    for (const Member &member : state.members())
        QVERIFY(log.member(id, member.user) == member);
    QVERIFY(storedMentions(database, id) == mentionsOf(state));
}

/// Into the room "r", which is empty, some entries at a time.
void appendInBatches(Database &database, const std::vector<Entry> &entries, std::uint64_t seed)
{
    base::SeededRandom random(seed);
    for (std::size_t at = 0; at < entries.size();) {
        const std::size_t end = std::min<std::size_t>(entries.size(), at + 1 + random.below(120));
        Transaction transaction(database);
        EntryBatch batch(database, room("r"), static_cast<Seq>(at));
        for (; at < end; ++at)
            batch.append(entries[at]);
        batch.finish();
        transaction.commit();
    }
}

/// Both must give the same permissions, too: they are asked the same questions.
void compareRefusals(Database &database, const RoomId &id, const roomlog::RoomState &state, Nonsense &nonsense, Seq next)
{
    const auto facts = LogStore(database).facts(id);
    for (int i = 0; i < 30; ++i) {
        const Entry entry = nonsense.next(next);
        const Draft draft{id, entry.author, entry.tag, entry.body};
        QVERIFY(roomlog::refusal(draft, *facts, {entry.at, i % 2 == 0, i % 5 == 0})
                == roomlog::refusal(draft, state, {entry.at, i % 2 == 0, i % 5 == 0}));
    }
}

} // namespace

class TestStoreLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLikeTheStateInMemory_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 30; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void foldsLikeTheStateInMemory()
    {
        QFETCH(int, seed);
        TempLog file;
        LogStore log(*file);
        roomlog::RoomState state;
        Nonsense nonsense(static_cast<std::uint64_t>(seed));
        log.addRoom(room("other"), Epoch("e"));
        log.addRoom(room("r"), Epoch("e"));
        std::vector<Entry> entries;
        for (int batch = 0; batch < 8; ++batch) {
            Transaction transaction(*file);
            for (int i = 0; i < 25; ++i) {
                entries.push_back(nonsense.next(static_cast<Seq>(entries.size()) + 1));
                log.append(room("r"), entries.back());
                roomlog::fold(entries.back(), state);
            }
            transaction.commit();
            compare(*file, room("r"), state);
            compareRefusals(*file, room("r"), state, nonsense, static_cast<Seq>(entries.size()) + 1);
        }
        QCOMPARE(log.entriesAfter(room("r"), 0, 1000, 1'000'000), entries);
        QCOMPARE(log.room(room("other"))->head, Seq(0));

        // A reset leaves an empty log, and the same entries add up to the same again, however many are taken at once.
        {
            Transaction transaction(*file);
            log.resetRoom(room("r"), Epoch("f"));
            log.setTitle(room("r"), {});
            transaction.commit();
        }
        compare(*file, room("r"), roomlog::RoomState());
        appendInBatches(*file, entries, static_cast<std::uint64_t>(seed));
        compare(*file, room("r"), state);
        QCOMPARE(log.entriesAfter(room("r"), 0, 1000, 1'000'000), entries);
    }

    void aBatchIsWholeOrNotThere()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        const std::vector<Entry> entries{{2, user("ann"), tag(2), 1, Posted{"a"}}, {3, user("ann"), tag(2), 2, Posted{"b"}}};
        const auto kind = failureOf([&] {
            Transaction transaction(*file);
            EntryBatch batch(*file, room("r"), 1);
            for (const Entry &entry : entries)
                batch.append(entry);
            batch.finish();
            transaction.commit();
        });
        QVERIFY(kind.has_value());
        QCOMPARE(writer.log().room(room("r"))->head, Seq(1));
        QCOMPARE(storedMessages(*file, room("r")).size(), std::size_t(1));
        QVERIFY(failureOf([&] { EntryBatch(*file, room("nowhere"), 0); }).has_value());
    }

    void aRemovedRoomLeavesNothingBehind()
    {
        TempLog file;
        LogWriter kept(*file, "kept");
        kept.create("ann");
        LogWriter gone(*file, "gone");
        gone.create("ann");
        for (int i = 0; i < 400; ++i)
            gone.post("ann", std::string(200, 'x') + " secret");
        store::OutboxStore drafts(*file);
        drafts.setDraft(room("gone"), "a secret half", 0);
        store::SearchIndex index(*file);
        while (index.catchUp()) {
        }
        file.database->checkpoint(Database::Checkpoint::Emptying);
        const auto before = std::filesystem::file_size(file.path);
        Transaction transaction(*file);
        gone.log().removeRoom(room("gone"));
        gone.log().removeRoom(room("unknown"));
        transaction.commit();
        while (index.catchUp()) {
        }
        index.purge();
        file.database->compact();
        QVERIFY(std::filesystem::file_size(file.path) < before / 2);
        std::ifstream bytes(file.path, std::ios::binary);
        const std::string all((std::istreambuf_iterator<char>(bytes)), std::istreambuf_iterator<char>());
        QVERIFY(all.find("secret") == std::string::npos);
        file.reopen();
        QVERIFY(!LogStore(*file).room(room("gone")));
        QCOMPARE(LogStore(*file).room(room("kept"))->head, Seq(1));
        LogWriter again(*file, "gone");
        again.create("bob");
        QCOMPARE(again.log().room(room("gone"))->head, Seq(1));
    }

    void roomsAreListedWithHeadTitleAndMembers()
    {
        TempLog file;
        LogWriter b(*file, "b");
        b.create("ann", "Bees");
        b.join("bob");
        b.add("bob", Left{});
        b.add("ann", TopicSet{"honey"});
        LogWriter a(*file, "a");
        LogStore &log = a.log();
        log.setTitle(room("a"), {"Ants", "hills"});
        log.setJoined(room("b"), true);

        const std::vector<StoredRoom> expected = {{room("a"), Epoch("e"), 0, {"Ants", "hills"}, 0, false},
                                                  {room("b"), Epoch("e"), 4, {"Bees", "honey"}, 1, true}};
        QVERIFY(log.rooms() == expected);
        QVERIFY(log.room(room("b")) == expected[1]);
        QVERIFY(!log.room(room("c")));
        QVERIFY(log.roomNamed("bEEs") == expected[1]);
        QVERIFY(!log.roomNamed("Bee"));
        QVERIFY(!log.roomNamed(""));
        QVERIFY(!log.addRoom(room("b"), Epoch("x")));
        file.reopen();
        QVERIFY(LogStore(*file).rooms() == expected);
    }

    void twoRoomsOfACopyMayShareAName()
    {
        TempLog file;
        LogWriter first(*file, "a");
        first.create("ann", "Same");
        LogWriter second(*file, "b");
        second.create("ann", "Same");
        QCOMPARE(first.log().roomNamed("same")->id, room("a"));
        first.log().setJoined(room("b"), true);
        QCOMPARE(first.log().roomNamed("same")->id, room("b"));
    }

    void membersComeInPages()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("m5");
        for (const char *name : {"m1", "m3", "m2", "m4"})
            writer.join(name);
        writer.add("m3", Left{});
        const LogStore &log = writer.log();
        const auto ids = [](const std::vector<Member> &members) {
            std::vector<UserId> list;
            for (const Member &member : members)
                list.push_back(member.user);
            return list;
        };
        QCOMPARE(ids(log.members(writer.room(), {}, 2)), (std::vector{user("m1"), user("m2")}));
        QCOMPARE(ids(log.members(writer.room(), user("m2"), 5)), (std::vector{user("m4"), user("m5")}));
        QCOMPARE(log.memberIds(writer.room()), (std::vector{user("m1"), user("m2"), user("m4"), user("m5")}));
        QCOMPARE(log.member(writer.room(), user("m3"))->present, false);
        QVERIFY(!log.member(writer.room(), user("m9")));
        QCOMPARE(log.roomsOf(user("m4")), std::vector{writer.room()});
        QCOMPARE(log.roomsOf(user("m3")), std::vector<RoomId>());
        QCOMPARE(log.members(room("none"), {}, 5).size(), std::size_t(0));
    }

    void entriesComeInPagesOfCountAndBytes()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        for (int i = 0; i < 20; ++i)
            writer.post("ann", std::string(1000, 'x'));
        const LogStore &log = writer.log();
        const auto seqs = [&](Seq after, int limit, std::size_t bytes) {
            std::vector<Seq> list;
            for (const Entry &entry : log.entriesAfter(writer.room(), after, limit, bytes))
                list.push_back(entry.seq);
            return list;
        };
        QCOMPARE(seqs(0, 3, 100'000), (std::vector<Seq>{1, 2, 3}));
        QCOMPARE(seqs(19, 30, 100'000), (std::vector<Seq>{20, 21}));
        QCOMPARE(seqs(21, 30, 100'000), std::vector<Seq>());
        QCOMPARE(seqs(5, 30, 10), std::vector<Seq>{6}); // one at least, or nobody would ever get past it
        const auto page = log.entriesAfter(writer.room(), 1, 30, 5'000);
        std::size_t bytes = 0;
        for (const Entry &entry : page)
            bytes += encodedSize(entry);
        QVERIFY(bytes <= 5'000);
        QCOMPARE(page.size(), std::size_t(4));
        QCOMPARE(log.entriesAfter(room("none"), 0, 5, 5'000).size(), std::size_t(0));
    }

    void everyKindOfEntryIsKeptWordForWord()
    {
        TempLog file;
        LogWriter writer(*file);
        const std::vector<Body> bodies = {Created{"Room", "a topic", "Ann"},
                                          Posted{"text with \"quotes\" and \n lines 🎉", 0},
                                          Posted{"answer", 2},
                                          Edited{2, "new"},
                                          Reacted{2, "👍", true},
                                          Reacted{2, "👍", false},
                                          Pinned{2, true},
                                          Joined{"Bob"},
                                          Renamed{"Other"},
                                          TopicSet{""},
                                          RoleSet{user("bob"), Role::Moderator},
                                          Deleted{2},
                                          Left{},
                                          UnknownBody{"poll", R"({"options":["a","b"],"question":"why"})"}};
        for (const Body &body : bodies)
            writer.add(std::holds_alternative<Joined>(body) ? "bob" : "ann", body);
        file.reopen();
        const auto entries = LogStore(*file).entriesAfter(writer.room(), 0, 100, 1'000'000);
        QCOMPARE(entries.size(), bodies.size());
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            QVERIFY(entries[i].body == bodies[i]);
            QCOMPARE(entries[i].seq, static_cast<Seq>(i) + 1);
            QCOMPARE(entries[i].tag, tag(i + 1));
            QCOMPARE(entries[i].at, entries[i].seq * 1000);
        }
    }

    void aTagIsFoundByRoomAndAuthor()
    {
        TempLog file;
        LogWriter a(*file, "a");
        a.create("ann");
        a.post("ann", "one");
        LogWriter b(*file, "b");
        b.create("bob");
        const LogStore &log = a.log();
        QCOMPARE(log.tagged(room("a"), user("ann"), tag(2))->seq, Seq(2));
        QVERIFY(log.tagged(room("a"), user("ann"), tag(2))->body == Body(Posted{"one", 0}));
        QVERIFY(!log.tagged(room("a"), user("bob"), tag(2)));
        QVERIFY(!log.tagged(room("b"), user("ann"), tag(2)));
        QVERIFY(!log.tagged(room("a"), user("ann"), tag(9)));
        QCOMPARE(log.createdBy(user("bob"), tag(1))->room, room("b"));
        QVERIFY(!log.createdBy(user("bob"), tag(2)));
        QVERIFY(!log.createdBy(user("ann"), tag(2))); // a post, not a creation
    }

    void theSameTagCannotBeStoredTwice()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        Transaction transaction(*file);
        QVERIFY(failureOf([&] {
                    writer.log().append(writer.room(), {2, user("ann"), tag(1), 0, Posted{"again", 0}});
                }).has_value());
    }

    void anEntryForNoRoomIsOurMistake()
    {
        TempLog file;
        LogStore log(*file);
        Transaction transaction(*file);
        QCOMPARE(failureOf([&] {
                     log.append(room("none"), {1, user("ann"), tag(1), 0, Created{"a", "", "b"}});
                 }),
                 std::optional(StoreError::Kind::Other));
    }
};

QTEST_GUILESS_MAIN(TestStoreLog)
#include "store_log_test.moc"
