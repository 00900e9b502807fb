// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/address.h"
#include "core/net/certificate.h"
#include "core/net/fingerprint.h"
#include "core/protocol/ids.h"
#include "core/protocol/limits.h"
#include "server/further_figures.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hubbub::server {

/// How long a connection may take for what. The defaults are the protocol's; tests use shorter ones.
struct ConnectionTimes {
    base::Millis handshake = protocol::limits::handshakeDeadline;
    base::Millis ping = protocol::limits::pingInterval;
    base::Millis pong = protocol::limits::pongDeadline;
    base::Millis stall = protocol::limits::queueStall;
    base::Millis httpIdle = 3'000; ///< between two requests; for the head of one there is as much time as for a handshake
    base::Millis httpBody = 10'000; ///< for the whole body of a request
    base::Millis httpAnswer = 60'000; ///< for reading a whole answer; for the hub to answer one request
    base::Millis apiIdle = 200; ///< from the last answer of the HTTP API to a user to the end of that session
    base::Millis goodbye = 3'000; ///< from our close frame to the peer's, then the connection is cut
    base::Millis beat = 1'000; ///< how often an IO thread looks for deadlines that have passed
};

/// What may be chosen anew while a host runs (Host::change()).
struct RunningOptions {
    std::string name = "hubbub"; ///< of the server, as people see it
    std::size_t connectionsPerAddress = protocol::limits::connectionsPerAddress; ///< not for loopback; 0: no limit
    std::size_t connections = 0; ///< in total; 0: as many as the limit on open files allows
    bool floodLimits = true;
    std::string password; ///< what strangers without an invite have to know; empty: nothing
    bool direct = true; ///< users may open direct rooms
    std::int64_t keepDays = 0; ///< messages of all rooms are kept so long at most; 0: as long as each room says
    bool allowPlain = false; ///< others than this machine may connect unencrypted, too
    std::vector<std::string>
        webOrigins; ///< of the pages of a proxy in front, as http::asOrigin() writes them; they are the server's own, too
    bool allowMetrics = false; ///< other machines may read figures and health, too (docs/operating.md, "Watching it")
    bool visibleNearby = false; ///< others on the local network find it (docs/protocol.md, "Finding hosts nearby")
};

struct HostOptions : RunningOptions {
    std::string dataFolder; ///< the host keeps everything in dataFolder/host; created (0700) if missing
    std::string version; ///< of the program
    /// IP addresses, "localhost" (both loopback addresses) or "*" (every address of the machine).
    std::vector<std::string> listen = {"localhost"};
    std::uint16_t port = net::defaultPort; ///< 0: any free one
    int ioThreads = 0; ///< 0: one less than the machine has cores, at least one
    /// PEM files of somebody's own; both or none. None: the host makes its own once and keeps it in dataFolder/host.
    std::string certificateFile;
    std::string keyFile;
    /// Of sites that may show a visitor's conversation in their pages, as http::asOrigin() writes them.
    std::vector<std::string> widgetOrigins;
    FurtherFigures furtherFigures; ///< outlives the host's threads; may be empty
    ConnectionTimes times;
};

/// Why a host did not start, or could not go on.
struct HostError {
    enum class Kind {
        DataFolder, ///< cannot be created, read or written
        InUse, ///< another host works on this data
        Corrupt, ///< the database is damaged; it was left as it is
        TooNew, ///< the database was written by a newer version
        DiskFull,
        Listen, ///< an address or port cannot be had
        Certificate, ///< the certificate or its key cannot be used; both were left as they are
        Other,
    };
    Kind kind = Kind::Other;
    std::string message; ///< one English sentence without full stop, without secrets
};

/// Where a running host is found.
struct HostPlace {
    std::uint16_t port = 0;
    std::string url; ///< wss://…/ws, for a client on this machine
    std::string localUrl; ///< ws://…/ws, unencrypted, for a client on this machine; empty if the host is not found on loopback
    std::string invite; ///< hubbub://…, with the host's key, for others
    std::vector<net::Address> addresses; ///< where others may find it, best first; those of the invite
    net::Fingerprint key;
    protocol::ServerId server; ///< the same for ever, whatever the port
    bool thisMachineOnly = false; ///< it listens at loopback addresses only
};

/// One server: a data folder, a port, and the threads between them. Works on threads of its own, so that a window can own one:
/// start() and stop() return at once, and the signals come through the event loop of the thread that owns the host.
///
///     new ──start──▶ Starting ──started()──▶ Running ──stop──▶ Draining ──▶ stopped()
///                       └───────failed()───────▶ stopped()         (also Running ──failed()──▶ stopped(), if the host breaks)
///
/// A host runs once; for a restart make a new one. Threads: the hub thread owns everything (server/hub_thread.h); IO threads own
/// sockets (server/io_thread.h); the commit thread owns the writing connection to the database (server/commit_thread.h).
class Host final : public QObject
{
    Q_OBJECT

public:
    explicit Host(HostOptions options, QObject *parent = nullptr);
    /// Stops, and waits until that is done.
    ~Host() override;

    void start();
    /// Drains: no new connections, everything accepted is committed and answered, every client is told to come back, connections
    /// close with 1012. Bounded to a few seconds. Calling it again changes nothing.
    void stop();

    /// Whether it is found on the local network, from now on or, if it has not started yet, from its start on. Takes effect
    /// through the event loop of the thread that owns the host.
    void setVisibleNearby(bool visible);
    bool isVisibleNearby() const;

    /// What strangers without an invite have to know, instead of HostOptions::password; empty: nothing. Counts for hellos from now
    /// on: who is known stays in.
    void setPassword(const std::string &password);

    /// Whether users may open direct rooms, instead of HostOptions::direct. Counts from now on; rooms that exist go on.
    void setDirect(bool allowed);

    /// Everything that may be chosen anew, instead of what was chosen before. Nobody loses a connection; rules about beginning one count
    /// for those that begin from now on. `identity` holds the host's own key in another certificate, such as a renewed one; without it the
    /// certificate stays.
    void change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity = {});

    using Started = base::Result<HostPlace, HostError>;
    /// Waits until start() has succeeded or failed: for programs that have nothing else to do. Needs no event loop.
    Started waitUntilStarted();
    /// Waits until the threads are gone. Needs no event loop.
    void waitUntilStopped();

Q_SIGNALS:
    void started(const hubbub::server::HostPlace &place);
    void failed(const hubbub::server::HostError &error);
    void stopped();

private:
    void showNearby();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hubbub::server
