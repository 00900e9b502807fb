// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history_checker.h"
#include "tests/support/sim_world.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

/// Takes one ingredient of the protocol out of the world, from outside: by changing frames on their way.
class Mutation : public SimFilter
{
public:
    virtual void serverStarted() {}
    /// What an entry's tag was before this mutation changed it on its way into the log.
    virtual protocol::Tag original(const protocol::Tag &tag) const { return tag; }
};

struct ChaosOptions {
    std::uint64_t seed = 1;
    bool trace = false;
    Mutation *mutation = nullptr; ///< outlives the run
};

/// A few people in a few rooms who post, edit, delete, react, join, leave and read, while wires are cut, acks get lost, servers
/// and clients crash and start again, disks fill up, machines sleep and a backup is put back. Then all faults end, and everybody
/// must agree. The same seed is the same run, to the last byte.
class Chaos
{
public:
    explicit Chaos(ChaosOptions options);
    ~Chaos();

    /// Runs it all. What is wrong at the end: violations of the checker's rules, and "QUIET" if the world does not come to rest.
    std::vector<Violation> run();
    const History &history() const { return m_world.history; }

private:
    using Action = void (Chaos::*)(SimDevice &);
    using Trouble = void (Chaos::*)();

    bool setUp();
    bool gatherPeople();
    void fillLog(const protocol::RoomId &room, int entries);
    void act();
    void trouble();
    std::vector<Violation> verdict(bool quiet);

    // What people do
    void post(SimDevice &device);
    void postLong(SimDevice &device);
    void reply(SimDevice &device);
    void edit(SimDevice &device);
    void remove(SimDevice &device);
    void react(SimDevice &device);
    void pin(SimDevice &device);
    void setTopic(SimDevice &device);
    void join(SimDevice &device);
    void leave(SimDevice &device);
    void moderate(SimDevice &device);
    void markRead(SimDevice &device);
    void retryFailed(SimDevice &device);
    void setProfile(SimDevice &device);

    // What goes wrong
    void cutOne();
    void cutAll();
    void unplug();
    void crashServer();
    void crashAtCommit();
    void stopServer();
    void fillDisk();
    void killClient();
    void sleepMachine();
    void loseEntries();
    void jumpClock();
    void restoreBackup();

    std::uint64_t below(std::uint64_t bound) { return m_world.random.below(bound); }
    base::Millis within(base::Millis least, base::Millis most);
    SimDevice *anyAwake();
    protocol::RoomId joinedRoom(SimDevice &device);
    protocol::Seq recentMessage(SimDevice &device, const protocol::RoomId &room, bool own);
    void sent(SimDevice &device, const protocol::RoomId &room, const protocol::Outcome<protocol::Tag> &tag);
    void startServer();
    void startServerLater();

    ChaosOptions m_options;
    SimWorld m_world;
    std::vector<protocol::RoomId> m_rooms;
    bool m_backedUp = false;
    bool m_restored = false;
    bool m_quietTime = false; ///< the faults have ended: what was planned before does nothing any more
    int m_texts = 0;
};

} // namespace hubbub::test
