// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/support/history.h"
#include "tests/support/sim_device.h"
#include "tests/support/sim_network.h"
#include "tests/support/sim_server.h"
#include "tests/support/sim_time.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

/// A folder for database files that is gone afterwards: in memory where the system offers that, because a simulation commits
/// thousands of times and no power will be cut.
class ScratchFolder
{
public:
    ScratchFolder();
    std::string path() const { return m_folder->path().toStdString(); }
    std::string file(const std::string &name) const { return path() + "/" + name; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// One server, its devices, the network between them and the history of what happens: a whole world in one thread, the same
/// for the same seed.
class SimWorld
{
public:
    explicit SimWorld(std::uint64_t seed, bool floodLimits = false);
    ~SimWorld();

    SimDevice &addDevice(const std::string &name, const std::string &person, const std::string &secret);
    SimDevice &addDevice(const std::string &person); ///< of its own name and secret

    /// Lets time pass.
    void run(base::Millis ms);
    /// Lets time pass until it is true; false if that took longer than `within`.
    bool runUntil(const std::function<bool()> &isTrue, base::Millis within);

    void note(EventKind kind, const std::string &note, const std::string &client = {});
    /// Everything works again from here on: server up, devices running and awake, network and disk whole.
    void heal();
    /// Every running device is online, has nothing pending, and its copies end where the server's logs end.
    bool isQuiet();
    /// What keeps it from being quiet, for a person.
    std::string unrest();
    /// The server's logs as they are now; again before they are replaced.
    void recordLogs();
    /// The end of the recording: logs, the folds of all copies and of the host's own tables, and who was online.
    void recordEnd();

    SimTime time;
    base::SeededRandom random;
    ScratchFolder folder;
    History history;
    SimNetwork network;
    SimServer server;
    std::vector<std::unique_ptr<SimDevice>> devices;
    /// Prints every event and every frame that arrives.
    void traceToStderr();

private:
    bool step(base::Millis until);
    void add(Event event);

    bool m_trace = false;
    base::Millis m_stuckAt = -1;
    int m_stuck = 0;
};

} // namespace hubbub::test
