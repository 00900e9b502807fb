// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_worker.h"

#include "core/base/log.h"

#include "server/admin_place.h"
#include "server/file_limit.h"
#include "server/host_figures.h"
#include "server/web_site.h"

#include <QThread>

#include <algorithm>
#include <exception>
#include <utility>

namespace hubbub::server {

namespace {

// Descriptors that are not for connections: databases, the lock, epoll and wake-up pipes, and what a window needs.
constexpr std::size_t reservedFiles = 128;

// How long the disk may keep a planned stop waiting.
constexpr int settleMs = 5'000;

// How old what is told nearby about the rooms may be.
constexpr int roomsMs = 3'000;

ListenerLimits limitsOf(const RunningOptions &options)
{
    const std::size_t files = raiseFileLimit();
    const std::size_t possible = files > 2 * reservedFiles ? files - reservedFiles : files / 2;
    const std::size_t wanted = options.connections == 0 ? possible : options.connections;
    return {options.connectionsPerAddress, std::min(wanted, possible)};
}

DoorRules doorRulesOf(const RunningOptions &options)
{
    return {options.allowPlain, options.allowMetrics, options.webOrigins};
}

unsigned ioThreadsOf(const HostOptions &options)
{
    constexpr int most = 64;
    const int wanted = options.ioThreads > 0 ? options.ioThreads : QThread::idealThreadCount() - 1;
    return static_cast<unsigned>(std::clamp(wanted, 1, most));
}

} // namespace

HubWorker::HubWorker(const HostOptions &options, HostFiles files)
    : m_options(options), m_server(files.server), m_identity(std::move(files.identity)),
      m_tally(std::make_shared<HostTally>(ioThreadsOf(options))),
      m_site(makeWebSite(m_tally, options.version, options.widgetOrigins, options.furtherFigures)), m_lock(std::move(files.lock)),
      m_reader(std::move(files.reader)), m_commits(std::move(files.writer), m_clock, m_results, m_tally->commit),
      m_io(makeIoThreads()), m_passwords(m_passwordResults), m_fanout(inboxesOf(m_io)),
      m_hub({files.server, options.name, options.version, options.floodLimits, options.password, options.direct, options.keepDays,
             std::shared_ptr<HubTally>(m_tally, &m_tally->hub),
             [this] { return hostFigures(*m_tally, m_options.dataFolder + "/host/hub.db"); }},
            m_clock, m_random, *m_reader, m_commits, m_fanout, &m_passwords),
      m_listener(limitsOf(options), m_tally->hub.tooManyConnections,
                 [this](qintptr descriptor, const QHostAddress &peer) { adopt(descriptor, peer); }),
      m_admin(hubOfAdmin())
{
    m_fanout.setServersOutlet(m_admin);
    m_results.open(*this, [this](std::vector<JobResult> results) { turn([&] { m_hub.committed(std::move(results)); }); });
    m_passwordResults.open(*this,
                           [this](const std::vector<PasswordResult> &results) { turn([&] { m_hub.passwordsDone(results); }); });
    m_events.open(*this, [this](std::vector<IoEvent> events) { hear(std::move(events)); });
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and then the tick would find nothing to do
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_armedFor = 0;
        turn([this] { m_hub.tick(); });
    });
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &HubWorker::moveOn);
    m_rooms.setInterval(roomsMs);
    connect(&m_rooms, &QTimer::timeout, this, &HubWorker::lookAtRooms);
    m_rooms.start();
    // Once somebody listens.
    QMetaObject::invokeMethod(this, &HubWorker::lookAtRooms, Qt::QueuedConnection);
    armTick();
}

HubWorker::~HubWorker()
{
    // The threads that still run must not reach a hub that is being taken apart.
    m_results.close();
    m_passwordResults.close();
    m_events.close();
}

std::vector<std::unique_ptr<IoThread>> HubWorker::makeIoThreads()
{
    // The mailboxes outlive the threads that may ask.
    m_tally->queues = {{"hub", [this] { return m_events.waiting(); }},
                       {"committed", [this] { return m_results.waiting(); }},
                       {"passwords", [this] { return m_passwordResults.waiting(); }}};
    const auto door = std::make_shared<const Door>(m_identity, doorRulesOf(m_options), m_site);
    std::vector<std::unique_ptr<IoThread>> threads;
    const auto count = static_cast<unsigned>(m_tally->io.size());
    for (unsigned index = 0; index < count; ++index) {
        threads.push_back(
            std::make_unique<IoThread>(IoIndex{index, count}, door, m_options.times, m_clock, m_events, m_tally->io[index]));
    }
    return threads;
}

std::vector<Mailbox<IoCommand> *> HubWorker::inboxesOf(const std::vector<std::unique_ptr<IoThread>> &threads)
{
    std::vector<Mailbox<IoCommand> *> inboxes;
    inboxes.reserve(threads.size());
    for (const auto &thread : threads) {
        inboxes.push_back(&thread->inbox());
    }
    return inboxes;
}

