// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/admission_controller.h"
#include "app/client_session.h"
#include "app/connection_status.h"
#include "app/devices_controller.h"
#include "app/language_change.h"
#include "app/operating_controller.h"
#include "app/profile_controller.h"
#include "app/room_list_model.h"
#include "app/window_settings.h"
#include "core/base/clock.h"
#include "core/net/invite.h"

#include <QQmlEngine>

#include <memory>
#include <optional>

namespace hubbub::app {

/// One server as the window knows it: the way there and how safe it is, its rooms, and which of them the user looks at. One that
/// was never entered, or was left, is nowhere: it has no rooms, and what it is asked for does nothing.
class PlaceController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    /// What the window calls it, 0 for nowhere.
    Q_PROPERTY(int number READ number CONSTANT)
    /// As a person knows it.
    Q_PROPERTY(QString address READ address NOTIFY entered)
    /// Reached without leaving this computer.
    Q_PROPERTY(bool here READ here NOTIFY entered)
    /// The host in this program.
    Q_PROPERTY(bool hosted READ hosted NOTIFY trustChanged)
    /// An imported room, which no server brings anything to.
    Q_PROPERTY(bool archive READ archive NOTIFY entered)
    /// Of the present connection: nobody on the way can read along; and it is proven to be the host that was meant.
    Q_PROPERTY(bool encrypted READ encrypted NOTIFY trustChanged)
    Q_PROPERTY(bool verified READ verified NOTIFY trustChanged)
    Q_PROPERTY(QString trustText READ trustText NOTIFY trustChanged)
    /// The key of the server at the other end in groups, for people who compare; empty without one, and of the own host.
    Q_PROPERTY(QString keyGroups READ keyGroups NOTIFY trustChanged)
    /// The name of the server; its address as long as nobody has told the name.
    Q_PROPERTY(QString title READ title NOTIFY selfChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY selfChanged)
    Q_PROPERTY(QString userId READ userId NOTIFY selfChanged)
    /// Somebody who makes no rooms and opens no direct ones here.
    Q_PROPERTY(bool guest READ guest NOTIFY selfChanged)
    Q_PROPERTY(bool opensDirect READ opensDirect NOTIFY selfChanged) ///< the user may open direct rooms here
    /// The server has told its rooms at least once.
    Q_PROPERTY(bool roomsKnown READ roomsKnown NOTIFY roomsKnownChanged)
    Q_PROPERTY(hubbub::app::ConnectionStatus *connection READ connection CONSTANT)
    Q_PROPERTY(hubbub::app::AdmissionController *admission READ admission CONSTANT)
    Q_PROPERTY(hubbub::app::DevicesController *devices READ devices CONSTANT)
    Q_PROPERTY(hubbub::app::OperatingController *operating READ operating CONSTANT)
    Q_PROPERTY(hubbub::app::ProfileController *profile READ profile CONSTANT)
    Q_PROPERTY(hubbub::app::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hubbub::app::RoomListModel *allRooms READ allRooms CONSTANT)

public:
    /// The settings must outlive it.
    PlaceController(int number, WindowSettings &settings, const base::Clock &clock, QObject *parent = nullptr);
    ~PlaceController() override;

    /// Goes there. Once; `invite` is what led there, if anything did.
    void enter(SessionSetup setup, const net::Invite &invite);
    /// Returns when everything that the user did there is on disk.
    void leave();
    /// To the room that an invite of this server means; as soon as the server answers.
    void follow(const net::Invite &invite);
    void setHosted(bool hosted);

    int number() const { return m_number; }
    ClientSession *session() { return m_session.get(); } ///< null if nowhere
    QString url() const { return m_setup.url; } ///< what was dialled
    const QString &wantedName() const { return m_setup.name; }
    /// The room that the user looks at here, while this place is shown. Empty for none.
    const protocol::RoomId &room() const { return m_room; }
    const RoomRow *roomRow() const { return m_rooms.find(m_room.value); }

