// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"
#include "server/commit_jobs.h"
#include "server/committer.h"
#include "server/mailbox.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace hubbub::server {

/// The thread that writes. Group commit: what the hub submits while one transaction runs shares the next one, at most
/// limits::commitBatch jobs each. With nothing to commit it does the work that no reply waits for (the search index).
class CommitThread final : public CommitPort
{
public:
    /// The database is used by this thread alone from now on. Throws store::StoreError. Results go to `results` in the order of submission.
    CommitThread(std::unique_ptr<store::Database> database, const base::Clock &clock, Mailbox<JobResult> &results);
    /// Commits what was submitted, then ends the thread and closes the database.
    ~CommitThread() override;

    /// On the hub thread.
    void submit(Job job) override;

private:
    void run();
    /// Waits for jobs; empty: there is time for other work, or (if m_stop) no job will ever come.
    std::vector<Job> take(bool mayWait);
    bool stopped();
    void logTrouble();

    std::unique_ptr<store::Database> m_database;
    Committer m_committer;
    Mailbox<JobResult> &m_results;
    std::string m_trouble; // the newest that was logged; empty if all is well

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    bool m_stop = false;

    std::thread m_thread; // last: it uses everything above
};

} // namespace hubbub::server
