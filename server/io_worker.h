// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "server/api_desk.h"
#include "server/connection.h"
#include "server/events/event_desk.h"
#include "server/handshake.h"
#include "server/http_desk.h"
#include "server/io_messages.h"
#include "server/mailbox.h"
#include "server/socket_batch.h"
#include "server/tally.h"

#include <QHash>
#include <QTimer>
#include <QWebSocketServer>

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hubbub::server {

/// Which IO thread of how many. A session's id modulo `count` is the index of its thread, so that nobody needs a table for that.
struct IoIndex {
    unsigned index = 0;
    unsigned count = 1;
};

/// Everything that lives in one IO thread: its sockets, from accept to close, and the timers for all their deadlines.
class IoWorker final : public QObject, public ConnectionOwner
{
    Q_OBJECT

public:
    /// `times`, `clock`, `hub` and `tally` must outlive the worker.
    IoWorker(IoIndex index, std::shared_ptr<const Door> door, const ConnectionTimes &times, const base::Clock &clock,
             Mailbox<IoEvent> &hub, IoTally &tally);
    ~IoWorker() override;

    /// One batch of the hub: everything for one connection goes out together.
    void carryOut(std::vector<IoCommand> commands);

private:
    using PeerKey = std::pair<QHostAddress, quint16>;

    void act(AdoptSocket &command);
    void act(SendToOne &command);
    void act(SendToMany &command);
    void act(CloseOne &command);
    void act(AskDrained &command);
    void act(CloseAll &command);
    void act(ChangeDoor &command);

    void watch(std::unique_ptr<Handshake> handshake);
    void upgrade(Handshake *handshake);
    void speak(Handshake *handshake);
    void reconsider(QTcpSocket *socket, const QHostAddress &address);
    void forget(Handshake *handshake);
    ApiDesk::Hub hubOfApi();
    EventDesk::Hub hubOfListeners();
    void tellFrame(SessionId session, QByteArray frame);
    HttpAsk askApi();
    void handshakeEnded(Handshake *handshake);
    void welcomePending();
    void welcome(QWebSocket *socket);
    Connection *connection(SessionId session) const;
    const Door &door() const { return *m_doors.back(); }

    void received(Connection &connection, QByteArray bytes) override;
    void drained(Connection &connection) override;
    void lost(Connection &connection) override;
    void ended(Connection &connection) override;
    void wantsFlush(Connection &connection) override;
    FrameJoiner &joiner() override { return m_joiner; }
    base::Millis now() const override;
    base::Millis jitter(base::Millis interval) override;

    void tell(IoEvent event);
    void flushEvents();
    void flushConnections();
    void writeTogether(std::vector<Connection *> writing);
    void beat();
    void beatOfApi();

    const IoIndex m_index;
    /// The last one is that of today. The others are there for as long as somebody who came through them may look back.
    std::vector<std::shared_ptr<const Door>> m_doors;
    const ConnectionTimes &m_times;
    const base::Clock &m_clock;
    Mailbox<IoEvent> &m_hub;
    IoTally &m_tally;
    base::SystemRandom m_random;
    FrameJoiner m_joiner;
    std::unique_ptr<SocketBatch> m_batch = makeSocketBatch();
    QWebSocketServer m_upgrader; // never listens: only shakes hands
    ApiDesk m_api;
    EventDesk m_listeners;
    HttpDesk m_desk;
    QTimer m_beat;
    QTimer m_apiBeat; // quicker, while there are sessions of the API
    SessionId m_lastSession;
    bool m_closed = false;
    std::unordered_map<Handshake *, std::unique_ptr<Handshake>> m_handshakes;
    QHash<PeerKey, Handshake *> m_upgrading;
    std::unordered_map<SessionId, std::unique_ptr<Connection>> m_connections;
    std::vector<Connection *> m_toFlush;
    std::vector<IoEvent> m_events; // of this turn
    bool m_flushPosted = false;
    const Backlog m_apiBacklog = std::make_shared<std::atomic<std::size_t>>(0);
};

} // namespace hubbub::server
