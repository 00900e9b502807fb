// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/e2e/conversation.h"
#include "tests/support/child_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace hubbub::test {

/// A backup that is taken while people talk is a server again, elsewhere, and they go on with it as the protocol promises.
class BackupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleGoOnWithARestoredServer();
    void aBackupIsItsOwnersAndOverwritesNothing();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void onlyAStoppedServerIsReplaced();

private:
    struct Said {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Said admin(const QStringList &arguments);
    /// A server with something in it, stopped, and its backup.
    struct Archive {
        QTemporaryDir folder;
        QString data = folder.filePath("data");
        QString backup = folder.filePath("backup");
        bool make();
    };
};

BackupTest::Said BackupTest::admin(const QStringList &arguments)
{
    ChildProcess process;
    if (!process.start(HUBBUB_PROGRAM, QStringList{"admin"} + arguments)) {
        return {};
    }
    const int code = process.waitForEnd();
    return {code, process.output(), process.errors()};
}

bool BackupTest::Archive::make()
{
    HostProcess server(HUBBUB_PROGRAM, data);
    if (!server.start()) {
        return false;
    }
    ChildProcess author;
    if (!author.start(HUBBUB_PROGRAM, {"send", "--room", "lobby", "--create", "--server", server.url(), "--data",
                                       folder.filePath("ann"), "--name", "Ann", "hello"})
        || author.waitForEnd() != 0 || !server.stop()) {
        return false;
    }
    return admin({"backup", backup, "--data", data}).code == 0;
}

void BackupTest::peopleGoOnWithARestoredServer()
{
    const QTemporaryDir folder;
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QString backup = first.filePath("backup");
    HostProcess server(HUBBUB_PROGRAM, first.filePath("data"));
    QVERIFY(server.start());
    Conversation talk(folder.path().toStdString(), base::SystemRandom().next());
    for (const char *name : {"ann", "ben", "cem"})
        talk.add({name, name, base::SystemRandom().hex(32)});
    for (const auto &client : talk.clients())
        client->setUrl(server.url());
    QVERIFY(talk.open());
    talk.go();
    QVERIFY(talk.waitForAcks(60));

    // While they talk, and it does not stop them.
    ChildProcess backingUp;
    QVERIFY(backingUp.start(HUBBUB_PROGRAM, {"admin", "backup", backup, "--data", first.filePath("data")}));
    QVERIFY(talk.waitForAcks(20));
    QVERIFY2(backingUp.waitForEnd() == 0, backingUp.errors().constData());
    QVERIFY(talk.waitForAcks(40)); // which the backup does not have

    talk.note("backup restored");
    server.kill();
    talk.rememberLog(server.database());
    const Said restored = admin({"restore", backup, "--data", second.filePath("data")});
    QVERIFY2(restored.code == 0, restored.errors.constData());
    HostProcess other(HUBBUB_PROGRAM, second.filePath("data"), {"--no-flood-limits", "--port", QString::number(server.port())});
    QVERIFY(other.start());
    QCOMPARE(other.url(), server.url());
    QVERIFY(talk.waitForAcks(40));
    QVERIFY(talk.comeToRest());
    QCOMPARE(admin({"check", "--data", second.filePath("data")}).code, 0); // while it runs
    other.kill();
    const auto &violations = talk.judge(other.database());
    qInfo("%s", talk.figures().c_str());
    QVERIFY2(violations.empty(), describe(violations).c_str());
    QCOMPARE(admin({"check", "--data", second.filePath("data")}).code, 0);
    QCOMPARE(admin({"check", backup}).code, 0); // it can be restored again
}

void BackupTest::aBackupIsItsOwnersAndOverwritesNothing()
{
    ::umask(0);
    Archive archive;
    QVERIFY(archive.make());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(archive.backup).permissions() & others, QFile::Permissions());
    const QStringList files = QDir(archive.backup).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList{"hub.db", "key.pem", "manifest.json"}));
    for (const QString &file : files) {
        QCOMPARE(QFileInfo(archive.backup + "/" + file).permissions() & others, QFile::Permissions());
    }
    const QByteArray before = [&] {
        QFile manifest(archive.backup + "/manifest.json");
        return manifest.open(QIODevice::ReadOnly) ? manifest.readAll() : QByteArray();
    }();
    const Said again = admin({"backup", archive.backup, "--data", archive.data});
    QVERIFY(again.code != 0 && again.errors.contains("overwrites nothing"));
    QFile manifest(archive.backup + "/manifest.json");
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QCOMPARE(manifest.readAll(), before);
    QVERIFY(admin({"backup", archive.folder.filePath("no/such/place"), "--data", archive.data}).code != 0);
    QVERIFY(admin({"backup", archive.folder.filePath("other"), "--data", archive.folder.filePath("nothing")}).code != 0);
    // Nothing half-made is left.
    QCOMPARE(QDir(archive.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{"ann", "backup", "data"}));
}

