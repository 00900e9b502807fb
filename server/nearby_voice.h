// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery/beacon.h"

#include <QThread>

#include <memory>

namespace hubbub::net {
class ServiceRegistration;
}

namespace hubbub::server {

/// Makes a running host visible on the local network for as long as it exists. On a thread of its own, so that a flood of
/// datagrams costs no conversation anything. Says goodbye when it is destroyed, and waits until that is said.
class NearbyVoice final
{
public:
    explicit NearbyVoice(net::BeaconFacts facts);
    ~NearbyVoice();
    NearbyVoice(const NearbyVoice &) = delete;
    NearbyVoice &operator=(const NearbyVoice &) = delete;

    /// How many rooms anybody may join, and the name of one of them.
    void setRooms(std::int64_t rooms, const std::string &room);

private:
    QThread m_thread;
    QObject m_there; ///< lives on the thread
    std::unique_ptr<net::Beacon> m_beacon; ///< this and what follows: used on the thread only
    std::unique_ptr<net::ServiceRegistration> m_service;
};

} // namespace hubbub::server
