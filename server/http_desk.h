// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http_connection.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace hubbub::server {

/// Everybody in one IO thread who speaks HTTP.
class HttpDesk final : public QObject
{
    Q_OBJECT

public:
    /// `times`, `clock` and `tally` must outlive the desk. Without `ask` every route must have its answer.
    HttpDesk(std::shared_ptr<const http::Router> router, const ConnectionTimes &times, const base::Clock &clock, IoTally &tally,
             HttpAsk ask = {});
    ~HttpDesk() override;

    /// Takes the socket over. What it has sent so far must still be unread.
    void take(QTcpSocket *socket, const QHostAddress &address, const http::Peer &peer);
    void beat(base::Millis now);
    /// Nobody is asked for a further request; answers that are under way are finished.
    void finishSoon();
    bool isEmpty() const { return m_connections.empty(); }

Q_SIGNALS:
    /// A socket is closed.
    void gone(const QHostAddress &address);
    /// The socket wishes to become a WebSocket, and belongs to whoever hears this. The wish is unread.
    void socketWanted(QTcpSocket *socket, const QHostAddress &address);

private:
    std::shared_ptr<HttpConnection> release(HttpConnection *connection);
    std::vector<HttpConnection *> everybody() const;

    const std::shared_ptr<const http::Router> m_router;
    const ConnectionTimes &m_times;
    const base::Clock &m_clock;
    IoTally &m_tally;
    const HttpAsk m_ask;
    std::unordered_map<HttpConnection *, std::unique_ptr<HttpConnection>> m_connections;
};

} // namespace hubbub::server
