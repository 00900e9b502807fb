// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/window_without_view.h"

#include <QSignalSpy>

namespace hubbub::test {

using app::InboxModel;
using app::SideTimeline;

/// What stands beside the timeline: answers, pins, versions, links, days, and what waits on all servers.
class LookupsTest final : public QObject
{
    Q_OBJECT

private:
    void say(Window &window, const QString &text)
    {
        QVERIFY(window.say(text));
        QTRY_VERIFY(window.confirmed(text));
    }
    static qint64 newest(Window &window) { return window.at(0, TimelineModel::SeqRole).toLongLong(); }
    static QStringList texts(const TimelineModel &model)
    {
        QStringList list;
        for (int i = model.rowCount() - 1; i >= 0; --i) {
            list << model.data(model.index(i), TimelineModel::BodyRole).toString();
        }
        return list;
    }

private Q_SLOTS:
    void aThreadGrowsWhileItIsLookedAt()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        say(ada, "a question");
        const qint64 question = newest(ada);
        say(ada, "something else");
        SideTimeline &thread = *ada.app.room()->thread();
        const QAbstractItemModelTester tester(thread.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!thread.answer()); // to what?
        thread.show(question);
        QTRY_COMPARE(texts(*thread.model()), QStringList{"a question"});
        thread.setText("  ");
        QVERIFY(!thread.answer());
        thread.setText("an answer");
        QVERIFY(thread.answer());
        QCOMPARE(thread.text(), QString());
        QTRY_COMPARE(texts(*thread.model()), (QStringList{"a question", "an answer"}));
        QTRY_VERIFY(ada.confirmed("an answer"));
        QCOMPARE(ada.at(0, TimelineModel::ReplySeqRole).toLongLong(), question);
        thread.react(question, QStringLiteral("👍"));
        QTRY_COMPARE(thread.model()->data(thread.model()->index(1), TimelineModel::ReactionsRole).toList().size(), 1);
        thread.react(question, QStringLiteral("👍"));
        QTRY_COMPARE(thread.model()->data(thread.model()->index(1), TimelineModel::ReactionsRole).toList().size(), 0);

        QSignalSpy open(&thread, &SideTimeline::openChanged);
        thread.setText("not sent yet");
        ada.app.place()->createRoom("Attic", {});
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Attic"));
        QVERIFY(!thread.isOpen() && thread.model()->rowCount() == 0);
        QCOMPARE(open.count(), 1);
    }

