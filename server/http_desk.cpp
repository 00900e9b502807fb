// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_desk.h"

#include <QTcpSocket>

#include <utility>

namespace hubbub::server {

HttpDesk::HttpDesk(std::shared_ptr<const http::Router> router, const ConnectionTimes &times, const base::Clock &clock,
                   IoTally &tally, HttpAsk ask)
    : m_router(std::move(router)), m_times(times), m_clock(clock), m_tally(tally), m_ask(std::move(ask))
{}

HttpDesk::~HttpDesk()
{
    for (auto &[raw, connection] : m_connections) {
        connection->disconnect(this); // it must not call back while the map is being taken apart
    }
}

void HttpDesk::take(QTcpSocket *socket, const QHostAddress &address, const http::Peer &peer)
{
    auto connection = std::make_unique<HttpConnection>(socket, address, *m_router, peer, m_times, m_clock, m_tally, m_ask);
    HttpConnection *const raw = connection.get();
    connect(raw, &HttpConnection::ended, this, [this, raw] {
        if (const auto ended = release(raw)) {
            Q_EMIT gone(ended->address());
        }
    });
    connect(raw, &HttpConnection::socketWanted, this, [this, raw] {
        if (const auto done = release(raw)) {
            Q_EMIT socketWanted(done->take(), done->address());
        }
    });
    m_connections.emplace(raw, std::move(connection));
    m_tally.talksOpened.add();
    raw->begin();
}

void HttpDesk::beat(base::Millis now)
{
    for (HttpConnection *const connection : everybody()) {
        connection->beat(now);
    }
}

void HttpDesk::finishSoon()
{
    for (HttpConnection *const connection : everybody()) {
        connection->finishSoon();
    }
}

/// Null if it has left already. Deleted later: it is mostly its own signal that asks for it.
std::shared_ptr<HttpConnection> HttpDesk::release(HttpConnection *connection)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end()) {
        return nullptr;
    }
    connection->disconnect(this);
    std::shared_ptr<HttpConnection> released(found->second.release(), [](HttpConnection *one) { one->deleteLater(); });
    m_connections.erase(found);
    m_tally.talksClosed.add();
    return released;
}

std::vector<HttpConnection *> HttpDesk::everybody() const
{
    std::vector<HttpConnection *> all;
    all.reserve(m_connections.size());
    for (const auto &[raw, connection] : m_connections) {
        all.push_back(raw);
    }
    return all;
}

} // namespace hubbub::server
