// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_network.h"

#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::test {

namespace limits = protocol::limits;

std::vector<std::string> SimFilter::toServer(const std::string &, server::SessionId, std::string_view bytes)
{
    return {std::string(bytes)};
}

std::vector<std::string> SimFilter::toClient(const std::string &, server::SessionId, std::string_view bytes)
{
    return {std::string(bytes)};
}

/// The client's end. Letting it go without close() is how a process dies: the system closes the wire all the same.
class SimNetwork::SimLink final : public protocol::Link
{
public:
    SimLink(SimNetwork &network, WirePtr wire) : m_network(network), m_wire(std::move(wire)) {}
    ~SimLink() override { m_network.clientCloses(m_wire); }
    void send(std::string bytes) override { m_network.sendToServer(m_wire, std::move(bytes)); }
    void close() override { m_network.clientCloses(m_wire); }

private:
    SimNetwork &m_network;
    WirePtr m_wire;
};

// ---- Dialling -------------------------------------------------------------------------------------------------------------

std::unique_ptr<protocol::Link> SimNetwork::dial(const std::string &device, protocol::Link::Events events)
{
    auto wire = std::make_shared<Wire>();
    wire->id = ++m_lastId;
    wire->device = device;
    wire->events = std::move(events);
    m_wires[wire->id] = wire;
    const bool reachable = !m_unreachable.contains(device) && m_random.below(1000) >= static_cast<std::uint64_t>(m_dialFailures);
    if (reachable)
        m_time.after(delay(), [this, wire] { reach(wire); });
    else
        m_time.after(1 + static_cast<base::Millis>(m_random.below(3000)), [this, wire] { endClient(wire, 0, "unreachable"); });
    return std::make_unique<SimLink>(*this, wire);
}

void SimNetwork::reach(const WirePtr &wire)
{
    if (!wire->clientOpen)
        return;
    if (!m_acceptor || wire->dead) {
        m_time.after(delay(), [this, wire] { endClient(wire, 0, "refused"); });
        return;
    }
    wire->reached = true;
    wire->serverOpen = true;
    wire->newestToClient = m_time.now() + delay();
    m_time.at(wire->newestToClient, [this, wire] {
        whenAwake(wire->device, [this, wire] {
            if (wire->clientOpen && wire->events.opened && m_time.now() <= wire->toClientUntil) {
                const auto opened = wire->events.opened;
                opened();
            }
        });
    });
    m_acceptor->connected(wire->id, wire->device);
}

// ---- Frames ---------------------------------------------------------------------------------------------------------------

void SimNetwork::send(server::SessionId session, const server::SharedBytes &bytes)
{
    const WirePtr to = wire(session);
    if (!to || !to->serverOpen)
        return;
    to->newestToClient = std::max(to->newestToClient, m_time.now() + delay());
    ++m_inFlight;
    m_time.at(to->newestToClient, [this, to, bytes] {
        --m_inFlight;
        arriveAtClient(to, bytes);
    });
    if (to->dead && !to->stallWatched) {
        to->stallWatched = true; // nothing is acknowledged any more: the listener gives up after a while
        m_time.after(limits::queueStall, [this, to] { endServer(to); });
    }
}

void SimNetwork::arriveAtClient(const WirePtr &wire, const server::SharedBytes &bytes)
{
    if (m_time.now() > wire->toClientUntil)
        return;
    whenAwake(wire->device, [this, wire, bytes] {
        if (m_losing.contains(wire->device) && bytes->find("\"method\":\"entries\"") != std::string::npos) {
            m_losing.erase(wire->device);
            return;
        }
        if (!m_filter) {
            deliverToClient(wire, *bytes);
            return;
        }
        for (const std::string &frame : m_filter->toClient(wire->device, wire->id, *bytes))
            deliverToClient(wire, frame);
    });
}

