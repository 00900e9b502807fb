// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_device.h"

#include "core/store/schema.h"

namespace hubbub::test {

SimDevice::SimDevice(SimTime &time, base::Random &random, SimNetwork &network, std::string name, std::string person,
                     std::string secret, const std::string &folder, ClientRecorder::Sink sink)
    : m_time(time), m_random(random), m_network(network), m_name(std::move(name)), m_person(std::move(person)),
      m_secret(std::move(secret)), m_path(folder + "/" + m_name + ".db"), m_clock(time.clock()),
      m_recorder(m_name, *this, time.clock(), std::move(sink))
{}

SimDevice::~SimDevice()
{
    if (isRunning())
        kill();
}

void SimDevice::start()
{
    m_database = store::openLogFile(m_path);
    client::ClientOptions options;
    options.url = "ws://simulation/ws";
    options.name = m_person;
    options.device = m_secret;
    options.program = "simulation";
    m_client = std::make_unique<client::Client>(std::move(options), m_clock, m_random, *m_database, m_recorder);
    m_recorder.attach(*m_client, *m_database);
    m_client->start();
}

void SimDevice::kill()
{
    m_recorder.detach();
    m_client.reset();
    m_database.reset();
}

void SimDevice::sleep()
{
    m_asleep = true;
    m_sleptAt = m_time.now();
    m_network.freeze(m_name);
}

void SimDevice::wake(bool steadyClockStoodStill)
{
    if (!m_asleep)
        return;
    m_asleep = false;
    if (steadyClockStoodStill)
        m_clock.stoodStillFor(m_time.now() - m_sleptAt);
    m_network.thaw(m_name);
}

base::Millis SimDevice::nextDeadline() const
{
    return m_client && !m_asleep ? m_clock.toTruth(m_client->nextDeadline()) : SimTime::never;
}

void SimDevice::tick()
{
    if (m_client && !m_asleep)
        m_client->tick();
}

std::unique_ptr<protocol::Link> SimDevice::dial(const std::string &, protocol::Link::Events events)
{
    return m_network.dial(m_name, std::move(events));
}

} // namespace hubbub::test
