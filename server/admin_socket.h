// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QString>

#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace hubbub::server {

/// The door for those who run the server: a socket that only the server's own user (and the superuser) can open. Each connection is a
/// session of the hub that operates the server (Hub::serversConnected()); a frame is a line. Lives on the hub's thread, and is the
/// outlet of its own sessions.
class AdminSocket final : public QObject, public Outlet
{
    Q_OBJECT

public:
    struct Hub {
        std::function<void(SessionId session)> opened;
        std::function<void(SessionId session, std::string_view frame)> said;
        std::function<void(SessionId session)> lost;
    };

    explicit AdminSocket(Hub hub);
    /// Nobody is told.
    ~AdminSocket() override;

    /// False, with `why`, if nobody can come this way.
    bool listen(const QString &name, QString &why);
    /// No more connections; those that are open end once they have been told what there is to tell.
    void closeAll();

    /// True of the sessions that are this outlet's.
    static bool owns(SessionId session) { return session >= firstSession; }

    void send(SessionId session, SharedBytes bytes, FrameClass frameClass) override;
    void broadcast(std::span<const SessionId> sessions, SharedBytes bytes, FrameClass frameClass) override;
    void close(SessionId session, protocol::CloseCode code, std::string reason) override;
    void askDrained(SessionId) override {} // no such session follows a room

private:
    static constexpr SessionId firstSession = SessionId{1} << 62; // IO threads count from below

    /// It may be in the middle of a signal.
    struct DeleteLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    void welcome();
    void read(SessionId session);
    void forget(SessionId session);
    QLocalSocket *socketOf(SessionId session) const;

    const Hub m_hub;
    QLocalServer m_server;
    SessionId m_last = firstSession;
    std::unordered_map<SessionId, std::unique_ptr<QLocalSocket, DeleteLater>> m_sockets;
};

} // namespace hubbub::server