    void pinsComeAndGo()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        say(ada, "the rules");
        const qint64 rules = newest(ada);
        SideTimeline &pins = *ada.app.room()->pins();
        QVERIFY(!pins.isKnown());
        pins.show();
        QTRY_VERIFY(pins.isKnown()); // that there are none
        ada.app.room()->timeline()->pin(rules, true);
        QTRY_COMPARE(texts(*pins.model()), QStringList{"the rules"});
        say(ada, "the address");
        ada.app.room()->timeline()->pin(newest(ada), true);
        QTRY_COMPARE(texts(*pins.model()), (QStringList{"the rules", "the address"}));
        ada.app.room()->timeline()->pin(rules, false);
        QTRY_COMPARE(texts(*pins.model()), QStringList{"the address"});
        QVERIFY(ada.at(0, TimelineModel::PinnedRole).toBool());
        pins.close();
        QCOMPARE(pins.model()->rowCount(), 0);
        QVERIFY(!pins.isKnown());
    }

    void whatAMessageSaidBefore()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        say(ada, "first");
        const qint64 seq = newest(ada);
        ada.app.room()->composer()->startEdit(seq);
        QVERIFY(ada.say("second"));
        QTRY_VERIFY(ada.at(0, TimelineModel::EditedRole).toBool());
        app::VersionsController &versions = *ada.app.room()->versions();
        versions.look(seq);
        QTRY_COMPARE(versions.versions().size(), 2);
        QCOMPARE(versions.versions().at(0).toMap().value("text").toString(), QStringLiteral("second"));
        QCOMPARE(versions.versions().at(1).toMap().value("text").toString(), QStringLiteral("first"));
        QVERIFY(!versions.versions().at(1).toMap().value("time").toString().isEmpty());
    }

    void aLinkLeadsToItsMessage()
    {
        Server host;
        host.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        makeRoom(ada, host.url(), "Kitchen");
        say(ada, "look here");
        const qint64 seq = newest(ada);
        const QString link = ada.app.messageLink(seq);
        QVERIFY2(link.startsWith("hubbub://") && link.contains(QStringLiteral("m=%1").arg(seq)), qPrintable(link));
        say(ada, "and so on");
        ada.app.place()->createRoom("Attic", {});
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Attic"));
        ada.app.joinPlace("Ada", link); // the same server
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ada.app.room()->timeline()->highlighted(), seq);
        Window ben(benFolder.path());
        ben.app.joinPlace("Ben", link); // not in the room so far
        QTRY_COMPARE(ben.app.room()->name(), QStringLiteral("Kitchen"));
        QTRY_COMPARE(ben.app.room()->timeline()->highlighted(), seq);
    }

    void aDayLeadsToItsFirstMessage()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        say(ada, "today");
        app::TimelineController &timeline = *ada.app.room()->timeline();
        const QString today = timeline.model()->isoDayOf(newest(ada));
        QCOMPARE(today, QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(timeline.model()->isoDayOf(999), QString());
        QSignalSpy jumped(&timeline, &app::TimelineController::jumped);
        timeline.jumpToDay("1999-12-31", 0); // the first one after that
        QTRY_COMPARE(jumped.count(), 1);
        QCOMPARE(jumped.front().front().toInt(), ada.app.room()->timeline()->model()->rowCount() - 1);
        QVERIFY(timeline.canGoBack());
        timeline.jumpToDay("2999-12-31", 0); // nothing: the end
        QTRY_COMPARE(jumped.count(), 2);
        QCOMPARE(jumped.back().front().toInt(), 0);
        timeline.jumpToDay("nonsense", 0);
        QCOMPARE(jumped.count(), 2);
    }

    void everythingIsReadAtOnce()
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
        QVERIFY(ada.say("one") && ada.say("two"));
        QTRY_COMPARE(ben.app.place()->rooms()->rows().at(0).unread, 2);
        ben.app.room()->timeline()->markAllRead();
        QTRY_COMPARE(ben.app.place()->rooms()->rows().at(0).unread, 0);
    }

    void aRoomIsWrittenIntoAFile()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        const QTemporaryDir target;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Tea: \"4 o'clock\"");
        say(ada, "with cake");
        app::ExportController &exporter = *ada.app.room()->exporter();
        exporter.setFolder(target.path());
        for (int i = 0; i < 2; ++i) { // the second one beside the first
            exporter.start("html");
            QVERIFY(exporter.running());
            QTRY_VERIFY(!exporter.running());
            QCOMPARE(exporter.error(), QString());
        }
        QCOMPARE(QDir(target.path()).entryList(QDir::Files).size(), 2);
        QFile file(exporter.file());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(exporter.file()));
        QVERIFY(file.readAll().contains("with cake"));
        QVERIFY2(QFileInfo(exporter.file()).fileName().startsWith("Tea 4 o clock "), qPrintable(exporter.file()));

        exporter.start("pdf"); // there is no such format
        QVERIFY(!exporter.running());
        exporter.setFolder(target.filePath("missing"));
        exporter.start("text");
        QTRY_VERIFY(!exporter.running());
        QVERIFY(!exporter.error().isEmpty() && exporter.file().isEmpty());
        exporter.setFolder(target.path());
        exporter.start("jsonl");
        exporter.cancel();
        QTRY_VERIFY(!exporter.running());
        QCOMPARE(exporter.error(), QString()); // to give up is no error
        exporter.forget();
        QVERIFY(exporter.file().isEmpty());
    }

    void whatWaitsOnAllServers()
    {
        Server first;
        Server second;
        first.start();
        second.start();
        const QTemporaryDir adaFolder;
        const QTemporaryDir benFolder;
        Window ada(adaFolder.path());
        const QAbstractItemModelTester tester(ada.app.inbox()->mentions(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy noticed(&ada.app, &AppController::noticed);
        ada.app.inbox()->findNext(); // no server at all
        QCOMPARE(noticed.count(), 1);
        makeRoom(ada, first.url(), "Kitchen");
        makeRoom(ada, second.url(), "Attic");
        Window ben(benFolder.path());
        for (const QString &url : {first.url(), second.url()}) {
            ben.app.joinPlace("Ben", url);
            QTRY_VERIFY(ben.online() && !ben.app.room()->name().isEmpty());
            QVERIFY(ben.say("for @Ada"));
            QTRY_VERIFY(ben.confirmed("for @Ada"));
        }
        QTRY_COMPARE(ada.app.notifications()->count(), 2);
        ada.app.inbox()->look();
        InboxModel &mentions = *ada.app.inbox()->mentions();
        QTRY_COMPARE(mentions.rowCount(), 2);
        QCOMPARE(mentions.index(0).data(InboxModel::RoomNameRole).toString(), QStringLiteral("Attic")); // the newest
        QVERIFY(mentions.index(1).data(InboxModel::UnreadRole).toBool());
        QCOMPARE(mentions.index(1).data(InboxModel::AuthorRole).toString(), QStringLiteral("Ben"));
        QVERIFY(!mentions.index(1).data(InboxModel::PlaceTitleRole).toString().isEmpty());

        // The server that is shown first, then the other one.
        ada.app.inbox()->findNext();
        QTRY_COMPARE(ada.app.room()->timeline()->highlighted(), mentions.rows().at(0).seq);
        QCOMPARE(ada.app.room()->name(), QStringLiteral("Attic"));
        ada.app.room()->timeline()->markAllRead();
        QTRY_COMPARE(ada.app.notifications()->count(), 1);
        ada.app.inbox()->findNext();
        QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Kitchen"));
        ada.app.room()->timeline()->markAllRead();
        QTRY_COMPARE(ada.app.notifications()->count(), 0);
        ada.app.inbox()->findNext();
        QTRY_COMPARE(noticed.count(), 2);
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::LookupsTest)
#include "lookups_test.moc"
