// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_server.h"

#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <algorithm>
#include <filesystem>

namespace hubbub::test {

namespace limits = protocol::limits;

// ---- SimCommits -----------------------------------------------------------------------------------------------------------

SimCommits::SimCommits(SimTime &time, base::Random &random, server::Committer &committer,
                       std::function<void(std::vector<server::JobResult>)> hand)
    : m_time(time), m_random(random), m_committer(committer), m_hand(std::move(hand))
{}

SimCommits::~SimCommits()
{
    *m_alive = false;
}

void SimCommits::submit(server::Job job)
{
    m_waiting.push_back(std::move(job));
    if (!m_busy)
        begin();
}

void SimCommits::begin()
{
    m_busy = true;
    m_time.after(1 + static_cast<base::Millis>(m_random.below(12)), [this, alive = m_alive] {
        if (*alive)
            commitBatch();
    });
}

void SimCommits::commitBatch()
{
    const std::size_t count = std::min(m_waiting.size(), limits::commitBatch);
    const std::vector<server::Job> batch(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
    auto results = m_time.now() < m_failsUntil ? refuse(batch) : m_committer.commit(batch);
    if (m_onCommit) {
        const auto crash = std::exchange(m_onCommit, {});
        crash(); // destroys this
        return;
    }
    m_time.after(static_cast<base::Millis>(m_random.below(4)), [this, alive = m_alive, done = std::move(results)]() mutable {
        if (!*alive)
            return;
        m_hand(std::move(done));
        m_busy = false;
        if (!m_waiting.empty())
            begin();
    });
}

std::vector<server::JobResult> SimCommits::refuse(const std::vector<server::Job> &batch) const
{
    std::vector<server::JobResult> results;
    for (const server::Job &job : batch)
        results.push_back({job.ticket, protocol::Error{protocol::ErrorCode::ReadOnly, "simulated full disk", 500}});
    return results;
}

// ---- SimServer ------------------------------------------------------------------------------------------------------------

SimServer::SimServer(SimTime &time, base::Random &random, SimNetwork &network, std::string path, bool floodLimits)
    : m_time(time), m_random(random), m_network(network), m_path(std::move(path)), m_floodLimits(floodLimits)
{}

SimServer::~SimServer()
{
    m_network.listen(nullptr);
}

void SimServer::start()
{
    m_process = std::make_unique<Process>();
    m_process->writer = store::openLogFile(m_path);
    m_process->reader = store::openLogFile(m_path, store::Database::Access::ReadOnly);
    m_process->committer = std::make_unique<server::Committer>(*m_process->writer, m_time.clock());
    m_process->commits =
        std::make_unique<SimCommits>(m_time, m_random, *m_process->committer, [this](std::vector<server::JobResult> results) {
            m_process->hub->committed(std::move(results));
        });
    server::HubOptions options;
    options.server = protocol::ServerId{"sim"};
    options.serverName = "Simulation";
    options.version = "0";
    options.floodLimits = m_floodLimits;
    options.serverPassword = m_password;
    m_process->hub = std::make_unique<server::Hub>(std::move(options), m_time.clock(), m_random, *m_process->reader,
                                                   *m_process->commits, *this);
    m_network.listen(this);
}

void SimServer::crash(bool clientsAreTold)
{
    m_stopped = {};
    m_sessions.clear();
    m_network.serverDied(clientsAreTold);
    m_process.reset();
}

void SimServer::stop(std::function<void()> stopped)
{
    m_stopped = std::move(stopped);
    m_network.listen(nullptr); // nobody new, and what is still on its way is too late
    m_process->hub->beginStop();
    finishStop();
}

void SimServer::finishStop()
{
    if (!m_process || !m_stopped)
        return;
    if (!m_process->hub->settled()) {
        m_time.after(1, [this] { finishStop(); });
        return;
    }
    const auto sessions = m_sessions;
    for (const server::SessionId session : sessions)
        m_network.closeByServer(session, static_cast<std::uint16_t>(protocol::CloseCode::Restart), "stopping");
    const auto stopped = std::exchange(m_stopped, {});
    crash(true);
    stopped();
}

void SimServer::crashAtNextCommit(std::function<void()> crashed)
{
    m_process->commits->onNextCommit([this, after = std::move(crashed)] {
        crash(true);
        after();
    });
}

void SimServer::failDiskFor(base::Millis ms)
{
    m_process->commits->failUntil(m_time.now() + ms);
}

void SimServer::heal()
{
    m_process->commits->failUntil(0);
    m_process->commits->onNextCommit({});
}

void SimServer::backUp(const std::string &to) const
{
    const auto database = store::openLogFile(m_path);
    database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    std::filesystem::copy_file(m_path, to, std::filesystem::copy_options::overwrite_existing);
}

void SimServer::restoreFrom(const std::string &backup)
{
    std::filesystem::remove(m_path + "-wal");
    std::filesystem::remove(m_path + "-shm");
    std::filesystem::copy_file(backup, m_path, std::filesystem::copy_options::overwrite_existing);
    // Another log from here on, so another epoch. (As store::beginEpochs() does, but the same for the same seed.)
    const auto database = store::openLogFile(m_path);
    const auto rooms = store::LogStore(*database).rooms();
    ++m_restores;
    for (const store::StoredRoom &room : rooms) {
        auto update = database->prepare("UPDATE rooms SET epoch = ?1 WHERE id = ?2");
        update.bind(1, room.epoch.value + "-r" + std::to_string(m_restores)).bind(2, room.id.value).run();
    }
}

base::Millis SimServer::nextDeadline() const
{
    return m_process ? m_process->hub->nextDeadline() : SimTime::never;
}

void SimServer::tick()
{
    if (m_process)
        m_process->hub->tick();
}

void SimServer::send(server::SessionId session, server::SharedBytes bytes, server::FrameClass)
{
    m_network.send(session, bytes);
}

void SimServer::broadcast(std::span<const server::SessionId> sessions, server::SharedBytes bytes, server::FrameClass)
{
    for (const server::SessionId session : sessions)
        m_network.send(session, bytes);
}

void SimServer::close(server::SessionId session, protocol::CloseCode code, std::string reason)
{
    m_sessions.erase(session);
    m_network.closeByServer(session, static_cast<std::uint16_t>(code), reason);
}

void SimServer::askDrained(server::SessionId session)
{
    m_network.askDrained(session);
}

void SimServer::connected(server::SessionId session, const std::string &address)
{
    m_sessions.insert(session);
    m_process->hub->connected(session, address);
}

void SimServer::received(server::SessionId session, std::string_view bytes)
{
    m_process->hub->received(session, bytes);
}

void SimServer::disconnected(server::SessionId session)
{
    m_sessions.erase(session);
    m_process->hub->disconnected(session);
}

void SimServer::drained(server::SessionId session)
{
    m_process->hub->drained(session);
}

} // namespace hubbub::test
