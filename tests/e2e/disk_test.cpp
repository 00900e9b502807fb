// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "tests/net/raw_socket.h"
#include "tests/net/test_peer.h"
#include "tests/support/child_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <limits>
#include <memory>

namespace hubbub::test {

using namespace protocol;

/// What a real server says and keeps while the kernel refuses to write or to sync (docs/protocol.md, "Sending").
class DiskTest final : public QObject
{
    Q_OBJECT

    static constexpr int createAndJoin = 2; ///< entries in the room that are not posts

    struct Sent {
        Tag tag;
        std::string text;
        Seq seq = 0; ///< as confirmed; 0 if it was not
        bool refused = false; ///< and never sent again
    };

    void start(const QStringList &prefix = {});
    void post(int count);
    /// Sends one that was refused again until it is confirmed.
    void insist(Sent &sent);
    bool ask(Sent &sent);
    int confirmed() const;
    int refused() const;
    void readingGoesOn();
    /// What the server says to whoever asks whether to send people there.
    QByteArray readiness();
    void nothingIsMissingAt(const std::string &path);
    bool attachFaults(ChildProcess &strace, const QString &faults);

private Q_SLOTS:
    void init();
    void cleanup();
    void theKernelRefuses_data();
    void theKernelRefuses();
    void aKillWhileTheKernelRefuses();
    void aFullDiskRecovers();

private:
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HostProcess> m_server;
    std::unique_ptr<TestPeer> m_author;
    std::unique_ptr<TestPeer> m_reader;
    RoomId m_room;
    std::vector<Sent> m_sent;
    std::string m_problem;
};

void DiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HostProcess>(HUBBUB_PROGRAM, m_folder->path());
    m_sent.clear();
    m_problem.clear();
}

void DiskTest::cleanup()
{
    m_author.reset();
    m_reader.reset();
    m_server.reset();
    m_folder.reset();
}

/// A server, an author and a reader in one room, and some posts.
void DiskTest::start(const QStringList &prefix)
{
    QVERIFY2(m_server->start(prefix), m_server->errors().constData());
    m_author = std::make_unique<TestPeer>(1);
    m_reader = std::make_unique<TestPeer>(2);
    QVERIFY(m_author->open(m_server->url()) && m_author->hello("Author"));
    QVERIFY(m_reader->open(m_server->url()) && m_reader->hello("Reader"));
    m_room = m_author->makeRoom("disk");
    QVERIFY(!m_room.empty() && m_reader->join(m_room));
    post(10);
    QCOMPARE(confirmed(), 10);
}

bool DiskTest::ask(Sent &sent)
{
    const auto reply = m_author->ask(Append{m_room, sent.tag, Posted{sent.text, 0}});
    const auto *done = reply ? std::get_if<AppendReply>(&*reply) : nullptr;
    const auto *error = reply ? std::get_if<Error>(&*reply) : nullptr;
    if (done) {
        sent.seq = done->seq;
        sent.refused = false;
        return true;
    }
    sent.refused = true;
    if (!error)
        m_problem = "no reply";
    else if (error->code != ErrorCode::ReadOnly || !isTemporary(error->code) || error->retryMs <= 0)
        m_problem = "refused as " + std::string(nameOf(error->code)) + " after " + std::to_string(error->retryMs) + " ms";
    return false;
}

void DiskTest::post(int count)
{
    for (int i = 0; i < count && m_problem.empty(); ++i) {
        const std::string text = "post " + std::to_string(m_sent.size()) + " " + std::string(2'000, 'x');
        m_sent.push_back({base::Uuid::makeV7(m_clock, m_random), text, 0, false});
        ask(m_sent.back());
    }
    QVERIFY2(m_problem.empty(), m_problem.c_str());
}

void DiskTest::insist(Sent &sent)
{
    QTRY_VERIFY_WITH_TIMEOUT(ask(sent), 30'000);
}

int DiskTest::confirmed() const
{
    return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(), [](const Sent &sent) { return sent.seq > 0; }));
}

