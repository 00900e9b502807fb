// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine keeps for one server: folder, secret, copies.
#include "core/base/random.h"
#include "core/client/account.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace hubbub;
using namespace hubbub::client;

class ClientAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFolderPerHostAndPort_data();
    void oneFolderPerHostAndPort();
    void theSecretIsMadeOnceAndKept();
    void othersMayNotRead();
    void aDamagedSecretIsNotReplaced();
    void aStoreTakesTheSecret();
    void aSecretMovesFromTheFileIntoTheStore();
    void aStoreThatFailsLeavesTheFile_data();
    void aStoreThatFailsLeavesTheFile();
    void withoutTheStoreThereIsNoOtherSecret();
    void parallelHoldersHaveCopiesOfTheirOwn();
    void parallelProcesses();
    void aFolderThatCannotBeMade();
    void copiesForReading();
    void theOwnHostIsFoundByItsId();
    void anotherServerAtTheOwnAddressKeepsItsFolder();
};

namespace {

const std::string url = "ws://host:7700/ws";

std::string dataOf(const QTemporaryDir &dir)
{
    return dir.filePath("data").toStdString();
}

/// A keychain that can be locked, and that can forget or garble what it took.
class FakeStore final : public SecretStore
{
public:
    enum class Mood { Good, Locked, Forgetful, Garbling };

    std::optional<std::string> read(const std::string &name) override
    {
        const auto found = secrets.find(name);
        if (mood == Mood::Locked || mood == Mood::Forgetful || found == secrets.end())
            return std::nullopt;
        return mood == Mood::Garbling ? std::string(64, 'f') : found->second;
    }
    bool write(const std::string &name, const std::string &secret) override
    {
        if (mood == Mood::Locked)
            return false;
        secrets[name] = secret;
        return true;
    }

    std::map<std::string, std::string> secrets;
    Mood mood = Mood::Good;
};

QByteArray fileOf(const Account &account)
{
    QFile file(QString::fromStdString(account.folder) + "/device");
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ClientAccountTest::oneFolderPerHostAndPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("folder");
    QTest::addRow("plain") << "ws://host:7700/ws"
                           << "host-7700";
    QTest::addRow("case") << "ws://HOST:7700/ws?x=1"
                          << "host-7700";
    QTest::addRow("address") << "ws://127.0.0.1:80/ws"
                             << "127.0.0.1-80";
    QTest::addRow("v6") << "ws://[::1]:7700/ws"
                        << "---1--7700";
    QTest::addRow("default") << "ws://host/ws"
                             << "host-80";
    QTest::addRow("secure default") << "wss://host"
                                    << "host-443";
    QTest::addRow("v6 default") << "ws://[::1]/ws"
                                << "---1--80";
    QTest::addRow("no scheme") << "host:1"
                               << "host-1";
    QTest::addRow("name in it") << "ws://me@host:1/"
                                << "host-1";
    QTest::addRow("upwards") << "ws://../../etc"
                             << "..-80";
    QTest::addRow("backslash") << "ws://..\\x:1"
                               << "..-x-1";
    QTest::addRow("nothing") << ""
                             << "-80";
}

void ClientAccountTest::oneFolderPerHostAndPort()
{
    QFETCH(const QString, address);
    QFETCH(const QString, folder);
    QCOMPARE(QString::fromStdString(accountFolder("/data", address.toStdString())), "/data/servers/" + folder);
}

void ClientAccountTest::theSecretIsMadeOnceAndKept()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    const std::string first = openAccount(dataOf(dir), url, random).device;
    QCOMPARE(first.size(), 64u);
    QCOMPARE(first.find_first_not_of("0123456789abcdef"), std::string::npos);
    QCOMPARE(openAccount(dataOf(dir), url, random).device, first);
    QVERIFY(openAccount(dataOf(dir), "ws://other:1/ws", random).device != first);
    QCOMPARE(QDir(QString::fromStdString(accountFolder(dataOf(dir), url))).entryList({"device*"}, QDir::Files),
             QStringList{"device"}); // no drafts are left
}

void ClientAccountTest::othersMayNotRead()
{
#ifdef Q_OS_WIN
    QSKIP("permissions are another matter there");
#endif
    QTemporaryDir dir;
    base::SystemRandom random;
    const Account account = openAccount(dataOf(dir), url, random);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QString folder = QString::fromStdString(account.folder);
    for (const QString &path :
         {folder, folder + "/device", folder + "/replica.db", dir.filePath("data"), dir.filePath("data/servers")})
        QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
}

