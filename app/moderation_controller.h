// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ban_list_model.h"
#include "core/protocol/entry.h"

#include <QObject>
#include <QQmlEngine>

namespace hubbub::app {

class ClientSession;

/// What those who run the open room can do in it (docs/protocol.md, "Moderation"). What the host refuses comes back as a
/// complaint of the session.
class ModerationController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::BanListModel *bans READ bans CONSTANT)
    /// Whether the host has said who is banned since the room was opened.
    Q_PROPERTY(bool bansKnown READ areBansKnown NOTIFY bansKnownChanged)

public:
    explicit ModerationController(QObject *parent = nullptr) : QObject(parent) {}

    void setSession(ClientSession *session);
    void setRoom(const protocol::RoomId &room);

    /// Who is banned from the open room: empty until it was asked for.
    BanListModel *bans() { return &m_bans; }
    bool areBansKnown() const { return m_bansKnown; }
    /// Asks for bans(), and keeps them up to date as long as this room is open.
    Q_INVOKABLE void listBans();

    Q_INVOKABLE void kick(const QString &user, const QString &reason);
    /// `scope`: "user", "device" or "address".
    Q_INVOKABLE void ban(const QString &user, const QString &scope, const QString &reason);
    Q_INVOKABLE void unban(const QString &user);
    /// `minutes` 0: for good.
    Q_INVOKABLE void mute(const QString &user, int minutes, const QString &reason);
    Q_INVOKABLE void unmute(const QString &user);
    /// `role`: "member", "moderator" or "owner".
    Q_INVOKABLE void setRole(const QString &user, const QString &role);
    /// `preset`: "open", "announce" or "private".
    Q_INVOKABLE void setPreset(const QString &preset);
    Q_INVOKABLE void setSlowMode(int seconds);
    Q_INVOKABLE void setKeepDays(int days); ///< 0: for good
    Q_INVOKABLE void lock(bool on);
    Q_INVOKABLE void muteAll(bool on);
    /// Takes the posts of the last minutes out of view.
    Q_INVOKABLE void hideLast(int minutes);
    /// Puts back what was hidden last, whatever span that was.
    Q_INVOKABLE void showHidden();

Q_SIGNALS:
    void bansKnownChanged();

private:
    void showBans(const std::vector<BanView> &bans, bool known);

    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    BanListModel m_bans;
    bool m_watchesBans = false;
    bool m_bansKnown = false;
};

} // namespace hubbub::app
