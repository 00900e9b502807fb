// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/window_without_view.h"

namespace hubbub::test {

using app::ClientSession;
using app::MemberListModel;
using app::ProfileController;
using app::SessionSetup;

/// A name and a colour in one window, seen in another (docs/protocol.md, "profile").
class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersSeeItAtOnce();
    void whoWasAwayCatchesUp();
    void aWishOutlivesTheHost();
    void refusalsAreTold();
    void theNewestWishCounts();
};

namespace {

QVariant person(Window &window, const QString &name, MemberListModel::Role role)
{
    const MemberListModel *members = window.app.room()->members();
    for (int i = 0; i < members->rowCount(); ++i) {
        if (members->index(i).data(MemberListModel::NameRole).toString() == name) {
            return members->index(i).data(role);
        }
    }
    return {};
}

} // namespace

void ProfileTest::othersSeeItAtOnce()
{
    Server host;
    host.start();
    const QTemporaryDir adaFolder;
    const QTemporaryDir benFolder;
    Window ada(adaFolder.path());
    makeRoom(ada, host.url(), "Kitchen");
    Window ben(benFolder.path());
    ben.app.joinPlace("Ben", host.url());
    QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
    QVERIFY(ada.say("hello"));
    QTRY_COMPARE(ben.posts(), QStringList{"hello"});
    ben.app.room()->composer()->startReply(ben.at(0, TimelineModel::SeqRole).toLongLong());
    QVERIFY(ben.say("hi"));
    QTRY_COMPARE(ada.posts(), (QStringList{"hello", "hi"}));

    ada.app.place()->profile()->rename(QStringLiteral("Ada Lee"));
    ada.app.place()->profile()->choose(3);
    QTRY_VERIFY(!ada.app.place()->profile()->busy());
    QCOMPARE(ada.app.place()->profile()->problem(), QString());
    QTRY_COMPARE(ada.app.place()->userName(), QStringLiteral("Ada Lee"));
    for (Window *window : {&ben, &ada}) {
        QTRY_COMPARE(person(*window, QStringLiteral("Ada Lee"), MemberListModel::ColourRole).toInt(), 3);
        QTRY_COMPARE(window->at(2, TimelineModel::AuthorRole).toString(), QStringLiteral("Ada Lee"));
        QCOMPARE(window->at(2, TimelineModel::AuthorColourRole).toInt(), 3);
        QCOMPARE(window->at(1, TimelineModel::ReplyAuthorRole).toString(), QStringLiteral("Ada Lee"));
        QVERIFY(window->at(0, TimelineModel::NoticeRole).toBool());
        QVERIFY(window->at(0, TimelineModel::BodyRole).toString().contains(QStringLiteral("is now called")));
    }
    QCOMPARE(ben.app.room()->members()->rowCount(), 2);
}

void ProfileTest::whoWasAwayCatchesUp()
{
    Server host;
    host.start();
    const QTemporaryDir adaFolder;
    const QTemporaryDir benFolder;
    Window ada(adaFolder.path());
    makeRoom(ada, host.url(), "Kitchen");
    {
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
        QVERIFY(ada.say("hello"));
        QTRY_COMPARE(ben.posts(), QStringList{"hello"});
    }
    ada.app.place()->profile()->rename(QStringLiteral("Anna"));
    QTRY_VERIFY(!ada.app.place()->profile()->busy());
    Window ben(benFolder.path());
    ben.app.joinPlace("Ben", host.url());
    QTRY_VERIFY(person(ben, QStringLiteral("Anna"), MemberListModel::IdRole).isValid());
    QTRY_COMPARE(ben.at(1, TimelineModel::AuthorRole).toString(), QStringLiteral("Anna"));
}

void ProfileTest::aWishOutlivesTheHost()
{
    Server host;
    host.start();
    const QTemporaryDir folder;
    Window ada(folder.path());
    makeRoom(ada, host.url(), "Kitchen");
    host.stop();
    QTRY_VERIFY(!ada.online());
    ada.app.place()->profile()->choose(5);
    QVERIFY(ada.app.place()->profile()->busy());
    QCOMPARE(ada.app.place()->profile()->colour(), 5); // shows at once
    host.start();
    ada.app.place()->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(!ada.app.place()->profile()->busy(), 20'000);
    QTRY_COMPARE(person(ada, QStringLiteral("Ada"), MemberListModel::ColourRole).toInt(), 5);
}

void ProfileTest::refusalsAreTold()
{
    Server host;
    host.start();
    const QTemporaryDir adaFolder;
    const QTemporaryDir benFolder;
    Window ada(adaFolder.path());
    makeRoom(ada, host.url(), "Kitchen");
    Window ben(benFolder.path());
    ben.app.joinPlace("Ben", host.url());
    QTRY_VERIFY(ben.online());
    QTRY_COMPARE(ben.app.place()->profile()->name(), QStringLiteral("Ben"));
    ProfileController *profile = ben.app.place()->profile();
    QVERIFY(!profile->faultOf(QStringLiteral("admin")).isEmpty() && !profile->faultOf(QString()).isEmpty());
    QVERIFY(profile->faultOf(QStringLiteral("Benny")).isEmpty());
    profile->rename(QStringLiteral("ada"));
    QTRY_VERIFY2(profile->problem().contains("name"), qPrintable(profile->problem()));
    QCOMPARE(profile->name(), QStringLiteral("Ben"));
    profile->choose(2);
    QCOMPARE(profile->problem(), QString());
    QTRY_VERIFY(!profile->busy());
    QCOMPARE(profile->colour(), 2);
}

void ProfileTest::theNewestWishCounts()
{
    ProfileController profile;
    QCOMPARE(profile.colour(), 0);
    profile.choose(3); // nowhere
    QVERIFY(!profile.busy());

    const QTemporaryDir folder;
    ClientSession session(SessionSetup{folder.path(), QStringLiteral("ws://localhost:1/ws"), {}, {}, {}}); // never started
    profile.setSession(&session);
    profile.show(QStringLiteral("Ada"), 0);
    profile.choose(3);
    profile.choose(4);
    profile.choose(5);
    QCOMPARE(profile.colour(), 5);
    profile.take(std::nullopt); // that it is 3
    QVERIFY(profile.busy());
    QCOMPARE(profile.colour(), 5);
    profile.take(std::nullopt);
    QVERIFY(!profile.busy());
    QCOMPARE(profile.colour(), 5);

    profile.rename(QStringLiteral("Ben"));
    profile.choose(6);
    profile.take(protocol::Error{protocol::ErrorCode::NameTaken, {}});
    QVERIFY(profile.busy()); // about the colour only
    QCOMPARE(profile.name(), QStringLiteral("Ada"));
    profile.take(protocol::Error{protocol::ErrorCode::Flood, {}, 61'000});
    QCOMPARE(profile.colour(), 5);
    QVERIFY2(profile.problem().contains("minutes"), qPrintable(profile.problem()));
    profile.choose(1);
    QCOMPARE(profile.problem(), QString());
    profile.setSession(nullptr);
    QVERIFY(!profile.busy());
}

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::ProfileTest)
#include "profile_test.moc"
