// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_world.h"

#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace hubbub::test {

ScratchFolder::ScratchFolder()
{
    const QFileInfo memory("/dev/shm");
    const QString base = memory.isDir() && memory.isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(base + "/hubbub-XXXXXX");
}

SimWorld::SimWorld(std::uint64_t seed, bool floodLimits)
    : random(seed), network(time, random), server(time, random, network, folder.file("host.db"), floodLimits)
{}

SimWorld::~SimWorld() = default;

SimDevice &SimWorld::addDevice(const std::string &name, const std::string &person, const std::string &secret)
{
    devices.push_back(std::make_unique<SimDevice>(time, random, network, name, person, secret, folder.path(),
                                                  [this](Event event) { add(std::move(event)); }));
    return *devices.back();
}

SimDevice &SimWorld::addDevice(const std::string &person)
{
    return addDevice(person, person, random.hex(32));
}

void SimWorld::add(Event event)
{
    if (m_trace)
        std::fprintf(stderr, "%s\n", describe(event).c_str());
    history.add(std::move(event));
}

void SimWorld::note(EventKind kind, const std::string &note, const std::string &client)
{
    Event event;
    event.kind = kind;
    event.t = time.now();
    event.client = client;
    event.note = note;
    add(std::move(event));
}

void SimWorld::traceToStderr()
{
    m_trace = true;
    network.onFrame([this](const std::string &device, bool toClient, std::string_view bytes) {
        const std::string shown(bytes.substr(0, 400));
        std::fprintf(stderr, "%lld %s %s %s\n", static_cast<long long>(time.now()), device.c_str(), toClient ? "<-" : "->",
                     shown.c_str());
    });
}

// ---- Time -----------------------------------------------------------------------------------------------------------------

bool SimWorld::step(base::Millis until)
{
    base::Millis next = std::min(time.next(), server.nextDeadline());
    for (const auto &device : devices)
        next = std::min(next, device->nextDeadline());
    if (next > until) {
        time.advanceTo(until);
        return false;
    }
    time.advanceTo(next);
    time.runDue();
    if (server.nextDeadline() <= time.now())
        server.tick();
    for (const auto &device : devices) {
        if (device->nextDeadline() <= time.now())
            device->tick();
    }
    m_stuck = m_stuckAt == time.now() ? m_stuck + 1 : 0;
    m_stuckAt = time.now();
    if (m_stuck > 10'000) {
        std::fprintf(stderr, "time stands still: somebody's nextDeadline() stays in the past after tick(): %s\n",
                     server.nextDeadline() <= time.now() ? "the hub's" : "a client's");
        std::abort();
    }
    return true;
}

void SimWorld::run(base::Millis ms)
{
    const base::Millis until = time.now() + ms;
    while (step(until)) {
    }
}

bool SimWorld::runUntil(const std::function<bool()> &isTrue, base::Millis within)
{
    const base::Millis until = time.now() + within;
    while (!isTrue()) {
        if (!step(until))
            return isTrue();
    }
    return true;
}

// ---- The end --------------------------------------------------------------------------------------------------------------

void SimWorld::heal()
{
    if (!server.isRunning())
        server.start();
    server.heal();
    network.heal();
    for (const auto &device : devices) {
        device->wake(false);
        if (!device->isRunning())
            device->start();
    }
    note(EventKind::Fault, "healed");
}

bool SimWorld::isQuiet()
{
    return unrest().empty();
}

std::string SimWorld::unrest()
{
    if (network.framesInFlight() > 0)
        return "frames are on their way";
    const auto database = store::openLogFile(server.path(), store::Database::Access::ReadOnly);
    const store::LogStore log(*database);
    for (const auto &device : devices) {
        if (!device->isRunning())
            continue;
        const auto &client = device->client();
        const auto &connection = client.connection();
        if (connection.phase != client::Connection::Phase::Online) {
            return device->name() + " is not online: phase " + std::to_string(static_cast<int>(connection.phase)) + " "
                   + connection.reason + (connection.refusal ? " refused: " + std::string(nameOf(connection.refusal->code)) : "");
        }
        for (const store::OutboxItem &item : client.pending()) {
            if (item.state != store::OutboxState::Failed)
                return device->name() + " has something pending: " + item.tag.text();
            if (log.tagged(item.room, client.user(), item.tag))
                return device->name() + " is told of a failure, but the log has it: " + item.tag.text();
        }
        for (const client::RoomView &view : client.rooms()) {
            const auto stored = log.room(view.id);
            if (view.joined && (!stored || stored->head != view.head))
                return device->name() + " is not at the head of " + view.name;
        }
    }
    return {};
}

void SimWorld::recordLogs()
{
    const auto database = store::openLogFile(server.path(), store::Database::Access::ReadOnly);
    const store::LogStore log(*database);
    for (const store::StoredRoom &room : log.rooms()) {
        const auto entries =
            log.entriesAfter(room.id, 0, std::numeric_limits<int>::max(), std::numeric_limits<std::size_t>::max());
        for (const protocol::Entry &entry : entries) {
            Event event;
            event.kind = EventKind::LogEntry;
            event.t = time.now();
            event.room = room.id;
            event.epoch = room.epoch;
            event.entry = entry;
            history.add(std::move(event)); // never traced: it is long and told already
        }
    }
}

void SimWorld::recordEnd()
{
    for (const auto &device : devices) {
        if (device->isRunning() && device->client().connection().phase == client::Connection::Phase::Online)
            device->recorder().recordEnd();
    }
    recordLogs();
    for (const auto &device : devices) {
        if (device->isRunning())
            device->recorder().recordCopies();
    }
    const auto database = store::openLogFile(server.path(), store::Database::Access::ReadOnly);
    for (const store::StoredRoom &room : store::LogStore(*database).rooms()) {
        Event event;
        event.kind = EventKind::Copy;
        event.t = time.now();
        event.client = "host";
        event.room = room.id;
        event.epoch = room.epoch;
        event.entry.seq = room.head;
        event.note = foldTextOf(*database, room.id);
        history.add(std::move(event));
    }
}

} // namespace hubbub::test
