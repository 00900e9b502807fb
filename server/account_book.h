// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "server/commit_jobs.h"

namespace hubbub::server {

/// The accounts of a host as the Committer writes them: what a job about users and their devices comes to, inside its transaction. Throws
/// StoreError.
class AccountBook
{
public:
    using Answer = decltype(JobResult::what);

    explicit AccountBook(store::Database &database) : m_database(database) {}

    Answer write(const AddDeviceJob &job);
    Answer write(const RevokeDeviceJob &job);
    Answer write(const RevokeDevicesJob &job);
    Answer write(const SetUserJob &job);
    Answer write(const SetPasswordJob &job);
    Answer write(const SeenJob &job);

private:
    store::Database &m_database;
};

} // namespace hubbub::server
