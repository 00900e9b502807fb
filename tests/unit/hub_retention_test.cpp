// SPDX-License-Identifier: GPL-3.0-or-later
// How a host lets go of what was kept long enough (docs/protocol.md, "Retention").
#include "tests/unit/hub_fixture.h"

#include <QTest>

#include <algorithm>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::test;

namespace {

constexpr base::Millis day = 24 * 60 * 60'000;

/// Long enough for a look at every room, some seconds of work included.
void letPass(HubFixture &f, base::Millis ms)
{
    f.advance(ms);
    for (int second = 0; second < 20; ++second)
        f.advance(1'000);
}

std::vector<std::string> texts(Peer &peer, const RoomId &room)
{
    std::vector<std::string> texts;
    for (const Message &message : peer.get<HistoryReply>(GetHistory{room, {HistoryVerb::Latest, 0, 0, 100}}).messages) {
        if (message.kind == MessageKind::Post)
            texts.push_back(message.text);
    }
    return texts;
}

} // namespace

class HubRetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfARoomAreKeptAsLongAsItSays()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        const RoomId other = ann.create("Other");
        const Seq old = ann.post(room, "old");
        ann.post(other, "old, too");
        letPass(f, 2 * day);
        const Seq newer = ann.post(room, "new");
        ann.follow(room, 0);
        f.drain();
        ann.clear();

        ann.append(room, KeepSet{1});
        letPass(f, 11 * 60'000);
        QCOMPARE(texts(ann, room), std::vector<std::string>{"new"});
        QCOMPARE(texts(ann, other), std::vector<std::string>{"old, too"});
        const auto pushed = ann.pushed<Entries>();
        const Entry &last = pushed.back().entries.back();
        QVERIFY(last.body == Body(Expired{newer - 1}));
        QCOMPARE(last.author, UserId("s1"));
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Edited{old, "back"}}).code, ErrorCode::MessageDeleted);

        Peer late = Peer::greeted(f, "Ben"); // is sent what is left
        late.append(room, Joined{});
        late.follow(room, 0);
        f.drain();
        bool seen = false;
        for (const Entries &page : late.pushed<Entries>()) {
            for (const Entry &entry : page.entries) {
                seen = seen || entry.seq == old;
                if (entry.seq == old)
                    QVERIFY(entry.body == Body(Emptied{"post"}));
            }
        }
        QVERIFY(seen);
        QCOMPARE(f.outlet.complaint(), std::string());
    }

    void theServerMaySetALimitForAll()
    {
        HubFixture f;
        f.keepDays = 2;
        f.restart();
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        const RoomId strict = ann.create("Strict");
        const RoomId lax = ann.create("Lax");
        ann.append(strict, KeepSet{1});
        ann.append(lax, KeepSet{30});
        for (const RoomId &id : {room, strict, lax})
            ann.post(id, "said");
        letPass(f, day + day / 2);
        QCOMPARE(texts(ann, room).size(), std::size_t(1));
        QVERIFY(texts(ann, strict).empty());
        QCOMPARE(texts(ann, lax).size(), std::size_t(1));
        letPass(f, day);
        QVERIFY(texts(ann, room).empty());
        QVERIFY(texts(ann, lax).empty());

        f.hub->setKeepDays(0); // the server changes its mind
        ann.post(room, "for good");
        letPass(f, 3 * day);
        QCOMPARE(texts(ann, room).size(), std::size_t(1));
    }

    void muchGoesAFewAtATime()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        for (int i = 0; i < 1'200; ++i)
            ann.post(room, "x");
        ann.follow(room, std::nullopt);
        ann.clear();
        f.advance(2 * day);
        ann.append(room, KeepSet{1});
        letPass(f, 11 * 60'000);
        QVERIFY(texts(ann, room).empty());
        std::vector<Seq> steps;
        for (const Entries &page : ann.pushed<Entries>()) {
            for (const Entry &entry : page.entries) {
                if (const auto *expired = std::get_if<Expired>(&entry.body))
                    steps.push_back(expired->to);
            }
        }
        QVERIFY(steps.size() >= 3);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QVERIFY(steps.front() <= 500);
    }

    void aServerThatStopsLetsNothingGo()
    {
        HubFixture f;
        f.keepDays = 1;
        f.restart();
        Peer ann = Peer::greeted(f, "Ann");
        const RoomId room = ann.create("Room");
        ann.post(room, "said");
        f.clock.advance(2 * day);
        QVERIFY(f.hub->nextDeadline() <= f.clock.steadyMs());
        f.hub->beginStop();
        f.hub->tick();
        QVERIFY(f.hub->nextDeadline() > f.clock.steadyMs()); // what is never done must not hold up what comes later
        QVERIFY(std::none_of(f.jobs.begin(), f.jobs.end(), [](const server::Job &job) {
            const auto *append = std::get_if<server::AppendJob>(&job.what);
            return append && std::holds_alternative<Expired>(append->draft.body);
        }));
    }

    void onlyOwnersSayHowLongAndOnlyTheServerLetsGo()
    {
        HubFixture f;
        Peer ann = Peer::greeted(f, "Ann");
        Peer ben = Peer::greeted(f, "Ben");
        const RoomId room = ann.create("Room");
        ben.append(room, Joined{});
        QCOMPARE(ben.refused(Append{room, ben.newTag(), KeepSet{1}}).code, ErrorCode::NotAllowed);
        QCOMPARE(ann.refused(Append{room, ann.newTag(), KeepSet{limits::keepDays + 1}}).code, ErrorCode::InvalidParams);
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Expired{1}}).code, ErrorCode::InvalidParams);
        QCOMPARE(ann.refused(Append{room, ann.newTag(), Emptied{"post"}}).code, ErrorCode::InvalidParams);
        QVERIFY(ann.append(room, KeepSet{0}) > 0);
    }
};

QTEST_GUILESS_MAIN(HubRetentionTest)
#include "hub_retention_test.moc"
