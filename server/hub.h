// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/protocol/operating_frames.h"
#include "core/store/database.h"
#include "server/commit_jobs.h"
#include "server/outlet.h"
#include "server/password_work.h"
#include "server/tally.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::server {

/// The rooms of a host that anybody may find and join.
struct OpenRooms {
    std::int64_t count = 0;
    std::string name; ///< of the largest one; empty if there is none

    bool operator==(const OpenRooms &) const = default;
};

struct HubOptions {
    protocol::ServerId server;
    std::string serverName; ///< until Hub::setServerName()
    std::string version;
    /// Users who may exceed the flood limits; tests and benchmarks switch the limits off with this. Until Hub::setFloodLimits().
    bool floodLimits = true;
    /// What strangers without an invite have to know, until Hub::setServerPassword(); empty: nothing.
    std::string serverPassword{};
    bool direct = true; ///< users may open direct rooms, until Hub::setDirect()
    /// Messages of all rooms are kept so long at most, until Hub::setKeepDays(); 0: as long as each room says.
    std::int64_t keepDays = 0;
    std::shared_ptr<HubTally> tally = std::make_shared<HubTally>(); ///< what the hub counts into
    /// What else is counted around the hub, for those who run it; may be empty.
    std::function<std::map<protocol::FigureName, std::int64_t>()> hostFigures{};
};

/// All rooms and sessions of a host: decodes, decides, numbers through the commit queue, replies and fans out. Knows no socket,
/// no thread and no Qt; everything happens on the thread that calls it. An entry is on disk before anybody hears of it.
///
///     connected ──hello──▶ greeted ──follow──▶ per room: catching up (pages, one at a time, on drained()) ──at the head──▶ live
///
/// Reads history through its own connection to the file, writes only through the CommitPort.
class Hub
{
public:
    /// Without a place to work on passwords, accounts have none.
    Hub(HubOptions options, const base::Clock &clock, base::Random &random, store::Database &reader, CommitPort &commits,
        Outlet &outlet, PasswordPort *passwords = nullptr);
    ~Hub();

    void connected(SessionId session, const std::string &address);
    /// By the server's own socket: a session that may run the server and speaks for no user; it says no hello (docs/protocol.md, "Operating").
    void serversConnected(SessionId session);
    void received(SessionId session, std::string_view bytes);
    void disconnected(SessionId session);
    void drained(SessionId session);
    void committed(std::vector<JobResult> results);
    void passwordsDone(const std::vector<PasswordResult> &results);

    /// Says bye to every session, each with its own reconnectMs, and refuses new durable requests. The host closes the
    /// connections (1012) once settled() is true.
    void beginStop();
    /// Nothing that was accepted waits for the disk any more.
    bool settled() const;

    /// When tick() wants to be called, in Clock::steadyMs(); a far future if never.
    base::Millis nextDeadline() const;
    void tick();

    /// The rooms that anybody may find and join.
    OpenRooms openRooms() const;
    /// What strangers without an invite have to know from now on; empty: nothing. Whose device is known stays in.
    void setServerPassword(std::string password);
    /// Whether users may open direct rooms from now on. Those that exist go on.
    void setDirect(bool allowed);
    /// How long messages of all rooms are kept at most, from now on; see HubOptions.
    void setKeepDays(std::int64_t days);
    /// What the server is called in hellos from now on.
    void setServerName(std::string name);
    /// Whether senders are slowed down from now on.
    void setFloodLimits(bool limited);

    struct Figures {
        std::size_t sessions = 0;
        std::size_t greeted = 0;
        std::size_t rooms = 0;
        std::uint64_t deliveries = 0;
    };
    Figures figures() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hubbub::server
