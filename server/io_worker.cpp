// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/io_worker.h"

#include "core/net/address.h"
#include "server/peer_address.h"

#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

namespace hubbub::server {

// As many as one system call carries.
static constexpr std::size_t writtenTogether = 256;

IoWorker::IoWorker(IoIndex index, std::shared_ptr<const Door> door, const ConnectionTimes &times, const base::Clock &clock,
                   Mailbox<IoEvent> &hub, IoTally &tally)
    : m_index(index), m_doors{std::move(door)}, m_times(times), m_clock(clock), m_hub(hub), m_tally(tally),
      m_upgrader(QStringLiteral("hubbub"), QWebSocketServer::NonSecureMode), m_api(hubOfApi(), times),
      m_listeners(hubOfListeners(), times), m_desk(this->door().site(), times, clock, tally, askApi()), m_lastSession(index.index)
{
    m_upgrader.setSupportedSubprotocols({QLatin1String(net::subprotocol)});
    m_upgrader.setMaxPendingConnections(std::numeric_limits<int>::max()); // fetched at once
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &IoWorker::welcomePending);
    connect(&m_desk, &HttpDesk::gone, this, [this](const QHostAddress &address) { tell(SocketGone{address}); });
    connect(&m_desk, &HttpDesk::socketWanted, this, &IoWorker::reconsider);
    connect(&m_beat, &QTimer::timeout, this, &IoWorker::beat);
    connect(&m_apiBeat, &QTimer::timeout, this, &IoWorker::beatOfApi);
}

IoWorker::~IoWorker()
{
    m_upgrader.disconnect(this);
    // None of them may call back while the maps are being taken apart.
    for (auto &[key, handshake] : m_handshakes) {
        handshake->disconnect(this);
    }
}

void IoWorker::carryOut(std::vector<IoCommand> commands)
{
    for (IoCommand &command : commands) {
        std::visit([this](auto &known) { act(known); }, command);
    }
    flushConnections();
}

void IoWorker::act(AdoptSocket &command)
{
    if (m_closed) {
        closeDescriptor(command.descriptor);
        tell(SocketGone{command.address});
        return;
    }
    m_tally.accepted.add();
    watch(std::make_unique<Handshake>(command.descriptor, command.address, now() + m_times.handshake, door()));
    if (!m_beat.isActive()) {
        m_beat.start(static_cast<int>(m_times.beat));
    }
}

void IoWorker::act(SendToOne &command)
{
    if (Connection *const one = connection(command.session)) {
        m_tally.framesSent.add();
        m_tally.bytesSent.add(command.bytes->size());
        OutgoingFrame frame(std::move(command.bytes));
        one->send(frame, command.frameClass);
    } else {
        m_api.heard(command.session, *command.bytes);
        m_listeners.heard(command.session, *command.bytes);
    }
}

void IoWorker::act(SendToMany &command)
{
    m_tally.framesSent.add(command.sessions.size());
    m_tally.bytesSent.add(command.sessions.size() * command.bytes->size());
    const SharedBytes kept = m_listeners.isEmpty() ? nullptr : command.bytes;
    OutgoingFrame frame(std::move(command.bytes));
    for (const SessionId session : command.sessions) {
        if (Connection *const one = connection(session)) {
            one->send(frame, command.frameClass);
        } else if (!m_listeners.isEmpty()) {
            m_listeners.heard(session, *kept);
        }
    }
}

void IoWorker::act(CloseOne &command)
{
    if (Connection *const one = connection(command.session)) {
        one->close(command.code, std::move(command.reason));
    } else {
        m_api.closed(command.session);
        m_listeners.closed(command.session);
    }
}

void IoWorker::act(AskDrained &command)
{
    if (Connection *const one = connection(command.session)) {
        one->askDrained();
    } else {
        m_listeners.askDrained(command.session);
    }
}

void IoWorker::act(CloseAll &command)
{
    m_closed = true;
    for (auto &[session, one] : m_connections) {
        if (one->close(command.code, command.reason)) {
            tell(ConnectionLost{session});
        }
    }
    std::vector<Handshake *> handshakes;
    for (auto &[raw, handshake] : m_handshakes) {
        handshakes.push_back(raw);
    }
    for (Handshake *const handshake : handshakes) {
        handshakeEnded(handshake);
    }
    m_api.closeAll();
    m_listeners.closeAll();
    m_desk.finishSoon();
}

void IoWorker::act(ChangeDoor &command)
{
    m_doors.push_back(std::move(command.door));
}

void IoWorker::watch(std::unique_ptr<Handshake> handshake)
{
    Handshake *const raw = handshake.get();
    connect(raw, &Handshake::accepted, this, [this, raw] { upgrade(raw); });
    connect(raw, &Handshake::spoken, this, [this, raw] { speak(raw); });
    connect(raw, &Handshake::ended, this, [this, raw] { handshakeEnded(raw); });
    m_handshakes.emplace(raw, std::move(handshake));
}

void IoWorker::upgrade(Handshake *handshake)
{
    QTcpSocket *const socket = handshake->socket();
    m_upgrading.insert({socket->peerAddress(), socket->peerPort()}, handshake);
    m_upgrader.handleConnection(socket);
}

void IoWorker::speak(Handshake *handshake)
{
    const http::Peer peer = handshake->peer();
    QTcpSocket *const socket = handshake->take();
    m_desk.take(socket, handshake->address(), peer);
    forget(handshake);
}

void IoWorker::reconsider(QTcpSocket *socket, const QHostAddress &address)
{
    auto handshake = std::make_unique<Handshake>(socket, address, now() + m_times.handshake, door());
    Handshake *const raw = handshake.get();
    watch(std::move(handshake));
    raw->examine();
}