int DiskTest::refused() const
{
    return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(), [](const Sent &sent) { return sent.refused; }));
}

void DiskTest::readingGoesOn()
{
    const auto reply = m_reader->ask(GetHistory{m_room, {HistoryVerb::Latest, 0, 0, 100}});
    const auto *page = reply ? std::get_if<HistoryReply>(&*reply) : nullptr;
    QVERIFY(page);
    const auto posts = std::count_if(page->messages.begin(), page->messages.end(),
                                     [](const Message &message) { return message.kind == MessageKind::Post; });
    QCOMPARE(static_cast<int>(posts), confirmed());
    // A device that the server knows may also come in.
    TestPeer again(2);
    QVERIFY(again.open(m_server->url()) && again.hello("Reader") && again.follow(m_room));
    QTRY_COMPARE(static_cast<int>(again.entries.size()), confirmed() + createAndJoin);
}

QByteArray DiskTest::readiness()
{
    RawSocket socket;
    if (!socket.open(static_cast<std::uint16_t>(QUrl(m_server->url()).port())))
        return {};
    socket.send("GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    return socket.readToEnd();
}

/// The server has ended; its log must have all that was confirmed, and nothing twice. What was refused for a moment and not sent
/// again is not there, unless a kill came before the server could write over it; then it may be there once.
void DiskTest::nothingIsMissingAt(const std::string &path)
{
    const auto database = store::openLogFile(path);
    const store::LogStore log(*database);
    const auto entries = log.entriesAfter(m_room, 0, std::numeric_limits<int>::max(), std::numeric_limits<std::size_t>::max());
    for (std::size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].seq, static_cast<Seq>(i) + 1);
    for (const Sent &sent : m_sent) {
        const auto isIt = [&](const Entry &entry) { return entry.tag == sent.tag; };
        const auto times = std::count_if(entries.begin(), entries.end(), isIt);
        const auto found = std::find_if(entries.begin(), entries.end(), isIt);
        QVERIFY2(sent.seq == 0 ? times <= 1 : times == 1, sent.text.c_str());
        if (sent.seq > 0)
            QCOMPARE(found->seq, sent.seq);
        if (times == 1)
            QCOMPARE(std::get<Posted>(found->body).text, sent.text);
    }
    // Nobody was told of what is not there.
    for (const Entry &heard : m_reader->entries) {
        QVERIFY(heard.seq <= static_cast<Seq>(entries.size()));
        QVERIFY(entries[static_cast<std::size_t>(heard.seq) - 1] == heard);
    }
}

bool DiskTest::attachFaults(ChildProcess &strace, const QString &faults)
{
    const QStringList arguments{"-f", "-p", QString::number(m_server->pid()), "-o", "/dev/null", "-e", "inject=" + faults};
    return strace.start("strace", arguments)
           && QTest::qWaitFor([&] { return strace.errors().contains("attached") || !strace.isRunning(); }, 10'000)
           && strace.isRunning();
}

void DiskTest::theKernelRefuses_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<bool>("always");
    QTest::newRow("sync fails") << "fsync,fdatasync:error=EIO" << true;
    QTest::newRow("sync fails now and then") << "fsync,fdatasync:error=EIO:when=2+3" << false;
    QTest::newRow("no space") << "pwrite64:error=ENOSPC" << true;
    QTest::newRow("no space now and then") << "pwrite64:error=ENOSPC:when=5+7" << false;
    QTest::newRow("writing fails") << "pwrite64:error=EIO" << true;
}

