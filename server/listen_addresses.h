// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/host.h"

#include <QHostAddress>

#include <string>
#include <vector>

namespace hubbub::server {

struct ListenAddress {
    QHostAddress address;
    bool mayBeMissing = false; ///< ::1 of "localhost", on a machine without IPv6
};

/// Reads HostOptions::listen.
base::Result<std::vector<ListenAddress>, HostError> listenAddresses(const std::vector<std::string> &texts);

/// Where a client on this machine, and one on another, finds a host that listens there.
HostPlace placeOf(const std::vector<QHostAddress> &addresses, std::uint16_t port, const net::Fingerprint &key);

} // namespace hubbub::server
