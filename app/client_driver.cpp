// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_driver.h"

#include <algorithm>

namespace hubbub::app {

ClientDriver::ClientDriver(client::Client &client, const base::Clock &clock) : m_client(client), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_client.tick();
        arm();
    });
    connect(&client, &client::Client::deadlineChanged, this, &ClientDriver::arm);
    connect(&m_network, &net::NetworkWatch::changed, this, [this] {
        m_client.networkChanged();
        arm();
    });
    arm();
}

void ClientDriver::arm()
{
    // A far deadline means "never"; QTimer counts in int.
    constexpr base::Millis most = 24 * 60 * 60 * 1000;
    const base::Millis wait = m_client.nextDeadline() - m_clock.steadyMs();
    m_timer.start(static_cast<int>(std::clamp<base::Millis>(wait, 0, most)));
}

} // namespace hubbub::app
