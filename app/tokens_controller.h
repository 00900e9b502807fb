// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/server_room_model.h"
#include "app/token_list_model.h"

#include <QQmlEngine>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace hubbub::app {

/// Lists, makes and revokes the tokens of a server's bots (docs/protocol.md, "Bots and tokens"), for those who run the server.
class TokensController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::TokenListModel *list READ list CONSTANT)
    Q_PROPERTY(bool more READ more NOTIFY changed) ///< than are listed; seeMore() brings them
    Q_PROPERTY(hubbub::app::ServerRoomModel *rooms READ rooms CONSTANT) ///< for which tokens can be made
    /// How others find the own host, as an invite without a token. Empty where somebody else's server is visited.
    Q_PROPERTY(QString ownHost READ ownHost WRITE setOwnHost NOTIFY ownHostChanged)
    /// What the newest token is used by: its secret, or for webhooks the whole address. The server tells it once, so it is gone with forget().
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(bool madeForHook READ madeForHook NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why the newest wish was not granted; empty if it was

public:
    enum Purpose { ReadAndWrite, Read, Write, Hook };
    Q_ENUM(Purpose)

    explicit TokensController(QObject *parent = nullptr);

    void setSession(ClientSession *session);

    TokenListModel *list() { return &m_list; }
    bool more() const { return m_hasMore; }
    ServerRoomModel *rooms() { return &m_rooms; }
    QString ownHost() const { return m_ownHost; }
    void setOwnHost(const QString &invite);
    QString made() const { return m_made; }
    bool madeForHook() const { return m_isMadeForHook; }
    QString problem() const;

    /// Lists the first of them anew.
    void refresh();
    Q_INVOKABLE void seeMore();
    /// Of the bot called `name`, for a room. `days` is how long it is good; 0: until it is revoked.
    Q_INVOKABLE void make(const QString &name, const QString &room, hubbub::app::TokensController::Purpose purpose, int days);
    Q_INVOKABLE void revoke(const QString &id);
    /// Drops the secret of the newest, and what was wrong.
    Q_INVOKABLE void forget();

    /// Of all rooms of the server those that tokens are for, and the names of all.
    void showRooms(const std::vector<protocol::RoomRow> &rooms);
    /// What the server answered when the tokens after `after` were asked for.
    void takePage(const protocol::TokensReply &page, const protocol::DeviceId &after);
    void takeMade(const protocol::MakeTokenReply &made);

Q_SIGNALS:
    void changed();
    void ownHostChanged();

private:
    /// `granted` is called with an answer that is no error.
    void ask(const protocol::RequestBody &request, const std::function<void(const protocol::ReplyBody &)> &granted);
    void askPage(const protocol::DeviceId &after);
    void show();
    QString roomsText(const protocol::TokenRow &token) const;

    ClientSession *m_session = nullptr;
    TokenListModel m_list;
    ServerRoomModel m_rooms;
    std::map<protocol::RoomId, QString> m_roomNames;
    std::map<protocol::DeviceId, protocol::TokenRow> m_tokens;
    protocol::DeviceId m_last; ///< of the newest page; there are more behind it
    bool m_hasMore = false;
    QString m_ownHost;
    QString m_made;
    bool m_isMadeForHook = false;
    std::optional<protocol::ErrorCode> m_problem;
};

} // namespace hubbub::app