void ClientAccountTest::aDamagedSecretIsNotReplaced()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    const QString path = QString::fromStdString(openAccount(dataOf(dir), url, random).folder) + "/device";
    for (const QByteArray &content : {QByteArray(), QByteArray("abc\n"), QByteArray(64, 'x'), QByteArray(65, 'a')}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(content);
        file.close();
        QVERIFY_THROWS_EXCEPTION(store::StoreError, (void)openAccount(dataOf(dir), url, random));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void ClientAccountTest::aStoreTakesTheSecret()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    FakeStore keychain;
    const Account account = openAccount(dataOf(dir), url, random, {&keychain, true});
    QVERIFY(account.deviceInStore);
    QCOMPARE(keychain.secrets.size(), std::size_t(1));
    QCOMPARE(keychain.secrets.begin()->second, account.device);
    QVERIFY(!fileOf(account).contains(account.device.c_str()));
    for (const bool movesIn : {false, true}) { // reading asks for nothing else
        const Account again = openAccount(dataOf(dir), url, random, {&keychain, movesIn});
        QVERIFY(again.device == account.device && again.deviceInStore);
    }
    QCOMPARE(keychain.secrets.size(), std::size_t(1));
    QCOMPARE(QDir(QString::fromStdString(account.folder)).entryList({"device*"}, QDir::Files), QStringList{"device"});
#ifndef Q_OS_WIN
    QCOMPARE(QFileInfo(QString::fromStdString(account.folder) + "/device").permissions() & 0x77, QFile::Permissions());
#endif
}

void ClientAccountTest::aSecretMovesFromTheFileIntoTheStore()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    FakeStore keychain;
    const std::string before = openAccount(dataOf(dir), url, random).device;
    const Account left = openAccount(dataOf(dir), url, random, {&keychain, false});
    QVERIFY(left.device == before && !left.deviceInStore && keychain.secrets.empty());
    const Account moved = openAccount(dataOf(dir), url, random, {&keychain, true});
    QVERIFY(moved.device == before && moved.deviceInStore);
    QVERIFY(!fileOf(moved).contains(before.c_str()));
    const std::string other = openAccount(dataOf(dir), "ws://other:1/ws", random, {&keychain, true}).device;
    QVERIFY(other != before);
    QCOMPARE(keychain.secrets.size(), std::size_t(2)); // under a name of its own
}

void ClientAccountTest::aStoreThatFailsLeavesTheFile_data()
{
    QTest::addColumn<int>("mood");
    QTest::addRow("locked") << static_cast<int>(FakeStore::Mood::Locked);
    QTest::addRow("forgetful") << static_cast<int>(FakeStore::Mood::Forgetful);
    QTest::addRow("garbling") << static_cast<int>(FakeStore::Mood::Garbling);
}

void ClientAccountTest::aStoreThatFailsLeavesTheFile()
{
    QFETCH(const int, mood);
    QTemporaryDir dir;
    base::SystemRandom random;
    FakeStore keychain;
    keychain.mood = static_cast<FakeStore::Mood>(mood);
    const Account account = openAccount(dataOf(dir), url, random, {&keychain, true});
    QVERIFY(!account.deviceInStore);
    QCOMPARE(fileOf(account), QByteArray::fromStdString(account.device) + '\n');
    QCOMPARE(openAccount(dataOf(dir), url, random).device, account.device);
}

void ClientAccountTest::withoutTheStoreThereIsNoOtherSecret()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    FakeStore keychain;
    const std::string device = openAccount(dataOf(dir), url, random, {&keychain, true}).device;
    for (const FakeStore::Mood mood : {FakeStore::Mood::Locked, FakeStore::Mood::Forgetful}) {
        keychain.mood = mood;
        QVERIFY_THROWS_EXCEPTION(store::StoreError, (void)openAccount(dataOf(dir), url, random, {&keychain, true}));
    }
    QVERIFY_THROWS_EXCEPTION(store::StoreError, (void)openAccount(dataOf(dir), url, random));
    const std::string name = keychain.secrets.begin()->first;
    keychain.mood = FakeStore::Mood::Good;
    keychain.secrets[name] = "nonsense";
    QVERIFY_THROWS_EXCEPTION(store::StoreError, (void)openAccount(dataOf(dir), url, random, {&keychain, true}));
    keychain.secrets[name] = device;
    QCOMPARE(openAccount(dataOf(dir), url, random, {&keychain, true}).device, device);
}

