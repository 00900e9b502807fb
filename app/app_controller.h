// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/connection_status.h"
#include "app/doctor_controller.h"
#include "app/host_controller.h"
#include "app/notification_center.h"
#include "app/place_finder.h"
#include "app/room_controller.h"
#include "app/room_list_model.h"
#include "app/window_settings.h"
#include "core/base/clock.h"
#include "core/net/invite.h"

#include <QQmlEngine>

#include <functional>
#include <memory>

namespace hubbub::app {

/// The window's root: which page is shown, which server is talked to, which room is open.
class AppController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool connected READ connected NOTIFY placeChanged)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)
    Q_PROPERTY(bool placeIsHere READ placeIsHere NOTIFY placeChanged)
    /// Of the present connection: nobody on the way can read along; and it is proven to be the host that was meant.
    Q_PROPERTY(bool encrypted READ encrypted NOTIFY trustChanged)
    Q_PROPERTY(bool verified READ verified NOTIFY trustChanged)
    Q_PROPERTY(QString trustText READ trustText NOTIFY trustChanged)
    Q_PROPERTY(QString serverName READ serverName NOTIFY selfChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY selfChanged)
    Q_PROPERTY(QString userId READ userId NOTIFY selfChanged)
    Q_PROPERTY(QString startError READ startError NOTIFY startErrorChanged)
    Q_PROPERTY(bool roomsKnown READ roomsKnown NOTIFY roomsKnownChanged)
    Q_PROPERTY(hubbub::app::WindowSettings *settings READ settings CONSTANT)
    Q_PROPERTY(hubbub::app::HostController *host READ host CONSTANT)
    Q_PROPERTY(hubbub::app::PlaceFinder *places READ places CONSTANT)
    Q_PROPERTY(hubbub::app::DoctorController *doctor READ doctor CONSTANT)
    Q_PROPERTY(hubbub::app::ConnectionStatus *connection READ connection CONSTANT)
    Q_PROPERTY(hubbub::app::NotificationCenter *notifications READ notifications CONSTANT)
    Q_PROPERTY(hubbub::app::RoomController *room READ room CONSTANT)
    Q_PROPERTY(hubbub::app::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(hubbub::app::RoomListModel *allRooms READ allRooms CONSTANT)

public:
    using DialerMaker = std::function<std::unique_ptr<protocol::Dialer>()>;
    AppController(const QString &dataFolder, const base::Clock &clock, DialerMaker dialer, QObject *parent = nullptr);
    ~AppController() override;

    /// For the servers that are joined from now on; see SessionSetup.
    void useKeychain(std::shared_ptr<WaitingStore> keychain, bool movesIn);

    /// True from the moment a server was chosen: the chat page is shown, whether or not the server answers.
    bool connected() const { return m_session != nullptr; }
    QString place() const { return m_place; }
    bool placeIsHere() const { return m_placeIsHere; } ///< the server is reached without leaving this computer
    bool encrypted() const;
    bool verified() const;
    QString trustText() const;
    QString serverName() const { return m_serverName; }
    QString userName() const { return m_userName; }
    QString userId() const { return m_userId; }
    QString startError() const { return m_startError; }
    bool roomsKnown() const { return m_roomsKnown; }
    WindowSettings *settings() { return &m_settings; }
    HostController *host() { return &m_host; }
    PlaceFinder *places() { return &m_places; }
    DoctorController *doctor() { return &m_doctor; }
    ConnectionStatus *connection() { return &m_connection; }
    NotificationCenter *notifications() { return &m_notifications; }
    RoomController *room() { return &m_room; }
    RoomListModel *rooms() { return &m_rooms; }
    RoomListModel *allRooms() { return &m_allRooms; }

    /// The port for hosting from the first page.
    void setHostPort(std::uint16_t port) { m_hostPort = port; }
    /// Whether hosts nearby are looked for on the first page, and an own open host is shown to others. On from the start of
    /// the first page on; to be called before it.
    void setNearby(bool nearby);
    Q_INVOKABLE void hostHere(const QString &name, bool openToNetwork);
    void hostAt(const QString &name, const HostController::Wish &wish);
    /// `address`: whatever PlaceFinder::find() takes.
    Q_INVOKABLE void joinPlace(const QString &name, const QString &address);
    /// Back to the first page; ends an own host.
    Q_INVOKABLE void leavePlace();
    Q_INVOKABLE void clearStartError();
    Q_INVOKABLE void retryNow();

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
    Q_INVOKABLE void setActive(bool active);
    Q_INVOKABLE void copyToClipboard(const QString &text) const;
    /// An empty string, or what is wrong with it as the name of a person or a room.
    Q_INVOKABLE QString nameProblem(const QString &name) const;
    Q_INVOKABLE QString topicProblem(const QString &topic) const;

Q_SIGNALS:
    void placeChanged();
    void selfChanged();
    void trustChanged();
    void startErrorChanged();
    void roomsKnownChanged();
    /// Something a person should read once.
    void noticed(const QString &text);
    void roomCreated();
    /// The own host is open and stands: others should hear how to come.
    void wantsSharing();
    /// The user is in no room, and there is none that would be the obvious one.
    void wantsBrowsing();

private:
    void joinInvite(const net::Invite &invite);
    void lookAround();
    void openSession(const QString &url, const QString &name, const QString &ownHost = {}, const net::Invite &invite = {});
    /// False if the invite named no room that can be entered.
    bool goWhereInvited();
    void findFirstRoom();
    void closeSession();
    void takeRooms(const RoomsView &view);
    void takeConnection(const client::Connection &connection);
    void takeComplaint(const Complaint &complaint);
    void settleIn();
    void chooseRoom();
    void backToStart(const QString &why);
    void setStartError(const QString &error);

    const base::Clock &m_clock;
    QString m_dataFolder;
    std::shared_ptr<WaitingStore> m_keychain;
    bool m_movesIntoKeychain = false;
    DialerMaker m_dialer;
    WindowSettings m_settings;
    HostController m_host;
    DoctorController m_doctor;
    PlaceFinder m_places;
    bool m_nearby = false;
    std::uint16_t m_hostPort = net::defaultPort;
    ConnectionStatus m_connection;
    NotificationCenter m_notifications;
    RoomController m_room;
    RoomListModel m_rooms;
    RoomListModel m_allRooms;
    std::unique_ptr<ClientSession> m_session;
    QString m_url;
    QString m_place;
    bool m_placeIsHere = false;
    std::optional<protocol::Peer> m_peer;
    QString m_serverName;
    QString m_userName;
    QString m_userId;
    QString m_wantedName;
    QString m_startError;
    std::string m_openWhenJoined;
    net::Invite m_invite; ///< what led here
    bool m_roomsKnown = false;
    bool m_settled = false; ///< once per server: the first room was looked for
    bool m_settling = false;
    bool m_offersSharing = false; ///< once per host of the first page
};

} // namespace hubbub::app