    QString address() const { return m_address; }
    bool here() const { return m_here; }
    bool hosted() const { return m_hosted; }
    bool archive() const { return !m_setup.archive.isEmpty(); }
    const QString &archiveFolder() const { return m_setup.archive; } ///< empty unless it is one
    bool ownHost() const { return !m_setup.server.isEmpty(); } ///< hosted, or was when it was entered
    bool encrypted() const;
    bool verified() const;
    QString trustText() const;
    QString keyGroups() const;
    QString title() const;
    QString userName() const { return m_userName; }
    QString userId() const { return m_userId; }
    bool guest() const { return m_isGuest; }
    bool opensDirect() const { return m_opensDirect; }
    bool roomsKnown() const { return m_roomsKnown; }
    ConnectionStatus *connection() { return &m_connection; }
    AdmissionController *admission() { return &m_admission; }
    DevicesController *devices() { return &m_devices; }
    OperatingController *operating() { return &m_operating; }
    ProfileController *profile() { return &m_profile; }
    RoomListModel *rooms() { return &m_rooms; }
    RoomListModel *allRooms() { return &m_allRooms; }

    Q_INVOKABLE void retryNow();
    /// Ends the connection until it is wanted again; what was caught up with so far stays.
    Q_INVOKABLE void setPaused(bool paused);
    /// If it is the server's key that keeps the user out, which may be expected no more.
    void retryDistrusted();
    void setActive(bool active);
    Q_INVOKABLE void openRoom(const QString &id);
    /// `preset`: "open", "announce" or "private".
    Q_INVOKABLE void createRoom(const QString &name, const QString &topic, const QString &preset = QStringLiteral("open"));
    /// Opens the conversation with one other person of this server.
    Q_INVOKABLE void openDirect(const QString &user);
    Q_INVOKABLE void refreshRooms();
    /// Opens the room as soon as the user is in it.
    Q_INVOKABLE void joinRoom(const QString &id);
    Q_INVOKABLE void leaveRoom(const QString &id);
    Q_INVOKABLE void renameRoom(const QString &id, const QString &name);
    Q_INVOKABLE void setTopic(const QString &id, const QString &topic);
    /// "everything", "mentions", "nothing" or "muted".
    Q_INVOKABLE void setNotifyLevel(const QString &id, const QString &level);
    Q_INVOKABLE void setFavourite(const QString &id, bool on);

Q_SIGNALS:
    void entered();
    void trustChanged();
    void selfChanged();
    void roomsKnownChanged();
    /// Another room is open, or the open one looks different.
    void roomChanged();
    /// The server has told its rooms; once per entering, and per invite that was followed.
    void settled();
    /// Something a person should read once.
    void noticed(const QString &text);
    /// The user is in no room, and there is none that would be the obvious one.
    void wantsBrowsing();
    /// The invite that was followed meant this message of the open room.
    void messageMeant(qint64 seq);
    /// The first visit was refused or given up, or the disk does not allow one: there is nothing to show here. `why` is null if the
    /// user knows.
    void cameToNothing(const hubbub::app::Sentence &why);

private:
    void listen();
    void takeConnection(const client::Connection &connection);
    void takeRooms(const RoomsView &view);
    void tellExits(const RoomsView &view);
    void takeComplaint(const Complaint &complaint);
    void settleIn();
    /// False if the invite named no room that can be entered.
    bool goWhereInvited();
    void findFirstRoom();
    void chooseRoom();
    void openMeant(const QString &room);

    int m_number;
    WindowSettings &m_settings;
    ConnectionStatus m_connection;
    AdmissionController m_admission;
    DevicesController m_devices;
    OperatingController m_operating;
    ProfileController m_profile;
    RoomListModel m_rooms;
    RoomListModel m_allRooms;
    SessionSetup m_setup;
    std::unique_ptr<ClientSession> m_session;
    QString m_address;
    bool m_here = false;
    bool m_hosted = false;
    std::optional<protocol::Peer> m_peer;
    QString m_serverName;
    QString m_userName;
    QString m_userId;
    bool m_isGuest = false;
    bool m_opensDirect = true;
    protocol::RoomId m_room;
    std::string m_openWhenJoined;
    qint64 m_meantMessage = 0; ///< of the room that will be opened
    net::Invite m_invite; ///< what led here, until it has been followed
    bool m_roomsKnown = false;
    bool m_settled = false; ///< the first room was looked for
    bool m_settling = false;
};

} // namespace hubbub::app
