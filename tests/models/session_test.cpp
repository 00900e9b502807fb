// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_batch.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "tests/models/rows.h"
#include "tests/models/window_without_view.h"
#include "tests/net/test_peer.h"

#include <QSignalSpy>

namespace hubbub::test {

/// Into the only room of a host that is not running, by somebody who is in it.
static void postMany(const std::string &logPath, int posts)
{
    const auto database = store::openLogFile(logPath);
    store::LogStore log(*database);
    const store::StoredRoom room = log.rooms().at(0);
    const protocol::UserId ann("ann");
    std::vector<protocol::Entry> entries{{room.head + 1, ann, tagOf(1), 1, protocol::Joined{"Ann"}}};
    for (int i = 1; i <= posts; ++i) {
        entries.push_back({room.head + 1 + i, ann, tagOf(1 + i), 1 + i, protocol::Posted{"missed " + std::to_string(i)}});
    }
    store::Transaction transaction(*database);
    store::EntryBatch batch(*database, room.id, room.head);
    for (const protocol::Entry &entry : entries) {
        batch.append(entry);
    }
    batch.finish();
    transaction.commit();
}

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHostStandsInItsLobby()
    {
        const QTemporaryDir folder;
        std::uint16_t port = 0;
        {
            Window window(folder.path());
            window.app.hostAt("Ada", {{}, false, 0});
            QTRY_COMPARE(window.app.room()->name(), QStringLiteral("Lobby"));
            QVERIFY(window.app.host()->running());
            QCOMPARE(window.app.place()->userName(), QStringLiteral("Ada"));
            port = static_cast<std::uint16_t>(window.app.host()->addresses().first().section(QLatin1Char(':'), 1).toUInt());
            QVERIFY(window.say("hello"));
            QTRY_VERIFY(window.confirmed("hello"));
            QCOMPARE(window.posts(), QStringList{"hello"});
        }
        Window again(folder.path());
        again.app.hostAt("Ada", {{}, false, port});
        QTRY_COMPARE(again.app.room()->name(), QStringLiteral("Lobby"));
        QTRY_COMPARE(again.posts(), QStringList{"hello"});
        QCOMPARE(again.app.place()->rooms()->rowCount(), 1);
    }

