// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/host_owner.h"
#include "app/server_room_model.h"
#include "app/server_user_model.h"
#include "app/tokens_controller.h"

#include <QQmlEngine>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubbub::app {

/// What somebody does who may run the open server (docs/protocol.md, "Operating"): sees who and what there is, and says who may run it, who is
/// kept out, and who loses their devices. What it shows is asked for, and is as old as the newest refresh().
class OperatingController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool allowed READ allowed NOTIFY allowedChanged)
    Q_PROPERTY(hubbub::app::ServerUserModel *users READ users CONSTANT)
    Q_PROPERTY(hubbub::app::ServerRoomModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hubbub::app::TokensController *tokens READ tokens CONSTANT)
    Q_PROPERTY(bool moreUsers READ moreUsers NOTIFY changed) ///< than are listed
    Q_PROPERTY(bool moreRooms READ moreRooms NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged) ///< part of the names of the users who are listed
    Q_PROPERTY(QStringList figures READ figures NOTIFY changed) ///< how the server does, a few words each
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) ///< why the newest wish was not granted; empty if it was

public:
    explicit OperatingController(QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// Whether this user, whose id is `self`, may run the server.
    void setAllowed(bool allowed, const QString &self);
    /// The server runs in this program, with this data folder: then its user may run it.
    void claim(const QString &dataFolder);

    bool allowed() const { return m_allowed; }
    ServerUserModel *users() { return &m_users; }
    ServerRoomModel *rooms() { return &m_rooms; }
    TokensController *tokens() { return &m_tokens; }
    bool moreUsers() const { return m_moreUsers; }
    bool moreRooms() const { return m_moreRooms; }
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QStringList figures() const;
    QString problem() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void setOperator(const QString &user, bool on);
    Q_INVOKABLE void setGuest(const QString &user, bool on);
    /// They lose their connections and cannot come back until this is taken back.
    Q_INVOKABLE void setDisabled(const QString &user, bool on);
    /// Shuts every device of the user out, for ever.
    Q_INVOKABLE void revokeDevices(const QString &user);

    /// What the server answered.
    void take(const protocol::ReplyBody &reply);

Q_SIGNALS:
    void allowedChanged();
    void changed();
    void queryChanged();
    void problemChanged();

private:
    void ask(const protocol::RequestBody &request);
    void change(const protocol::RequestBody &request);
    void askUsers();
    void setProblem(std::optional<protocol::ErrorCode> problem);
    std::optional<std::int64_t> figure(const char *name) const;

    ClientSession *m_session = nullptr;
    bool m_allowed = false;
    std::string m_self;
    HostOwner m_owner;
    ServerUserModel m_users;
    ServerRoomModel m_rooms;
    TokensController m_tokens;
    QString m_query;
    bool m_moreUsers = false;
    bool m_moreRooms = false;
    std::optional<protocol::StatsReply> m_stats;
    std::optional<protocol::ErrorCode> m_problem;
};

} // namespace hubbub::app
