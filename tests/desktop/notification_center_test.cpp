// SPDX-License-Identifier: GPL-3.0-or-later
// From what a session tells to banners, sounds, counts and clicks; and the window's choices over a restart.
#include "app/desktop_controller.h"
#include "app/notification_center.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hubbub;
using namespace hubbub::app;
using namespace hubbub::test;
using store::NotifyLevel;

namespace {

class FakeNotifier final : public desktop::Notifier
{
public:
    explicit FakeNotifier(QStringList &steps) : m_steps(steps) {}
    void show(const notify::Banner &banner) override { m_steps << QStringLiteral("show ") + banner.key.section('\n', 1); }
    void close(const QString &key) override { m_steps << QStringLiteral("close ") + key.section('\n', 1); }

private:
    QStringList &m_steps;
};

class FakeSounds final : public desktop::SoundPlayer
{
public:
    explicit FakeSounds(int &played) : m_played(played) {}
    void play(notify::BannerBoard::Sound sound) override { m_played += sound == notify::BannerBoard::Sound::None ? 0 : 1; }

private:
    int &m_played;
};

class FakeTray final : public desktop::Tray
{
public:
    bool available() const override { return true; }
    void show(const desktop::TrayState &state) override { shown = state; }
    void say(const notify::Banner &) override {}
    desktop::TrayState shown;
};

client::RoomView room(const std::string &id, protocol::Seq read, std::int64_t unread, std::int64_t mentions = 0)
{
    client::RoomView view;
    view.id = protocol::RoomId(id);
    view.name = id;
    view.joined = true;
    view.read.seq = read;
    view.read.unread = unread;
    view.read.mentions = mentions;
    return view;
}

struct Desk {
    QTemporaryDir folder;
    FakeClock clock;
    QStringList steps;
    int played = 0;
    FakeNotifier *notifier = nullptr;
    std::unique_ptr<NotificationCenter> center = makeCenter();
    std::unique_ptr<ClientSession> session = makeSession();

    std::unique_ptr<NotificationCenter> makeCenter()
    {
        auto made = std::make_unique<NotificationCenter>(folder.path(), clock);
        auto fake = std::make_unique<FakeNotifier>(steps);
        notifier = fake.get();
        made->useNotifier(std::move(fake));
        made->useSounds(std::make_unique<FakeSounds>(played));
        return made;
    }
    std::unique_ptr<ClientSession> makeSession()
    {
        auto made =
            std::make_unique<ClientSession>(SessionSetup{folder.path(), QStringLiteral("ws://localhost:1/ws"), {}, {}, {}});
        center->watch(*made);
        return made;
    }
    void arrive(const std::string &id, protocol::Seq seq, bool mention = true, NotifyLevel level = NotifyLevel::Usual)
    {
        client::TimelineRow row;
        row.message.seq = seq;
        row.message.at = clock.wallMs();
        row.message.text = "hello";
        row.authorName = "Ada";
        row.mentionsMe = mention;
        client::RoomView view = room(id, 0, 1);
        view.choice.level = level;
        Q_EMIT session->messagesArrived(Arrival{view, {row}});
    }
    void rooms(const std::vector<client::RoomView> &views) { Q_EMIT session->roomsChanged(RoomsView{views, {}, {}, {}}); }
    QStringList takeSteps() { return std::exchange(steps, {}); }
};

} // namespace

class NotificationCenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMentionIsShownAndHeardAndAnyOtherIsNot()
    {
        Desk desk;
        desk.arrive("r", 3, false);
        QCOMPARE(desk.takeSteps(), QStringList());
        desk.arrive("r", 4);
        QCOMPARE(desk.takeSteps(), QStringList{"show r"});
        QCOMPARE(desk.played, 1);
        desk.arrive("s", 3, true, NotifyLevel::Muted);
        desk.arrive("t", 3, false, NotifyLevel::Everything);
        QCOMPARE(desk.takeSteps(), QStringList{"show t"});
    }

    void notTheRoomBeforeTheReadersEyes()
    {
        Desk desk;
        desk.center->setOpenRoom(desk.session.get(), protocol::RoomId("r"));
        desk.center->setWindowActive(true);
        desk.arrive("r", 3);
        QCOMPARE(desk.takeSteps(), QStringList());
        desk.arrive("s", 3);
        QCOMPARE(desk.takeSteps(), QStringList{"show s"});
        desk.center->setWindowActive(false);
        desk.arrive("r", 4);
        QCOMPARE(desk.takeSteps(), QStringList{"show r"});
    }

    void readingElsewhereTakesTheBannerAway()
    {
        Desk desk;
        desk.arrive("r", 3);
        desk.takeSteps();
        desk.rooms({room("r", 2, 1)});
        QCOMPARE(desk.takeSteps(), QStringList());
        desk.rooms({room("r", 3, 0)});
        QCOMPARE(desk.takeSteps(), QStringList{"close r"});
    }

    void aClickLeadsToTheMessage()
    {
        Desk desk;
        QString wanted;
        connect(
            desk.center.get(), &NotificationCenter::messageWanted, this,
            [&](ClientSession *session, const protocol::RoomId &id, protocol::Seq seq) {
                wanted =
                    QStringLiteral("%1 %2 %3").arg(session == desk.session.get()).arg(QString::fromStdString(id.value)).arg(seq);
            });
        desk.arrive("r", 37);
        Q_EMIT desk.notifier->activated("1\nr");
        QCOMPARE(wanted, QStringLiteral("1 r 37"));
        wanted.clear();
        Q_EMIT desk.notifier->activated("1\nnever shown");
        QVERIFY(wanted.isEmpty());
    }

    void countsAreForMe()
    {
        Desk desk;
        QSignalSpy told(desk.center.get(), &NotificationCenter::countChanged);
        client::RoomView direct = room("d", 0, 4);
        direct.settings.preset = protocol::Preset::Direct;
        client::RoomView muted = room("m", 0, 9, 9);
        muted.choice.level = NotifyLevel::Muted;
        desk.rooms({room("r", 0, 5, 2), direct, muted});
        QCOMPARE(desk.center->count(), 6);
        QVERIFY(desk.center->unread());
        desk.rooms({muted});
        QCOMPARE(desk.center->count(), 0);
        QVERIFY(!desk.center->unread());
        QCOMPARE(told.count(), 2);
        desk.rooms({room("r", 0, 5, 2)});
        desk.session.reset(); // the server was left
        QCOMPARE(desk.center->count(), 0);
    }

    void doNotDisturb()
    {
        Desk desk;
        desk.center->settings()->beQuiet(30);
        QVERIFY(desk.center->settings()->quiet());
        desk.arrive("r", 3);
        QCOMPARE(desk.takeSteps(), QStringList());
        desk.clock.advance(30 * 60'000);
        QVERIFY(!desk.center->settings()->quiet());
        desk.arrive("r", 4);
        QCOMPARE(desk.takeSteps(), QStringList{"show r"});
    }

    void bannersAndSoundsCanBeOff()
    {
        Desk desk;
        desk.center->settings()->setSounds(false);
        desk.arrive("r", 3);
        QCOMPARE(desk.takeSteps(), QStringList{"show r"});
        QCOMPARE(desk.played, 0);
        desk.center->settings()->setBanners(false);
        QCOMPARE(desk.takeSteps(), QStringList{"close r"});
        desk.arrive("r", 4);
        QCOMPARE(desk.takeSteps(), QStringList());
    }

    void choicesOutliveARestart()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        {
            NotifySettings settings(folder.path(), clock);
            settings.setHidesContent(true);
            settings.setSounds(false);
            settings.setQuietScheduled(true);
            settings.setQuietFrom(20 * 60);
            settings.setQuietTo(9 * 60 + 5);
            settings.beQuiet(0);
        }
        NotifySettings again(folder.path(), clock);
        QVERIFY(again.hidesContent() && !again.sounds() && again.banners());
        QVERIFY(again.quietScheduled() && again.quietByHand());
        QCOMPARE(again.quietFrom(), 20 * 60);
        QCOMPARE(again.quietTo(), 9 * 60 + 5);
        again.setQuietFrom(99'999); // out of the day
        QCOMPARE(again.quietFrom(), 24 * 60 - 1);
    }

    void theTrayTells()
    {
        Desk desk;
        HostController host(desk.folder.path());
        DesktopController controller(desk.folder.path(), host, *desk.center);
        QVERIFY(!controller.trayAvailable());
        auto made = std::make_unique<FakeTray>();
        FakeTray &tray = *made;
        controller.useTray(std::move(made));
        QVERIFY(controller.trayAvailable());
        desk.rooms({room("r", 0, 5, 2)});
        QCOMPARE(tray.shown.count, 2);
        QVERIFY(tray.shown.unread);
        QVERIFY(tray.shown.hosting.isEmpty());
        Q_EMIT tray.wantsQuiet(true);
        QVERIFY(desk.center->settings()->quietByHand());
        QVERIFY(tray.shown.quiet);
        Q_EMIT tray.wantsQuiet(false);
        QVERIFY(!tray.shown.quiet);
    }

    void aLinkWaitsForTheWindow()
    {
        Desk desk;
        HostController host(desk.folder.path());
        DesktopController controller(desk.folder.path(), host, *desk.center);
        QSignalSpy raised(&controller, &DesktopController::windowWanted);
        controller.takeCall("hubbub://host");
        QCOMPARE(controller.link(), QStringLiteral("hubbub://host"));
        QCOMPARE(raised.count(), 1);
        controller.takeCall({}); // a start without one
        QCOMPARE(controller.link(), QStringLiteral("hubbub://host"));
        QCOMPARE(raised.count(), 2);
        controller.forgetLink();
        QVERIFY(controller.link().isEmpty());
    }

    void whatClosingMeansIsRemembered()
    {
        Desk desk;
        HostController host(desk.folder.path());
        {
            DesktopController controller(desk.folder.path(), host, *desk.center);
            QCOMPARE(controller.closing(), QStringLiteral("ask"));
            controller.setClosing("tray");
        }
        const DesktopController again(desk.folder.path(), host, *desk.center);
        QCOMPARE(again.closing(), QStringLiteral("tray"));
    }
};

QTEST_MAIN(NotificationCenterTest)
#include "notification_center_test.moc"
