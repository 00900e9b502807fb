// SPDX-License-Identifier: GPL-3.0-or-later
// Banners by the desktop's notification service, on a bus of the test's own with a small service on it.
#include "app/desktop/dbus_notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace hubbub;
using app::desktop::DBusNotifier;
using app::desktop::FallbackNotifier;
using app::desktop::Notifier;
using app::notify::Banner;

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

Banner banner(const QString &key, const QString &body)
{
    Banner made;
    made.key = key;
    made.title = QStringLiteral("Ada <x>");
    made.body = body;
    made.seq = 7;
    return made;
}

/// Remembers what could not be shown elsewhere.
class LastResort final : public Notifier
{
public:
    using Notifier::Notifier;
    void show(const Banner &shown) override { bodies << shown.body; }
    void close(const QString &) override {}
    QStringList bodies;
};

} // namespace

/// The service, as far as a client sees it.
class FakeService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    struct Call {
        uint id = 0;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Call> calls;
    QList<uint> closed;
    uint next = 41;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                             const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++next;
        calls.append({id, replaces, title, body, actions, hints});
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
};

class DBusNotifierTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<DBusNotifier> m_notifier;

    QDBusConnection clientBus() const { return QDBusConnection(QStringLiteral("client")); }
    void startService(const QStringList &capabilities = FakeService().capabilities)
    {
        m_service = std::make_unique<FakeService>();
        m_service->capabilities = capabilities;
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("service"));
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(servicePath, m_service.get(), QDBusConnection::ExportScriptableContents));
        QVERIFY(bus.registerService(serviceName));
    }
    void stopService()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("service"));
        m_service.reset();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.setProgram(QStringLiteral(HUBBUB_DBUS_DAEMON));
        m_daemon.setArguments({QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                               QStringLiteral("--print-address=1"), QStringLiteral("--address=unix:dir=") + m_folder.path()});
        m_daemon.start();
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        QVERIFY(QDBusConnection::connectToBus(m_address, QStringLiteral("client")).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void init()
    {
        startService();
        m_notifier = std::make_unique<DBusNotifier>(clientBus());
    }
    void cleanup()
    {
        m_notifier.reset();
        stopService();
    }

    void aBannerIsShown()
    {
        m_notifier->show(banner("r", "tea?"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        const FakeService::Call &call = m_service->calls.constFirst();
        QCOMPARE(call.title, QStringLiteral("Ada <x>")); // a title is never markup
        QCOMPARE(call.body, QStringLiteral("tea?"));
        QCOMPARE(call.actions.value(0), QStringLiteral("default"));
        QCOMPARE(call.hints.value("desktop-entry").toString(), QStringLiteral("hubbub"));
        QCOMPARE(call.hints.value("suppress-sound").toBool(), true);
    }

    void theNextOneOfTheRoomTakesItsPlace()
    {
        m_notifier->show(banner("r", "one"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        m_notifier->show(banner("s", "other"));
        QTRY_COMPARE(m_service->calls.size(), 2);
        m_notifier->show(banner("r", "two"));
        QTRY_COMPARE(m_service->calls.size(), 3);
        QCOMPARE(m_service->calls[2].replaces, m_service->calls[0].id);
        QCOMPARE(m_service->calls[2].body, QStringLiteral("two"));
    }

    void fasterThanTheServiceAnswers()
    {
        m_notifier->show(banner("r", "one"));
        m_notifier->show(banner("r", "two"));
        m_notifier->show(banner("r", "three"));
        QTRY_COMPARE(m_service->calls.size(), 2);
        QCOMPARE(m_service->calls[1].body, QStringLiteral("three"));
        QCOMPARE(m_service->calls[1].replaces, m_service->calls[0].id);
    }

    void closing()
    {
        m_notifier->show(banner("r", "one"));
        m_notifier->close("r"); // before its number is known
        QTRY_COMPARE(m_service->closed.size(), 1);
        QCOMPARE(m_service->closed.constFirst(), m_service->calls.constFirst().id);
        m_notifier->show(banner("r", "again"));
        QTRY_COMPARE(m_service->calls.size(), 2);
        QCOMPARE(m_service->calls[1].replaces, 0U);
        m_notifier->close("unheard of");
    }

    void aClickIsHeard()
    {
        QSignalSpy clicks(m_notifier.get(), &Notifier::activated);
        m_notifier->show(banner("r", "one"));
        m_notifier->show(banner("s", "two"));
        QTRY_COMPARE(m_service->calls.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT m_service->ActionInvoked(m_service->calls[1].id, "default"), clicks.count() > 0), 5'000);
        QCOMPARE(clicks.at(0).at(0).toString(), m_service->calls[1].body == "two" ? QStringLiteral("s") : QStringLiteral("r"));
        const auto before = clicks.count();
        Q_EMIT m_service->ActionInvoked(999, "default"); // another program's
        Q_EMIT m_service->ActionInvoked(m_service->calls[0].id, "something else");
        QTest::qWait(0);
        QVERIFY(clicks.count() >= before);
    }

    void whatWasWipedAwayIsTold()
    {
        QSignalSpy gone(m_notifier.get(), &Notifier::gone);
        m_notifier->show(banner("r", "one"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT m_service->NotificationClosed(m_service->calls[0].id, 2), gone.count() > 0), 5'000);
        QCOMPARE(gone.at(0).at(0).toString(), QStringLiteral("r"));
        m_notifier->show(banner("r", "two"));
        QTRY_COMPARE(m_service->calls.size(), 2);
        QCOMPARE(m_service->calls[1].replaces, 0U);
    }

    void whatLooksLikeMarkupIsEscaped()
    {
        m_notifier->show(banner("r", "<img src=\"http://example.org/x.png\"> & <b>bold</b>"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        QVERIFY(!m_service->calls[0].body.contains('<'));
        QVERIFY(m_service->calls[0].body.contains("&lt;b&gt;"));
    }

    void aServiceWithoutMarkupGetsNeitherEntitiesNorTags()
    {
        m_notifier.reset();
        stopService();
        startService({QStringLiteral("body")});
        m_notifier = std::make_unique<DBusNotifier>(clientBus());
        int tries = 0;
        // Until the service has told what it can, texts are escaped.
        QTRY_VERIFY_WITH_TIMEOUT(
            (m_notifier->show(banner(QString::number(++tries), "<b>a</b> & b")),
             !m_service->calls.isEmpty() && m_service->calls.constLast().body == QString::fromUtf8("‹b›a‹/b› & b")),
            5'000);
        QVERIFY(m_service->calls.constLast().actions.isEmpty());
    }

    void withoutAServiceAnotherWayIsTaken()
    {
        m_notifier.reset();
        stopService();
        auto last = std::make_unique<LastResort>();
        LastResort &resort = *last;
        FallbackNotifier notifier(std::make_unique<DBusNotifier>(clientBus()), std::move(last));
        notifier.show(banner("r", "heard all the same"));
        QTRY_COMPARE(resort.bodies, QStringList{"heard all the same"});
        startService();
        QTRY_VERIFY_WITH_TIMEOUT((notifier.show(banner("r", "by the service")), !m_service->calls.isEmpty()), 5'000);
    }

    void aServiceThatEndsTakesItsBannersAlong()
    {
        QSignalSpy gone(m_notifier.get(), &Notifier::gone);
        m_notifier->show(banner("r", "one"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        stopService();
        QTRY_COMPARE(gone.count(), 1);
        startService();
        m_notifier->show(banner("r", "two"));
        QTRY_COMPARE(m_service->calls.size(), 1);
        QCOMPARE(m_service->calls[0].replaces, 0U);
    }
};

QTEST_GUILESS_MAIN(DBusNotifierTest)
#include "dbus_notifier_test.moc"