void BackupTest::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a changed database") << "hub.db" << QByteArray("x");
    QTest::newRow("a changed key") << "key.pem" << QByteArray("x");
    QTest::newRow("a lost key") << "key.pem" << QByteArray();
    QTest::newRow("a lost database") << "hub.db" << QByteArray();
    QTest::newRow("a lost manifest") << "manifest.json" << QByteArray();
    QTest::newRow("no manifest") << "manifest.json" << QByteArray("{}");
    QTest::newRow("a name that leads out")
        << "manifest.json"
        << QByteArray(R"({"hubbub":"backup","format":1,"files":[{"name":"../data/host/key.pem","bytes":1,"sha256":""}]})");
    QTest::newRow("a manifest of another time") << "manifest.json" << QByteArray(R"({"hubbub":"backup","format":9,"files":[]})");
    QTest::newRow("a manifest of nothing") << "manifest.json" << QByteArray(R"({"hubbub":"backup","format":1,"files":[]})");
}

void BackupTest::aDamagedBackupIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    Archive archive;
    QVERIFY(archive.make());
    QFile damaged(archive.backup + "/" + file);
    if (content.isEmpty()) {
        QVERIFY(damaged.remove());
    } else if (content == "x") {
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        damaged.write("\x01\x02\x03");
        damaged.close();
    } else {
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
    }
    QVERIFY(admin({"check", archive.backup}).code != 0);
    const QString target = archive.folder.filePath("target");
    const Said restored = admin({"restore", archive.backup, "--data", target});
    QVERIFY(restored.code != 0 && restored.errors.startsWith("hubbub: "));
    QVERIFY(!QFileInfo::exists(target + "/host"));
    // Where there was something, it stays.
    QVERIFY(admin({"restore", archive.backup, "--data", archive.data, "--replace"}).code != 0);
    QCOMPARE(admin({"check", "--data", archive.data}).code, 0);
    QCOMPARE(QDir(archive.data).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{"host"});
}

void BackupTest::onlyAStoppedServerIsReplaced()
{
    Archive archive;
    QVERIFY(archive.make());
    QVERIFY(admin({"restore", archive.backup}).code == 2); // where?
    HostProcess server(HUBBUB_PROGRAM, archive.data);
    QVERIFY(server.start());
    QCOMPARE(admin({"restore", archive.backup, "--data", archive.data, "--replace"}).code, 21);
    QVERIFY(server.stop());
    QCOMPARE(admin({"restore", archive.backup, "--data", archive.data}).code, 21); // not without --replace
    const Said replaced = admin({"restore", archive.backup, "--data", archive.data, "--replace"});
    QVERIFY2(replaced.code == 0 && replaced.output.contains("host.before-"), replaced.errors.constData());
    QCOMPARE(QDir(archive.data).entryList({"host*"}, QDir::Dirs).size(), 2);
    QVERIFY(server.start());
    QCOMPARE(admin({"rooms", "--data", archive.data}).output.count('\n'), 1);
    // The same server to those who know it, with another log.
    const auto valueOf = [](const QByteArray &json, const QByteArray &name) {
        const auto begin = json.indexOf('"' + name + "\":\"") + name.size() + 4;
        return json.mid(begin, json.indexOf('"', begin) - begin);
    };
    const QString former = QDir(archive.data).entryList({"host.before-*"}, QDir::Dirs).constFirst();
    QFile oldKey(archive.data + "/" + former + "/key.pem");
    QFile newKey(archive.data + "/host/key.pem");
    QVERIFY(oldKey.open(QIODevice::ReadOnly) && newKey.open(QIODevice::ReadOnly));
    QCOMPARE(oldKey.readAll(), newKey.readAll());
    const QByteArray now = valueOf(admin({"rooms", "--data", archive.data, "--json"}).output, "epoch");
    QVERIFY(server.stop());
    QVERIFY(QDir().mkpath(archive.folder.filePath("past")));
    QVERIFY(QDir().rename(archive.data + "/" + former, archive.folder.filePath("past/host")));
    const QByteArray then = valueOf(admin({"rooms", "--data", archive.folder.filePath("past"), "--json"}).output, "epoch");
    QVERIFY(!now.isEmpty() && !then.isEmpty() && now != then);
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::BackupTest)
#include "backup_test.moc"