    void visitorsTalkEditReactAndDelete()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen")); // the only room: no need to choose
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);

        QVERIFY(ada.say("first"));
        QTRY_COMPARE(ben.posts(), QStringList{"first"});
        const qint64 seq = ben.at(0, TimelineModel::SeqRole).toLongLong();
        ben.app.room()->composer()->startReply(seq);
        QVERIFY(ben.say("an answer"));
        QTRY_COMPARE(ada.posts(), (QStringList{"first", "an answer"}));
        QTRY_COMPARE(ada.at(0, TimelineModel::ReplyAuthorRole).toString(), QStringLiteral("Ada"));

        ben.app.room()->timeline()->react(seq, QStringLiteral("👍"));
        QTRY_COMPARE(ada.at(1, TimelineModel::ReactionsRole).toList().size(), 1);
        QVERIFY(!ada.at(1, TimelineModel::ReactionsRole).toList()[0].toMap()["mine"].toBool());
        QTRY_VERIFY(ben.at(1, TimelineModel::ReactionsRole).toList()[0].toMap()["mine"].toBool());
        ben.app.room()->timeline()->react(seq, QStringLiteral("👍"));
        QTRY_COMPARE(ada.at(1, TimelineModel::ReactionsRole).toList().size(), 0);

        ada.app.room()->composer()->startEdit(seq);
        QVERIFY(ada.say("first, better"));
        QTRY_COMPARE(ben.posts(), (QStringList{"first, better", "an answer"}));
        QVERIFY(ben.at(1, TimelineModel::EditedRole).toBool());
        ada.app.room()->timeline()->remove(seq);
        QTRY_VERIFY(ben.at(1, TimelineModel::DeletedRole).toBool());
    }

    void aPrivateRoomIsEnteredByItsInvite()
    {
        Server host;
        host.start();
        const QTemporaryDir benFolder;
        const QTemporaryDir cidFolder;
        TestPeer ada(1);
        QVERIFY(ada.open(host.url()) && ada.hello("Ada"));
        QVERIFY(!ada.makeRoom("Lobby").empty());
        const protocol::RoomId room = ada.makeRoom("Den");
        const protocol::Tag tag{{1}};
        QVERIFY(ada.ask(protocol::Append{room, tag, protocol::PresetSet{protocol::Preset::Private}}));
        const auto made = ada.ask(protocol::MakeInvite{room});
        QVERIFY(made && std::holds_alternative<protocol::MakeInviteReply>(*made));
        const std::string token = std::get<protocol::MakeInviteReply>(*made).token;
        auto invite = net::parseInvite(host.url().toStdString());
        QVERIFY(invite.ok());
        invite.value().token = token;
        invite.value().room = room.value;
        const QString text = QString::fromStdString(net::inviteText(*invite));
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", text);
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Den"));
        Window cid(cidFolder.path());
        cid.app.joinPlace("Cid", text); // for one person
        QTRY_VERIFY2(cid.app.startError().contains("invite"), qPrintable(cid.app.startError()));
        ben.app.leavePlace();
        ben.app.joinPlace("Ben", text); // it leads there for good
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Den"));
    }

    void whoWritesIsSeenWriting()
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
        QTRY_VERIFY(ben.online());
        ada.app.room()->composer()->setText("half a word");
        QTRY_VERIFY(ben.app.room()->typing().contains("Ada"));
        ada.app.room()->composer()->setText("");
        QTRY_COMPARE(ben.app.room()->typing(), QString());
    }

    void withTheHostGoneMessagesWaitAndGoOutOnce()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        QVERIFY(ada.say("before"));
        QTRY_VERIFY(ada.confirmed("before"));
        host.stop();
        QTRY_VERIFY(!ada.online());
        QVERIFY(ada.say("during"));
        QTRY_COMPARE(ada.posts(), (QStringList{"before", "during"}));
        QCOMPARE(ada.state(), QStringLiteral("sending"));
        QSignalSpy removed(ada.app.room()->timeline()->model(), &QAbstractItemModel::rowsRemoved);
        host.start();
        ada.app.place()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(ada.confirmed("during"), 20'000);
        QCOMPARE(ada.posts(), (QStringList{"before", "during"}));
        QCOMPARE(removed.count(), 0);
    }

    void aLongCatchUpIsShownWhenItIsDone()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        QVERIFY(ada.say("before"));
        QTRY_VERIFY(ada.confirmed("before"));
        host.stop();
        QTRY_VERIFY(!ada.online());
        postMany(host.logPath(), 20'000);
        TimelineModel *model = ada.app.room()->timeline()->model();
        QSignalSpy shown(model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        host.start();
        ada.app.place()->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(ada.posts().contains("missed 1"), 20'000); // the first unread one
        QVERIFY(ada.posts().contains("before"));
        QVERIFY(shown.count() + inserted.count() <= 3); // a hundred pages came
        ada.app.room()->timeline()->toLatest();
        QTRY_COMPARE(ada.posts().constLast(), QStringLiteral("missed 20000"));
    }

    void pausedMeansNotConnectedUntilItGoesOn()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_VERIFY(ben.online());
        ben.app.place()->setPaused(true);
        QTRY_VERIFY(!ben.online());
        QVERIFY(ben.app.place()->connection()->shown());
        QVERIFY(ada.say("meanwhile"));
        QTRY_VERIFY(ada.confirmed("meanwhile"));
        QVERIFY(ben.say("later"));
        QTRY_COMPARE(ben.posts(), QStringList{"later"});
        QCOMPARE(ben.state(), QStringLiteral("sending"));
        ben.app.place()->setPaused(false);
        QTRY_COMPARE(ben.posts(), (QStringList{"meanwhile", "later"}));
        QTRY_VERIFY(ben.confirmed("later"));
        QVERIFY(!ben.app.place()->connection()->shown());
    }

    void historyAndDraftAreThereWithoutTheHost()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        {
            Window ada(folder.path());
            makeRoom(ada, host.url(), "Kitchen");
            QVERIFY(ada.say("kept"));
            QTRY_VERIFY(ada.confirmed("kept"));
            ada.app.room()->composer()->setText("half a thought");
        }
        host.stop();
        Window ada(folder.path());
        ada.app.joinPlace("Ada", host.url());
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ada.posts(), QStringList{"kept"});
        QTRY_COMPARE(ada.app.room()->composer()->text(), QStringLiteral("half a thought"));
        ada.app.room()->search()->setText("kep");
        QTRY_COMPARE(ada.app.room()->search()->model()->rowCount(), 1);
        QVERIFY(!ada.online());
    }

    void aDraftComesBackWithWhatItAnswers()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        {
            Window ada(folder.path());
            makeRoom(ada, host.url(), "Kitchen");
            QVERIFY(ada.say("answer me"));
            QTRY_VERIFY(ada.confirmed("answer me"));
            ada.app.room()->composer()->startReply(ada.at(0, TimelineModel::SeqRole).toLongLong());
            ada.app.room()->composer()->setText("an answer, half written");
            for (int i = 1; i <= 70; ++i) { // beyond the page that a room opens with
                ada.app.place()->session()->post(ada.app.place()->room(), "message " + std::to_string(i), 0);
            }
            QTRY_VERIFY_WITH_TIMEOUT(ada.confirmed("message 70"), 60'000);
        }
        Window ada(folder.path());
        ada.app.joinPlace("Ada", host.url());
        app::ComposerController *composer = ada.app.room()->composer();
        QTRY_COMPARE(composer->text(), QStringLiteral("an answer, half written"));
        QVERIFY(composer->replying());
        QCOMPARE(composer->targetAuthor(), QStringLiteral("Ada"));
        QCOMPARE(composer->targetText(), QStringLiteral("answer me"));
        QVERIFY(composer->send());
        QTRY_COMPARE_WITH_TIMEOUT(ada.posts().constLast(), QStringLiteral("an answer, half written"), 20'000);
        QTRY_COMPARE(ada.at(0, TimelineModel::ReplyTextRole).toString(), QStringLiteral("answer me"));
    }

    void aHitInAnotherRoomIsShownWithAWayBack()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        const QString kitchen = ada.app.room()->roomId();
        QVERIFY(ada.say("The **kettle** is on"));
        QTRY_VERIFY(ada.confirmed("The **kettle** is on"));
        ada.app.place()->createRoom("Garden", {});
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Garden"));
        QVERIFY(ada.say("No kettle here"));
        QTRY_VERIFY(ada.confirmed("No kettle here"));

        app::SearchController &search = *ada.app.room()->search();
        search.setText("kettle");
        QTRY_COMPARE(search.model()->count(), 1);
        search.setEverywhere(true);
        QTRY_COMPARE(search.model()->count(), 2);
        const QModelIndex hit = search.model()->index(1);
        QCOMPARE(hit.data(app::FoundModel::RoomRole).toString(), QStringLiteral("Kitchen"));
        QCOMPARE(hit.data(app::FoundModel::ExcerptRole).toString(), QStringLiteral("The kettle is on")); // marks are not read out
        QCOMPARE(hit.data(app::FoundModel::PlacesRole).toList(), (QVariantList{4, 6}));

        ada.app.place()->openRoom(hit.data(app::FoundModel::RoomIdRole).toString());
        app::TimelineController &timeline = *ada.app.room()->timeline();
        const qint64 seq = hit.data(app::FoundModel::SeqRole).toLongLong();
        timeline.jumpTo(seq, 0);
        timeline.restAtEnd(); // as a view does when the end of the room comes first
        QTRY_COMPARE(timeline.highlighted(), seq);
        QCOMPARE(ada.app.room()->roomId(), kitchen);
        QVERIFY(timeline.canGoBack());
        QCOMPARE(search.model()->count(), 2); // the search goes on
        search.setText("kettle in:garden");
        QTRY_COMPARE(search.model()->count(), 1);
    }

    void unreadIsCountedUntilItIsSeen()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", host.url());
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ada.app.room()->members()->rowCount(), 2);
        QVERIFY(ada.say("one"));
        QVERIFY(ada.say("two for @Ben"));
        QTRY_COMPARE(ben.app.place()->rooms()->rows().at(0).unread, 2);
        QTRY_COMPARE(ben.app.place()->rooms()->rows().at(0).mentions, 1);
        QTRY_VERIFY(ben.at(0, TimelineModel::MentionsMeRole).toBool());
        ben.app.room()->timeline()->seen(ben.at(0, TimelineModel::SeqRole).toLongLong());
        QTRY_COMPARE(ben.app.place()->rooms()->rows().at(0).unread, 0);
        QCOMPARE(ben.app.place()->rooms()->totalMentions(), 0);
    }

    void roomsAreMadeNamedAndLeft()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        ada.app.place()->createRoom("Attic", "Boxes");
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Attic"));
        QCOMPARE(ada.app.room()->topic(), QStringLiteral("Boxes"));
        ada.app.place()->renameRoom(ada.app.room()->roomId(), "Loft");
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Loft"));
        ada.app.place()->setTopic(ada.app.room()->roomId(), "Old things");
        QTRY_COMPARE(ada.app.room()->topic(), QStringLiteral("Old things"));
        QSignalSpy noticed(&ada.app, &AppController::noticed);
        ada.app.place()->renameRoom(ada.app.room()->roomId(), "Kitchen");
        QTRY_COMPARE(noticed.count(), 1);
        ada.app.place()->leaveRoom(ada.app.room()->roomId());
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Kitchen"));
        QCOMPARE(ada.app.place()->rooms()->rowCount(), 1);
        QTRY_COMPARE(ada.app.place()->allRooms()->rowCount(), 2);
    }

    void twoPeopleTalkDirectly()
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
        QTRY_VERIFY(!ben.app.place()->userId().isEmpty());
        ada.app.place()->openDirect(ben.app.place()->userId());
        QTRY_VERIFY(ada.app.room()->direct());
        QCOMPARE(ada.app.room()->name(), QStringLiteral("Ben"));
        QVERIFY(!ada.app.room()->canModerate()); // nobody runs a direct room
        QVERIFY(ada.say("only for you"));
        QTRY_COMPARE(ben.app.place()->rooms()->rowCount(), 2);
        const auto direct = std::find_if(ben.app.place()->rooms()->rows().begin(), ben.app.place()->rooms()->rows().end(),
                                         [](const app::RoomRow &row) { return row.direct(); });
        QVERIFY(direct != ben.app.place()->rooms()->rows().end());
        QCOMPARE(direct->name, QStringLiteral("Ada"));
    }

    void aNameThatIsTakenLeadsBackToTheFirstPage()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir otherFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        Window other(otherFolder.path());
        other.app.joinPlace("ada", host.url());
        QTRY_VERIFY(!other.app.startError().isEmpty());
        QVERIFY(!other.app.connected());
        other.app.joinPlace("Ben", host.url());
        QTRY_VERIFY(other.online());
    }

    void aBadAddressIsSaidAtOnce()
    {
        const QTemporaryDir folder;
        Window window(folder.path());
        window.app.joinPlace("Ada", "http://example.org/");
        QVERIFY(!window.app.startError().isEmpty());
        QVERIFY(!window.app.connected());
    }

    void aTakenPortIsReplacedAndSaid()
    {
        Server other;
        other.start();
        const QTemporaryDir folder;
        Window window(folder.path());
        window.app.hostAt("Ada", {{}, false, other.port()});
        QTRY_VERIFY(window.app.host()->running());
        QVERIFY(!window.app.host()->note().isEmpty());
        QTRY_COMPARE(window.app.room()->name(), QStringLiteral("Lobby"));
    }

    void olderPagesAreLoadedOnDemand()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        for (int i = 1; i <= 150; ++i) {
            QVERIFY(ada.say(QStringLiteral("message %1").arg(i)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(ada.confirmed("message 150"), 20'000);
        ada.app.place()->openRoom({});
        ada.app.place()->openRoom(QString::fromStdString(ada.app.place()->rooms()->rows().at(0).id));
        TimelineModel *model = ada.app.room()->timeline()->model();
        QTRY_COMPARE(model->rowCount(), 60);
        QVERIFY(model->moreOlder());
        ada.app.room()->timeline()->loadOlder();
        QTRY_COMPARE(model->rowCount(), 120);
        ada.app.room()->timeline()->toOldest();
        QTRY_VERIFY(ada.posts().contains("message 1"));
        QVERIFY(model->moreNewer());
        ada.app.room()->timeline()->loadNewer();
        QTRY_VERIFY(!ada.app.room()->timeline()->loading());
        QVERIFY(model->rowCount() > 100);
        QVERIFY(ada.say("the newest")); // leads back to the end
        QTRY_VERIFY(!model->moreNewer());
        QTRY_COMPARE(ada.posts().constLast(), QStringLiteral("the newest"));
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::SessionTest)
#include "session_test.moc"
