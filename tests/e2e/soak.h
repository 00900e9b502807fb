// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/e2e/conversation.h"
#include "tests/support/child_process.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace hubbub::test {

struct SoakOptions {
    int kills = 200;
    std::uint64_t seed = 1;
    bool talkative = false; ///< tells on stderr how far it is
};

/// A real server process and a conversation through it, in which server and clients are killed at random and started again.
class Soak
{
public:
    explicit Soak(SoakOptions options);

    /// What is wrong at the end: violations of the checker's rules, "START" and "QUIET".
    std::vector<Violation> run();
    /// What happened, in a few lines for a person.
    std::string figures() const;
    /// What was recorded by all of them, and the server's log.
    const History &history() const { return m_conversation.history(); }
    /// Where the recordings are, for history_check. The folder goes with this object unless kept.
    std::string folder() const { return m_folder.path().toStdString(); }
    void keepFolder() { m_folder.setAutoRemove(false); }

private:
    bool setUp();
    void killSomething();
    void killServer();
    void killClient();
    void leaveOneAway();
    bool bringBack();
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }

    SoakOptions m_options;
    base::SystemClock m_clock;
    base::SeededRandom m_random;
    QTemporaryDir m_folder;
    QTemporaryDir m_serverFolder;
    HostProcess m_server;
    Conversation m_conversation;

    base::Millis m_startedAt = 0;
    base::Millis m_endedAt = 0;
    int m_serverKills = 0;
    int m_killsInStart = 0;
    int m_clientKills = 0;
};

} // namespace hubbub::test