void DiskTest::theKernelRefuses()
{
    QFETCH(QString, faults);
    QFETCH(bool, always);
    ChildProcess strace;
    start();
    if (QTest::currentTestFailed())
        return;
    if (!attachFaults(strace, faults))
        QSKIP("SKIPPED: strace is absent or may not trace here, so no faults can be injected");
    post(20);
    QVERIFY2(m_problem.empty(), m_problem.c_str());
    QVERIFY(refused() > 0);
    if (always) {
        QCOMPARE(refused(), 20);
        readingGoesOn();
        QVERIFY(readiness().startsWith("HTTP/1.1 503 "));
    }
    strace.terminate();
    QVERIFY(m_server->isRunning());
    if (always) // nobody sends anything
        QTRY_VERIFY_WITH_TIMEOUT(readiness().startsWith("HTTP/1.1 200 "), 20'000);

    // Half of what was refused is sent again, and new things work, too.
    bool again = false;
    for (Sent &sent : m_sent) {
        if (sent.refused && (again = !again))
            insist(sent);
    }
    post(5);
    QVERIFY(m_sent.back().seq > 0);
    QTRY_COMPARE(static_cast<int>(m_reader->entries.size()), confirmed() + createAndJoin);
    QVERIFY(readiness().startsWith("HTTP/1.1 200 "));
    m_server->kill();
    nothingIsMissingAt(m_server->database());
}

void DiskTest::aKillWhileTheKernelRefuses()
{
    ChildProcess strace;
    start();
    if (QTest::currentTestFailed())
        return;
    if (!attachFaults(strace, "fsync,fdatasync:error=EIO:when=3+4"))
        QSKIP("SKIPPED: strace is absent or may not trace here, so no faults can be injected");
    post(20);
    QVERIFY2(m_problem.empty(), m_problem.c_str());
    QVERIFY(refused() > 0);
    m_server->kill();
    nothingIsMissingAt(m_server->database());

    // The same after the server itself has looked at what its predecessor left.
    QVERIFY(m_server->start());
    m_author = std::make_unique<TestPeer>(1);
    QVERIFY(m_author->open(m_server->url()) && m_author->hello("Author"));
    for (Sent &sent : m_sent)
        insist(sent);
    m_server->kill();
    nothingIsMissingAt(m_server->database());
}

void DiskTest::aFullDiskRecovers()
{
    // A small disk of its own, seen by this process and the server only.
    ChildProcess holder;
    const QString mount = "mount -t tmpfs -o size=6m hubbub-test \"$0\" && echo ready && exec cat";
    if (!holder.start("unshare", {"-m", "sh", "-c", mount, m_folder->path()}) || holder.readLine() != "ready\n")
        QSKIP("SKIPPED: only root may mount a small disk for this");
    const QString holderPid = QString::number(holder.pid());
    start({"nsenter", "-t", holderPid, "-m"});
    if (QTest::currentTestFailed())
        return;
    const QString disk = "/proc/" + holderPid + "/root" + m_folder->path();
    QFile filler(disk + "/filler");
    QVERIFY(filler.open(QIODevice::WriteOnly));
    const QByteArray page(4096, 'f');
    while (filler.write(page) == page.size() && filler.flush()) {
    }

    // The log may still fit into pages that it has; sooner or later nothing does.
    for (int i = 0; i < 500 && refused() == 0; ++i)
        post(1);
    post(5);
    QVERIFY2(m_problem.empty(), m_problem.c_str());
    QVERIFY(refused() >= 5);
    readingGoesOn();
    QVERIFY(m_server->isRunning());

    QVERIFY(readiness().startsWith("HTTP/1.1 503 "));
    filler.close();
    QVERIFY(filler.remove());
    QTRY_VERIFY_WITH_TIMEOUT(readiness().startsWith("HTTP/1.1 200 "), 20'000);
    for (Sent &sent : m_sent) {
        if (sent.refused)
            insist(sent);
    }
    post(5);
    QVERIFY(m_sent.back().seq > 0);
    m_server->kill();
    // SQLite would follow the link out of the small disk.
    const QTemporaryDir copy;
    for (const QString &file : QDir(disk + "/host").entryList({"hub.db*"}, QDir::Files))
        QVERIFY(QFile::copy(disk + "/host/" + file, copy.filePath(file)));
    nothingIsMissingAt(copy.filePath("hub.db").toStdString());
    QVERIFY(m_server->start({"nsenter", "-t", holderPid, "-m"}));
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::DiskTest)
#include "disk_test.moc"
