// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/code_search.h"
#include "app/host_check.h"
#include "app/nearby_model.h"
#include "app/nearby_search.h"
#include "core/net/discovery/beacon.h"
#include "core/net/short_code.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace hubbub::test {

using app::NearbyModel;
using app::NearbySearch;
using net::NearbyHost;
using Trust = NearbyHost::Trust;

namespace {

NearbyHost host(const std::string &server, const std::string &name, Trust trust = Trust::Unknown, const std::string &key = "K")
{
    return {protocol::ServerId(server), key, name, "0.1.0", {{"192.0.2.1", 4826}, {"fe80::1%eth0", 4826}}, trust, 2, "tea"};
}

QStringList names(const NearbyModel &model)
{
    QStringList list;
    for (int i = 0; i < model.count(); ++i) {
        list << model.index(i, 0).data(NearbyModel::NameRole).toString();
    }
    return list;
}

} // namespace

class NearbyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfARow()
    {
        NearbyModel model;
        const QAbstractItemModelTester tester(&model);
        NearbyHost one = host("s1", "Kitchen", Trust::Known, "2xKbJ3u5yR0V7T8b9nq1cZpO4wLmE6dHsFgAiQjXkYU");
        model.show({one});
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(NearbyModel::ServerIdRole).toString(), QStringLiteral("s1"));
        QCOMPARE(row.data(NearbyModel::NameRole).toString(), QStringLiteral("Kitchen"));
        QCOMPARE(row.data(NearbyModel::AddressRole).toString(), QStringLiteral("192.0.2.1:4826"));
        QCOMPARE(row.data(NearbyModel::VersionRole).toString(), QStringLiteral("0.1.0"));
        QCOMPARE(row.data(NearbyModel::FingerprintRole).toString(), QString::fromStdString(one.key));
        QCOMPARE(row.data(NearbyModel::KnownRole).toBool(), true);
        QCOMPARE(row.data(NearbyModel::OtherKeyRole).toBool(), false);
        QCOMPARE(row.data(NearbyModel::RoomsRole).toInt(), 2);
        QCOMPARE(row.data(NearbyModel::RoomRole).toString(), QStringLiteral("tea"));
        // Without the address that means something on this machine only.
        const QString invite = row.data(NearbyModel::InviteRole).toString();
        QVERIFY2(invite.startsWith(QLatin1String("hubbub://192.0.2.1:4826?f=")) && !invite.contains(QLatin1String("fe80")),
                 qPrintable(invite));
        QCOMPARE(model.roleNames().size(), 10);
    }

    void knownOnesFirstThenByName()
    {
        NearbyModel model;
        const QAbstractItemModelTester tester(&model);
        model.show({host("s1", "Cellar"), host("s2", "Attic"), host("s3", "Porch", Trust::Known)});
        QCOMPARE(names(model), (QStringList{"Porch", "Attic", "Cellar"}));
    }

    void twoKeysOfOneServerAreTwoRows()
    {
        NearbyModel model;
        const QAbstractItemModelTester tester(&model);
        model.show({host("s1", "Kitchen", Trust::Unknown, "K1"), host("s1", "Kitchen", Trust::OtherKey, "K2")});
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.index(0, 0).data(NearbyModel::OtherKeyRole).toBool(), false);
        QCOMPARE(model.index(1, 0).data(NearbyModel::OtherKeyRole).toBool(), true);
    }

    void onlyWhatChangesIsTold()
    {
        NearbyModel model;
        const QAbstractItemModelTester tester(&model);
        model.show({host("s1", "Attic"), host("s2", "Kitchen")});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        NearbyHost other = host("s2", "Kitchen");
        other.rooms = 3;
        model.show({host("s1", "Attic"), other});
        QCOMPARE(changed.size(), 1);
        model.show({other});
        QCOMPARE(removed.size(), 1);
        QVERIFY(inserted.isEmpty() && reset.isEmpty());
    }

    void aCodeFindsItsHostEvenIfItComesLate()
    {
        const std::string key = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
        const auto code = net::readCode(net::codeOf(*net::fingerprintFrom(key)));
        QVERIFY(code);
        NearbyModel model;
        model.show({host("s1", "Attic", Trust::Unknown, "2xKbJ3u5yR0V7T8b9nq1cZpO4wLmE6dHsFgAiQjXkYU")});
        app::CodeSearch search(model);
        QSignalSpy found(&search, &app::CodeSearch::found);
        search.start(*code);
        QVERIFY(search.running());
        model.show({host("s1", "Attic", Trust::Unknown, "2xKbJ3u5yR0V7T8b9nq1cZpO4wLmE6dHsFgAiQjXkYU"),
                    host("s2", "Kitchen", Trust::Unknown, key)});
        QTRY_COMPARE(found.size(), 1);
        // The code has proved the key that was only heard before.
        QCOMPARE(QString::fromStdString(net::inviteText(found[0][0].value<net::Invite>())),
                 QStringLiteral("hubbub://192.0.2.1:4826?k=%1").arg(QString::fromStdString(key)));
        QVERIFY(!search.running());
    }

    void aCodeOfNobodyIsGivenUp()
    {
        NearbyModel model;
        model.show({host("s1", "Attic")});
        app::CodeSearch search(model);
        QSignalSpy found(&search, &app::CodeSearch::found);
        QSignalSpy notFound(&search, &app::CodeSearch::notFound);
        search.start("ZZZZZZZZ");
        QTRY_COMPARE_WITH_TIMEOUT(notFound.size(), 1, 3 * app::CodeSearch::patienceMs);
        QVERIFY(found.isEmpty() && !search.running());
    }

    void hostingSpeaksUpOnlyIfSomethingIsWrong()
    {
        using Code = net::FindingCode;
        const QTemporaryDir folder;
        const app::HostController host(folder.path());
        app::DoctorController doctor(host);
        app::HostCheck check(host, doctor);
        QSignalSpy wrong(&check, &app::HostCheck::wrong);
        check.expect();
        doctor.take({{Code::PeerReached, net::Severity::Good, "Porch", "4826"}});
        QCOMPARE(wrong.size(), 0);
        const QList<net::Finding> silence{{Code::PeerSilent, net::Severity::Problem, "Porch", "4826"}};
        doctor.take(silence); // somebody else asked
        QCOMPARE(wrong.size(), 0);
        check.expect();
        doctor.take(silence);
        QCOMPARE(wrong.size(), 1);
        QVERIFY(wrong[0][0].toString().startsWith(doctor.verdict()));
    }

    void aSearchFindsAHostAndForgetsItWhenItEnds()
    {
        QUdpSocket one;
        QUdpSocket two;
        QVERIFY(one.bind(QHostAddress(QHostAddress::LocalHost), 0) && two.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const net::DiscoveryPorts ports{one.localPort(), two.localPort()};
        one.close();
        two.close();
        net::BeaconFacts facts;
        facts.server = protocol::ServerId("own-host");
        facts.name = "Kitchen";
        facts.port = 4826;
        net::Beacon beacon(facts, ports);
        QVERIFY(beacon.start());
        NearbySearch search(ports);
        search.setPins({{facts.server, ""}});
        search.setActive(true);
        const auto isThere = [&search] {
            const NearbyModel &model = *search.hosts();
            for (int i = 0; i < model.count(); ++i) {
                const QModelIndex row = model.index(i, 0);
                if (row.data(NearbyModel::ServerIdRole) == QLatin1String("own-host")) {
                    return row.data(NearbyModel::KnownRole).toBool();
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 10'000);
        search.setActive(false);
        QCOMPARE(search.hosts()->count(), 0);
        search.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 10'000);
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::NearbyTest)
#include "nearby_test.moc"
