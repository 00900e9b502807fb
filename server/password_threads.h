// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mailbox.h"
#include "server/password_work.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace hubbub::server {

/// Works on passwords, two at a time: each takes 64 MiB and a tenth of a second. The threads begin with the first task.
class PasswordThreads final : public PasswordPort
{
public:
    explicit PasswordThreads(Mailbox<PasswordResult> &results) : m_results(results) {}
    /// Finishes what is being worked on, and forgets the rest.
    ~PasswordThreads() override;

    /// On the hub thread.
    void submit(PasswordTask task) override;

private:
    void run();

    Mailbox<PasswordResult> &m_results;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<PasswordTask> m_tasks;
    bool m_stop = false;
    std::vector<std::thread> m_threads; // last: they use everything above
};

} // namespace hubbub::server
