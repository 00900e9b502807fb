// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms go into files, and JSON Lines come back as they were.
#include "app/export/room_export.h"
#include "app/export/room_import.h"
#include "core/protocol/codec.h"
#include "tests/unit/store_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace hubbub;
using namespace hubbub::app;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

/// A device that fails after some bytes, as a full disk does.
class Narrow final : public QBuffer
{
public:
    explicit Narrow(qint64 room) : m_room(room) {}

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("full"));
            return -1;
        }
        m_room -= size;
        return QBuffer::writeData(data, size);
    }

private:
    qint64 m_room;
};

struct Room {
    TempLog file;
    LogWriter writer{*file};

    Room()
    {
        writer.add("ann", Created{"Tea & <b>cake</b>", "Who makes it?", "Ann"});
        writer.add("bob", Joined{"Bob"});
    }
    store::StoredRoom stored() { return *writer.log().room(writer.room()); }
    QByteArray exported(ExportFormat format)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        RoomExport writing(*file, stored(), format, out);
        double progress = 0;
        while (writing.step()) {
            if (writing.progress() < progress) {
                qFatal("it goes backwards");
            }
            progress = writing.progress();
        }
        if (writing.failed() || writing.progress() != 1) {
            qFatal("not all was written");
        }
        return out.data();
    }
};

RoomImport::Outcome imported(const QByteArray &bytes, const QString &folder)
{
    QBuffer in;
    in.setData(bytes);
    in.open(QIODevice::ReadOnly);
    RoomImport reading(in, folder);
    while (reading.step()) {
    }
    return reading.finish();
}

QString problemOf(const QByteArray &bytes, const QString &folder)
{
    const auto outcome = imported(bytes, folder);
    return outcome ? QString() : outcome.error().sentence();
}

bool isEmpty(const QString &folder)
{
    return QDir(folder + QStringLiteral("/servers")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty();
}

} // namespace

class RoomExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLinesComeBackAsTheSameLog()
    {
        Room room;
        const Seq first = room.writer.post("ann", "hello \"you\"\nand 你好 🎉");
        room.writer.add("bob", Posted{"an answer", first});
        room.writer.add("ann", Edited{first, "hello"});
        room.writer.add("bob", Reacted{first, "👍", true});
        for (int i = 0; i < 1200; ++i) // more than one part
            room.writer.post("bob", "message " + std::to_string(i));
        const QByteArray bytes = room.exported(ExportFormat::JsonLines);
        QCOMPARE(bytes.count('\n'), static_cast<int>(room.stored().head) + 1);
        const QTemporaryDir folder;
        const auto outcome = imported(bytes, folder.path());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.error().sentence()));
        QCOMPARE(outcome->room, QStringLiteral("Tea & <b>cake</b>"));
        QCOMPARE(outcome->entries, room.stored().head);
        const auto copy = store::openLogFile((outcome->folder + "/replica.db").toStdString(), store::Database::Access::ReadOnly);
        const store::LogStore log(*copy);
        QVERIFY(log.entriesAfter(room.writer.room(), 0, 5000, 1 << 30)
                == room.writer.log().entriesAfter(room.writer.room(), 0, 5000, 1 << 30));
        const store::TimelineStore ours(*room.file);
        const store::TimelineStore theirs(*copy);
        QVERIFY(ours.page(room.writer.room(), {HistoryVerb::After, 0, 0, 100}).messages
                == theirs.page(room.writer.room(), {HistoryVerb::After, 0, 0, 100}).messages);

        const auto again = imported(bytes, folder.path());
        QVERIFY(!again && again.error().exists);
    }

    void whatIsGoneIsInNoFile()
    {
        Room room;
        const Seq deleted = room.writer.post("ann", "secret one");
        room.writer.add("ann", Edited{deleted, "secret two"});
        room.writer.add("ann", Deleted{deleted});
        const Seq hidden = room.writer.post("bob", "secret three");
        room.writer.add("ann", Hidden{hidden, hidden, true});
        room.writer.post("ann", "said");
        for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Html, ExportFormat::Text}) {
            const QByteArray bytes = room.exported(format);
            QVERIFY(!bytes.contains("secret"));
            QVERIFY(bytes.contains("said"));
        }
        const QTemporaryDir folder;
        const auto outcome = imported(room.exported(ExportFormat::JsonLines), folder.path());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->entries, room.stored().head); // the log is whole
    }

    void aPageHoldsNoForeignMarkup()
    {
        Room room;
        room.writer.post("bob", "<script>alert(1)</script> & <img src=x>");
        const QString page = QString::fromUtf8(room.exported(ExportFormat::Html));
        QVERIFY(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>cake"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x&gt;"));
        QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
        QVERIFY(page.contains("default-src 'none'"));
    }

    void aLineOfTextCannotBeForged()
    {
        Room room;
        room.writer.post("bob", "one\n2026-01-01 10:00  Ann: two");
        const QStringList lines = QString::fromUtf8(room.exported(ExportFormat::Text)).split('\n');
        QCOMPARE(lines.filter(QRegularExpression("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  Ann: two")).size(), 0);
        QCOMPARE(lines.filter("Ann: two").size(), 1);
    }

    void aFullDiskIsTold()
    {
        Room room;
        for (int i = 0; i < 50; ++i)
            room.writer.post("bob", std::string(200, 'x'));
        for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Html, ExportFormat::Text}) {
            Narrow out(3000);
            out.open(QIODevice::WriteOnly);
            RoomExport writing(*room.file, room.stored(), format, out);
            while (writing.step()) {
            }
            QVERIFY(writing.failed());
            QCOMPARE(out.errorString(), QStringLiteral("full"));
        }
    }

    void damagedFilesLeaveNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("about");
        Room room;
        room.writer.post("ann", "one");
        room.writer.post("ann", "two");
        const QByteArray good = room.exported(ExportFormat::JsonLines);
        QList<QByteArray> lines = good.split('\n');
        const auto without = [&lines](int line) {
            QList<QByteArray> left = lines;
            left.removeAt(line);
            return left.join('\n');
        };
        QTest::newRow("empty") << QByteArray() << "Line 1";
        QTest::newRow("something else") << QByteArray("{\"hello\":1}\n") << "Line 1";
        QTest::newRow("a page") << room.exported(ExportFormat::Html) << "Line 1";
        QTest::newRow("newer") << QByteArray(good).replace("\"version\":1", "\"version\":2") << "newer";
        QTest::newRow("no head") << without(0) << "Line 1";
        QTest::newRow("an entry missing") << without(2) << "Line 3";
        QTest::newRow("the end missing") << without(4) << "too early";
        QTest::newRow("cut in a line") << good.left(good.size() - 20) << "Line 5";
        QTest::newRow("twice") << QByteArray(good).replace(lines[3], lines[2]) << "Line 4";
        QTest::newRow("a room that leads out of the folder")
            << QByteArray(good).replace("\"room\":\"r\"", "\"room\":\"../../r\"") << "Line 1";
        QTest::newRow("a line without end") << lines[0] + '\n' + QByteArray(300'000, 'x') << "Line 2";
        QTest::newRow("closes the frame") << lines[0] + "\n" + lines[1] + "]}},{\"x\":[\n"
                                          << "Line 2";
    }

    void damagedFilesLeaveNothingBehind()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, about);
        const QTemporaryDir folder;
        const QString problem = problemOf(bytes, folder.path());
        QVERIFY2(problem.contains(about), qPrintable(problem));
        QVERIFY(isEmpty(folder.path()));
    }

    void whatIsGivenUpLeavesNothingBehind()
    {
        Room room;
        for (int i = 0; i < 700; ++i)
            room.writer.post("bob", "x");
        const QTemporaryDir folder;
        QBuffer in;
        in.setData(room.exported(ExportFormat::JsonLines));
        in.open(QIODevice::ReadOnly);
        {
            RoomImport reading(in, folder.path());
            QVERIFY(reading.step());
            QVERIFY(!isEmpty(folder.path()));
        }
        QVERIFY(isEmpty(folder.path()));
    }
};

QTEST_GUILESS_MAIN(RoomExportTest)
#include "room_export_test.moc"
