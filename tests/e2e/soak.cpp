// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/soak.h"

#include "tests/e2e/server_log.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <map>

namespace hubbub::test {

namespace {

constexpr int rooms = 2;
/// S11: so long after all faults.
constexpr base::Millis settleWithin = 30'000;
/// P1: so long after a crash.
constexpr base::Millis presenceWithin = 15'000;

} // namespace

Soak::Soak(SoakOptions options) : m_options(options), m_random(options.seed), m_server(HUBBUB_PROGRAM, m_serverFolder.path())
{
    base::SystemRandom secrets;
    for (const char *name : {"ann", "ben", "cem", "dot"})
        m_clients.push_back(std::make_unique<ChatterProcess>(name, name, secrets.hex(32)));
    // The same person with a second device.
    m_clients.push_back(std::make_unique<ChatterProcess>("ann2", "ann", m_clients.front()->secret()));
}

Soak::~Soak() = default;

std::vector<Violation> Soak::run()
{
    m_startedAt = m_clock.steadyMs();
    if (!setUp()) {
        complain("START", "the server does not start or somebody does not come in\n" + m_server.errors().toStdString());
        return m_violations;
    }
    for (const auto &client : m_clients)
        client->tell("go");
    for (int kill = 0; kill < m_options.kills && m_violations.empty(); ++kill) {
        constexpr int mostAcks = 40;
        if (!waitForAcks(below(mostAcks))) {
            complain("QUIET", "nothing was confirmed any more after " + std::to_string(kill) + " kills");
            break;
        }
        constexpr int longRun = 100;
        if (m_options.kills >= longRun && kill == m_options.kills / 2)
            leaveOneAway();
        killSomething();
        if (m_options.talkative && (kill + 1) % 10 == 0)
            std::fprintf(stderr, "%d kills, %d entries confirmed\n", kill + 1, m_acks);
    }
    const bool rested = bringBack() && settle() && end();
    if (!rested && m_violations.empty())
        complain("QUIET", "not everybody came to rest");
    m_endedAt = m_clock.steadyMs();
    return verdict();
}

// ---- The beginning --------------------------------------------------------------------------------------------------------

bool Soak::setUp()
{
    if (!m_server.start())
        return false;
    for (const auto &client : m_clients)
        startClient(*client, false);
    const auto online = [this] {
        return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->isOnline(); });
    };
    if (!waitUntil(online))
        return false;
    ChatterProcess &owner = *m_clients.front();
    for (int room = 0; room < rooms; ++room)
        owner.tell("create room" + QByteArray::number(room));
    if (!waitUntil([&] { return owner.heads().size() == rooms; }))
        return false;
    for (const auto &client : m_clients)
        client->tell("gather");
    return waitUntil([this] { return everybodyJoined(); });
}

bool Soak::everybodyJoined()
{
    return isQuiet()
           && std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->heads().size() == rooms; });
}

void Soak::startClient(ChatterProcess &client, bool chatting)
{
    if (!client.start(m_server.url(), m_folder.path(), m_random.next()))
        complain("START", client.name() + " does not start");
    if (chatting)
        client.tell("go");
}

// ---- What goes wrong ------------------------------------------------------------------------------------------------------

void Soak::killSomething()
{
    if (below(2) == 0)
        killServer();
    else
        killClient();
}

void Soak::killServer()
{
    note("server crash");
    m_server.kill();
    ++m_serverKills;
    if (below(4) == 0)
        waitUntil([] { return false; }, below(400)); // long enough for clients to find nobody
    if (below(8) == 0) {
        // Once more while it starts.
        ++m_killsInStart;
        if (m_server.launch())
            m_server.waitUntilListening(below(40));
        m_server.kill();
    }
    if (!m_server.start())
        complain("START", "the server does not start again\n" + m_server.errors().toStdString());
}

void Soak::killClient()
{
    ChatterProcess &client = *m_clients[m_random.below(m_clients.size())];
    note("crash", client.name());
    client.kill();
    ++m_clientKills;
    listen(); // its last words
    if (!client.complaints().empty())
        complain("START", client.name() + ": " + client.complaints());
    if (below(2) == 0)
        waitForAcks(below(20)); // the others go on without it
    startClient(client, true);
}

