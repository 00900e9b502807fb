// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/listener.h"

#include "core/base/log.h"
#include "server/http/response.h"
#include "server/peer_address.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace hubbub::server {

namespace {

// After a restart everybody comes at once; the system cuts this to what it allows.
constexpr int backlog = 4096;
// With port 0 the system picks a port for the first address; for the others it may be taken.
constexpr int portAttempts = 20;
// When the system has no descriptor left: time for some to come back.
constexpr int pauseMs = 200;

HostError listenError(const QHostAddress &address, std::uint16_t port, const QTcpServer &server)
{
    const std::string where = "port " + std::to_string(port) + " on " + address.toString().toStdString();
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {HostError::Kind::Listen, where + " is in use by another program"};
    case QAbstractSocket::SocketAccessError:
        return {HostError::Kind::Listen, where + " may not be used by this user"};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {HostError::Kind::Listen, address.toString().toStdString() + " is not an address of this machine"};
    default:
        return {HostError::Kind::Listen, where + " cannot be had: " + server.errorString().toStdString()};
    }
}

void refuse(qintptr descriptor)
{
    QTcpSocket socket;
    if (!socket.setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        return;
    }
    const std::string answer =
        http::onlyAnswer({http::Status::ServiceUnavailable, "There are too many connections."}, base::SystemClock().wallMs());
    socket.write(answer.data(), static_cast<qint64>(answer.size()));
    socket.flush();
    socket.abort();
}

} // namespace

class AcceptingServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit AcceptingServer(Listener &listener) : m_listener(listener)
    {
        setListenBacklogSize(backlog);
        setProxy(QNetworkProxy::NoProxy);
        connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError) { m_listener.pauseFor(*this); });
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_listener.accept(descriptor); }

private:
    Listener &m_listener;
};

Listener::Listener(ListenerLimits limits, Counter &refused, Accepted accepted)
    : m_limits(limits), m_refused(refused), m_accepted(std::move(accepted))
{}

Listener::~Listener() = default;

base::Result<HostPlace, HostError> Listener::listen(const std::vector<ListenAddress> &addresses, std::uint16_t port,
                                                    const net::Fingerprint &key)
{
    for (int attempt = 1;; ++attempt) {
        bool portTaken = false;
        auto place = tryListen(addresses, port, key, &portTaken);
        if (place || port != 0 || !portTaken || attempt == portAttempts) {
            return place;
        }
    }
}

base::Result<HostPlace, HostError> Listener::tryListen(const std::vector<ListenAddress> &addresses, std::uint16_t port,
                                                       const net::Fingerprint &key, bool *portTaken)
{
    std::vector<std::unique_ptr<AcceptingServer>> servers;
    std::vector<QHostAddress> had;
    for (const ListenAddress &wanted : addresses) {
        auto server = std::make_unique<AcceptingServer>(*this);
        if (server->listen(wanted.address, port)) {
            port = server->serverPort();
            had.push_back(wanted.address);
            servers.push_back(std::move(server));
            continue;
        }
        *portTaken = server->serverError() == QAbstractSocket::AddressInUseError;
        if (*portTaken || !wanted.mayBeMissing) {
            return listenError(wanted.address, port, *server);
        }
    }
    m_servers = std::move(servers);
    return placeOf(had, port, key);
}

void Listener::close()
{
    m_servers.clear();
}

void Listener::accept(qintptr descriptor)
{
    const QHostAddress peer = peerAddress(descriptor);
    const QHostAddress network = addressNetwork(peer);
    const std::size_t others = m_openPerAddress.value(network);
    if (m_open >= m_limits.total || (m_limits.perAddress != 0 && !peer.isLoopback() && others >= m_limits.perAddress)) {
        m_refused.add();
        refuse(descriptor);
        if (const auto times = m_refusals.happened(m_clock.steadyMs())) {
            base::log(
                base::LogLevel::Warning, "connections", "connections are refused, there are too many",
                {{"address", peer.toString().toStdString()}, {"open", static_cast<std::int64_t>(m_open)}, {"times", *times}});
        }
        return;
    }
    ++m_open;
    m_openPerAddress[network] = others + 1;
    m_accepted(descriptor, peer);
}

void Listener::gone(const QHostAddress &peer)
{
    --m_open;
    const QHostAddress network = addressNetwork(peer);
    if (--m_openPerAddress[network] == 0) {
        m_openPerAddress.remove(network);
    }
}

void Listener::pauseFor(AcceptingServer &server)
{
    base::log(base::LogLevel::Warning, "connections", "no connection can be accepted for a moment",
              {{"reason", server.errorString().toStdString()}});
    server.pauseAccepting(); // or the event loop would spin on the connection that waits
    QTimer::singleShot(pauseMs, &server, [&server] { server.resumeAccepting(); });
}

} // namespace hubbub::server

#include "listener.moc"
