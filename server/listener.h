// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/host.h"
#include "server/listen_addresses.h"
#include "server/seldom.h"
#include "server/tally.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace hubbub::server {

class AcceptingServer;

struct ListenerLimits {
    std::size_t perAddress = 0; ///< connections of one peer address that is not loopback; 0: no limit
    std::size_t total = 0;
};

/// The one place where connections are accepted, counted, and refused if there are too many. Lives on the hub thread; whoever
/// gets the descriptors tells by gone() when a socket is closed.
class Listener final : public QObject
{
    Q_OBJECT

public:
    using Accepted = std::function<void(qintptr descriptor, const QHostAddress &peer)>;

    /// `refused` counts those that were one too many; it must outlive the listener.
    Listener(ListenerLimits limits, Counter &refused, Accepted accepted);
    ~Listener() override;

    /// Listens on all addresses at one port. Port 0: a free one, the same for all. `key` is for the invite.
    base::Result<HostPlace, HostError> listen(const std::vector<ListenAddress> &addresses, std::uint16_t port,
                                              const net::Fingerprint &key);
    /// Counts for those who come from now on.
    void setLimits(ListenerLimits limits) { m_limits = limits; }
    void close();
    void gone(const QHostAddress &peer);
    /// Sockets that were handed on and are not gone.
    std::size_t open() const { return m_open; }

private:
    friend class AcceptingServer;

    base::Result<HostPlace, HostError> tryListen(const std::vector<ListenAddress> &addresses, std::uint16_t port,
                                                 const net::Fingerprint &key, bool *portTaken);
    void accept(qintptr descriptor);
    void pauseFor(AcceptingServer &server);

    ListenerLimits m_limits;
    Counter &m_refused;
    base::SystemClock m_clock;
    Seldom m_refusals;
    Accepted m_accepted;
    std::vector<std::unique_ptr<AcceptingServer>> m_servers;
    QHash<QHostAddress, std::size_t> m_openPerAddress;
    std::size_t m_open = 0;
};

} // namespace hubbub::server
