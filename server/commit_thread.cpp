// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commit_thread.h"

#include "core/base/log.h"
#include "core/protocol/limits.h"

#include <QThread>

#include <algorithm>
#include <exception>
#include <iterator>

namespace hubbub::server {

using namespace std::chrono_literals;

// How long it must have been quiet before a step that is not full.
static constexpr auto quietBeforeStep = 250ms;
// From here on a step is made between two batches.
static constexpr std::size_t mostBehind = 4 * Committer::behindAtOnce;
static constexpr auto longestBehind = 1s;
// How often a disk that refused is tried.
static constexpr auto betweenTries = 2s;

CommitThread::CommitThread(std::unique_ptr<store::Database> database, const base::Clock &clock, Mailbox<JobResult> &results,
                           CommitTally &tally)
    : m_database(std::move(database)), m_committer(*m_database, clock), m_results(results), m_tally(tally),
      m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("hubbub-commit")); // as tools show it
    m_thread->start();
}

CommitThread::~CommitThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void CommitThread::submit(Job job)
{
    bool isEnough = false;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_tally.waiting.set(m_jobs.size());
        isEnough = m_jobs.size() >= m_awaited;
    }
    if (isEnough) {
        m_wake.notify_one();
    }
}

void CommitThread::await(std::unique_lock<std::mutex> &lock, std::size_t jobs, std::optional<std::chrono::microseconds> time)
{
    m_awaited = jobs;
    const auto isEnough = [this] { return m_stop || m_jobs.size() >= m_awaited; };
    if (time) {
        m_wake.wait_for(lock, *time, isEnough);
    } else {
        m_wake.wait(lock, isEnough);
    }
}

std::vector<Job> CommitThread::take(std::optional<std::chrono::milliseconds> quiet)
{
    std::unique_lock lock(m_mutex);
    await(lock, 1, quiet);
    if (!m_jobs.empty()) {
        await(lock, m_pace.company(), m_pace.patience());
    }
    if (m_jobs.size() <= protocol::limits::commitBatch) {
        m_tally.waiting.set(0);
        return std::exchange(m_jobs, {});
    }
    const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(protocol::limits::commitBatch);
    std::vector<Job> batch(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    m_tally.waiting.set(m_jobs.size());
    return batch;
}

bool CommitThread::stopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stop && m_jobs.empty();
}

void CommitThread::commit(const std::vector<Job> &batch)
{
    const auto began = std::chrono::steady_clock::now();
    std::vector<JobResult> results = m_committer.commit(batch);
    const auto took = std::chrono::steady_clock::now() - began;
    m_pace.committed(batch.size(), std::chrono::duration_cast<CommitPace::Duration>(took), protocol::limits::commitBatch);
    m_tally.seconds.observe(std::chrono::duration<double>(took).count());
    m_tally.jobs.observe(static_cast<double>(batch.size()));
    m_tally.readOnly.set(m_committer.diskTrouble().empty() ? 0 : 1);
    m_results.put(std::move(results));
    logTrouble();
}

void CommitThread::tryDisk()
{
    m_triedAt = std::chrono::steady_clock::now();
    m_committer.tryDisk();
    m_tally.readOnly.set(m_committer.diskTrouble().empty() ? 0 : 1);
    logTrouble();
}

std::optional<std::chrono::milliseconds> CommitThread::patience() const
{
    if (!m_committer.diskTrouble().empty()) {
        return betweenTries;
    }
    if (m_behind == 0) {
        return std::nullopt;
    }
    return m_behind >= Committer::behindAtOnce ? 0ms : quietBeforeStep;
}

void CommitThread::workBehind()
{
    store::SearchIndex::Step step;
    // It may fail like any use of the disk: it is tried again after the next commit, and nobody waits for it.
    try {
        step = m_committer.workBehind();
    } catch (const std::exception &error) {
        base::log(base::LogLevel::Warning, "disk", "the search index fell behind", {{"reason", error.what()}});
    }
    m_behind = step.more ? std::max(m_behind - std::min(m_behind, step.done), Committer::behindAtOnce) : 0;
    m_behindSince = std::chrono::steady_clock::now();
}

void CommitThread::logTrouble()
{
    // Once per trouble, not once per batch: clients try again and again.
    const std::string &trouble = m_committer.diskTrouble();
    if (trouble == m_trouble) {
        return;
    }
    if (trouble.empty()) {
        base::log(base::LogLevel::Info, "disk", "the disk takes entries again");
    } else {
        base::log(base::LogLevel::Error, "disk", "nothing can be written", {{"reason", trouble}});
    }
    m_trouble = trouble;
}

void CommitThread::run()
{
    if (!m_committer.diskTrouble().empty()) {
        tryDisk(); // the opening has failed
    }
    while (true) {
        const std::vector<Job> batch = take(patience());
        if (!batch.empty()) {
            commit(batch);
            const auto now = std::chrono::steady_clock::now();
            m_behindSince = m_behind == 0 ? now : m_behindSince;
            m_behind += batch.size();
            if (!m_committer.diskTrouble().empty() && now - m_triedAt >= betweenTries) {
                tryDisk(); // what is submitted may be nothing that would be written
            }
            if (m_behind < mostBehind && now - m_behindSince < longestBehind) {
                continue;
            }
        } else if (stopped()) {
            return;
        } else if (!m_committer.diskTrouble().empty()) {
            tryDisk();
            continue;
        }
        workBehind();
    }
}

} // namespace hubbub::server
