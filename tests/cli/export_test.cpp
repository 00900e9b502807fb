// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/programs.h"

#include "app/exit_code.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace hubbub::test {

using app::ExitCode;

/// `hubbub export` and `hubbub import`, with the server off.
class ExportTest final : public QObject
{
    Q_OBJECT

    static int codeOf(ExitCode code) { return static_cast<int>(code); }

private Q_SLOTS:
    void aRoomGoesIntoAFileAndIsReadElsewhere()
    {
        ServerProcess server;
        QVERIFY(server.start());
        const QTemporaryDir here;
        const QTemporaryDir elsewhere;
        const auto at = [&](const QStringList &arguments) {
            return runCommand(arguments + QStringList{"--server", server.url(), "--data", here.path()});
        };
        QCOMPARE(at({"export", "--room", "r"}).code, codeOf(ExitCode::Failure)); // nothing here yet
        QCOMPARE(runCommand({"send", "--room", "r", "--create", "--stdin", "--server", server.url(), "--data", here.path()},
                            "the first\nthe second\n")
                     .code,
                 0);
        QCOMPARE(at({"history", "--room", "r"}).lines.size(), 2);
        server.kill();

        const QString file = here.filePath("r.jsonl");
        QCOMPARE(at({"export", "--room", "r", "--output", file}).code, 0);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        const Result printed = at({"export", "--room", "r", "--format", "text"});
        QCOMPARE(printed.code, 0);
        QVERIFY(printed.lines.constLast().endsWith("the second"));
        QCOMPARE(at({"export", "--room", "attic"}).code, codeOf(ExitCode::Refused));
        QCOMPARE(at({"export", "--room", "r", "--format", "pdf"}).code, codeOf(ExitCode::Usage));
        QCOMPARE(at({"export", "--room", "r", "--output", here.filePath("no/such/folder")}).code, codeOf(ExitCode::Failure));

        const auto there = [&](const QStringList &arguments) {
            return runCommand(arguments + QStringList{"--data", elsewhere.path()});
        };
        const Result read = there({"import", file, "--json"});
        QCOMPARE(read.code, 0);
        QVERIFY(read.lines.constFirst().contains("\"room\":\"r\""));
        QCOMPARE(there({"import", file}).code, codeOf(ExitCode::Refused)); // once is enough
        QCOMPARE(there({"history", "--room", "r", "--archive"}).lines.size(), 2);
        QCOMPARE(there({"search", "second"}).lines.size(), 1);
        QCOMPARE(there({"export", "--room", "r", "--archive"}).lines, at({"export", "--room", "r"}).lines);
        QCOMPARE(there({"history", "--room", "attic", "--archive"}).code, codeOf(ExitCode::Refused));
    }

    void aFileThatIsNoneIsSaid()
    {
        const QTemporaryDir data;
        QCOMPARE(runCommand({"import", "--data", data.path()}).code, codeOf(ExitCode::Usage));
        QCOMPARE(runCommand({"import", data.filePath("none"), "--data", data.path()}).code, codeOf(ExitCode::Failure));
        const Result damaged = runCommand({"import", "-", "--data", data.path()}, "hello\n");
        QCOMPARE(damaged.code, codeOf(ExitCode::Failure));
        QVERIFY2(damaged.errors.contains("Line 1"), qPrintable(damaged.errors));
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ExportTest)
#include "export_test.moc"
