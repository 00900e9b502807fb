// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_lock.h"
#include "core/base/random.h"
#include "core/net/certificate.h"
#include "core/protocol/ids.h"
#include "core/store/database.h"
#include "server/host.h"

#include <memory>
#include <string>

namespace hubbub::server {

/// What a host keeps on disk, below DATA/host: the database and the lock that keeps a second host away.
struct HostFiles {
    base::FileLock lock; ///< first: released after the databases are closed
    std::unique_ptr<store::Database> writer; ///< for the commit thread
    std::unique_ptr<store::Database> reader; ///< for the hub thread
    protocol::ServerId server; ///< made at the first start, then the same for ever
    net::ServerIdentity identity; ///< what it proves itself with; likewise, unless it was given files
};

/// Opens, and at the first start creates, everything. What was there is not changed if it fails.
base::Result<HostFiles, HostError> openHostFiles(const HostOptions &options, base::Random &random);

/// What to tell about a failing disk.
HostError hostErrorOf(const store::StoreError &error);

} // namespace hubbub::server
