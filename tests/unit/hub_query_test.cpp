// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

#include <QTest>

#include <tuple>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

/// Requests that only read (docs/protocol.md, "rooms", "members", "history", "search", "ping"): pages, bounds and who may ask.
class HubQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsInPages();
    void roomsTellTheUsersOwnState();
    void longTopicsShortenThePage();
    void membersInPages();
    void aRowTellsTheRules();
    void historyByEveryVerb();
    void historyOfWhatIsPinned();
    void historyIsForMembers();
    void longTextsShortenThePage_data();
    void longTextsShortenThePage();
    void thousandsOfReactionsStillFit();
    void namesComeWithThePage();
    void searchFindsInOwnRoomsOnly();
    void searchRepliesFit();
    void searchBounds();
    void pingTellsTheHeads();
};

static std::string longText(std::size_t i)
{
    // Four bytes a character, and nearly as many characters as a message may have.
    std::string text = "needle " + std::to_string(i) + " ";
    for (std::size_t n = text.size(); n < limits::textCodePoints; ++n)
        text += "\xF0\x9F\x8E\x88";
    return text;
}

void HubQueryTest::roomsInPages()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    std::set<RoomId> made;
    for (int i = 0; i < limits::roomsPage + 7; ++i)
        made.insert(ann.create("Room " + std::to_string(i)));
    Peer bob = Peer::greeted(f, "Bob");
    const auto first = bob.get<RoomsReply>(GetRooms{});
    QCOMPARE(first.rooms.size(), std::size_t(limits::roomsPage));
    QVERIFY(first.more);
    const auto second = bob.get<RoomsReply>(GetRooms{first.rooms.back().id, 0});
    QCOMPARE(second.rooms.size(), 7u);
    QVERIFY(!second.more);
    std::vector<RoomId> listed;
    for (const RoomRow &row : first.rooms)
        listed.push_back(row.id);
    for (const RoomRow &row : second.rooms)
        listed.push_back(row.id);
    QCOMPARE(listed, std::vector<RoomId>(made.begin(), made.end()));
    const auto three = bob.get<RoomsReply>(GetRooms{{}, 3});
    QCOMPARE(three.rooms.size(), 3u);
    QVERIFY(three.more);
    QVERIFY(bob.get<RoomsReply>(GetRooms{second.rooms.back().id, 0}).rooms.empty());
    HUB_RULES_KEPT(f);
}

void HubQueryTest::roomsTellTheUsersOwnState()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    QVERIFY(!bob.get<RoomsReply>(GetRooms{}).rooms.at(0).member);
    bob.append(room, Joined{});
    ann.post(room, "@Bob");
    const RoomRow row = bob.get<RoomsReply>(GetRooms{}).rooms.at(0);
    QVERIFY(row.member);
    QCOMPARE(row.members, 2);
    QCOMPARE(row.head, 3);
    QCOMPARE(row.unread, 1);
    QCOMPARE(row.mentions, 1);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::longTopicsShortenThePage()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    std::string topic;
    for (std::size_t i = 0; i < limits::topicCodePoints; ++i)
        topic += "\xF0\x9F\x8E\x88";
    for (int i = 0; i < 100; ++i)
        ann.get<CreateReply>(CreateRoom{ann.newTag(), "Room " + std::to_string(i), topic});
    RoomId after;
    std::size_t seen = 0;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = ann.get<RoomsReply>(GetRooms{after, 0});
        QVERIFY(!page.rooms.empty());
        seen += page.rooms.size();
        after = page.rooms.back().id;
        more = page.more;
    }
    QCOMPARE(seen, 100u);
    QVERIFY(pages >= 2 && pages <= 4);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::membersInPages()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    for (int i = 0; i < 9; ++i) {
        Peer guest = Peer::greeted(f, "Guest " + std::to_string(i));
        guest.append(room, Joined{});
        guest.disconnect();
    }
    std::set<std::string> names;
    UserId after;
    for (bool more = true; more;) {
        const auto page = ann.get<MembersReply>(GetMembers{room, after, 4});
        QVERIFY(page.members.size() <= 4);
        for (const MemberRow &row : page.members) {
            QVERIFY(row.member.user > after);
            after = row.member.user;
            names.insert(row.member.name);
            QVERIFY(row.presence == (row.member.name == "Ann" ? Presence::Online : Presence::Offline));
        }
        more = page.more;
    }
    QCOMPARE(names.size(), 10u);
    QVERIFY(ann.get<MembersReply>(GetMembers{room, {}, 10}).more == false);
    Peer eve = Peer::greeted(f, "Eve");
    QVERIFY(eve.refused(GetMembers{room, {}, 0}).code == ErrorCode::NotMember);
    QVERIFY(eve.refused(GetMembers{RoomId("nowhere"), {}, 0}).code == ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::aRowTellsTheRules()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    const auto rowFor = [&](Peer &peer) { return peer.get<RoomsReply>(GetRooms{}).rooms.at(0); };
    const auto rulesOf = [](const RoomRow &row) { return std::tuple(row.slowSeconds, row.keepDays, row.locked, row.allMuted); };
    QVERIFY(rulesOf(rowFor(ann)) == std::tuple(0, 0, false, false));
    ann.append(room, Slowed{10});
    ann.append(room, KeepSet{90});
    ann.append(room, AllMuted{true});
    QVERIFY(rulesOf(rowFor(ann)) == std::tuple(10, 90, false, true));
    ann.append(room, Locked{true});
    Peer again = Peer::greeted(f, "Ann");
    QVERIFY(rulesOf(rowFor(again)) == std::tuple(10, 90, true, true));
    Peer eve = Peer::greeted(f, "Eve"); // who is not in it
    QVERIFY(rulesOf(rowFor(eve)) == std::tuple(0, 0, false, false));
    HUB_RULES_KEPT(f);
}

