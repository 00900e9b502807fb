// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_text.h"
#include "core/net/doctor/doctor.h"

#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace hubbub;
using namespace hubbub::net;
using State = FirewallFinding::State;

namespace {

QNetworkInterface::InterfaceFlags plainFlags()
{
    return QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
}

QList<Finding> of(std::initializer_list<FindingCode> codes)
{
    QList<Finding> findings;
    for (const FindingCode code : codes)
        findings.append({code, severityOf(code), {}, {}});
    return findings;
}

} // namespace

class DoctorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfInterfaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, QNetworkInterface::InterfaceType type, InterfaceKind kind) {
            QTest::newRow(name) << name << int(type) << int(kind);
        };
        row("eth0", QNetworkInterface::Ethernet, InterfaceKind::Wired);
        row("enp3s0", QNetworkInterface::Ethernet, InterfaceKind::Wired);
        row("wlp2s0", QNetworkInterface::Ethernet, InterfaceKind::Wireless);
        row("en0", QNetworkInterface::Wifi, InterfaceKind::Wireless);
        row("docker0", QNetworkInterface::Ethernet, InterfaceKind::Virtual);
        row("veth12ab", QNetworkInterface::Ethernet, InterfaceKind::Virtual);
        row("wg0", QNetworkInterface::Unknown, InterfaceKind::Vpn);
        row("tun0", QNetworkInterface::Unknown, InterfaceKind::Vpn);
        row("utun3", QNetworkInterface::Unknown, InterfaceKind::Vpn);
        row("dummy0", QNetworkInterface::Unknown, InterfaceKind::Unknown);
    }
    void kindsOfInterfaces()
    {
        QFETCH(QString, name);
        QFETCH(int, type);
        QFETCH(int, kind);
        QCOMPARE(int(interfaceKind(name, QNetworkInterface::InterfaceType(type), plainFlags())), kind);
    }

    void othersUseVirtualAndVpnLast()
    {
        const auto own = [](const char *address, InterfaceKind kind) {
            return OwnAddress{QHostAddress(QString::fromLatin1(address)), 24, {}, kind};
        };
        QList<OwnAddress> addresses{own("10.8.0.2", InterfaceKind::Vpn), own("172.17.0.1", InterfaceKind::Virtual),
                                    own("2001:db8::5", InterfaceKind::Wired), own("192.0.2.6", InterfaceKind::Wireless),
                                    own("192.0.2.5", InterfaceKind::Wired)};
        sortForOthers(addresses);
        QStringList order;
        for (const OwnAddress &one : std::as_const(addresses))
            order << one.address.toString();
        QCOMPARE(order, (QStringList{"192.0.2.5", "2001:db8::5", "192.0.2.6", "172.17.0.1", "10.8.0.2"}));
    }

    void segments()
    {
        const QList<OwnAddress> own{{QHostAddress(QStringLiteral("192.0.2.5")), 24, {}, InterfaceKind::Wired}};
        QVERIFY(isOnOwnSegment(QHostAddress(QStringLiteral("192.0.2.200")), own));
        QVERIFY(!isOnOwnSegment(QHostAddress(QStringLiteral("192.0.3.200")), own));
        QVERIFY(!isOnOwnSegment(QHostAddress(QStringLiteral("2001:db8::1")), own));
        QVERIFY(isOnOwnSegment(QHostAddress(QStringLiteral("127.0.0.1")), {}));
    }

    void rulesOfAFirewall_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("state");
        const auto row = [](const char *why, const char *body, State state) { QTest::newRow(why) << body << int(state); };
        const char *closed = "type filter hook input priority filter; policy drop;\n";
        row("no chain", "", State::None);
        row("open", "type filter hook input priority filter; policy accept;\n", State::None);
        row("closed", closed, State::MayBlock);
        row("an exception", "type filter hook input priority filter; policy drop;\ntcp dport 4826 accept\n", State::Allows);
        row("a list", "type filter hook input priority 0; policy drop;\ntcp dport { 22, 4826 } accept\n", State::Allows);
        row("a range", "type filter hook input priority 0; policy drop;\ntcp dport 4000-5000 accept\n", State::Allows);
        row("for another port", "type filter hook input priority 0; policy drop;\ntcp dport 48260 accept\n", State::MayBlock);
        row("a last rule", "type filter hook input priority 0; policy accept;\nct state established accept\ndrop\n",
            State::MayBlock);
        row("refuses another port", "type filter hook input priority 0; policy accept;\ntcp dport 25 reject\n", State::None);
        row("refuses this port", "type filter hook input priority 0; policy accept;\ntcp dport 4826 reject\n", State::MayBlock);
        row("drops nonsense", "type filter hook input priority 0; policy accept;\nct state invalid drop\n", State::None);
        row("what goes out", "type filter hook output priority 0; policy drop;\n", State::None);
    }
    void rulesOfAFirewall()
    {
        QFETCH(QString, body);
        QFETCH(int, state);
        QCOMPARE(int(judgeRules("table inet t {\n\tchain c {\n\t\t" + body + "\t}\n}\n", 4826)), state);
    }

    void everyFindingHasANameAndASentence()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(FindingCode::OtherSubnet); ++i) {
            const auto code = FindingCode(i);
            names << QString::fromUtf8(nameOf(code).data(), qsizetype(nameOf(code).size()));
            const QString text = app::findingText({code, severityOf(code), "SUBJECT%2", "DETAIL%1"});
            QVERIFY2(text.size() > 10, nameOf(code).data());
            if (severityOf(code) == Severity::Problem)
                QVERIFY2(!app::findingAction({code, severityOf(code), "s", "4826"}).isEmpty(), nameOf(code).data());
        }
        QCOMPARE(names.size(), int(FindingCode::OtherSubnet) + 1);
        QVERIFY(app::findingText({FindingCode::HostReached, Severity::Good, "A%2", "B%1"}).contains(QLatin1String("A%2")));
    }

    void nobodyIsThereIsNotTheSameAsCannotBeSeen()
    {
        const QString nobody = app::verdictText(of({FindingCode::QuestionHeard, FindingCode::NobodyThere}));
        const QString blind = app::verdictText(of({FindingCode::QuestionLost, FindingCode::CannotSee}));
        const QString local = app::verdictText(of({FindingCode::ThisMachineOnly}));
        QVERIFY(nobody != blind && blind != local && local != nobody);
    }

    void aHostThatIsNotThere()
    {
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const std::uint16_t closed = door.serverPort();
        door.close();
        Doctor doctor;
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.examine(Doctor::HostCase{Address{"127.0.0.1", closed}, closed, protocol::ServerId("s1"), false});
        QVERIFY(finished.wait(10'000));
        const auto findings = finished.at(0).at(0).value<QList<Finding>>();
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &one) { return one.code == FindingCode::NotHosting; }));
        QVERIFY(!doctor.running());
    }

    void aHostForThisMachineOnly()
    {
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress(QHostAddress::LocalHost), 0));
        Doctor doctor;
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.examine(
            Doctor::HostCase{Address{"127.0.0.1", door.serverPort()}, door.serverPort(), protocol::ServerId("s1"), true});
        QVERIFY(finished.wait(10'000));
        const auto findings = finished.at(0).at(0).value<QList<Finding>>();
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &one) { return one.code == FindingCode::ThisMachineOnly; }));
    }

    void cancelledItSaysNothingMore()
    {
        QUdpSocket one;
        QUdpSocket two;
        QVERIFY(one.bind(QHostAddress(QHostAddress::LocalHost), 0) && two.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const DiscoveryPorts ports{one.localPort(), two.localPort()};
        one.close();
        two.close();
        Doctor doctor(ports);
        QSignalSpy found(&doctor, &Doctor::found);
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.examine(Doctor::JoinerCase{Address{"127.0.0.1", 1}});
        doctor.cancel();
        const auto count = found.size();
        QTest::qWait(50);
        QCOMPARE(found.size(), count);
        QVERIFY(finished.isEmpty() && !doctor.running());
        doctor.examine(Doctor::JoinerCase{Address{"127.0.0.1", 1}});
        QVERIFY(finished.wait(20'000));
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctor_test.moc"
