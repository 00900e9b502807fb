// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/net/network_watch.h"

#include <QObject>
#include <QTimer>

namespace hubbub::app {

/// Gives a client its time on the event loop of the thread it lives in: one timer, set to the client's next deadline. Tells it when
/// this machine's network changes.
class ClientDriver final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the driver.
    ClientDriver(client::Client &client, const base::Clock &clock);

private:
    void arm();

    client::Client &m_client;
    const base::Clock &m_clock;
    QTimer m_timer;
    net::NetworkWatch m_network;
};

} // namespace hubbub::app
