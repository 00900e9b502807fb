// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commit_thread.h"

#include "core/protocol/limits.h"

#include <QtGlobal>

#include <algorithm>
#include <exception>
#include <iterator>

namespace hubbub::server {

CommitThread::CommitThread(std::unique_ptr<store::Database> database, const base::Clock &clock, Mailbox<JobResult> &results)
    : m_database(std::move(database)), m_committer(*m_database, clock), m_results(results), m_thread([this] { run(); })
{}

CommitThread::~CommitThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CommitThread::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

std::vector<Job> CommitThread::take(bool mayWait)
{
    std::unique_lock lock(m_mutex);
    if (mayWait) {
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
    }
    if (m_jobs.size() <= protocol::limits::commitBatch) {
        return std::exchange(m_jobs, {});
    }
    const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(protocol::limits::commitBatch);
    std::vector<Job> batch(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    return batch;
}

bool CommitThread::stopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stop && m_jobs.empty();
}

// What is left behind a commit may fail like any use of the disk: it is tried again after the next commit, and nobody waits for it.
static bool workedBehind(Committer &committer)
{
    try {
        return committer.workBehind();
    } catch (const std::exception &error) {
        qWarning("the search index fell behind: %s", error.what());
        return false;
    }
}

void CommitThread::logTrouble()
{
    // Once per trouble, not once per batch: clients try again and again.
    const std::string &trouble = m_committer.diskTrouble();
    if (trouble == m_trouble) {
        return;
    }
    if (trouble.empty()) {
        qInfo("the disk takes entries again");
    } else {
        qWarning("nothing can be written: %s", trouble.c_str());
    }
    m_trouble = trouble;
}

void CommitThread::run()
{
    bool moreBehind = true; // perhaps a former run left something
    while (true) {
        const std::vector<Job> batch = take(!moreBehind);
        if (!batch.empty()) {
            m_results.put(m_committer.commit(batch));
            logTrouble();
            moreBehind = true;
        } else if (stopped()) {
            return;
        } else {
            moreBehind = workedBehind(m_committer);
        }
    }
}

} // namespace hubbub::server
