// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/invite_list_model.h"
#include "core/net/invite.h"

#include <QQmlEngine>

#include <optional>

namespace hubbub::app {

/// Makes, lists and takes back the invites to the open room (docs/protocol.md, "Invites"), for those who run it.
class InvitesController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::InviteListModel *list READ list CONSTANT)
    /// How others find the own host, as an invite without a token. Empty where somebody else's server is visited.
    Q_PROPERTY(QString ownHost READ ownHost WRITE setOwnHost NOTIFY ownHostChanged)
    /// The newest that was made, whole: what one person hands to another, or what a website has in its pages (docs/browser.md, "A
    /// conversation on another site"). The server tells it once, so it is gone with the room.
    Q_PROPERTY(QString made READ made NOTIFY madeChanged)
    Q_PROPERTY(bool madeForSite READ madeForSite NOTIFY madeChanged)
    /// Why the newest wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// What becomes of those who come.
    enum Kind { Members, Guests, Visitors };
    Q_ENUM(Kind)

    explicit InvitesController(QObject *parent = nullptr);

    void setSession(ClientSession *session) { m_session = session; }
    void setRoom(const protocol::RoomId &room);

    InviteListModel *list() { return &m_list; }
    QString ownHost() const { return m_ownHost; }
    void setOwnHost(const QString &invite);
    QString made() const { return m_made; }
    bool madeForSite() const { return m_isMadeForSite; }
    QString problem() const;

    /// Asks which invites are good.
    Q_INVOKABLE void refresh();
    /// For so many people within so many hours.
    Q_INVOKABLE void make(int hours, int people, hubbub::app::InvitesController::Kind kind);
    Q_INVOKABLE void revoke(const QString &id);

    /// What the server answered to one of these.
    void take(const protocol::ReplyBody &reply);

Q_SIGNALS:
    void ownHostChanged();
    void madeChanged();
    void problemChanged();

private:
    void ask(const protocol::RequestBody &request);
    void setMade(const QString &made);
    void setProblem(std::optional<protocol::ErrorCode> problem);
    QString handedOn(const protocol::MakeInviteReply &made) const;
    /// Where the server is.
    std::optional<net::Invite> place() const;

    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    InviteListModel m_list;
    QString m_ownHost;
    QString m_made;
    bool m_isMadeForSite = false;
    std::optional<protocol::ErrorCode> m_problem;
};

} // namespace hubbub::app
