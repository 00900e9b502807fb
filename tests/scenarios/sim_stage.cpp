// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/stage.h"

namespace hubbub::test {

namespace {

class SimStage final : public Stage
{
public:
    explicit SimStage(std::uint64_t seed) : m_world(seed) {}

    bool open() override
    {
        m_world.server.start();
        return true;
    }

    client::Client &client(const std::string &person) override { return device(person).client(); }
    store::Database &database(const std::string &person) override { return device(person).database(); }
    ClientRecorder &recorder(const std::string &person) override { return device(person).recorder(); }
    std::vector<std::string> people() const override
    {
        std::vector<std::string> names;
        for (const auto &one : m_world.devices) {
            if (one->isRunning() && !one->isAsleep())
                names.push_back(one->name());
        }
        return names;
    }

    void kill(const std::string &person) override
    {
        m_world.note(EventKind::Fault, "crash", person);
        device(person).kill();
    }
    void start(const std::string &person) override { device(person).start(); }
    void cut(const std::string &person) override
    {
        m_world.note(EventKind::Fault, "cut", person);
        m_world.network.cut(person, {true, true});
    }
    void unplug(const std::string &person) override
    {
        m_world.note(EventKind::Fault, "unplugged", person);
        m_world.network.setReachable(person, false);
        m_world.network.cut(person, {true, true});
        m_world.runUntil([&] { return !m_world.network.isConnected(person); }, 5'000);
    }
    void plug(const std::string &person) override
    {
        m_world.network.setReachable(person, true);
        device(person).client().retryNow();
    }
    void setWallOffset(const std::string &person, base::Millis offset) override { device(person).clock().setWallOffset(offset); }

    void crashServer() override
    {
        m_world.note(EventKind::Fault, "server crash");
        m_world.server.crash(true);
    }
    void startServer() override { m_world.server.start(); }
    void stopServer() override
    {
        m_world.note(EventKind::Fault, "server stops");
        m_world.server.stop([] {});
        m_world.runUntil([this] { return !m_world.server.isRunning(); }, 10'000);
    }

    bool waitUntil(const std::function<bool()> &isTrue) override { return m_world.runUntil(isTrue, 180'000); }

    std::vector<Violation> verdict() override
    {
        if (!m_world.server.isRunning())
            m_world.server.start();
        m_world.recordEnd();
        return check(m_world.history);
    }

    SimWorld *simulation() override { return &m_world; }

private:
    SimDevice &device(const std::string &person)
    {
        for (const auto &one : m_world.devices) {
            if (one->name() == person)
                return *one;
        }
        SimDevice &made = m_world.addDevice(person);
        made.start();
        return made;
    }

    SimWorld m_world;
};

} // namespace

std::unique_ptr<Stage> makeSimStage(std::uint64_t seed)
{
    return std::make_unique<SimStage>(seed);
}

} // namespace hubbub::test
