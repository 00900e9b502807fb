// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/log_store.h"
#include "core/store/search_index.h"
#include "server/commit_jobs.h"

#include <span>
#include <string>
#include <vector>

namespace hubbub::server {

/// The only writer of a host's file: one transaction per batch, numbers assigned in it, every job of the batch answered
/// (docs/protocol.md, "The log"). Known tag? is asked first, then the rules, then the seq. Runs on the commit thread; in tests,
/// wherever the test likes.
class Committer
{
public:
    Committer(store::Database &database, const base::Clock &clock);

    /// Never throws. If the disk fails, the transaction is rolled back and every job of the batch is answered ReadOnly: nothing
    /// of it is in the log, and the next batch simply tries again, so the log recovers as soon as the disk does.
    std::vector<JobResult> commit(std::span<const Job> jobs);

    /// How many messages one step of workBehind() indexes at most, and how many bytes of text: a commit may have to wait for it.
    static constexpr std::size_t behindAtOnce = 256;
    static constexpr std::size_t behindBytesAtOnce = 64 * 1024;
    /// Work that no reply waits for (the search index), one step.
    /// Synced like a commit: if the disk refused to sync a later one, what was written before without would be lost with it.
    store::SearchIndex::Step workBehind();

    /// After trouble: finds out by writing whether the disk takes entries again, which nobody may ask for meanwhile. Never throws.
    void tryDisk();

    /// Why the newest write failed, of a batch or a try, for the host's log; empty if there is none, or one has succeeded since.
    const std::string &diskTrouble() const { return m_diskTrouble; }

private:
    void settle();

    store::Database &m_database;
    const base::Clock &m_clock;
    store::LogStore m_log;
    std::string m_diskTrouble;
    bool m_settled = false;
};

} // namespace hubbub::server
