// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/protocol/link.h"
#include "server/outlet.h"
#include "tests/support/sim_time.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace hubbub::test {

/// The server's side of the network: what a listener would call on its hub.
class SimAcceptor
{
public:
    virtual ~SimAcceptor() = default;
    virtual void connected(server::SessionId session, const std::string &address) = 0;
    virtual void received(server::SessionId session, std::string_view bytes) = 0;
    virtual void disconnected(server::SessionId session) = 0;
    virtual void drained(server::SessionId session) = 0;
};

/// Stands between the ends and may change, drop or add frames: how the mutation tests take an ingredient out.
class SimFilter
{
public:
    virtual ~SimFilter() = default;
    virtual std::vector<std::string> toServer(const std::string &device, server::SessionId wire, std::string_view bytes);
    virtual std::vector<std::string> toClient(const std::string &device, server::SessionId wire, std::string_view bytes);
    virtual bool passesDrained() { return true; }
};

/// Wires between devices and one server with delays and faults. A wire keeps order and loses nothing until it is cut; then each
/// end may learn of it at its own time, or only by its own deadline. No callback is called from inside a call.
class SimNetwork
{
public:
    SimNetwork(SimTime &time, base::Random &random) : m_time(time), m_random(random) {}

    // ---- The ends
    std::unique_ptr<protocol::Link> dial(const std::string &device, protocol::Link::Events events);
    /// A server process starts to listen.
    void listen(SimAcceptor *acceptor) { m_acceptor = acceptor; }
    /// The server process is gone. What it had sent may still arrive in part. Untold clients find out by themselves.
    void serverDied(bool clientsAreTold);
    void send(server::SessionId session, const server::SharedBytes &bytes);
    void closeByServer(server::SessionId session, std::uint16_t code, const std::string &reason);
    void askDrained(server::SessionId session);

    // ---- Faults. "Soon" is within a second; an end that is not told finds out by its own deadline.
    struct Told {
        bool client = true;
        bool server = true;
    };
    void cut(const std::string &device, Told told);
    void cutAll(Told told);
    /// Dials of an unreachable device fail.
    void setReachable(const std::string &device, bool reachable);
    /// Of a thousand dials, so many fail.
    void setDialFailures(int perMille) { m_dialFailures = perMille; }
    /// Frames to this device wait until it is thawed.
    void freeze(const std::string &device) { m_frozen.insert(device); }
    void thaw(const std::string &device);
    /// The next frame of entries to this device is lost without a trace, as by a bug of a server: the heads will tell.
    void loseEntries(const std::string &device) { m_losing.insert(device); }
    /// All faults end: everything is reachable, and every dead wire's ends learn of it at once.
    void heal();

    void setDelay(base::Millis least, base::Millis most);
    void setFilter(SimFilter *filter) { m_filter = filter; }
    /// Called with every frame that arrives, for a trace.
    void onFrame(std::function<void(const std::string &device, bool toClient, std::string_view bytes)> what)
    {
        m_onFrame = std::move(what);
    }
    bool isConnected(const std::string &device) const;
    std::size_t framesInFlight() const { return m_inFlight; }

private:
    struct Wire {
        server::SessionId id = 0;
        std::string device;
        protocol::Link::Events events;
        bool clientOpen = true; ///< as the client's end sees it
        bool serverOpen = false; ///< as the server's end sees it
        bool reached = false; ///< the server's end was open once
        bool dead = false;
        base::Millis newestToClient = 0; ///< when the newest frame arrives; nothing overtakes it
        base::Millis newestToServer = 0;
        base::Millis toClientUntil = SimTime::never; ///< what arrives later is lost
        base::Millis toServerUntil = SimTime::never;
        bool stallWatched = false;
    };
    using WirePtr = std::shared_ptr<Wire>;
    class SimLink;

    base::Millis delay();
    WirePtr wire(server::SessionId session) const;
    void reach(const WirePtr &wire);
    void sendToServer(const WirePtr &wire, std::string bytes);
    void clientCloses(const WirePtr &wire);
    void arriveAtClient(const WirePtr &wire, const server::SharedBytes &bytes);
    void deliverToClient(const WirePtr &wire, std::string_view bytes);
    void arriveAtServer(const WirePtr &wire, const std::string &bytes);
    void endClient(const WirePtr &wire, std::uint16_t code, const std::string &reason);
    void endServer(const WirePtr &wire);
    void cutWire(const WirePtr &wire, Told told);
    /// Now, or when the device wakes up.
    void whenAwake(const std::string &device, std::function<void()> what);

    SimTime &m_time;
    base::Random &m_random;
    SimAcceptor *m_acceptor = nullptr;
    SimFilter *m_filter = nullptr;
    std::function<void(const std::string &, bool, std::string_view)> m_onFrame;
    std::map<server::SessionId, WirePtr> m_wires;
    std::set<std::string> m_unreachable;
    std::set<std::string> m_frozen;
    std::set<std::string> m_losing;
    std::map<std::string, std::deque<std::function<void()>>> m_held;
    server::SessionId m_lastId = 0;
    base::Millis m_delayLeast = 1;
    base::Millis m_delayMost = 40;
    int m_dialFailures = 0;
    std::size_t m_inFlight = 0;
};

} // namespace hubbub::test
