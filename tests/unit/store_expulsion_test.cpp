// SPDX-License-Identifier: GPL-3.0-or-later
// Who was put out of a room, by whom and why.
#include "core/store/expulsion_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

/// Ann's room, with Ben, Cid and Dan in it.
struct Crowd {
    TempLog file;
    LogWriter writer{*file};
    ExpulsionStore expulsions{*file};

    Crowd()
    {
        writer.create("ann");
        for (const char *name : {"ben", "cid", "dan"})
            writer.join(name);
    }
    std::vector<std::string> banned() const
    {
        std::vector<std::string> names;
        for (const Expulsion &expulsion : expulsions.bans(roomId()))
            names.push_back(expulsion.name + ": " + expulsion.reason);
        return names;
    }
    RoomId roomId() const { return room("r"); }
    std::optional<Expulsion> newest(const std::string &id) const { return expulsions.newest(roomId(), user(id)); }
};

using Names = std::vector<std::string>;

} // namespace

class TestStoreExpulsion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBanIsExplained()
    {
        Crowd crowd;
        crowd.writer.add("ann", Banned{user("ben"), BanScope::Device, true, "spam"}, 77'000);
        const auto bans = crowd.expulsions.bans(crowd.roomId());
        QCOMPARE(bans.size(), std::size_t(1));
        QVERIFY((bans.front() == Expulsion{user("ben"), "ben", true, BanScope::Device, 77'000, user("ann"), "ann", "spam"}));
    }
    void theNewestBanOfEachStandsFirst()
    {
        Crowd crowd;
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, true, "one"});
        crowd.writer.add("ann", Banned{user("cid"), BanScope::User, true, "two"});
        crowd.writer.add("ann", Banned{user("ben"), BanScope::Address, true, "three"});
        QCOMPARE(crowd.banned(), (Names{"ben: three", "cid: two"}));
    }
    void whoMayComeBackIsNotListed()
    {
        Crowd crowd;
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, true, "one"});
        crowd.writer.add("ann", Kicked{user("cid"), "two"});
        crowd.writer.add("dan", Left{});
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, false, "sorry"});
        QCOMPARE(crowd.banned(), Names{});
        crowd.writer.join("ben");
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, true, "again"});
        QCOMPARE(crowd.banned(), Names{"ben: again"});
    }
    void whatHadNoEffectExplainsNothing()
    {
        Crowd crowd;
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, true, "spam"});
        crowd.writer.add("cid", Banned{user("ben"), BanScope::User, true, "by one who may not"});
        QCOMPARE(crowd.banned(), Names{"ben: spam"});
    }
    void oneLearnsHowOneWentOut()
    {
        Crowd crowd;
        QVERIFY(!crowd.newest("ben"));
        crowd.writer.add("ann", Kicked{user("ben"), "loud"});
        QVERIFY((crowd.newest("ben") == Expulsion{user("ben"), "ben", false, BanScope::User, 5'000, user("ann"), "ann", "loud"}));
        crowd.writer.join("ben");
        QVERIFY(!crowd.newest("ben"));
        crowd.writer.add("ann", Banned{user("ben"), BanScope::User, true, "louder"});
        QVERIFY(crowd.newest("ben")->banned);
        QCOMPARE(crowd.newest("ben")->reason, std::string("louder"));
        crowd.writer.add("cid", Left{});
        QVERIFY(!crowd.newest("cid"));
        QVERIFY(!crowd.newest("nobody"));
    }
    void ofAnUnknownRoomNothingIsKnown()
    {
        Crowd crowd;
        QVERIFY(crowd.expulsions.bans(room("other")).empty());
        QVERIFY(!crowd.expulsions.newest(room("other"), user("ann")));
    }
};

QTEST_GUILESS_MAIN(TestStoreExpulsion)
#include "store_expulsion_test.moc"
