// SPDX-License-Identifier: GPL-3.0-or-later
// What a copy keeps for its user, and what a host keeps of its users.
#include "core/protocol/limits.h"
#include "core/store/account_store.h"
#include "core/store/outbox_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

OutboxItem item(std::uint64_t number, Body body)
{
    return {0, room("r"), tag(number), std::move(body), 77, OutboxState::Waiting, 0, {}};
}

} // namespace

static NewDevice device(const std::string &hash)
{
    return {DeviceId("d-" + hash), hash, "Laptop", 5};
}

class TestStoreOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItemsInTheOrderOfPosting()
    {
        TempLog file;
        OutboxStore outbox(*file);
        std::vector<OutboxItem> added;
        for (const Body &body : std::vector<Body>{Posted{"one", 3}, Edited{4, "two"}, Reacted{4, "👍", false}, Joined{}, Left{}})
            added.push_back(outbox.add(item(9 - added.size(), body)));
        for (std::size_t i = 1; i < added.size(); ++i)
            QVERIFY(added[i].id > added[i - 1].id);
        QVERIFY(outbox.all() == added);

        outbox.setState(added[1].id, OutboxState::Acked, 12, {});
        outbox.setState(added[2].id, OutboxState::Failed, 0, "not_allowed");
        outbox.remove(added[4].id);
        added.pop_back();
        added[1].state = OutboxState::Acked;
        added[1].seq = 12;
        added[2].state = OutboxState::Failed;
        added[2].error = "not_allowed";
        file.reopen();
        QVERIFY(OutboxStore(*file).all() == added);
    }

    void anIdIsNeverUsedAgain()
    {
        TempLog file;
        OutboxStore outbox(*file);
        const auto first = outbox.add(item(1, Posted{"one", 0}));
        outbox.remove(first.id);
        QVERIFY(outbox.add(item(2, Posted{"two", 0})).id > first.id);
    }

    void insistsOnlyWhileAdding()
    {
        TempLog file;
        OutboxStore outbox(*file);
        QVERIFY((*file).durability() == Database::Durability::Normal);
        outbox.add(item(1, Posted{"one", 0}));
        QVERIFY((*file).durability() == Database::Durability::Normal);
        QVERIFY(failureOf([&] { outbox.add(item(1, Posted{"the same tag", 0})); }).has_value());
        QVERIFY((*file).durability() == Database::Durability::Normal);
        QVERIFY(!(*file).inTransaction());
        QCOMPARE(outbox.all().size(), std::size_t(1));
    }

    void outlivesAReset()
    {
        TempLog file;
        LogWriter writer(*file);
        writer.create("ann");
        OutboxStore outbox(*file);
        outbox.add(item(50, Posted{"pending", 0}));
        outbox.setDraft(room("r"), "half a thou", 1);
        writer.log().resetRoom(room("r"), Epoch("x"));
        QCOMPARE(outbox.all().size(), std::size_t(1));
        QCOMPARE(outbox.draft(room("r")).text, std::string("half a thou"));
    }

    void keepsOneDraftPerRoom()
    {
        TempLog file;
        OutboxStore outbox(*file);
        QCOMPARE(outbox.draft(room("r")).text, std::string());
        outbox.setDraft(room("r"), "hel", 7);
        outbox.setDraft(room("r"), "hello\nthere", 8);
        outbox.setDraft(room("s"), "other", 0);
        file.reopen();
        OutboxStore again(*file);
        QCOMPARE(again.draft(room("r")).text, std::string("hello\nthere"));
        QCOMPARE(again.draft(room("r")).reply, Seq(8));
        again.setDraft(room("r"), "", 8);
        QCOMPARE(again.draft(room("r")).reply, Seq(0));
        QCOMPARE(again.draft(room("s")).text, std::string("other"));
    }

    void knowsUsersByDeviceIdAndName()
    {
        TempLog file;
        AccountStore accounts(*file);
        QVERIFY(!accounts.device("hash1"));
        QVERIFY(!accounts.nameTaken("ann", 0));
        {
            Transaction transaction(*file);
            accounts.addUser({user("u1"), "Ann", 5}, device("hash1"));
            transaction.commit();
        }
        QVERIFY(accounts.nameTaken("ann", 0));
        QVERIFY(accounts.nameTaken("Ann", 0));
        QVERIFY(!accounts.nameTaken("Anna", 0));
        accounts.setLastSeen(user("u1"), 99);
        file.reopen();
        AccountStore again(*file);
        QCOMPARE(again.device("hash1")->user.id, user("u1"));
        QCOMPARE(again.device("hash1")->user.lastSeen, base::Millis(99));
        QCOMPARE(again.user(user("u1"))->name, std::string("Ann"));
        QVERIFY(!again.user(user("u2")));
        QVERIFY(!again.device("hash2"));
    }

    void remembersProfilesByTheirTags()
    {
        TempLog file;
        AccountStore accounts(*file);
        accounts.addUser({user("u1"), "Ann", 5}, device("hash1"));
        accounts.setProfile(user("u1"), tag(1), {"Zoe", 3}, 100);
        file.reopen();
        AccountStore again(*file);
        QVERIFY(again.profileSet(user("u1"), tag(1)) == (ProfileSet{"Zoe", 3}));
        QVERIFY(!again.profileSet(user("u1"), tag(2)) && !again.profileSet(user("u2"), tag(1)));
        QCOMPARE(again.device("hash1")->user.name, std::string("Zoe"));
        QCOMPARE(again.device("hash1")->user.colour, 3);
        QCOMPARE(again.accountNamed("zoe")->user.colour, 3);
        QVERIFY(!again.accountNamed("ann"));
        QVERIFY(again.nameTaken("Zoe", 100) && !again.nameTaken("Zoe", 100, user("u1")));
        const base::Millis free = 100 + limits::formerNameLasts;
        QVERIFY(again.nameTaken("ANN", free - 1) && !again.nameTaken("Ann", free));
        QVERIFY(!again.nameTaken("Ann", 100, user("u1")));
    }

    void aNameAndADeviceBelongToOneUser()
    {
        TempLog file;
        AccountStore accounts(*file);
        accounts.addUser({user("u1"), "Ann", 5}, device("hash1"));
        QVERIFY(failureOf([&] { accounts.addUser({user("u2"), "ANN", 5}, device("hash2")); }).has_value());
        QVERIFY(failureOf([&] {
                    Transaction transaction(*file);
                    accounts.addUser({user("u3"), "Bob", 5}, device("hash1"));
                    transaction.commit();
                }).has_value());
        QVERIFY(!accounts.user(user("u3")));
    }
};

QTEST_GUILESS_MAIN(TestStoreOutbox)
#include "store_outbox_test.moc"