base::Result<HostPlace, HostError> HubWorker::listen()
{
    const auto addresses = listenAddresses(m_options.listen);
    if (!addresses) {
        return addresses.error();
    }
    auto place = m_listener.listen(addresses.value(), m_options.port, m_identity.fingerprint);
    if (place) {
        place.value().server = m_server;
        m_tally->state.set(HostTally::Ready);
        count();
        listenForOperators();
    }
    return place;
}

void HubWorker::change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity)
{
    m_hub.setServerName(options.name);
    m_hub.setServerPassword(options.password);
    m_hub.setDirect(options.direct);
    m_hub.setFloodLimits(options.floodLimits);
    m_hub.setKeepDays(options.keepDays);
    m_listener.setLimits(limitsOf(options));
    m_identity = identity.value_or(m_identity);
    const auto door = std::make_shared<const Door>(m_identity, doorRulesOf(options), m_site);
    for (const auto &thread : m_io) {
        thread->inbox().put(ChangeDoor{door});
    }
}

AdminSocket::Hub HubWorker::hubOfAdmin()
{
    return {[this](SessionId session) { turn([&] { m_hub.serversConnected(session); }); },
            [this](SessionId session, std::string_view frame) { turn([&] { m_hub.received(session, frame); }); },
            [this](SessionId session) { turn([&] { m_hub.disconnected(session); }); }};
}

void HubWorker::listenForOperators()
{
    QString why;
    if (!m_admin.listen(newAdminSocket(m_options.dataFolder), why)) {
        base::log(base::LogLevel::Warning, "admin", "\"hubbub admin\" will not reach this server",
                  {{"reason", why.toStdString()}});
    }
}

template<class Work>
void HubWorker::turn(Work work)
{
    if (m_phase == Phase::Finished) {
        return;
    }
    try {
        work();
    } catch (const std::exception &error) {
        m_phase = Phase::Finished;
        Q_EMIT broke(QString::fromUtf8(error.what()));
        return;
    }
    m_fanout.flush();
    count();
    armTick();
    if (m_phase == Phase::Settling && m_hub.settled()) {
        moveOn();
    }
    if (m_phase == Phase::Closing && m_listener.open() == 0) {
        moveOn();
    }
}

void HubWorker::count()
{
    const Hub::Figures figures = m_hub.figures();
    m_tally->hub.sessions.set(figures.sessions);
    m_tally->hub.greeted.set(figures.greeted);
    m_tally->hub.rooms.set(figures.rooms);
}

void HubWorker::hear(std::vector<IoEvent> events)
{
    turn([&] {
        for (IoEvent &event : events) {
            hear(event);
        }
    });
}

void HubWorker::hear(IoEvent &event)
{
    if (const auto *opened = std::get_if<ConnectionOpened>(&event)) {
        m_hub.connected(opened->session, opened->address);
    } else if (const auto *frame = std::get_if<FrameReceived>(&event)) {
        m_hub.received(frame->session, {frame->bytes.constData(), static_cast<std::size_t>(frame->bytes.size())});
    } else if (const auto *lost = std::get_if<ConnectionLost>(&event)) {
        m_hub.disconnected(lost->session);
    } else if (const auto *drained = std::get_if<ConnectionDrained>(&event)) {
        m_hub.drained(drained->session);
    } else if (const auto *gone = std::get_if<SocketGone>(&event)) {
        m_listener.gone(gone->address);
    }
}

void HubWorker::adopt(qintptr descriptor, const QHostAddress &peer)
{
    m_io[m_nextIo]->inbox().put(AdoptSocket{descriptor, peer});
    m_nextIo = (m_nextIo + 1) % m_io.size();
}

void HubWorker::armTick()
{
    constexpr base::Millis longest = 24 * 60 * 60 * 1000; // a far deadline means "never"; QTimer counts in int
    const base::Millis deadline = m_hub.nextDeadline();
    if (deadline != m_armedFor) {
        m_armedFor = deadline;
        m_tick.start(static_cast<int>(std::clamp<base::Millis>(deadline - m_clock.steadyMs(), 0, longest)));
    }
}

void HubWorker::lookAtRooms()
{
    const OpenRooms now = m_hub.openRooms();
    if (m_phase == Phase::Running && now != m_openRooms) {
        m_openRooms = now;
        Q_EMIT openRooms(now);
    }
}

void HubWorker::drain()
{
    if (m_phase != Phase::Running) {
        return;
    }
    m_phase = Phase::Settling;
    m_tally->state.set(HostTally::Draining);
    m_listener.close();
    m_late.start(settleMs);
    turn([this] { m_hub.beginStop(); });
}

void HubWorker::moveOn()
{
    if (m_phase == Phase::Settling) {
        m_phase = Phase::Closing;
        m_fanout.closeAll(protocol::CloseCode::Restart, "the server stops");
        m_admin.closeAll();
        m_fanout.flush();
        m_late.start(static_cast<int>(m_options.times.goodbye + 2 * m_options.times.beat));
    } else if (m_phase == Phase::Closing) {
        m_phase = Phase::Finished;
        m_late.stop();
        Q_EMIT finished();
    }
}

} // namespace hubbub::server
