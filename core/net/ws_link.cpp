// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ws_link.h"

#include "core/protocol/limits.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <utility>

namespace hubbub::net {

namespace {

// A host sends frames of at most frameBytes; twice that leaves room for a newer host without letting a hostile one fill memory.
constexpr quint64 largestIncoming = 2 * protocol::limits::frameBytes;

// How long a closed socket may take to say goodbye before it is cut.
constexpr int goodbyeMs = 2'000;

// Qt takes the codes from 1012 to 2999 for a mistake of the peer's, although 1012 was registered since, closes with 1002 itself, and
// complains about "1002". The only such code that a host uses is 1012.
std::uint16_t closeCodeOf(const QWebSocket &socket)
{
    const QWebSocketProtocol::CloseCode code = socket.closeCode();
    if (code == QWebSocketProtocol::CloseCodeProtocolError && socket.closeReason().contains(QLatin1String("1002"))) {
        return static_cast<std::uint16_t>(protocol::CloseCode::Restart);
    }
    return static_cast<std::uint16_t>(code);
}

} // namespace

std::vector<WsDestination> destinationsOf(const Invite &invite)
{
    const std::string home = shown(invite.addresses.front());
    std::vector<WsDestination> destinations;
    for (const Address &address : invite.addresses) {
        destinations.push_back({address, home, invite.plain, invite.key, invite.heard});
    }
    return destinations;
}

WsLink::WsLink(const WsDestination &destination, const DialRules &rules, Events events)
    : m_destination(destination), m_rules(rules), m_events(std::make_shared<const Events>(std::move(events))),
      m_socket(new QWebSocket)
{
    m_trusted = m_destination.plain;
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(largestIncoming);
    m_socket->setMaxAllowedIncomingMessageSize(largestIncoming);
    watchSocket();

    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { ended(0, QStringLiteral("no answer in time")); });
    m_deadline.start(static_cast<int>(m_rules.deadline));

    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1String(subprotocol)});
    if (!m_destination.plain) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket->setSslConfiguration(tls);
    }
    const std::string url = m_destination.plain ? plainUrl(m_destination.address) : webSocketUrl(m_destination.address);
    m_socket->open(QNetworkRequest(QUrl(QString::fromStdString(url))), options);
    // Where there is no way at all, as without a network, it has ended within open().
    if (m_socket && !m_destination.plain) {
        watchKey();
    }
}

WsLink::~WsLink()
{
    dropSocket(true);
}

void WsLink::watchSocket()
{
    connect(m_socket, &QWebSocket::connected, this, &WsLink::opened);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { received(bytes.toStdString()); });
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { received(text.toStdString()); });
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_closeFrameSeen = true; });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        if (m_closeFrameSeen) {
            ended(closeCodeOf(*m_socket), m_socket->closeReason());
        } else if (m_open) {
            ended(0, m_socket->errorString());
        } else {
            // Why it did not come about is known a moment later, with the error; should none come, this is the end.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_socket) {
                        ended(0, m_socket->errorString());
                    }
                },
                Qt::QueuedConnection);
        }
    });
    const auto failed = [this] {
        // Once open, an error is followed by disconnected(); before, it may be all that comes.
        if (!m_open) {
            ended(0, m_socket->errorString());
        }
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, failed);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
}

void WsLink::watchKey()
{
    // QWebSocket tells neither the peer's certificate nor when the encryption stands, but the socket below it does. Without that
    // socket the link never becomes trusted, and so never opens.
    auto *const tls = m_socket->findChild<QSslSocket *>();
    if (!tls) {
        return;
    }
    // Comes, if at all, before encrypted(), and a chain that nobody vouches for is the usual case. Not to ignore the errors ends
    // the connection.
    connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &) {
        if (m_socket) {
            judgeKey(*tls, false);
        }
        if (m_trusted) {
            tls->ignoreSslErrors();
        }
    });
    connect(tls, &QSslSocket::encrypted, this, [this, tls] {
        if (m_socket && !m_trusted) {
            judgeKey(*tls, QHostAddress(QString::fromStdString(m_destination.address.host)).isNull());
        }
    });
}

