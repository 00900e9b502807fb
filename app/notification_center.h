// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/desktop/notifier.h"
#include "app/desktop/sound_player.h"
#include "app/notify/banner_board.h"
#include "app/notify_settings.h"

#include <QHash>
#include <QPointer>

namespace hubbub::app {

/// Tells the person at this computer what came, on all servers: banners, sounds, and how much waits.
class NotificationCenter final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::NotifySettings *settings READ settings CONSTANT)
    /// Unread messages that mean this user, on all servers; and whether there is anything else to read.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool unread READ unread NOTIFY countChanged)
    /// Whether the window has the focus.
    Q_PROPERTY(bool windowActive READ windowActive WRITE setWindowActive NOTIFY windowActiveChanged)

public:
    NotificationCenter(const QString &dataFolder, const base::Clock &clock, QObject *parent = nullptr);
    ~NotificationCenter() override;

    /// Without them nothing is shown, or heard.
    void useNotifier(std::unique_ptr<desktop::Notifier> notifier);
    void useSounds(std::unique_ptr<desktop::SoundPlayer> sounds) { m_sounds = std::move(sounds); }

    /// Listens to this server until the session ends.
    void watch(ClientSession &session);
    /// The room that the window shows; null or an empty one for none.
    void setOpenRoom(ClientSession *session, const protocol::RoomId &room);

    NotifySettings *settings() { return &m_settings; }
    int count() const { return m_count; }
    bool unread() const { return m_unread; }
    bool windowActive() const { return m_windowActive; }
    void setWindowActive(bool active);

Q_SIGNALS:
    void countChanged();
    void windowActiveChanged();
    /// A banner was clicked: the window comes to the front and shows this message.
    void messageWanted(hubbub::app::ClientSession *session, const hubbub::protocol::RoomId &room, hubbub::protocol::Seq seq);

private:
    struct Server {
        QPointer<ClientSession> session;
        int count = 0;
        bool unread = false;
    };
    void takeArrival(const QString &server, const Arrival &arrival);
    void takeRooms(const QString &server, const RoomsView &view);
    void forget(const QString &server);
    void recount();
    void click(const QString &key);
    /// Does what the board wants.
    void follow();

    const base::Clock &m_clock;
    NotifySettings m_settings;
    notify::BannerBoard m_board;
    std::unique_ptr<desktop::Notifier> m_notifier;
    std::unique_ptr<desktop::SoundPlayer> m_sounds;
    QHash<QString, Server> m_servers;
    QHash<QString, notify::Banner> m_standing; ///< by key: where a click leads
    int m_watched = 0; ///< so far; names the servers
    notify::Place m_open;
    bool m_windowActive = false;
    int m_count = 0;
    bool m_unread = false;
    QTimer m_due;
};

} // namespace hubbub::app
