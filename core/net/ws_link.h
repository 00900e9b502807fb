// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/invite.h"
#include "core/net/ws_dialer.h"
#include "core/protocol/link.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QSslSocket;

namespace hubbub::net {

/// One address of a server.
struct WsDestination {
    Address address;
    std::string home; ///< see Meeting
    bool plain = false;
    std::optional<Fingerprint> expected;
    bool heard = false; ///< see Invite
};

/// All addresses of an invite, in its order. Precondition: at least one.
std::vector<WsDestination> destinationsOf(const Invite &invite);

/// A link over one WebSocket. Whatever the socket reports is queued and told from the event loop, in order: so no callback ever
/// runs inside a call to the link or inside the socket's own code, and a callback may destroy the link.
///
/// Encrypted, it asks its judge as soon as the server has proved that it has its key. Until the judge has agreed, the peer gets no
/// more than the opening request, and the owner does not hear opened(), so that nothing of the user's can leave.
class WsLink final : public QObject, public protocol::Link
{
    Q_OBJECT

public:
    WsLink(const WsDestination &destination, const DialRules &rules, Events events);
    ~WsLink() override;

    /// Ignored before opened() and after the end.
    void send(std::string bytes) override;
    void close() override;

private:
    using Report = std::function<void(const Events &)>;

    void watchSocket();
    void watchKey();
    void judgeKey(const QSslSocket &tls, bool vouched);
    void distrust(const protocol::Distrust &why);
    void opened();
    void received(std::string bytes);
    void ended(std::uint16_t code, const QString &reason);
    /// Takes the socket out of use; it dies by itself once it has said goodbye.
    void dropSocket(bool politely);
    void report(Report report);
    void tellReports();

    const WsDestination m_destination;
    const DialRules m_rules;
    std::shared_ptr<const Events> m_events; // shared: it must outlive a callback that destroys the link
    QWebSocket *m_socket;
    QTimer m_deadline;
    bool m_trusted = false; // the judge has agreed
    bool m_open = false;
    bool m_closeFrameSeen = false; // the close code is the peer's or ours, not just Qt's default
    std::deque<Report> m_reports;
};

} // namespace hubbub::net