void WsLink::judgeKey(const QSslSocket &tls, bool vouched)
{
    const std::string where = shown(m_destination.address);
    const QByteArray der = tls.peerCertificate().toDer();
    const auto key = fingerprintOfCertificate({der.constData(), static_cast<std::size_t>(der.size())});
    if (!key) {
        ended(0, QStringLiteral("the server shows no certificate"));
        return;
    }
    const bool here = isLoopback(m_destination.address) && tls.peerAddress().isLoopback();
    const auto verdict =
        m_rules.judge->judge({where, m_destination.home, here, *key, vouched, m_destination.expected, m_destination.heard});
    if (!verdict) {
        distrust(verdict.error());
        return;
    }
    m_trusted = true;
    report([peer = protocol::Peer{where, textOf(*key), *verdict}](const Events &events) {
        if (events.trusted) {
            events.trusted(peer);
        }
    });
}

void WsLink::distrust(const protocol::Distrust &why)
{
    dropSocket(false);
    report([why](const Events &events) {
        if (events.distrusted) {
            events.distrusted(why);
        } else if (events.closed) {
            events.closed(0, why.detail);
        }
    });
}

void WsLink::opened()
{
    if (!m_trusted) {
        ended(0, QStringLiteral("the server's key was not seen"));
        return;
    }
    if (m_destination.plain && !m_rules.allowPlain && !m_socket->peerAddress().isLoopback()) {
        // A name such as localhost is what the system makes of it.
        distrust({protocol::Distrust::Why::Unencrypted, shown(m_destination.address), {}, {}, "not this machine"});
        return;
    }
    m_deadline.stop();
    m_open = true;
    // Small frames that wait for no other: without this they would wait for the peer's acknowledgement.
    if (auto *tcp = m_socket->findChild<QTcpSocket *>()) {
        tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    report([](const Events &events) {
        if (events.opened) {
            events.opened();
        }
    });
}

void WsLink::received(std::string bytes)
{
    report([bytes = std::move(bytes)](const Events &events) {
        if (events.received) {
            events.received(bytes);
        }
    });
}

void WsLink::ended(std::uint16_t code, const QString &reason)
{
    if (!m_socket) {
        return;
    }
    dropSocket(false);
    report([code, reason = reason.toStdString()](const Events &events) {
        if (events.closed) {
            events.closed(code, reason);
        }
    });
}

void WsLink::send(std::string bytes)
{
    if (m_open) {
        m_socket->sendBinaryMessage(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
}

void WsLink::close()
{
    dropSocket(true);
    m_reports.clear();
}

void WsLink::dropSocket(bool politely)
{
    m_deadline.stop();
    const bool wasOpen = std::exchange(m_open, false);
    QWebSocket *const socket = std::exchange(m_socket, nullptr);
    if (!socket) {
        return;
    }
    socket->disconnect(this);
    if (!politely || !wasOpen) {
        socket->deleteLater();
        return;
    }
    // The frames sent so far are still to go out, so the socket outlives the link for a moment.
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(goodbyeMs, socket, &QObject::deleteLater);
    socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void WsLink::report(Report report)
{
    m_reports.push_back(std::move(report));
    if (m_reports.size() == 1) {
        QMetaObject::invokeMethod(this, &WsLink::tellReports, Qt::QueuedConnection);
    }
}

void WsLink::tellReports()
{
    const std::shared_ptr<const Events> events = m_events;
    const QPointer<WsLink> self(this);
    while (!m_reports.empty()) {
        const Report next = std::move(m_reports.front());
        m_reports.pop_front();
        next(*events);
        if (!self) {
            return;
        }
    }
}

} // namespace hubbub::net