/// Long enough for the others to hear that somebody is gone, while nothing else breaks.
void Soak::leaveOneAway()
{
    ChatterProcess &client = *m_clients[1];
    note("crash", client.name());
    client.kill();
    ++m_clientKills;
    waitUntil([] { return false; }, presenceWithin + 1'000);
    startClient(client, true);
}

// ---- The end --------------------------------------------------------------------------------------------------------------

bool Soak::bringBack()
{
    for (const auto &client : m_clients) {
        if (!client->isRunning()) {
            complain("START", client->name() + " has ended: " + client->complaints());
            return false;
        }
        client->tell("rest");
    }
    if (!m_server.isRunning()) {
        complain("START", "the server has ended: " + m_server.errors().toStdString());
        return false;
    }
    note("healed");
    m_healedAt = m_clock.steadyMs();
    return true;
}

bool Soak::settle()
{
    if (!waitUntil([this] { return isQuiet(); }, settleWithin)) {
        std::string states;
        for (const auto &client : m_clients)
            states += "\n    " + client->state();
        complain("QUIET", "not everybody is at the same head, with nothing pending:" + states);
    }
    m_quietAfter = m_clock.steadyMs() - m_healedAt;
    return true;
}

bool Soak::end()
{
    for (const auto &client : m_clients)
        client->tell("end");
    return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->waitForEnd() == 0; });
}

bool Soak::isQuiet()
{
    std::map<QString, double> heads;
    for (const auto &client : m_clients) {
        const QJsonObject known = client->heads();
        for (auto room = known.begin(); room != known.end(); ++room)
            heads[room.key()] = std::max(heads[room.key()], room->toDouble());
    }
    return std::all_of(m_clients.begin(), m_clients.end(), [&](const auto &client) {
        const QJsonObject known = client->heads();
        for (auto room = known.begin(); room != known.end(); ++room) {
            if (room->toDouble() != heads[room.key()])
                return false;
        }
        return client->isOnline() && client->hasNothingPending();
    });
}

std::vector<Violation> Soak::verdict()
{
    m_server.kill();
    try {
        m_entries = recordServerLog(m_server.database(), m_clock.steadyMs(), m_own);
    } catch (const std::exception &error) {
        complain("START", std::string("the server's log cannot be read: ") + error.what());
        return m_violations;
    }
    std::vector<std::string> files{folder() + "/soak.jsonl"};
    m_own.save(files.front());
    for (const auto &client : m_clients)
        files.push_back(folder() + "/" + client->name() + ".jsonl");
    for (const std::string &file : files) {
        if (const auto error = m_history.load(file))
            complain("START", *error);
    }
    CheckOptions options;
    // What came to rest sooner must be complete then; the recording ends there.
    options.settleWithin = std::min(settleWithin, m_history.events().back().t - m_healedAt);
    options.presenceWithin = presenceWithin;
    const auto found = check(m_history, options);
    m_violations.insert(m_violations.end(), found.begin(), found.end());
    return m_violations;
}

// ---- Small things ---------------------------------------------------------------------------------------------------------

void Soak::listen()
{
    for (const auto &client : m_clients)
        m_acks += client->listen();
}

bool Soak::waitUntil(const std::function<bool()> &isTrue, base::Millis patience)
{
    const base::Millis until = m_clock.steadyMs() + patience;
    QTimer waker; // an event at least so often, to look at the time
    waker.start(20);
    while (true) {
        listen();
        if (isTrue())
            return true;
        if (m_clock.steadyMs() >= until)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

bool Soak::waitForAcks(int more)
{
    const int wanted = m_acks + more;
    const base::Millis since = m_clock.steadyMs();
    const bool came = waitUntil([&] { return m_acks >= wanted; });
    m_longestPause = std::max(m_longestPause, m_clock.steadyMs() - since);
    return came;
}

void Soak::note(const std::string &what, const std::string &client)
{
    Event event;
    event.kind = EventKind::Fault;
    event.t = m_clock.steadyMs();
    event.client = client;
    event.note = what;
    m_own.add(std::move(event));
}

void Soak::complain(const std::string &rule, const std::string &what)
{
    m_violations.push_back({rule, what, {}});
}

std::string Soak::figures() const
{
    const auto seconds = [](base::Millis ms) {
        char text[32];
        std::snprintf(text, sizeof text, "%.1f s", static_cast<double>(ms) / 1000);
        return std::string(text);
    };
    std::string text = "seed " + std::to_string(m_options.seed) + ": " + std::to_string(m_serverKills + m_clientKills)
                       + " kills in " + seconds(m_endedAt - m_startedAt) + ", " + std::to_string(m_serverKills)
                       + " of the server (and " + std::to_string(m_killsInStart) + " while it started), "
                       + std::to_string(m_clientKills) + " of its clients\n";
    text += std::to_string(m_entries) + " entries in the log, " + std::to_string(m_acks) + " confirmed to their authors, "
            + std::to_string(m_history.events().size()) + " events recorded and checked\n";
    text += "longest wait for an agreed number of confirmations " + seconds(m_longestPause) + ", at rest " + seconds(m_quietAfter)
            + " after the last kill\n";
    return text;
}

} // namespace hubbub::test
