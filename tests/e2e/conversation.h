// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/e2e/chatter_process.h"
#include "tests/support/history_checker.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

/// Client processes (chatter.h) that talk with each other at one server while its owner lets things go wrong and notes what; at the
/// end they come to rest, and the checker compares what all of them recorded with the server's log.
class Conversation
{
public:
    using Clients = std::vector<std::unique_ptr<ChatterProcess>>;

    /// Recordings and copies go into this folder, which must exist.
    Conversation(std::string folder, std::uint64_t seed);

    void add(ChatterPlace place);
    const Clients &clients() const { return m_clients; }

    /// Everybody comes in, and into the rooms that the first one makes. False if not in time.
    bool open();
    /// Everybody begins to chat, with pauses of at most so many milliseconds; 0: hardly any.
    void go(int longestPause = 0);
    /// One that rested goes on.
    void chat(ChatterProcess &client);
    /// For the first time or after it was killed.
    void start(ChatterProcess &client, bool chatting);

    /// What goes wrong, for the checker: "crash" of a client counts for presence.
    void note(const std::string &what, const std::string &client = {});
    /// A violation that the owner has found, by a rule of its own.
    void complain(const std::string &rule, const std::string &what);

    /// Takes in what the clients have said.
    void listen();
    /// Runs the event loop until it is true; false if that takes too long.
    bool waitUntil(const std::function<bool()> &isTrue, base::Millis patience = 30'000);
    /// Until so many more entries were confirmed to their authors.
    bool waitForAcks(int more);

    /// Nothing goes wrong any more: the clients stop chatting, come to the same head with nothing pending, and end. False, with a
    /// complaint where the reason is known, if one of them does not.
    bool comeToRest();
    /// The server has ended, and what it had is about to be replaced: this is its file.
    void rememberLog(const std::string &serverDatabase);
    /// What is wrong at the end: violations of the checker's rules, and complaints. The server must have ended; this is its file.
    const std::vector<Violation> &judge(const std::string &serverDatabase);
    const std::vector<Violation> &violations() const { return m_violations; }

    /// What was recorded by all, and the server's log; from judge() on.
    const History &history() const { return m_history; }
    /// What was said, in a few lines for a person.
    std::string figures() const;
    int acks() const { return m_acks; }

    static constexpr base::Millis presenceWithin = 15'000; ///< P1: so long after a crash

private:
    bool everybodyJoined();
    bool isQuiet();
    bool rest();
    void settle();
    bool end();

    std::string m_folder;
    base::SystemClock m_clock;
    base::SeededRandom m_random;
    Clients m_clients;
    int m_longestPause = 0;
    History m_own; ///< faults and logs
    History m_history; ///< everybody's
    std::vector<Violation> m_violations;

    base::Millis m_healedAt = 0;
    base::Millis m_quietAfter = 0;
    base::Millis m_longestWait = 0; ///< in waitForAcks()
    int m_acks = 0;
    std::size_t m_entries = 0;
};

} // namespace hubbub::test
