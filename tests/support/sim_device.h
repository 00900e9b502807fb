// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "tests/support/client_recorder.h"
#include "tests/support/sim_network.h"
#include "tests/support/sim_time.h"

#include <memory>
#include <string>

namespace hubbub::test {

/// One machine with one client on it: the real client on a real database file, dialling through the simulated network. Its
/// process can be killed and started again on the same file; the machine can sleep and have a wrong clock.
class SimDevice final : public protocol::Dialer
{
public:
    /// `secret` says whose device it is: two devices with one secret are one user's.
    SimDevice(SimTime &time, base::Random &random, SimNetwork &network, std::string name, std::string person, std::string secret,
              const std::string &folder, ClientRecorder::Sink sink);
    ~SimDevice() override;

    void start();
    /// As kill -9: whatever is on disk stays, everything else is gone.
    void kill();
    bool isRunning() const { return m_client != nullptr; }
    /// The machine sleeps; its steady clock may or may not count that.
    void sleep();
    void wake(bool steadyClockStoodStill);
    bool isAsleep() const { return m_asleep; }

    client::Client &client() { return *m_client; }
    ClientRecorder &recorder() { return m_recorder; }
    MachineClock &clock() { return m_clock; }
    store::Database &database() { return *m_database; }
    const std::string &name() const { return m_name; }
    const std::string &person() const { return m_person; }

    /// In the simulation's time.
    base::Millis nextDeadline() const;
    void tick();

    std::unique_ptr<protocol::Link> dial(const std::string &url, protocol::Link::Events events) override;

private:
    SimTime &m_time;
    base::Random &m_random;
    SimNetwork &m_network;
    std::string m_name;
    std::string m_person;
    std::string m_secret;
    std::string m_path;
    MachineClock m_clock;
    ClientRecorder m_recorder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<client::Client> m_client;
    bool m_asleep = false;
    base::Millis m_sleptAt = 0;
};

} // namespace hubbub::test