void SimNetwork::deliverToClient(const WirePtr &wire, std::string_view bytes)
{
    if (!wire->clientOpen || !wire->events.received)
        return;
    if (m_onFrame)
        m_onFrame(wire->device, true, bytes);
    const auto received = wire->events.received; // the client may let the link go while it handles the frame
    received(bytes);
}

void SimNetwork::sendToServer(const WirePtr &wire, std::string bytes)
{
    if (!wire->clientOpen)
        return;
    if (!wire->serverOpen && !wire->dead) {
        m_time.after(delay(), [this, wire] { endClient(wire, 0, "reset"); }); // nobody is there any more, and answers so
        return;
    }
    wire->newestToServer = std::max(wire->newestToServer, m_time.now() + delay());
    ++m_inFlight;
    m_time.at(wire->newestToServer, [this, wire, frame = std::move(bytes)] {
        --m_inFlight;
        arriveAtServer(wire, frame);
    });
}

void SimNetwork::arriveAtServer(const WirePtr &wire, const std::string &bytes)
{
    if (m_time.now() > wire->toServerUntil)
        return;
    if (m_onFrame && wire->serverOpen && m_acceptor)
        m_onFrame(wire->device, false, bytes);
    if (!m_filter) {
        if (wire->serverOpen && m_acceptor)
            m_acceptor->received(wire->id, bytes);
        return;
    }
    for (const std::string &frame : m_filter->toServer(wire->device, wire->id, bytes)) {
        if (wire->serverOpen && m_acceptor)
            m_acceptor->received(wire->id, frame);
    }
}

void SimNetwork::askDrained(server::SessionId session)
{
    const WirePtr to = wire(session);
    if (!to)
        return;
    m_time.at(std::max(to->newestToClient, m_time.now() + 1), [this, to] {
        const bool passes = !m_filter || m_filter->passesDrained();
        if (to->serverOpen && m_acceptor && passes && m_time.now() <= to->toClientUntil)
            m_acceptor->drained(to->id);
    });
}

// ---- Ends -----------------------------------------------------------------------------------------------------------------

void SimNetwork::endClient(const WirePtr &wire, std::uint16_t code, const std::string &reason)
{
    whenAwake(wire->device, [this, wire, code, reason] {
        if (!wire->clientOpen)
            return;
        wire->clientOpen = false;
        const auto closed = std::exchange(wire->events, {}).closed;
        if (!wire->serverOpen)
            m_wires.erase(wire->id);
        if (closed)
            closed(code, reason);
    });
}

void SimNetwork::endServer(const WirePtr &wire)
{
    if (!wire->serverOpen)
        return;
    wire->serverOpen = false;
    if (!wire->clientOpen)
        m_wires.erase(wire->id);
    if (m_acceptor)
        m_acceptor->disconnected(wire->id);
}

void SimNetwork::clientCloses(const WirePtr &wire)
{
    if (!wire->clientOpen)
        return;
    wire->clientOpen = false;
    wire->events = {};
    if (!wire->serverOpen)
        m_wires.erase(wire->id);
    if (wire->dead)
        return; // the server's end finds out by itself, as it would have anyhow
    m_time.at(std::max(wire->newestToServer, m_time.now()) + delay(), [this, wire] { endServer(wire); });
}

void SimNetwork::closeByServer(server::SessionId session, std::uint16_t code, const std::string &reason)
{
    const WirePtr to = wire(session);
    if (!to || !to->serverOpen)
        return;
    to->serverOpen = false;
    const base::Millis when = std::max(to->newestToClient, m_time.now()) + delay();
    m_time.at(when, [this, to, code, reason] {
        if (m_time.now() <= to->toClientUntil)
            endClient(to, code, reason);
    });
    if (!to->clientOpen)
        m_wires.erase(session);
}