void ClientAccountTest::parallelHoldersHaveCopiesOfTheirOwn()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    auto first = std::make_unique<Account>(openAccount(dataOf(dir), url, random));
    const Account second = openAccount(dataOf(dir), url, random);
    const Account third = openAccount(dataOf(dir), url, random);
    QCOMPARE(first->replica->path(), first->folder + "/replica.db");
    QCOMPARE(second.replica->path(), first->folder + "/replica-2.db");
    QCOMPARE(third.replica->path(), first->folder + "/replica-3.db");
    QCOMPARE(first->device, third.device);
    first.reset();
    QCOMPARE(openAccount(dataOf(dir), url, random).replica->path(), second.folder + "/replica.db"); // free again
}

void ClientAccountTest::parallelProcesses()
{
    // All of them at once on an empty folder: one secret, and a copy for each.
    QTemporaryDir dir;
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 6; ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->start(QCoreApplication::applicationFilePath(), {"--open", QString::fromStdString(dataOf(dir))});
    }
    QByteArrayList devices;
    QByteArrayList copies;
    for (const auto &other : others) {
        while (!other->canReadLine() && other->waitForReadyRead(30'000)) {
        }
        const QByteArrayList words = other->readLine().trimmed().split(' ');
        QCOMPARE(words.size(), 2);
        devices.append(words[0]);
        copies.append(words[1]);
    }
    QCOMPARE(QSet<QByteArray>(devices.begin(), devices.end()).size(), 1);
    QCOMPARE(QSet<QByteArray>(copies.begin(), copies.end()).size(), 6);
    for (const auto &other : others) {
        other->write("\n"); // they hold on until they are told
        QVERIFY(other->waitForFinished(30'000));
        QCOMPARE(other->exitCode(), 0);
    }
}

void ClientAccountTest::aFolderThatCannotBeMade()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    QFile file(dir.filePath("data"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QVERIFY_THROWS_EXCEPTION(store::StoreError, (void)openAccount(dataOf(dir), url, random));
}

void ClientAccountTest::copiesForReading()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    QVERIFY(openReplicasForReading(dataOf(dir)).empty());
    const Account inUse = openAccount(dataOf(dir), url, random);
    const Account second = openAccount(dataOf(dir), url, random); // only the first copies are read
    store::LogStore(*inUse.replica).addRoom(protocol::RoomId("r"), protocol::Epoch("e"));
    (void)openAccount(dataOf(dir), "ws://a:1/ws", random);
    const auto replicas = openReplicasForReading(dataOf(dir));
    QCOMPARE(replicas.size(), 2u);
    QVERIFY(store::LogStore(*replicas[1]).room(protocol::RoomId("r")).has_value());
    QVERIFY_THROWS_EXCEPTION(store::StoreError, replicas[1]->execute("DELETE FROM rooms"));
}

void ClientAccountTest::theOwnHostIsFoundByItsId()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    const protocol::ServerId host("s1");
    const std::string first = accountFolderOf(dataOf(dir), host, "ws://127.0.0.1:4826/ws");
    QCOMPARE(first, accountFolder(dataOf(dir), "ws://127.0.0.1:4826/ws"));
    store::setMetaValue(*openAccountIn(first, random).replica, "server_id", host.value);
    QCOMPARE(accountFolderOf(dataOf(dir), host, "ws://127.0.0.1:40001/ws"), first); // another port, the same person
}

void ClientAccountTest::anotherServerAtTheOwnAddressKeepsItsFolder()
{
    QTemporaryDir dir;
    base::SystemRandom random;
    const std::string address = "ws://127.0.0.1:4826/ws";
    store::setMetaValue(*openAccount(dataOf(dir), address, random).replica, "server_id", "theirs");
    const std::string own = accountFolderOf(dataOf(dir), protocol::ServerId("mine"), address);
    QVERIFY(own != accountFolder(dataOf(dir), address));
    store::setMetaValue(*openAccountIn(own, random).replica, "server_id", "mine");
    QCOMPARE(accountFolderOf(dataOf(dir), protocol::ServerId("mine"), "ws://127.0.0.1:5/ws"), own);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--open") {
        base::SystemRandom random;
        const Account account = openAccount(app.arguments().value(2).toStdString(), url, random);
        QTextStream(stdout) << QString::fromStdString(account.device) << ' '
                            << QFileInfo(QString::fromStdString(account.replica->path())).fileName() << Qt::endl;
        QTextStream(stdin).readLine();
        return 0;
    }
    ClientAccountTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "client_account_test.moc"
