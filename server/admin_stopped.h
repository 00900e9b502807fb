// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "server/committer.h"
#include "server/host_files.h"
#include "server/hub.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::server {

/// The data folder of a server that does not run, asked as if one did: a hub without sockets or threads, which holds the folder's lock,
/// and one session in it that operates the server. So nothing else knows how what is kept there may be changed.
class AdminStopped final : private CommitPort, private PasswordPort, private Outlet
{
public:
    using Opened = base::Result<std::unique_ptr<AdminStopped>, HostError>;

    /// Opens what is there; where no server has run, nothing is made. `version` is the program's.
    static Opened open(const std::string &dataFolder, const std::string &version);
    ~AdminStopped() override;

    /// Does it, on disk, and answers. Throws store::StoreError.
    protocol::ReplyBody ask(const protocol::RequestBody &request);

private:
    AdminStopped(HostFiles files, const std::string &version);

    void submit(Job job) override { m_jobs.push_back(std::move(job)); }
    void submit(PasswordTask task) override { m_passwords.push_back(std::move(task)); }
    void send(SessionId session, SharedBytes bytes, FrameClass frameClass) override;
    void broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass) override;
    void close(SessionId, protocol::CloseCode, std::string) override {}
    void askDrained(SessionId) override {}

    bool workOn();

    HostFiles m_files;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    Committer m_committer;
    std::vector<Job> m_jobs;
    std::deque<PasswordTask> m_passwords;
    std::deque<SharedBytes> m_heard;
    std::unique_ptr<Hub> m_hub;
};

} // namespace hubbub::server
