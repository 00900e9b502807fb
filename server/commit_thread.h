// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"
#include "server/commit_jobs.h"
#include "server/commit_pace.h"
#include "server/committer.h"
#include "server/mailbox.h"
#include "server/tally.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

class QThread;

namespace hubbub::server {

/// The thread that writes. Group commit: what the hub submits while one transaction runs shares the next one, at most
/// limits::commitBatch jobs each; who is alone is committed at once, who is expected to have company (server/commit_pace.h) waits for
/// it a moment. The work that no reply waits for (the
/// search index) is done when it has been quiet for a moment, in large steps, which cost a tenth of small ones; where it is never
/// quiet, between two batches as soon as much has gathered or a second has passed. While the disk refuses what is written, it is tried
/// every two seconds, for nobody may be there to try it.
class CommitThread final : public CommitPort
{
public:
    /// The database is used by this thread alone from now on. Throws store::StoreError. Results go to `results` in the order of submission.
    /// `tally` must outlive the thread.
    CommitThread(std::unique_ptr<store::Database> database, const base::Clock &clock, Mailbox<JobResult> &results,
                 CommitTally &tally);
    /// Commits what was submitted, then ends the thread and closes the database.
    ~CommitThread() override;

    /// On the hub thread.
    void submit(Job job) override;

private:
    void run();
    void commit(const std::vector<Job> &batch);
    void tryDisk();
    /// How long run() waits for jobs before it does something else; nothing: as long as there are none.
    std::optional<std::chrono::milliseconds> patience() const;
    /// Waits for jobs; empty: it was quiet for so long, or (if m_stop) no job will ever come.
    std::vector<Job> take(std::optional<std::chrono::milliseconds> quiet);
    /// Returns as soon as so many jobs are there, the time is over, or the thread is to stop.
    void await(std::unique_lock<std::mutex> &lock, std::size_t jobs, std::optional<std::chrono::microseconds> time);
    void workBehind();
    bool stopped();
    void logTrouble();

    std::unique_ptr<store::Database> m_database;
    Committer m_committer;
    Mailbox<JobResult> &m_results;
    CommitTally &m_tally;
    CommitPace m_pace;
    std::string m_trouble; // the newest that was logged; empty if all is well
    std::chrono::steady_clock::time_point m_triedAt;

    std::size_t m_behind = Committer::behindAtOnce; // jobs that may have left work behind; a former run may have, too
    std::chrono::steady_clock::time_point m_behindSince; // or since the newest step

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    std::size_t m_awaited = 1; // from so many jobs on the thread is to be woken
    bool m_stop = false;

    std::unique_ptr<QThread> m_thread; // last: it uses everything above
};

} // namespace hubbub::server
