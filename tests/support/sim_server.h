// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/store/database.h"
#include "server/commit_jobs.h"
#include "server/committer.h"
#include "server/hub.h"
#include "server/outlet.h"
#include "tests/support/sim_network.h"
#include "tests/support/sim_time.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

/// Commits on the simulation's time: a batch takes a while, its results take a while longer, and a crash in between loses the
/// results but not the batch.
class SimCommits final : public server::CommitPort
{
public:
    SimCommits(SimTime &time, base::Random &random, server::Committer &committer,
               std::function<void(std::vector<server::JobResult>)> hand);
    ~SimCommits() override;
    void submit(server::Job job) override;

    /// Until then the disk refuses: batches are answered read_only and nothing of them is stored.
    void failUntil(base::Millis when) { m_failsUntil = when; }
    /// Called right after the next batch is on disk, instead of handing its results on.
    void onNextCommit(std::function<void()> what) { m_onCommit = std::move(what); }

private:
    void begin();
    void commitBatch();
    std::vector<server::JobResult> refuse(const std::vector<server::Job> &batch) const;

    SimTime &m_time;
    base::Random &m_random;
    server::Committer &m_committer;
    std::function<void(std::vector<server::JobResult>)> m_hand;
    std::function<void()> m_onCommit;
    std::vector<server::Job> m_waiting;
    bool m_busy = false;
    base::Millis m_failsUntil = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< false in what was planned before a crash
};

/// A server process: the real hub and committer on a real file, with a simulated network and disk time around them. Can be
/// crashed, stopped, started again on the same file, and put back to a backup.
class SimServer final : public server::Outlet, public SimAcceptor
{
public:
    SimServer(SimTime &time, base::Random &random, SimNetwork &network, std::string path, bool floodLimits);
    ~SimServer() override;

    /// For the next start: what strangers have to know; empty: nothing.
    void setPassword(const std::string &password) { m_password = password; }
    void start();
    /// Everything in memory is lost at once.
    void crash(bool clientsAreTold);
    /// A planned stop: bye, 1012, then the process ends by itself; `stopped` is called then.
    void stop(std::function<void()> stopped);
    bool isRunning() const { return m_process != nullptr; }
    bool isStopping() const { return m_stopped != nullptr; }
    /// The process dies between the next commit and its replies.
    void crashAtNextCommit(std::function<void()> crashed);
    void failDiskFor(base::Millis ms);
    /// No fault that was arranged for this process happens any more.
    void heal();

    /// While no process runs: what `restore from a backup` does to the file.
    void backUp(const std::string &to) const;
    void restoreFrom(const std::string &backup);

    base::Millis nextDeadline() const;
    void tick();
    const std::string &path() const { return m_path; }
    server::Hub &hub() { return *m_process->hub; }

    // Outlet
    void send(server::SessionId session, server::SharedBytes bytes, server::FrameClass frameClass) override;
    void broadcast(std::span<const server::SessionId> sessions, server::SharedBytes bytes,
                   server::FrameClass frameClass) override;
    void close(server::SessionId session, protocol::CloseCode code, std::string reason) override;
    void askDrained(server::SessionId session) override;

    // SimAcceptor
    void connected(server::SessionId session, const std::string &address) override;
    void received(server::SessionId session, std::string_view bytes) override;
    void disconnected(server::SessionId session) override;
    void drained(server::SessionId session) override;

private:
    struct Process {
        std::unique_ptr<store::Database> writer;
        std::unique_ptr<store::Database> reader;
        std::unique_ptr<server::Committer> committer;
        std::unique_ptr<SimCommits> commits;
        std::unique_ptr<server::Hub> hub;
    };
    void finishStop();

    SimTime &m_time;
    base::Random &m_random;
    SimNetwork &m_network;
    std::string m_path;
    bool m_floodLimits;
    std::string m_password;
    std::unique_ptr<Process> m_process;
    std::set<server::SessionId> m_sessions;
    std::function<void()> m_stopped;
    int m_restores = 0;
};

} // namespace hubbub::test
