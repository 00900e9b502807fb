// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/conversation.h"

#include "tests/e2e/figures.h"
#include "tests/e2e/server_log.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <map>

namespace hubbub::test {

namespace {

constexpr int rooms = 2;
/// S11: so long after all faults.
constexpr base::Millis settleWithin = 30'000;

} // namespace

Conversation::Conversation(std::string folder, std::uint64_t seed) : m_folder(std::move(folder)), m_random(seed) {}

void Conversation::add(ChatterPlace place)
{
    m_clients.push_back(std::make_unique<ChatterProcess>(std::move(place)));
}

// ---- The beginning --------------------------------------------------------------------------------------------------------

bool Conversation::open()
{
    for (const auto &client : m_clients)
        start(*client, false);
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

bool Conversation::everybodyJoined()
{
    return isQuiet()
           && std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->heads().size() == rooms; });
}

void Conversation::go(int longestPause)
{
    m_longestPause = longestPause;
    for (const auto &client : m_clients)
        chat(*client);
}

void Conversation::chat(ChatterProcess &client)
{
    client.tell("go " + QByteArray::number(m_longestPause));
}

void Conversation::start(ChatterProcess &client, bool chatting)
{
    if (!client.start(QString::fromStdString(m_folder), m_random.next()))
        complain("START", client.name() + " does not start");
    if (chatting)
        chat(client);
}

// ---- Meanwhile ------------------------------------------------------------------------------------------------------------

void Conversation::note(const std::string &what, const std::string &client)
{
    Event event;
    event.kind = EventKind::Fault;
    event.t = m_clock.steadyMs();
    event.client = client;
    event.note = what;
    m_own.add(std::move(event));
}

void Conversation::complain(const std::string &rule, const std::string &what)
{
    m_violations.push_back({rule, what, {}});
}

void Conversation::listen()
{
    for (const auto &client : m_clients)
        m_acks += client->listen();
}

bool Conversation::waitUntil(const std::function<bool()> &isTrue, base::Millis patience)
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

bool Conversation::waitForAcks(int more)
{
    const int wanted = m_acks + more;
    const base::Millis since = m_clock.steadyMs();
    const bool came = waitUntil([&] { return m_acks >= wanted; });
    m_longestWait = std::max(m_longestWait, m_clock.steadyMs() - since);
    return came;
}

// ---- The end --------------------------------------------------------------------------------------------------------------

bool Conversation::comeToRest()
{
    if (!rest())
        return false;
    settle();
    return end();
}

bool Conversation::rest()
{
    for (const auto &client : m_clients) {
        if (!client->isRunning()) {
            complain("START", client->name() + " has ended: " + client->complaints());
            return false;
        }
        client->rest();
    }
    note("healed");
    m_healedAt = m_clock.steadyMs();
    return true;
}

void Conversation::settle()
{
    const auto allRest = [this] {
        return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->isResting(); });
    };
    if (!waitUntil([&] { return allRest() && isQuiet(); }, settleWithin)) {
        std::string states;
        for (const auto &client : m_clients)
            states += "\n    " + client->state();
        complain("QUIET", "not everybody is at the same head, with nothing pending:" + states);
    }
    m_quietAfter = m_clock.steadyMs() - m_healedAt;
}

bool Conversation::end()
{
    for (const auto &client : m_clients)
        client->tell("end");
    return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->waitForEnd() == 0; });
}

bool Conversation::isQuiet()
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

void Conversation::rememberLog(const std::string &serverDatabase)
{
    recordServerLog(serverDatabase, m_clock.steadyMs(), m_own);
}

const std::vector<Violation> &Conversation::judge(const std::string &serverDatabase)
{
    try {
        m_entries = recordServerLog(serverDatabase, m_clock.steadyMs(), m_own);
    } catch (const std::exception &error) {
        complain("START", std::string("the server's log cannot be read: ") + error.what());
        return m_violations;
    }
    std::vector<std::string> files{m_folder + "/own.jsonl"};
    m_own.save(files.front());
    for (const auto &client : m_clients)
        files.push_back(m_folder + "/" + client->name() + ".jsonl");
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

std::string Conversation::figures() const
{
    std::string text = std::to_string(m_entries) + " entries in the log, " + std::to_string(m_acks)
                       + " confirmed to their authors, " + std::to_string(m_history.events().size())
                       + " events recorded and checked\n";
    if (m_longestWait > 0)
        text += "longest wait for an agreed number of confirmations " + inSeconds(m_longestWait) + ", ";
    return text + "at rest " + inSeconds(m_quietAfter) + " after the last fault\n";
}

} // namespace hubbub::test
