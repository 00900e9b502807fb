// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/e2e/chatter_process.h"
#include "tests/support/child_process.h"
#include "tests/support/history_checker.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

struct SoakOptions {
    int kills = 200;
    std::uint64_t seed = 1;
    bool talkative = false; ///< tells on stderr how far it is
};

/// A real server process and client processes (chatter.h) that talk through it, killed at random and started again, until
/// everybody comes to rest and the checker compares what all of them recorded with the server's log.
class Soak
{
public:
    explicit Soak(SoakOptions options);
    ~Soak();

    /// What is wrong at the end: violations of the checker's rules, "START" and "QUIET".
    std::vector<Violation> run();
    /// What happened, in a few lines for a person.
    std::string figures() const;
    /// What was recorded by all of them, and the server's log.
    const History &history() const { return m_history; }
    /// Where the recordings are, for history_check. The folder goes with this object unless kept.
    std::string folder() const { return m_folder.path().toStdString(); }
    void keepFolder() { m_folder.setAutoRemove(false); }

private:
    bool setUp();
    bool everybodyJoined();
    void killSomething();
    void killServer();
    void killClient();
    void leaveOneAway();
    bool bringBack();
    bool settle();
    bool end();
    std::vector<Violation> verdict();

    void startClient(ChatterProcess &client, bool chatting);
    void listen();
    bool isQuiet();
    /// Runs the event loop until it is true; false if that takes too long.
    bool waitUntil(const std::function<bool()> &isTrue, base::Millis patience = 30'000);
    bool waitForAcks(int more);
    void note(const std::string &what, const std::string &client = {});
    void complain(const std::string &rule, const std::string &what);
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }

    SoakOptions m_options;
    base::SystemClock m_clock;
    base::SeededRandom m_random;
    QTemporaryDir m_folder;
    QTemporaryDir m_serverFolder;
    HostProcess m_server;
    std::vector<std::unique_ptr<ChatterProcess>> m_clients;
    History m_own; ///< faults and logs
    History m_history; ///< everybody's
    std::vector<Violation> m_violations;

    base::Millis m_startedAt = 0;
    base::Millis m_healedAt = 0;
    base::Millis m_quietAfter = 0;
    base::Millis m_endedAt = 0;
    base::Millis m_longestPause = 0; ///< between two acks
    int m_acks = 0;
    int m_serverKills = 0;
    int m_killsInStart = 0;
    int m_clientKills = 0;
    std::size_t m_entries = 0;
};

} // namespace hubbub::test
