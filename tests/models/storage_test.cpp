// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"
#include "tests/models/window_without_view.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace hubbub::test {

using app::CopiedRoom;
using app::ImportController;
using app::StorageController;
using app::StorageListModel;

/// What a window keeps on the disk and can be rid of, and rooms that are imported into it; against real servers.
class StorageTest final : public QObject
{
    Q_OBJECT

private:
    static const CopiedRoom *roomNamed(Window &window, const QString &name)
    {
        const auto &rooms = window.app.storage()->list()->rows();
        const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const CopiedRoom &room) { return room.name == name; });
        return found == rooms.end() ? nullptr : &*found;
    }
    static bool lookAt(Window &window)
    {
        window.app.storage()->refresh();
        return QTest::qWaitFor([&] { return !window.app.storage()->looking(); }, 20'000);
    }
    static bool isDone(Window &window)
    {
        const StorageController &storage = *window.app.storage();
        return QTest::qWaitFor([&] { return !storage.deleting() && !storage.looking(); }, 30'000);
    }
    /// Makes a room with many words that were never said elsewhere, and leaves it.
    static void fillAndLeave(Window &window)
    {
        window.app.place()->createRoom("Attic", {});
        QTRY_COMPARE(window.app.room()->name(), QStringLiteral("Attic"));
        for (int i = 0; i < 40; ++i) {
            window.app.place()->session()->post(window.app.place()->room(), "dusty " + std::string(1'000, 'x'), 0);
        }
        QVERIFY(window.say("the last box"));
        QTRY_VERIFY_WITH_TIMEOUT(window.confirmed("the last box"), 30'000);
        window.app.place()->leaveRoom(window.app.room()->roomId());
        QTRY_COMPARE(window.app.room()->name(), QStringLiteral("Kitchen"));
    }
    /// What the window wrote of its open room as JSON Lines.
    static QString exported(Window &window, const QTemporaryDir &folder)
    {
        app::ExportController &exporter = *window.app.room()->exporter();
        exporter.setFolder(folder.path());
        exporter.start("jsonl");
        return QTest::qWaitFor([&] { return !exporter.running(); }, 20'000) ? exporter.file() : QString();
    }
    static bool imports(Window &window, const QString &file)
    {
        ImportController &importer = *window.app.importer();
        importer.start(file);
        return QTest::qWaitFor([&] { return !importer.running(); }, 20'000) && !importer.folder().isEmpty();
    }

private Q_SLOTS:
    void everyRoomIsCountedAndMeasured()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        QVERIFY(ada.say("one"));
        QVERIFY(ada.say("two"));
        QTRY_VERIFY(ada.confirmed("two"));
        const QAbstractItemModelTester tester(ada.app.storage()->list());
        QVERIFY(lookAt(ada));
        QVERIFY(!ada.app.storage()->total().isEmpty());
        QVERIFY(ada.app.storage()->hosted().isEmpty());
        const CopiedRoom *kitchen = roomNamed(ada, "Kitchen");
        QVERIFY(kitchen != nullptr);
        QCOMPARE(kitchen->messages, std::int64_t(2));
        QVERIFY(kitchen->bytes > 0 && kitchen->joined && !kitchen->archive);
        const QModelIndex row = ada.app.storage()->list()->index(0);
        QVERIFY(row.data(StorageListModel::AboutRole).toString().contains('2'));
        QVERIFY(row.data(StorageListModel::SectionRole).toString().contains(QStringLiteral("hubbub")));
        ada.app.storage()->remove(kitchen->folder, QString::fromStdString(kitchen->room)); // whose user is in it
        QVERIFY(isDone(ada));
        QVERIFY(roomNamed(ada, "Kitchen") != nullptr);
        QCOMPARE(ada.posts(), (QStringList{"one", "two"}));
    }

    void aRoomThatWasLeftIsDeletedWhileTheWindowGoesOn()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        fillAndLeave(ada);
        QVERIFY(lookAt(ada));
        const CopiedRoom *attic = roomNamed(ada, "Attic");
        QVERIFY(attic != nullptr && !attic->joined && attic->messages == 41);
        const QString copy = attic->folder + "/replica.db";
        ada.app.storage()->remove(attic->folder, QString::fromStdString(attic->room));
        QVERIFY(ada.app.storage()->deleting());
        QVERIFY(isDone(ada));
        QCOMPARE(ada.app.storage()->problem(), QString());
        QVERIFY(roomNamed(ada, "Attic") == nullptr);
        QVERIFY(ada.say("still here"));
        QTRY_VERIFY(ada.confirmed("still here"));
        ada.app.room()->search()->setEverywhere(true);
        ada.app.room()->search()->setText("dusty");
        QTRY_VERIFY(!ada.app.room()->search()->searching());
        QCOMPARE(ada.app.room()->search()->model()->rowCount(), 0);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("dusty"));
    }

    void aRoomOfAServerThatIsNotOpenIsDeletedToo()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        fillAndLeave(ada);
        ada.app.leavePlace();
        QVERIFY(lookAt(ada));
        const CopiedRoom attic = *roomNamed(ada, "Attic");
        {
            const auto lock = base::FileLock::tryLock((attic.folder + "/replica.lock").toStdString());
            QVERIFY(lock.has_value());
            ada.app.storage()->remove(attic.folder, QString::fromStdString(attic.room));
            QVERIFY(isDone(ada));
            QVERIFY(!ada.app.storage()->problem().isEmpty()); // somebody else has it
            QVERIFY(roomNamed(ada, "Attic") != nullptr);
        }
        const qint64 before = QFileInfo(attic.folder + "/replica.db").size();
        ada.app.storage()->remove(attic.folder, QString::fromStdString(attic.room));
        QVERIFY(isDone(ada));
        QCOMPARE(ada.app.storage()->problem(), QString());
        QVERIFY(roomNamed(ada, "Attic") == nullptr && roomNamed(ada, "Kitchen") != nullptr);
        QVERIFY(QFileInfo(attic.folder + "/replica.db").size() < before);
    }

    void anImportedRoomIsReadAndSearchedAndCannotBeChanged()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        const QTemporaryDir files;
        {
            Window ada(folder.path());
            makeRoom(ada, host.url(), "Kitchen");
            QVERIFY(ada.say("the kettle is on"));
            QVERIFY(ada.say("and the cake"));
            QTRY_VERIFY(ada.confirmed("and the cake"));
            const QString file = exported(ada, files);
            QVERIFY(!file.isEmpty());
            ada.app.leavePlace();
            QVERIFY(imports(ada, QUrl::fromLocalFile(file).toString()));
            QCOMPARE(ada.app.importer()->room(), QStringLiteral("Kitchen"));
            QVERIFY(!imports(ada, file)); // a second time
            QVERIFY(!ada.app.importer()->problem().isEmpty());
            QVERIFY(lookAt(ada));
            const auto &rows = ada.app.storage()->list()->rows();
            QVERIFY(rows.size() == 2 && rows.back().archive);
            ada.app.openArchive(rows.back().folder);
            QTRY_COMPARE(ada.app.room()->name(), QStringLiteral("Kitchen"));
            QTRY_COMPARE(ada.posts(), (QStringList{"the kettle is on", "and the cake"}));
            QVERIFY(ada.app.place()->archive() && ada.app.room()->archived() && !ada.app.room()->silence().isEmpty());
            QVERIFY(!ada.app.room()->canModerate());
            QCOMPARE(ada.app.place()->title(), QStringLiteral("Kitchen"));
            QCOMPARE(ada.app.place()->rooms()->rows().at(0).unread, 0);
            ada.app.openArchive(rows.back().folder);
            QCOMPARE(ada.app.places()->count(), 1); // it is open already

            QSignalSpy noticed(&ada.app, &AppController::noticed);
            ada.app.room()->timeline()->react(ada.at(0, TimelineModel::SeqRole).toLongLong(), QStringLiteral("👍"));
            QTRY_COMPARE(noticed.count(), 1);
            ada.app.room()->search()->setText("kettle");
            QTRY_COMPARE(ada.app.room()->search()->model()->rowCount(), 1);
        }
        Window again(folder.path());
        again.app.reopenPlaces();
        QTRY_COMPARE(again.posts(), (QStringList{"the kettle is on", "and the cake"}));
        QVERIFY(again.app.place()->archive());
        const QString archive = again.app.place()->archiveFolder();
        again.app.storage()->remove(archive, again.app.room()->roomId());
        QVERIFY(isDone(again));
        QVERIFY(!again.app.connected());
        QVERIFY(!QFileInfo::exists(archive));
    }

    void aFileThatIsNoRoomIsExplainedAndLeavesNothing()
    {
        const QTemporaryDir folder;
        const QTemporaryDir files;
        Window ada(folder.path());
        QVERIFY(!imports(ada, files.filePath("missing.jsonl")));
        QVERIFY2(ada.app.importer()->problem().contains("missing.jsonl"), qPrintable(ada.app.importer()->problem()));
        QFile wrong(files.filePath("wrong.jsonl"));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("{\"hubbub\":\"room\",\"version\":1,\"room\":\"r1\",\"epoch\":\"e1\",\"entries\":3}\nnonsense\n");
        wrong.close();
        QVERIFY(!imports(ada, wrong.fileName()));
        QVERIFY2(ada.app.importer()->problem().contains('2'), qPrintable(ada.app.importer()->problem())); // the line
        QVERIFY(lookAt(ada));
        QCOMPARE(ada.app.storage()->list()->rowCount(), 0);
        ada.app.importer()->forget();
        QVERIFY(ada.app.importer()->problem().isEmpty());
        ada.app.openArchive(folder.path()); // which is none
        QVERIFY(!ada.app.connected());
    }

    void anImportThatIsGivenUpLeavesNothing()
    {
        Server host;
        host.start();
        const QTemporaryDir folder;
        const QTemporaryDir files;
        Window ada(folder.path());
        makeRoom(ada, host.url(), "Kitchen");
        QVERIFY(ada.say("only this"));
        QTRY_VERIFY(ada.confirmed("only this"));
        const QString file = exported(ada, files);
        ada.app.importer()->start(file);
        ada.app.importer()->cancel();
        QTRY_VERIFY(!ada.app.importer()->running());
        const bool wasFaster = !ada.app.importer()->folder().isEmpty();
        QVERIFY(lookAt(ada));
        QCOMPARE(ada.app.storage()->list()->rowCount(), wasFaster ? 2 : 1);
    }
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::StorageTest)
#include "storage_test.moc"