void HubQueryTest::historyByEveryVerb()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    for (int i = 0; i < 20; ++i) {
        f.advance(1'000);
        ann.post(room, std::to_string(i));
    }
    const base::Millis now = f.clock.wallMs();
    const auto seqs = [&](const HistoryQuery &query) {
        std::vector<Seq> all;
        for (const Message &message : ann.get<HistoryReply>(GetHistory{room, query}).messages)
            all.push_back(message.seq);
        return all;
    };
    QCOMPARE(seqs({HistoryVerb::Latest, 0, 0, 5}), range(17, 21));
    QCOMPARE(seqs({HistoryVerb::Before, 10, 0, 3}), range(7, 9));
    QCOMPARE(seqs({HistoryVerb::After, 10, 0, 3}), range(11, 13));
    const auto around = seqs({HistoryVerb::Around, 10, 0, 5});
    QVERIFY(std::find(around.begin(), around.end(), 10) != around.end());
    QCOMPARE(seqs({HistoryVerb::AtTime, 0, now - 4'000, 2}).front(), 17);
    QVERIFY(ann.get<HistoryReply>(GetHistory{room, {HistoryVerb::Latest, 0, 0, 5}}).more);
    QVERIFY(!ann.get<HistoryReply>(GetHistory{room, {HistoryVerb::After, 18, 0, 3}}).more);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::historyOfWhatIsPinned()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer ben = Peer::greeted(f, "Ben");
    const RoomId room = ann.create("Den");
    ben.append(room, Joined{}); // 2
    for (int i = 0; i < 20; ++i)
        ann.post(room, std::to_string(i)); // 3 … 22
    for (const Seq seq : {20, 4, 12, 8, 16})
        ann.append(room, Pinned{seq, true});
    ann.append(room, Pinned{12, false});
    ann.append(room, Deleted{16});
    ann.append(room, Hidden{8, 8, true});
    const auto asked = [&](Peer &peer, Seq before, int limit) {
        return peer.get<HistoryReply>(GetHistory{room, {HistoryVerb::Pinned, before, 0, limit}});
    };
    const auto seqs = [&](Seq before, int limit) {
        std::vector<Seq> all;
        for (const Message &message : asked(ben, before, limit).messages)
            all.push_back(message.seq);
        return all;
    };
    QCOMPARE(seqs(0, 0), (std::vector<Seq>{4, 8, 20}));
    QCOMPARE(seqs(0, 2), (std::vector<Seq>{8, 20}));
    QVERIFY(asked(ben, 0, 2).more);
    QCOMPARE(seqs(8, 2), (std::vector<Seq>{4}));
    QVERIFY(!asked(ben, 8, 2).more);
    QCOMPARE(asked(ben, 8, 2).names.size(), 1u); // of Ann
    QVERIFY(asked(ben, 0, 2).messages.front().text.empty()); // hidden
    QVERIFY(!asked(ann, 0, 2).messages.front().text.empty()); // but not from her who runs the room
    HUB_RULES_KEPT(f);
}

void HubQueryTest::historyIsForMembers()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer eve = Peer::greeted(f, "Eve");
    const RoomId room = ann.create("Den");
    QVERIFY(eve.refused(GetHistory{room, {}}).code == ErrorCode::NotMember);
    QVERIFY(eve.refused(GetHistory{RoomId("nowhere"), {}}).code == ErrorCode::NoSuchRoom);
    eve.append(room, Joined{});
    QCOMPARE(eve.get<HistoryReply>(GetHistory{room, {}}).messages.size(), 2u);
    eve.append(room, Left{});
    QVERIFY(eve.refused(GetHistory{room, {}}).code == ErrorCode::NotMember);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::longTextsShortenThePage_data()
{
    QTest::addColumn<int>("verb");
    for (const HistoryVerb verb : {HistoryVerb::Latest, HistoryVerb::Before, HistoryVerb::After, HistoryVerb::Around,
                                   HistoryVerb::AtTime, HistoryVerb::Pinned})
        QTest::newRow(std::string(nameOf(verb)).c_str()) << static_cast<int>(verb);
}

void HubQueryTest::longTextsShortenThePage()
{
    QFETCH(int, verb);
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    for (std::size_t i = 0; i < 12; ++i)
        ann.post(room, longText(i)); // seqs 2 … 13
    for (Seq seq = 2; seq <= 13; ++seq)
        ann.append(room, Pinned{seq, true});
    const auto asked = static_cast<HistoryVerb>(verb);
    const HistoryQuery query{asked, asked == HistoryVerb::Before || asked == HistoryVerb::Pinned ? 14 : 7, 0, 0};
    const auto reply = ann.get<HistoryReply>(GetHistory{room, query});
    QVERIFY(!reply.messages.empty());
    QVERIFY(reply.messages.size() < 12);
    QVERIFY(reply.more);
    const Seq first = reply.messages.front().seq;
    const Seq last = reply.messages.back().seq;
    QCOMPARE(last - first + 1, static_cast<Seq>(reply.messages.size()));
    switch (query.verb) {
    case HistoryVerb::Latest:
    case HistoryVerb::Before:
    case HistoryVerb::Pinned:
        QCOMPARE(last, 13);
        break;
    case HistoryVerb::After:
        QCOMPARE(first, 8);
        break;
    case HistoryVerb::AtTime:
        QCOMPARE(first, 1);
        break;
    case HistoryVerb::Around:
        QVERIFY(first <= 7 && last >= 7);
        break;
    }
    HUB_RULES_KEPT(f);
}

void HubQueryTest::thousandsOfReactionsStillFit()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    const Seq post = ann.post(room, longText(0));
    { // Written past the hub: 20 emojis of 300 users each.
        store::LogStore log(*f.writer);
        store::Transaction transaction(*f.writer);
        const auto facts = log.facts(room);
        for (int emoji = 0; emoji < 20; ++emoji) {
            for (int user = 0; user < 300; ++user)
                facts->addReaction(post, ":e" + std::to_string(emoji) + ":",
                                   UserId("user-with-a-long-id-" + std::to_string(user)), 3);
        }
        transaction.commit();
    }
    f.restart();
    Peer again = Peer::greeted(f, "Ann");
    const auto reply = again.get<HistoryReply>(GetHistory{room, {HistoryVerb::Around, post, 0, 1}});
    QCOMPARE(reply.messages.size(), 1u);
    QCOMPARE(reply.messages[0].reactions.size(), 20u);
    for (const Reaction &reaction : reply.messages[0].reactions)
        QVERIFY(!reaction.users.empty());
    HUB_RULES_KEPT(f);
}

void HubQueryTest::namesComeWithThePage()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId room = ann.create("Den");
    bob.append(room, Joined{});
    const Seq post = bob.post(room, "needle");
    bob.get<DoneReply>(SetProfile{bob.newTag(), "Bob", 4});
    bob.append(room, Left{});
    while (f.committer->workBehind().more) {
    }
    const auto history = ann.get<HistoryReply>(GetHistory{room, {}});
    QCOMPARE(history.names.size(), 2u);
    QCOMPARE(history.colours, (std::map<UserId, int>{{history.messages.back().author, 4}})); // Ann has chosen none
    for (const Message &message : history.messages)
        QCOMPARE(history.names.at(message.author), message.seq == 1 ? std::string("Ann") : std::string("Bob"));
    const auto found = ann.get<SearchReply>(Search{{"needle", {}, 0}});
    QCOMPARE(found.hits.size(), 1u);
    QCOMPARE(found.hits[0].message.seq, post);
    QCOMPARE(found.names.at(found.hits[0].message.author), std::string("Bob"));
    QCOMPARE(found.colours, history.colours);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::searchFindsInOwnRoomsOnly()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    Peer bob = Peer::greeted(f, "Bob");
    const RoomId open = ann.create("Open");
    const RoomId secret = ann.create("Secret");
    bob.append(open, Joined{});
    ann.post(open, "a needle");
    ann.post(secret, "another needle");
    while (f.committer->workBehind().more) {
    }
    QCOMPARE(ann.get<SearchReply>(Search{{"needle", {}, 0}}).hits.size(), 2u);
    const auto found = bob.get<SearchReply>(Search{{"needle", {}, 0}});
    QCOMPARE(found.hits.size(), 1u);
    QCOMPARE(found.hits[0].room, open);
    QCOMPARE(bob.get<SearchReply>(Search{{"needle", open, 0}}).hits.size(), 1u);
    QVERIFY(bob.refused(Search{{"needle", secret, 0}}).code == ErrorCode::NotMember);
    QVERIFY(bob.refused(Search{{"needle", RoomId("nowhere"), 0}}).code == ErrorCode::NoSuchRoom);
    HUB_RULES_KEPT(f);
}

void HubQueryTest::searchRepliesFit()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    for (std::size_t i = 0; i < 12; ++i)
        ann.post(room, longText(i));
    while (f.committer->workBehind().more) {
    }
    const auto found = ann.get<SearchReply>(Search{{"needle", {}, 0}});
    QVERIFY(!found.hits.empty());
    QVERIFY(found.more);
    QCOMPARE(found.hits.front().message.seq, 13); // the newest
    QVERIFY(ann.get<SearchReply>(Search{{"nothing", {}, 0}}).hits.empty());
    HUB_RULES_KEPT(f);
}

