// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/nearby_list.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::net;
using protocol::ServerId;
using protocol::nearby::Here;
using test::FakeClock;
using Trust = NearbyHost::Trust;

namespace {

const std::string groupNonce = "group-question-1";

Here hostCalled(const std::string &server, const std::string &key = "K1", const std::string &name = "Kitchen")
{
    return {groupNonce, ServerId(server), name, 4826, "0.1.0", key, "pass", 1, "tea"};
}

/// A list and a network where every listed host answers what it is asked.
struct Ground {
    FakeClock clock;
    base::SeededRandom random{1};
    NearbyList list{clock, random};
    struct Host {
        Source at;
        Here says;
    };
    std::vector<Host> alive;
    std::size_t questions = 0;

    void answerQuestions()
    {
        const auto asked = list.tick();
        questions += asked.size();
        for (const auto &question : asked) {
            for (const Host &host : alive) {
                if (host.at == question.to) {
                    Here here = host.says;
                    here.nonce = question.nonce;
                    list.hear(host.at, here);
                }
            }
        }
    }
    void appear(const Source &at, const Here &says)
    {
        alive.push_back({at, says});
        list.hearCandidate(at, says);
        answerQuestions();
    }
    void pass(base::Millis ms)
    {
        const base::Millis end = clock.steadyMs() + ms;
        while (clock.steadyMs() < end) {
            clock.advance(std::min<base::Millis>(100, end - clock.steadyMs()));
            answerQuestions();
        }
    }
};

std::vector<std::string> dialled(const NearbyHost &host)
{
    std::vector<std::string> hosts;
    for (const auto &address : host.addresses)
        hosts.push_back(address.host);
    return hosts;
}

} // namespace

class NearbyListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostThatAnswersIsARow()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        const auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), 1U);
        QVERIFY(hosts[0]
                == (NearbyHost{ServerId("s1"), "K1", "Kitchen", "0.1.0", {{"192.0.2.1", 4826}}, Trust::Unknown, 1, "tea"}));
        ground.pass(60'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
    }

    void anAnswerToTheGroupAloneIsNoRow()
    {
        // An invented sender never sees the question that goes to the address it claims.
        Ground ground;
        ground.list.hearCandidate({"192.0.2.1", 5000}, hostCalled("s1"));
        QVERIFY(ground.list.hosts().empty());
        ground.pass(NearbyList::trial);
        QVERIFY(ground.list.hosts().empty());
        QCOMPARE(ground.list.nextDeadline(), std::numeric_limits<base::Millis>::max());
    }

    void aWrongNonceProvesNothing()
    {
        Ground ground;
        ground.list.hearCandidate({"192.0.2.1", 5000}, hostCalled("s1"));
        const auto questions = ground.list.tick();
        QCOMPARE(questions.size(), 1U);
        Here here = hostCalled("s1");
        QVERIFY(!ground.list.hear({"192.0.2.1", 5000}, here));
        here.nonce = questions[0].nonce;
        QVERIFY(!ground.list.hear({"192.0.2.2", 5000}, here)); // from elsewhere
        QVERIFY(ground.list.hosts().empty());
        QVERIFY(ground.list.hear({"192.0.2.1", 5000}, here));
        QCOMPARE(ground.list.hosts().size(), 1U);
    }

    void aLostQuestionIsAskedAgain()
    {
        Ground ground;
        ground.list.hearCandidate({"192.0.2.1", 5000}, hostCalled("s1"));
        QCOMPARE(ground.list.tick().size(), 1U);
        QCOMPARE(ground.list.tick().size(), 0U);
        ground.clock.advance(NearbyList::retry);
        QCOMPARE(ground.list.tick().size(), 1U);
    }

    void aHostThatDiesGoesWithinTenSeconds()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.pass(20'000);
        ground.alive.clear();
        ground.pass(9'900);
        QVERIFY(ground.list.hosts().empty());
        QVERIFY(NearbyList::patience < 10'000);
    }

    void aPauseThatIsShorterLosesNothing()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        const auto alive = ground.alive;
        ground.alive.clear();
        ground.pass(NearbyList::patience - 500);
        ground.alive = alive;
        ground.pass(30'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
    }

    void goodbyeIsQuick()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.alive.clear();
        ground.list.hearDown(ServerId("s1"));
        ground.pass(NearbyList::farewell);
        QVERIFY(ground.list.hosts().empty());
    }

    void aForgedGoodbyeRemovesNobody()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        for (int i = 0; i < 1'000; ++i) {
            ground.list.hearDown(ServerId("s1"));
            ground.pass(10);
            QCOMPARE(ground.list.hosts().size(), 1U);
        }
    }

    void aFloodOfGoodbyesIsNoReasonForManyQuestions()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.alive.clear();
        ground.questions = 0;
        for (int i = 0; i < 1'000; ++i) {
            ground.list.hearDown(ServerId("s1"));
            ground.answerQuestions();
        }
        QCOMPARE(ground.questions, 1U);
    }

    void severalAddressesAreOneRowInAGoodOrder()
    {
        Ground ground;
        const Here here = hostCalled("s1");
        ground.appear({"127.0.0.1", 5000}, here);
        ground.appear({"fe80::1%eth0", 5000}, here);
        ground.appear({"2001:db8::1", 5000}, here);
        ground.appear({"192.0.2.2", 5000}, here);
        ground.appear({"192.0.2.1", 5000}, here);
        const auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), 1U);
        QVERIFY(dialled(hosts[0])
                == (std::vector<std::string>{"192.0.2.2", "192.0.2.1", "2001:db8::1", "fe80::1%eth0", "127.0.0.1"}));
    }

    void anAddressThatIsGoneLeavesTheRow()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.appear({"192.0.2.2", 5000}, hostCalled("s1"));
        ground.alive.erase(ground.alive.begin());
        ground.pass(10'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
        QVERIFY(dialled(ground.list.hosts()[0]) == std::vector<std::string>{"192.0.2.2"});
    }

    void aRestartOnAnotherPortStaysOneRow()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.alive.clear();
        ground.appear({"192.0.2.1", 5001}, hostCalled("s1"));
        QCOMPARE(ground.list.hosts().size(), 1U);
        QVERIFY(dialled(ground.list.hosts()[0]) == std::vector<std::string>{"192.0.2.1"});
        ground.pass(30'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
    }

    void aLaterAddressCannotRenameARow()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1", "K1", "Kitchen"));
        ground.appear({"192.0.2.66", 5000}, hostCalled("s1", "K1", "Cellar"));
        ground.pass(30'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
        QCOMPARE(ground.list.hosts()[0].name, std::string("Kitchen"));
        QCOMPARE(ground.list.hosts()[0].addresses[0].host, std::string("192.0.2.1"));
    }

    void theHostItselfCan()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.alive[0].says.name = "Cellar";
        ground.pass(5'000);
        QCOMPARE(ground.list.hosts()[0].name, std::string("Cellar"));
    }

    void anotherKeyIsAnotherAndLaterRow()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1", "K1"));
        ground.appear({"192.0.2.66", 5000}, hostCalled("s1", "K2"));
        auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), 2U);
        QCOMPARE(hosts[0].key, std::string("K1"));
        QCOMPARE(hosts[0].trust, Trust::Unknown);
        QCOMPARE(hosts[1].trust, Trust::OtherKey);
    }

    void theKnownKeyWinsHoweverLateItComes()
    {
        Ground ground;
        ground.list.setPins({{ServerId("s1"), "K1"}});
        ground.appear({"192.0.2.66", 5000}, hostCalled("s1", "K2"));
        QCOMPARE(ground.list.hosts()[0].trust, Trust::OtherKey);
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1", "K1"));
        const auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), 2U);
        QCOMPARE(hosts[0].key, std::string("K1"));
        QCOMPARE(hosts[0].trust, Trust::Known);
        QCOMPARE(hosts[1].trust, Trust::OtherKey);
    }

    void theOrderIsByServer()
    {
        Ground ground;
        for (const char *server : {"s3", "s1", "s2"})
            ground.appear({std::string("192.0.2.") + server[1], 5000}, hostCalled(server));
        const auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), 3U);
        QCOMPARE(hosts[0].server.value, std::string("s1"));
        QCOMPARE(hosts[2].server.value, std::string("s3"));
    }

    void oneMachineCannotFillTheList()
    {
        Ground ground;
        for (int i = 0; i < 1'000; ++i)
            ground.appear({"192.0.2.66", static_cast<std::uint16_t>(1'000 + i)}, hostCalled("s" + std::to_string(i)));
        QCOMPARE(ground.list.hosts().size(), NearbyList::mostPlacesPerAddress);
    }

    void oneHostHasNotEndlessAddresses()
    {
        Ground ground;
        for (int i = 0; i < 100; ++i)
            ground.appear({"192.0.2." + std::to_string(i), 5000}, hostCalled("s1"));
        QCOMPARE(ground.list.hosts().size(), 1U);
        QCOMPARE(ground.list.hosts()[0].addresses.size(), NearbyList::mostPlacesPerHost);
    }

    void manyMachinesCannotGrowIt()
    {
        Ground ground;
        for (int i = 0; i < 10'000; ++i)
            ground.list.hearCandidate({"10.1." + std::to_string(i / 250) + '.' + std::to_string(i % 250), 5000},
                                      hostCalled("s" + std::to_string(i)));
        QVERIFY(ground.list.tick().size() <= NearbyList::mostPlaces);
        ground.pass(NearbyList::trial);
        ground.appear({"192.0.2.1", 5000}, hostCalled("mine"));
        QCOMPARE(ground.list.hosts().size(), 1U);
    }

    void aKnownServerFindsAPlaceInACrowd()
    {
        Ground ground;
        ground.list.setPins({{ServerId("mine"), "K1"}});
        for (int i = 0; i < 1'000; ++i)
            ground.appear({"10.1." + std::to_string(i / 250) + '.' + std::to_string(i % 250), 5000},
                          hostCalled("s" + std::to_string(i)));
        QCOMPARE(ground.list.hosts().size(), NearbyList::mostPlaces);
        ground.appear({"192.0.2.1", 5000}, hostCalled("mine"));
        const auto hosts = ground.list.hosts();
        QCOMPARE(hosts.size(), NearbyList::mostPlaces);
        QVERIFY(std::any_of(hosts.begin(), hosts.end(), [](const auto &host) { return host.trust == Trust::Known; }));
    }

    void aServiceIsARowUntilItIsWithdrawn()
    {
        Ground ground;
        ground.list.addService({"2 Kitchen", ServerId("s1"), "K1", "Kitchen", "0.1.0", {"192.0.2.1", 4826}});
        ground.pass(60'000);
        QCOMPARE(ground.list.hosts().size(), 1U);
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        QCOMPARE(ground.list.hosts().size(), 1U); // the same host, found twice
        QCOMPARE(ground.list.hosts()[0].addresses.size(), 1U);
        QCOMPARE(ground.list.hosts()[0].room, std::string("tea")); // what it says itself counts
        ground.list.removeService("2 Kitchen");
        QCOMPARE(ground.list.hosts().size(), 1U);
        ground.alive.clear();
        ground.pass(10'000);
        QVERIFY(ground.list.hosts().empty());
    }

    void withoutTheServiceItsRowsGo()
    {
        Ground ground;
        ground.list.addService({"2 Kitchen", ServerId("s1"), "K1", "Kitchen", "0.1.0", {"192.0.2.1", 4826}});
        ground.list.removeServices();
        QVERIFY(ground.list.hosts().empty());
    }

    void anotherNetworkForgetsWhoDoesNotAnswer()
    {
        Ground ground;
        ground.appear({"192.0.2.1", 5000}, hostCalled("s1"));
        ground.appear({"192.0.2.2", 5000}, hostCalled("s2"));
        ground.alive.pop_back();
        ground.list.doubtAll();
        ground.pass(NearbyList::farewell);
        QCOMPARE(ground.list.hosts().size(), 1U);
        QCOMPARE(ground.list.hosts()[0].server.value, std::string("s1"));
    }
};

QTEST_GUILESS_MAIN(NearbyListTest)
#include "nearby_list_test.moc"