void SimNetwork::serverDied(bool clientsAreTold)
{
    m_acceptor = nullptr;
    const auto wires = m_wires;
    for (const auto &[id, one] : wires) {
        if (!one->serverOpen)
            continue;
        one->serverOpen = false;
        one->toServerUntil = m_time.now() - 1;
        one->toClientUntil = std::min(one->toClientUntil, m_time.now() + static_cast<base::Millis>(m_random.below(20)));
        if (!one->clientOpen)
            m_wires.erase(id);
        else if (clientsAreTold && !one->dead)
            m_time.after(20 + delay(), [this, wire = one] { endClient(wire, 0, "reset"); });
    }
}

// ---- Faults ---------------------------------------------------------------------------------------------------------------

void SimNetwork::cutWire(const WirePtr &wire, Told told)
{
    if (!wire->dead) {
        wire->dead = true;
        wire->toClientUntil = std::min(wire->toClientUntil, m_time.now() + static_cast<base::Millis>(m_random.below(30)));
        wire->toServerUntil = std::min(wire->toServerUntil, m_time.now() + static_cast<base::Millis>(m_random.below(30)));
    }
    if (told.client)
        m_time.after(30 + static_cast<base::Millis>(m_random.below(1000)), [this, wire] { endClient(wire, 0, "lost"); });
    // A listener that is not told notices at the latest by its own ping.
    const base::Millis byPing = limits::pongDeadline + static_cast<base::Millis>(m_random.below(limits::pingInterval * 11 / 10));
    m_time.after(told.server ? 30 + static_cast<base::Millis>(m_random.below(1000)) : byPing, [this, wire] { endServer(wire); });
}

void SimNetwork::cut(const std::string &device, Told told)
{
    const auto wires = m_wires;
    for (const auto &[id, one] : wires) {
        if (one->device == device)
            cutWire(one, told);
    }
}

void SimNetwork::cutAll(Told told)
{
    const auto wires = m_wires;
    for (const auto &[id, one] : wires)
        cutWire(one, told);
}

void SimNetwork::setReachable(const std::string &device, bool reachable)
{
    if (reachable)
        m_unreachable.erase(device);
    else
        m_unreachable.insert(device);
}

void SimNetwork::heal()
{
    m_unreachable.clear();
    m_losing.clear();
    m_dialFailures = 0;
    const auto frozen = m_frozen;
    for (const std::string &device : frozen)
        thaw(device);
    const auto wires = m_wires;
    for (const auto &[id, one] : wires) {
        if (one->dead || (one->reached && !one->serverOpen))
            cutWire(one, {true, true});
    }
}

// ---- Small things ---------------------------------------------------------------------------------------------------------

void SimNetwork::thaw(const std::string &device)
{
    m_frozen.erase(device);
    m_time.after(0, [this, device] {
        // What comes while this runs goes to the end of the list, so nothing overtakes.
        auto &held = m_held[device];
        while (!held.empty() && !m_frozen.contains(device)) {
            const auto what = std::move(held.front());
            held.pop_front();
            what();
        }
    });
}

void SimNetwork::whenAwake(const std::string &device, std::function<void()> what)
{
    const auto held = m_held.find(device);
    if (m_frozen.contains(device) || (held != m_held.end() && !held->second.empty()))
        m_held[device].push_back(std::move(what));
    else
        what();
}

void SimNetwork::setDelay(base::Millis least, base::Millis most)
{
    m_delayLeast = least;
    m_delayMost = most;
}

bool SimNetwork::isConnected(const std::string &device) const
{
    return std::any_of(m_wires.begin(), m_wires.end(), [&](const auto &pair) {
        const Wire &wire = *pair.second;
        return wire.device == device && wire.clientOpen && wire.serverOpen && !wire.dead;
    });
}

base::Millis SimNetwork::delay()
{
    return m_delayLeast + static_cast<base::Millis>(m_random.below(static_cast<std::uint64_t>(m_delayMost - m_delayLeast + 1)));
}

SimNetwork::WirePtr SimNetwork::wire(server::SessionId session) const
{
    const auto found = m_wires.find(session);
    return found == m_wires.end() ? nullptr : found->second;
}

} // namespace hubbub::test
