// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/chaos.h"

#include "core/base/uuid.h"
#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <algorithm>
#include <array>

namespace hubbub::test {

namespace {

using client::Connection;

/// An item of a list of things to do, and how often it comes compared with the others.
template<class What>
struct Weighted {
    What what;
    std::uint64_t weight;
};

template<class What, std::size_t Count>
What pick(const std::array<Weighted<What>, Count> &choices, base::Random &random)
{
    std::uint64_t total = 0;
    for (const auto &choice : choices)
        total += choice.weight;
    std::uint64_t left = random.below(total);
    for (const auto &choice : choices) {
        if (left < choice.weight)
            return choice.what;
        left -= choice.weight;
    }
    return choices.front().what;
}

/// The faults have 30 seconds to be forgotten (S11), on top of a reconnect that may already be as far away as it gets.
constexpr base::Millis settleWithin = 30'000 + protocol::limits::backoffMost;

} // namespace

Chaos::Chaos(ChaosOptions options) : m_options(options), m_world(options.seed, options.seed % 4 == 3)
{
    if (options.trace)
        m_world.traceToStderr();
    m_world.network.setFilter(options.mutation);
}

Chaos::~Chaos() = default;

std::vector<Violation> Chaos::run()
{
    if (!setUp()) {
        return {{"QUIET", "the start failed: " + m_world.unrest(), {}}};
    }
    const int acts = static_cast<int>(30 + below(90));
    base::Millis nextTrouble = m_world.time.now() + within(100, 3'000);
    for (int i = 0; i < acts; ++i) {
        m_world.run(within(0, 400));
        act();
        if (m_world.time.now() >= nextTrouble) {
            trouble();
            nextTrouble = m_world.time.now() + within(100, 4'000);
        }
    }
    m_quietTime = true;
    m_world.runUntil([this] { return !m_world.server.isStopping(); }, 10'000); // what has begun to stop cannot stay
    if (!m_world.server.isRunning())
        startServer();
    m_world.heal();
    const base::Millis healed = m_world.time.now();
    if (below(2) == 0) {
        for (const auto &device : m_world.devices)
            device->client().retryNow(); // as an app does when the network is back
    }
    bool quiet = false;
    while (!quiet && m_world.time.now() < healed + settleWithin) {
        m_world.run(500);
        quiet = m_world.isQuiet();
    }
    if (m_world.time.now() < healed + settleWithin)
        m_world.run(healed + settleWithin - m_world.time.now());
    return verdict(quiet && m_world.runUntil([this] { return m_world.isQuiet(); }, 2'000));
}

std::vector<Violation> Chaos::verdict(bool quiet)
{
    std::vector<Violation> violations;
    if (!quiet)
        violations.push_back({"QUIET", m_world.unrest(), {}});
    m_world.recordEnd();
    History history;
    for (Event event : m_world.history.events()) {
        if (m_options.mutation && event.kind == EventKind::LogEntry)
            event.entry.tag = m_options.mutation->original(event.entry.tag);
        history.add(std::move(event));
    }
    CheckOptions options;
    options.settleWithin = settleWithin;
    const auto found = check(history, options);
    violations.insert(violations.end(), found.begin(), found.end());
    return violations;
}

// ---- The beginning --------------------------------------------------------------------------------------------------------

bool Chaos::setUp()
{
    m_world.network.setDelay(1, within(2, 120));
    startServer();
    const int people = static_cast<int>(2 + below(3));
    const std::string secret = m_world.random.hex(32);
    m_world.addDevice("p0", "p0", secret);
    for (int i = 1; i < people; ++i)
        m_world.addDevice("p" + std::to_string(i));
    if (below(3) == 0)
        m_world.addDevice("p0b", "p0", secret); // the same person elsewhere
    for (const auto &device : m_world.devices) {
        if (below(6) == 0)
            device->clock().setWallOffset(within(-5, 5) * 3'600'000);
        device->start();
    }
    return gatherPeople();
}

bool Chaos::gatherPeople()
{
    const auto allOnline = [this] {
        return std::all_of(m_world.devices.begin(), m_world.devices.end(),
                           [](const auto &device) { return device->client().connection().phase == Connection::Phase::Online; });
    };
    if (!m_world.runUntil(allOnline, 30'000))
        return false;
    const std::size_t wanted = 1 + below(3);
    for (std::size_t i = 0; i < wanted; ++i) {
        SimDevice &owner = *m_world.devices[below(m_world.devices.size())];
        owner.client().createRoom("room" + std::to_string(i), "", [this](const protocol::Outcome<protocol::RoomId> &room) {
            if (room)
                m_rooms.push_back(room.value());
        });
    }
    if (!m_world.runUntil([&] { return m_rooms.size() == wanted; }, 30'000))
        return false;
    if (below(40) == 0)
        fillLog(m_rooms.front(), static_cast<int>(250 + below(250)));
    for (const auto &device : m_world.devices)
        device->client().refreshRooms([](const auto &) {});
    m_world.run(500);
    for (const auto &device : m_world.devices)
        join(*device);
    if (below(20) == 0) {
        m_world.run(3'000);
        m_world.server.backUp(m_world.folder.file("backup.db"));
        m_backedUp = true;
    }
    return true;
}

void Chaos::fillLog(const protocol::RoomId &room, int entries)
{
    // More than one page, written while the server is down, so that whoever joins has something to catch up with.
    m_world.server.crash(true);
    m_world.note(EventKind::Fault, "server down");
    const auto database = store::openLogFile(m_world.server.path());
    store::Transaction transaction(*database);
    store::LogStore log(*database);
    const auto stored = log.room(room);
    Event hello;
    hello.kind = EventKind::Hello;
    hello.client = "filler";
    hello.user = protocol::UserId{"filler"};
    m_world.history.add(hello);
    for (int i = 0; i < entries; ++i) {
        const protocol::Tag tag = base::Uuid::makeV7(m_world.time.clock(), m_world.random);
        const protocol::Posted body{"filler " + std::to_string(i), 0};
        Event send;
        send.kind = EventKind::Send;
        send.t = m_world.time.now();
        send.client = "filler";
        send.room = room;
        send.entry.tag = tag;
        send.entry.body = body;
        log.append(room, {stored->head + 1 + i, hello.user, tag, m_world.time.clock().wallMs(), body});
        send.note = "filler";
        m_world.history.add(send);
        Event ack = send;
        ack.kind = EventKind::Ack;
        ack.epoch = stored->epoch;
        ack.entry.seq = stored->head + 1 + i;
        m_world.history.add(ack);
    }
    transaction.commit();
    startServer();
    for (const auto &device : m_world.devices)
        device->client().retryNow();
    m_world.run(3'000);
}

// ---- What people do -------------------------------------------------------------------------------------------------------

void Chaos::act()
{
    SimDevice *device = anyAwake();
    if (!device)
        return;
    static constexpr std::array<Weighted<Action>, 14> actions{{
        {&Chaos::post, 50},
        {&Chaos::postLong, 1},
        {&Chaos::reply, 5},
        {&Chaos::edit, 9},
        {&Chaos::remove, 4},
        {&Chaos::react, 10},
        {&Chaos::pin, 2},
        {&Chaos::setTopic, 2},
        {&Chaos::join, 5},
        {&Chaos::leave, 3},
        {&Chaos::moderate, 5},
        {&Chaos::markRead, 8},
        {&Chaos::retryFailed, 2},
        {&Chaos::setProfile, 3},
    }};
    (this->*pick(actions, m_world.random))(*device);
}

void Chaos::sent(SimDevice &device, const protocol::RoomId &room, const protocol::Outcome<protocol::Tag> &tag)
{
    if (tag)
        device.recorder().sent(room, tag.value());
}

void Chaos::post(SimDevice &device)
{
    const auto room = joinedRoom(device);
    if (!room.empty())
        sent(device, room, device.client().post(room, device.name() + " says " + std::to_string(++m_texts)));
}

void Chaos::postLong(SimDevice &device)
{
    // Four of these do not fit into one page.
    const auto room = joinedRoom(device);
    const std::size_t count = 3 + below(3);
    for (std::size_t i = 0; i < count && !room.empty(); ++i) {
        std::string text = std::to_string(++m_texts) + " ";
        while (text.size() < 14'000)
            text += "\xF0\x9F\x98\x80";
        sent(device, room, device.client().post(room, text));
    }
}

void Chaos::reply(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto target = room.empty() ? 0 : recentMessage(device, room, false);
    if (target != 0)
        sent(device, room, device.client().post(room, "@p1 yes, " + std::to_string(++m_texts), target));
}

void Chaos::edit(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto target = room.empty() ? 0 : recentMessage(device, room, below(8) != 0);
    if (target != 0)
        sent(device, room, device.client().edit(room, target, "edited " + std::to_string(++m_texts)));
}

void Chaos::remove(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto target = room.empty() ? 0 : recentMessage(device, room, true);
    if (target != 0)
        sent(device, room, device.client().remove(room, target));
}

void Chaos::react(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto target = room.empty() ? 0 : recentMessage(device, room, false);
    static constexpr std::array<const char *, 3> emoji{"+1", "heart", "eyes"};
    if (target != 0)
        sent(device, room, device.client().react(room, target, emoji[below(emoji.size())], below(3) != 0));
}

void Chaos::pin(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto target = room.empty() ? 0 : recentMessage(device, room, false);
    if (target != 0)
        sent(device, room, device.client().pin(room, target, below(2) == 0));
}

void Chaos::setTopic(SimDevice &device)
{
    const auto room = joinedRoom(device);
    if (!room.empty())
        sent(device, room, device.client().setTopic(room, "topic " + std::to_string(++m_texts)));
}

void Chaos::join(SimDevice &device)
{
    const auto &room = m_rooms[below(m_rooms.size())];
    const auto view = device.client().room(room);
    if (view && !view->joined)
        sent(device, room, device.client().join(room));
}

void Chaos::leave(SimDevice &device)
{
    const auto room = joinedRoom(device);
    if (!room.empty())
        sent(device, room, device.client().leave(room));
}

void Chaos::moderate(SimDevice &device)
{
    const auto room = joinedRoom(device);
    if (room.empty())
        return;
    client::Client &client = device.client();
    const auto members = client.members(room);
    const auto somebody = members.empty() ? client.user() : members[below(members.size())].user;
    const bool on = below(2) == 0;
    switch (below(12)) {
    case 0:
        return sent(device, room, client.kick(room, somebody, "out"));
    case 1:
        return sent(device, room, client.ban(room, somebody, protocol::BanScope::Device, ""));
    case 2:
    case 3:
        // Who is banned is not among the members; so everybody who was ever there is let in again now and then.
        for (const auto &other : m_world.devices) {
            if (other->isRunning())
                sent(device, room, client.unban(room, other->client().user()));
        }
        return;
    case 4:
        return sent(device, room, on ? client.mute(room, somebody, 5'000, "calm") : client.unmute(room, somebody));
    case 5:
        return sent(device, room, client.setSlowMode(room, on ? 2 : 0));
    case 6:
        return sent(device, room, client.lock(room, on && below(2) == 0));
    case 7:
        return sent(device, room, client.muteAll(room, on && below(2) == 0));
    case 8:
    case 9:
        return sent(device, room, client.hideLast(room, 10'000, on));
    case 10:
        return sent(device, room, client.setPreset(room, on ? protocol::Preset::Open : protocol::Preset::Announce));
    default:
        return sent(device, room, client.setRole(room, somebody, on ? protocol::Role::Moderator : protocol::Role::Owner));
    }
}

void Chaos::markRead(SimDevice &device)
{
    const auto room = joinedRoom(device);
    const auto view = device.client().room(room);
    if (view && view->head > 0)
        device.client().markRead(room, 1 + static_cast<protocol::Seq>(below(static_cast<std::uint64_t>(view->head))));
}

void Chaos::retryFailed(SimDevice &device)
{
    for (const store::OutboxItem &item : device.client().pending()) {
        if (item.state != store::OutboxState::Failed)
            continue;
        if (below(2) == 0)
            device.client().discard(item.tag);
        else
            device.client().retry(item.tag);
        return;
    }
}

void Chaos::setProfile(SimDevice &device)
{
    // Now and then a name that somebody else has, or had.
    const std::string name = "p" + std::to_string(below(4));
    const std::string other = below(4) == 0 ? name : device.client().userName().substr(0, 2) + std::string(below(3), 'x');
    device.client().setProfile(other, static_cast<int>(below(4)), [](const auto &) {});
}

// ---- What goes wrong ------------------------------------------------------------------------------------------------------

void Chaos::trouble()
{
    static constexpr std::array<Weighted<Trouble>, 12> troubles{{
        {&Chaos::cutOne, 30},
        {&Chaos::cutAll, 4},
        {&Chaos::unplug, 8},
        {&Chaos::crashServer, 10},
        {&Chaos::crashAtCommit, 10},
        {&Chaos::stopServer, 4},
        {&Chaos::fillDisk, 4},
        {&Chaos::killClient, 12},
        {&Chaos::sleepMachine, 4},
        {&Chaos::loseEntries, 6},
        {&Chaos::jumpClock, 3},
        {&Chaos::restoreBackup, 8},
    }};
    (this->*pick(troubles, m_world.random))();
}

void Chaos::cutOne()
{
    SimDevice &device = *m_world.devices[below(m_world.devices.size())];
    const SimNetwork::Told told{below(4) != 0, below(3) != 0};
    m_world.note(EventKind::Fault, "cut", device.name());
    m_world.network.cut(device.name(), told);
}

void Chaos::cutAll()
{
    m_world.note(EventKind::Fault, "cut all");
    m_world.network.cutAll({below(2) == 0, below(2) == 0});
}

void Chaos::unplug()
{
    const std::string name = m_world.devices[below(m_world.devices.size())]->name();
    m_world.note(EventKind::Fault, "unplugged", name);
    m_world.network.setReachable(name, false);
    m_world.network.cut(name, {below(2) == 0, below(2) == 0});
    m_world.time.after(within(100, 20'000), [this, name] { m_world.network.setReachable(name, true); });
}

void Chaos::crashServer()
{
    if (!m_world.server.isRunning())
        return;
    m_world.note(EventKind::Fault, "server crash");
    m_world.server.crash(below(4) != 0);
    startServerLater();
}

void Chaos::crashAtCommit()
{
    if (!m_world.server.isRunning())
        return;
    m_world.server.crashAtNextCommit([this] {
        m_world.note(EventKind::Fault, "server crash after a commit");
        startServerLater();
    });
}

void Chaos::stopServer()
{
    if (!m_world.server.isRunning())
        return;
    m_world.note(EventKind::Fault, "server stops");
    m_world.server.stop([this] { startServerLater(); });
}

void Chaos::fillDisk()
{
    if (!m_world.server.isRunning())
        return;
    m_world.note(EventKind::Fault, "disk full");
    m_world.server.failDiskFor(within(100, 5'000));
}

void Chaos::killClient()
{
    SimDevice &device = *m_world.devices[below(m_world.devices.size())];
    if (!device.isRunning() || device.isAsleep())
        return;
    m_world.note(EventKind::Fault, "crash", device.name());
    device.kill();
    m_world.time.after(within(0, 25'000), [this, &device] {
        if (!m_quietTime && !device.isRunning())
            device.start();
    });
}

void Chaos::sleepMachine()
{
    SimDevice &device = *m_world.devices[below(m_world.devices.size())];
    if (!device.isRunning() || device.isAsleep())
        return;
    m_world.note(EventKind::Fault, "sleeps", device.name());
    device.sleep();
    if (below(2) == 0)
        m_world.network.cut(device.name(), {false, below(2) == 0}); // after waking, the wire says open and is dead
    m_world.time.after(within(1'000, 60'000), [this, &device, still = below(2) == 0] {
        if (!m_quietTime)
            device.wake(still);
    });
}

void Chaos::loseEntries()
{
    m_world.network.loseEntries(m_world.devices[below(m_world.devices.size())]->name());
}

void Chaos::jumpClock()
{
    m_world.devices[below(m_world.devices.size())]->clock().setWallOffset(within(-5, 5) * 3'600'000);
}

void Chaos::restoreBackup()
{
    if (!m_backedUp || m_restored || !m_world.server.isRunning())
        return;
    m_restored = true;
    m_world.note(EventKind::Fault, "backup restored");
    m_world.server.crash(true);
    m_world.recordLogs(); // of the life that ends here
    m_world.server.restoreFrom(m_world.folder.file("backup.db"));
    startServerLater();
}

void Chaos::startServer()
{
    m_world.server.start();
    if (m_options.mutation)
        m_options.mutation->serverStarted();
}

void Chaos::startServerLater()
{
    m_world.time.after(within(0, 6'000), [this] {
        if (!m_quietTime && !m_world.server.isRunning())
            startServer();
    });
}

// ---- Small things ---------------------------------------------------------------------------------------------------------

base::Millis Chaos::within(base::Millis least, base::Millis most)
{
    return least + static_cast<base::Millis>(below(static_cast<std::uint64_t>(most - least + 1)));
}

SimDevice *Chaos::anyAwake()
{
    SimDevice &device = *m_world.devices[below(m_world.devices.size())];
    return device.isRunning() && !device.isAsleep() ? &device : nullptr;
}

protocol::RoomId Chaos::joinedRoom(SimDevice &device)
{
    const auto &room = m_rooms[below(m_rooms.size())];
    const auto view = device.client().room(room);
    return view && view->joined ? room : protocol::RoomId{};
}

protocol::Seq Chaos::recentMessage(SimDevice &device, const protocol::RoomId &room, bool own)
{
    const auto page = device.client().rows(room, {protocol::HistoryVerb::Latest, 0, 0, 10});
    std::vector<protocol::Seq> found;
    for (const client::TimelineRow &row : page.rows) {
        if (row.message.seq > 0 && row.message.kind == protocol::MessageKind::Post && (!own || row.mine))
            found.push_back(row.message.seq);
    }
    return found.empty() ? 0 : found[below(found.size())];
}

} // namespace hubbub::test