/// It may be its own signal that asks for that.
void IoWorker::forget(Handshake *handshake)
{
    const auto found = m_handshakes.find(handshake);
    handshake->disconnect(this);
    found->second.release()->deleteLater();
    m_handshakes.erase(found);
}

void IoWorker::handshakeEnded(Handshake *handshake)
{
    if (!m_handshakes.contains(handshake)) {
        return;
    }
    m_upgrading.removeIf([handshake](const auto &entry) { return entry.value() == handshake; });
    m_tally.failed.add();
    tell(SocketGone{handshake->address()});
    forget(handshake);
}

void IoWorker::welcomePending()
{
    while (m_upgrader.hasPendingConnections()) {
        welcome(m_upgrader.nextPendingConnection());
    }
}

void IoWorker::welcome(QWebSocket *socket)
{
    // Qt does not say which of the sockets it was given has become this one, so it is found by where it comes from.
    Handshake *const handshake = m_upgrading.take({socket->peerAddress(), socket->peerPort()});
    if (!handshake) {
        socket->deleteLater(); // its peer is gone already
        return;
    }
    QTcpSocket *const tcp = handshake->take();
    const QHostAddress address = handshake->address();
    forget(handshake);

    m_tally.socketsOpened.add();
    m_lastSession += m_index.count;
    const SessionId session = m_lastSession;
    m_connections.emplace(session, std::make_unique<Connection>(session, socket, tcp, address, m_times, *this));
    tell(ConnectionOpened{session, address.toString().toStdString()});
}

Connection *IoWorker::connection(SessionId session) const
{
    const auto found = m_connections.find(session);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void IoWorker::received(Connection &connection, QByteArray bytes)
{
    m_tally.framesReceived.add();
    m_tally.bytesReceived.add(static_cast<std::uint64_t>(bytes.size()));
    const auto size = static_cast<std::size_t>(bytes.size()) + sizeof(FrameReceived);
    tell(FrameReceived{connection.session(), std::move(bytes), BacklogShare(connection.backlog(), size)});
}

void IoWorker::drained(Connection &connection)
{
    tell(ConnectionDrained{connection.session()});
}

void IoWorker::lost(Connection &connection)
{
    tell(ConnectionLost{connection.session()});
}

void IoWorker::ended(Connection &connection)
{
    const auto found = m_connections.find(connection.session());
    if (found == m_connections.end()) {
        return;
    }
    m_tally.socketsClosed.add();
    tell(SocketGone{connection.address()});
    found->second.release()->deleteLater(); // it is its own signal that brought us here
    m_connections.erase(found);
}

void IoWorker::wantsFlush(Connection &connection)
{
    m_toFlush.push_back(&connection);
}

base::Millis IoWorker::now() const
{
    return m_clock.steadyMs();
}

base::Millis IoWorker::jitter(base::Millis interval)
{
    return static_cast<base::Millis>(m_random.below(static_cast<std::uint64_t>(interval / 10 + 1)));
}

void IoWorker::tell(IoEvent event)
{
    m_events.push_back(std::move(event));
    if (!std::exchange(m_flushPosted, true)) {
        QMetaObject::invokeMethod(this, &IoWorker::flushEvents, Qt::QueuedConnection);
    }
}

void IoWorker::flushEvents()
{
    m_flushPosted = false;
    m_hub.put(std::exchange(m_events, {}));
}

void IoWorker::flushConnections()
{
    // A connection that ends meanwhile is deleted later, so the pointers stay good for this turn.
    std::vector<Connection *> toFlush;
    toFlush.swap(m_toFlush);
    // Not all at once: where members have different frames, each has a piece of bytes of its own for so long.
    for (std::span<Connection *> rest = toFlush; !rest.empty();) {
        const auto some = rest.first(std::min(rest.size(), writtenTogether));
        writeTogether({some.begin(), some.end()});
        rest = rest.subspan(some.size());
    }
    for (Connection *const one : toFlush) {
        one->flush();
    }
    m_joiner.forget();
}

/// What may go past Qt goes out together: mostly everything that a turn has.
void IoWorker::writeTogether(std::vector<Connection *> writing)
{
    std::vector<SocketBatch::Write> writes;
    while (!writing.empty()) {
        writes.clear();
        std::erase_if(writing, [&writes](Connection *one) {
            SharedBytes bytes = one->direct();
            if (!bytes) {
                return true;
            }
            writes.push_back({one->descriptor(), std::move(bytes), 0});
            return false;
        });
        m_batch->write(writes);
        std::size_t next = 0;
        std::erase_if(writing, [&](Connection *one) { return !one->wrote(writes[next++].taken); });
    }
}

void IoWorker::beat()
{
    const base::Millis moment = now();
    // Both kinds may end and leave their map meanwhile.
    std::vector<Handshake *> handshakes;
    for (auto &[raw, handshake] : m_handshakes) {
        handshakes.push_back(raw);
    }
    for (Handshake *const handshake : handshakes) {
        handshake->beat(moment);
    }
    std::vector<Connection *> connections;
    connections.reserve(m_connections.size());
    for (auto &[session, one] : m_connections) {
        connections.push_back(one.get());
    }
    for (Connection *const one : connections) {
        one->beat(moment);
    }
    m_desk.beat(moment);
    if (m_handshakes.empty() && m_desk.isEmpty()) {
        m_doors.erase(m_doors.begin(), std::prev(m_doors.end()));
    }
    if (m_handshakes.empty() && m_connections.empty() && m_desk.isEmpty()) {
        m_beat.stop();
    }
}

} // namespace hubbub::server
