// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor_controller.h"
#include "app/host_check.h"
#include "app/host_controller.h"
#include "app/import_controller.h"
#include "app/inbox_controller.h"
#include "app/language_change.h"
#include "app/language_controller.h"
#include "app/notification_center.h"
#include "app/pins_controller.h"
#include "app/place_controller.h"
#include "app/place_finder.h"
#include "app/place_list_model.h"
#include "app/room_controller.h"
#include "app/storage_controller.h"
#include "app/window_settings.h"
#include "core/base/clock.h"
#include "core/net/invite.h"

#include <QQmlEngine>

#include <functional>
#include <memory>
#include <vector>

namespace hubbub::app {

/// The window's root: which servers are open, which of them is shown with which room, and how one gets to another.
class AppController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool connected READ connected NOTIFY placeChanged)
    /// The first page is shown although there are servers: another one is being added.
    Q_PROPERTY(bool adding READ adding NOTIFY addingChanged)
    /// The server that is shown; one that is nowhere if there is none.
    Q_PROPERTY(hubbub::app::PlaceController *place READ place NOTIFY placeChanged)
    Q_PROPERTY(hubbub::app::PlaceListModel *places READ places CONSTANT)
    /// The user's rooms on all servers; kept up to date only while somebody looks at it.
    Q_PROPERTY(hubbub::app::RoomListModel *everyRoom READ everyRoom CONSTANT)
    Q_PROPERTY(bool gathersRooms READ gathersRooms WRITE setGathersRooms NOTIFY gathersRoomsChanged)
    Q_PROPERTY(hubbub::app::InboxController *inbox READ inbox CONSTANT)
    Q_PROPERTY(hubbub::app::RoomController *room READ room CONSTANT)
    Q_PROPERTY(QString startError READ startError NOTIFY startErrorChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(hubbub::app::WindowSettings *settings READ settings CONSTANT)
    Q_PROPERTY(hubbub::app::LanguageController *language READ language CONSTANT)
    Q_PROPERTY(hubbub::app::HostController *host READ host CONSTANT)
    Q_PROPERTY(hubbub::app::PlaceFinder *finder READ finder CONSTANT)
    Q_PROPERTY(hubbub::app::PinsController *knownServers READ knownServers CONSTANT)
    Q_PROPERTY(hubbub::app::DoctorController *doctor READ doctor CONSTANT)
    Q_PROPERTY(hubbub::app::StorageController *storage READ storage CONSTANT)
    Q_PROPERTY(hubbub::app::ImportController *importer READ importer CONSTANT)
    Q_PROPERTY(hubbub::app::NotificationCenter *notifications READ notifications CONSTANT)

public:
    using DialerMaker = std::function<std::unique_ptr<protocol::Dialer>()>;
    AppController(const QString &dataFolder, const base::Clock &clock, DialerMaker dialer, QObject *parent = nullptr);
    ~AppController() override;

    /// For the servers that are joined from now on; see SessionSetup.
    void useKeychain(std::shared_ptr<WaitingStore> keychain, bool movesIn);

    /// True from the moment a server was chosen, whether or not it answers.
    bool connected() const { return !m_open.empty(); }
    bool adding() const { return m_adding; }
    PlaceController *place() { return m_shown; }
    PlaceListModel *places() { return &m_places; }
    RoomListModel *everyRoom() { return &m_everyRoom; }
    bool gathersRooms() const { return m_gathersRooms; }
    void setGathersRooms(bool gathers);
    InboxController *inbox() { return &m_inbox; }
    RoomController *room() { return &m_room; }
    QString startError() const { return m_startError ? m_startError() : QString(); }
    QString dataFolder() const { return m_dataFolder; }
    WindowSettings *settings() { return &m_settings; }
    LanguageController *language() { return &m_language; }
    HostController *host() { return &m_host; }
    PlaceFinder *finder() { return &m_finder; }
    PinsController *knownServers() { return &m_knownServers; }
    DoctorController *doctor() { return &m_doctor; }
    StorageController *storage() { return &m_storage; }
    ImportController *importer() { return &m_importer; }
    NotificationCenter *notifications() { return &m_notifications; }

    /// The port for hosting from the first page.
    void setHostPort(std::uint16_t port) { m_hostPort = port; }
    /// Whether hosts nearby are looked for on the first page, and an own open host is shown to others. On from the start of
    /// the first page on; to be called before it.
    void setNearby(bool nearby);
    /// Opens the servers that were open when the window ended last.
    void reopenPlaces();
    Q_INVOKABLE void hostHere(const QString &name, bool openToNetwork);
    void hostAt(const QString &name, const HostController::Wish &wish);
    /// `address`: whatever PlaceFinder::find() takes. A server that is open already is shown.
    /// For a server that does not know this device yet: `deviceCode`, from another device of the user, makes this one theirs,
    /// whatever the name; and so does `password`, of the account with this name.
    Q_INVOKABLE void joinPlace(const QString &name, const QString &address, const QString &deviceCode = {},
                               const QString &password = {});
    /// The server that is shown is closed, and not opened at the next start; its copy stays. Ends an own host.
    Q_INVOKABLE void leavePlace();
    /// The same for one that may not be shown.
    Q_INVOKABLE void leave(int number);
    Q_INVOKABLE void endHosting();
    /// All servers are closed, and opened again at the next start; an own host ends.
    Q_INVOKABLE void closeAll();

    /// By its number in the list of places; nothing happens if there is no such place.
    Q_INVOKABLE void showPlace(int number);
    /// By where it stands in that list, from 0.
    Q_INVOKABLE void showPlaceAt(int index);
    Q_INVOKABLE void showRoom(int number, const QString &room);
    /// The first room with something to read on the servers that follow the one that is shown (or come before it, if `by` is below 0);
    /// nothing happens if there is none.
    Q_INVOKABLE void showUnreadElsewhere(int by);
    /// To the message on the server that is shown, for others and for oneself: a link with the server's key, and no secret.
    Q_INVOKABLE QString messageLink(qint64 seq) const;
    Q_INVOKABLE void showMessage(int number, const QString &room, qint64 seq);
    /// The imported room in this folder, as a place of its own, until it is left.
    Q_INVOKABLE void openArchive(const QString &folder);
    Q_INVOKABLE void addPlace();
    Q_INVOKABLE void stopAdding();
    Q_INVOKABLE void clearStartError();

    Q_INVOKABLE void setActive(bool active);
    Q_INVOKABLE void copyToClipboard(const QString &text) const;
    /// An empty string, or what is wrong with it as the name of a person or a room.
    Q_INVOKABLE QString nameProblem(const QString &name) const;
    Q_INVOKABLE QString topicProblem(const QString &topic) const;

Q_SIGNALS:
    void placeChanged();
    void addingChanged();
    void gathersRoomsChanged();
    void startErrorChanged();
    /// Something a person should read once.
    void noticed(const QString &text);
    /// The own host is open and stands: others should hear how to come.
    void wantsSharing();

private:
    void joinInvite(const net::Invite &invite);
    void reopen(const SavedPlace &saved);
    PlaceController &enterArchive(const QString &folder);
    PlaceController *archiveIn(const QString &folder) const;
    ClientSession *sessionIn(const QString &folder) const;
    void lookAround();
    PlaceController &enter(const QString &url, const QString &name, const QString &ownHost = {}, const net::Invite &invite = {});
    PlaceController &enterWith(SessionSetup setup, const net::Invite &invite);
    void listen(PlaceController &place);
    void show(PlaceController &place);
    void showOpenRoom();
    void close(PlaceController &place);
    void leave(PlaceController &place);
    PlaceController *hostedPlace() const;
    std::vector<PlaceController *> shownFirst() const;
    std::vector<SearchPlace> searchPlaces() const;
    /// The open one that leads to the same account as this address; null if there is none.
    PlaceController *placeFor(const QString &url) const;
    PlaceController *placeWith(int number) const;
    void tellPlaces();
    void gatherRooms();
    void savePlaces();
    void backToStart(PlaceController &place, const Sentence &why);
    void setAdding(bool adding);
    bool onFirstPage() const { return m_adding || !connected(); }
    void setStartError(const Sentence &error);

    const base::Clock &m_clock;
    QString m_dataFolder;
    std::shared_ptr<WaitingStore> m_keychain;
    bool m_movesIntoKeychain = false;
    DialerMaker m_dialer;
    WindowSettings m_settings;
    LanguageController m_language;
    HostController m_host;
    DoctorController m_doctor;
    HostCheck m_hostCheck;
    PlaceFinder m_finder;
    PinsController m_knownServers;
    StorageController m_storage;
    ImportController m_importer;
    bool m_nearby = false;
    std::uint16_t m_hostPort = net::defaultPort;
    NotificationCenter m_notifications;
    RoomController m_room;
    PlaceController m_nowhere;
    PlaceListModel m_places;
    RoomListModel m_everyRoom;
    bool m_gathersRooms = false;
    InboxController m_inbox;
    std::vector<std::unique_ptr<PlaceController>> m_open; ///< in the order of the list
    PlaceController *m_shown; ///< one of them, or m_nowhere; never null
    int m_lastNumber = 0;
    bool m_adding = false;
    bool m_looking = false; ///< around from the first page
    QString m_wantedName;
    QString m_deviceCode; ///< for the server that is being joined
    QString m_accountPassword; ///< the same
    Sentence m_startError; ///< null if there is none
    bool m_offersSharing = false; ///< once per host of the first page
};

} // namespace hubbub::app