void HubQueryTest::searchBounds()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId room = ann.create("Den");
    for (int i = 0; i < limits::searchPage + 5; ++i)
        ann.post(room, "needle");
    while (f.committer->workBehind().more) {
    }
    const auto most = ann.get<SearchReply>(Search{{"needle", {}, 1'000}});
    QCOMPARE(most.hits.size(), std::size_t(limits::searchPage));
    QVERIFY(most.more);
    QCOMPARE(ann.get<SearchReply>(Search{{"needle", {}, 3}}).hits.size(), 3u);
    const auto tooLong = ann.ask(Search{{std::string(limits::queryBytes + 1, 'x'), {}, 0}});
    QVERIFY(tooLong && std::holds_alternative<Error>(*tooLong));
    HUB_RULES_KEPT(f);
}

void HubQueryTest::pingTellsTheHeads()
{
    HubFixture f;
    Peer ann = Peer::greeted(f, "Ann");
    const RoomId followed = ann.create("Followed");
    const RoomId ignored = ann.create("Ignored");
    ann.post(followed, "x");
    ann.post(ignored, "x");
    QVERIFY(ann.get<PingReply>(Ping{}).heads.empty());
    ann.follow(followed, 0);
    ann.follow(ignored, 0);
    ann.append(ignored, Left{});
    const auto pong = ann.get<PingReply>(Ping{});
    QCOMPARE(pong.heads, (std::map<RoomId, Seq>{{followed, 2}}));
    QCOMPARE(pong.now, f.clock.wallMs());
    HUB_RULES_KEPT(f);
}

QTEST_GUILESS_MAIN(HubQueryTest)
#include "hub_query_test.moc"
