// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_controller.h"

#include "app/complaint_text.h"
#include "app/wire_text.h"
#include "core/net/invite.h"
#include "core/protocol/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

namespace hubbub::app {
namespace {

using protocol::Preset;
using protocol::RoomId;

constexpr char firstRoomName[] = "Lobby";

bool anyNetwork()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    return std::any_of(addresses.begin(), addresses.end(), [](const QHostAddress &address) { return !address.isLoopback(); });
}

} // namespace

AppController::AppController(const QString &dataFolder, const base::Clock &clock, DialerMaker dialer, QObject *parent)
    : QObject(parent), m_clock(clock), m_dataFolder(dataFolder), m_dialer(std::move(dialer)), m_settings(dataFolder),
      m_host(dataFolder), m_doctor(m_host), m_places(dataFolder, clock), m_connection(clock), m_notifications(dataFolder, clock),
      m_room(clock), m_rooms(RoomListModel::Scope::Joined), m_allRooms(RoomListModel::Scope::All)
{
    connect(&m_host, &HostController::ready, this,
            [this](const QString &url, const QString &server) { openSession(url, m_wantedName, server); });
    connect(&m_places, &PlaceFinder::found, this, &AppController::joinInvite);
    connect(&m_places, &PlaceFinder::failed, this, &AppController::setStartError);
    connect(&m_room, &RoomController::roomChanged, this, [this] {
        m_rooms.hold(m_room.room().value);
        m_notifications.setOpenRoom(m_session.get(), m_room.room());
    });
    connect(&m_notifications, &NotificationCenter::messageWanted, this,
            [this](ClientSession *session, const RoomId &room, protocol::Seq seq) {
                if (session == m_session.get()) {
                    openRoom(QString::fromStdString(room.value));
                    m_room.timeline()->jumpTo(seq, 0);
                }
            });
    connect(this, &AppController::placeChanged, this, &AppController::lookAround);
    connect(&m_host, &HostController::changed, this, [this] {
        Q_EMIT trustChanged();
        if (!m_host.error().isEmpty()) {
            setStartError(m_host.error());
            if (m_session) {
                Q_EMIT noticed(m_host.error());
            }
        }
    });
}

AppController::~AppController()
{
    closeSession();
    m_host.stop();
}

void AppController::useKeychain(std::shared_ptr<WaitingStore> keychain, bool movesIn)
{
    m_keychain = std::move(keychain);
    m_movesIntoKeychain = movesIn;
}

void AppController::hostHere(const QString &name, bool openToNetwork)
{
    m_settings.setOpenToNetwork(openToNetwork);
    m_offersSharing = openToNetwork;
    hostAt(name, HostController::Wish{{}, openToNetwork, m_hostPort, m_nearby});
}

void AppController::hostAt(const QString &name, const HostController::Wish &wish)
{
    setStartError({});
    m_places.cancel();
    m_wantedName = name.trimmed();
    m_settings.setPersonName(m_wantedName);
    HostController::Wish named = wish;
    //: Name of a server: %1 is the person who hosts it.
    named.name = tr("%1’s place").arg(m_wantedName);
    m_host.start(named);
}

void AppController::joinPlace(const QString &name, const QString &address)
{
    setStartError({});
    m_wantedName = name.trimmed();
    m_settings.setPersonName(m_wantedName);
    m_places.find(address);
}

void AppController::joinInvite(const net::Invite &invite)
{
    m_settings.rememberPlace(QString::fromStdString(net::shown(invite.addresses.front())));
    openSession(QString::fromStdString(net::dialUrl(invite)), m_wantedName, {}, invite);
}

void AppController::setNearby(bool nearby)
{
    m_nearby = nearby;
    lookAround();
}

void AppController::lookAround()
{
    m_places.setActive(m_nearby && !connected());
    m_doctor.forget();
}

void AppController::openSession(const QString &url, const QString &name, const QString &ownHost, const net::Invite &invite)
{
    closeSession();
    m_invite = invite;
    m_url = url;
    m_settled = false;
    const auto parsed = net::parseInvite(url.toStdString());
    m_place = parsed.ok() ? QString::fromStdString(net::shown(parsed->addresses.front())) : url;
    m_placeIsHere = parsed.ok() && net::isLoopback(parsed->addresses.front());
    m_connection.setPlace(m_place, m_placeIsHere, m_host.running());
    m_connection.setHasNetwork(anyNetwork());
    m_session = std::make_unique<ClientSession>(SessionSetup{
        m_dataFolder, url, name, ownHost, m_dialer, QString::fromStdString(invite.token), m_keychain, m_movesIntoKeychain});
    m_room.setSession(m_session.get());
    m_notifications.watch(*m_session);
    connect(m_session.get(), &ClientSession::connectionChanged, this, &AppController::takeConnection);
    connect(m_session.get(), &ClientSession::roomsChanged, this, &AppController::takeRooms);
    connect(m_session.get(), &ClientSession::roomsListed, this, &AppController::settleIn);
    connect(m_session.get(), &ClientSession::complained, this, &AppController::takeComplaint);
    connect(m_session.get(), &ClientSession::created, this, [this](const RoomId &room) {
        m_openWhenJoined = room.value;
        chooseRoom();
        Q_EMIT roomCreated();
    });
    connect(m_session.get(), &ClientSession::invited, this, [this](const RoomId &room) {
        if (room.empty()) {
            findFirstRoom();
        } else {
            m_openWhenJoined = room.value;
            chooseRoom();
        }
    });
    m_session->start();
    Q_EMIT placeChanged();
}

void AppController::closeSession()
{
    if (!m_session) {
        return;
    }
    m_room.composer()->save();
    m_room.open({});
    m_room.setSession(nullptr);
    m_session.reset();
    m_connection.show({});
    m_peer.reset();
    Q_EMIT trustChanged();
    takeRooms({});
    m_openWhenJoined.clear();
    m_roomsKnown = false;
    m_settling = false;
    Q_EMIT roomsKnownChanged();
}

void AppController::leavePlace()
{
    closeSession();
    m_host.stop();
    m_place.clear();
    Q_EMIT placeChanged();
}

void AppController::takeConnection(const client::Connection &connection)
{
    m_connection.setHasNetwork(anyNetwork());
    m_connection.show(connection);
    if (m_peer != connection.peer) {
        m_peer = connection.peer;
        Q_EMIT trustChanged();
    }
    if (connection.phase == client::Connection::Phase::Refused && m_userId.isEmpty() && connection.refusal) {
        // The very first hello was refused: there is nothing to read here, and the first page can put it right.
        backToStart(refusalText(protocol::nameOf(connection.refusal->code)));
        return;
    }
    if (connection.distrust && m_userId.isEmpty()) {
        backToStart(distrustText(*connection.distrust));
        return;
    }
    if (connection.phase == client::Connection::Phase::Online && !m_settled) {
        m_settled = true;
        m_settling = true;
        m_session->refreshRooms();
    }
}

bool AppController::encrypted() const
{
    // The own host is dialled on this machine; to all others it speaks encrypted only.
    return m_host.running() || (m_peer && m_peer->trust != protocol::Trust::Unencrypted);
}

bool AppController::verified() const
{
    return m_host.running() || (m_peer && protocol::isVerified(m_peer->trust));
}

QString AppController::trustText() const
{
    if (m_host.running()) {
        return tr("Encrypted; the link proves that it is you");
    }
    if (!m_peer) {
        return tr("Not connected yet");
    }
    if (verified()) {
        return tr("Encrypted and verified");
    }
    return encrypted() ? tr("Encrypted; known by its first visit only") : tr("Not encrypted: the network can read along");
}

void AppController::takeRooms(const RoomsView &view)
{
    for (const client::RoomView &room : view.rooms) {
        if (!room.joined && room.exit != protocol::Exit::Left && m_rooms.find(room.id.value) != nullptr) {
            const QString name = QString::fromStdString(room.name);
            Q_EMIT noticed(room.exit == protocol::Exit::Banned ? tr("You were banned from %1.").arg(name)
                                                               : tr("You were removed from %1.").arg(name));
        }
    }
    m_rooms.show(view);
    m_allRooms.show(view);
    m_serverName = QString::fromStdString(view.serverName);
    m_userName = QString::fromStdString(view.userName);
    m_userId = QString::fromStdString(view.self.value);
    m_room.setSelf(view.self.value);
    Q_EMIT selfChanged();
    chooseRoom();
}

void AppController::settleIn()
{
    if (!m_roomsKnown) {
        m_roomsKnown = true;
        Q_EMIT roomsKnownChanged();
    }
    if (!m_settling) {
        return;
    }
    m_settling = false;
    if (std::exchange(m_offersSharing, false) && m_host.running()) {
        Q_EMIT wantsSharing();
    }
    if (!goWhereInvited() && m_rooms.count() == 0) {
        findFirstRoom();
    }
}

bool AppController::goWhereInvited()
{
    const net::Invite invite = std::exchange(m_invite, {});
    const std::string named = protocol::nameKey(invite.room);
    const auto isMeant = [&](const RoomRow &row) {
        return row.id == invite.room || protocol::nameKey(row.name.toStdString()) == named;
    };
    const auto among = [&isMeant](const std::vector<RoomRow> &rooms) -> QString {
        const auto found = std::find_if(rooms.begin(), rooms.end(), isMeant);
        return found == rooms.end() ? QString() : QString::fromStdString(found->id);
    };
    if (const QString joined = among(m_rooms.rows()); !joined.isEmpty()) {
        openRoom(joined);
        return true;
    }
    if (!invite.token.empty()) {
        m_session->followInvite(invite.token);
        return true;
    }
    const QString listed = among(m_allRooms.rows());
    if (!listed.isEmpty()) {
        joinRoom(listed);
    }
    return !listed.isEmpty();
}

void AppController::findFirstRoom()
{
    const std::vector<RoomRow> &rooms = m_allRooms.rows();
    if (rooms.empty() && m_host.running()) {
        m_session->createRoom(firstRoomName, {});
        return;
    }
    const auto lobby =
        std::find_if(rooms.begin(), rooms.end(), [](const RoomRow &row) { return row.name == QLatin1String(firstRoomName); });
    if (lobby != rooms.end() || rooms.size() == 1) {
        joinRoom(QString::fromStdString(lobby != rooms.end() ? lobby->id : rooms.front().id));
    } else {
        Q_EMIT wantsBrowsing();
    }
}

void AppController::chooseRoom()
{
    const std::string current = m_room.room().value;
    if (!m_openWhenJoined.empty() && m_rooms.find(m_openWhenJoined) != nullptr) {
        const std::string wanted = std::exchange(m_openWhenJoined, {});
        openRoom(QString::fromStdString(wanted));
    } else if (current.empty() || m_rooms.find(current) == nullptr) {
        const std::string last = m_settings.lastRoom(m_url).toStdString();
        if (m_rooms.find(last) != nullptr) {
            openRoom(QString::fromStdString(last));
        } else {
            openRoom(m_rooms.rows().empty() ? QString() : QString::fromStdString(m_rooms.rows().front().id));
        }
    }
    m_room.setTitle(m_rooms.find(m_room.room().value));
}

void AppController::openRoom(const QString &id)
{
    if (m_session && !id.isEmpty() && m_rooms.find(id.toStdString()) != nullptr) {
        m_settings.setLastRoom(m_url, id);
    }
    m_room.open(RoomId{id.toStdString()});
    m_room.setTitle(m_rooms.find(id.toStdString()));
}

void AppController::createRoom(const QString &name, const QString &topic, const QString &preset)
{
    if (m_session) {
        m_session->createRoom(name.trimmed().toStdString(), topic.trimmed().toStdString(),
                              named(preset, {Preset::Open, Preset::Announce, Preset::Private}).value_or(Preset::Open));
    }
}

void AppController::openDirect(const QString &user)
{
    if (m_session) {
        m_session->openDirect(protocol::UserId(user.toStdString()));
    }
}

void AppController::refreshRooms()
{
    if (m_session) {
        m_session->refreshRooms();
    }
}

void AppController::joinRoom(const QString &id)
{
    if (m_session) {
        m_openWhenJoined = id.toStdString();
        m_session->join(RoomId{id.toStdString()});
    }
}

void AppController::leaveRoom(const QString &id)
{
    if (m_session) {
        m_session->leave(RoomId{id.toStdString()});
    }
}

void AppController::renameRoom(const QString &id, const QString &name)
{
    if (m_session) {
        m_session->rename(RoomId{id.toStdString()}, name.trimmed().toStdString());
    }
}

void AppController::setTopic(const QString &id, const QString &topic)
{
    if (m_session) {
        m_session->setTopic(RoomId{id.toStdString()}, topic.trimmed().toStdString());
    }
}

void AppController::setNotifyLevel(const QString &id, const QString &level)
{
    if (m_session) {
        m_session->setNotifyLevel(RoomId{id.toStdString()}, levelNamed(level));
    }
}

void AppController::setFavourite(const QString &id, bool on)
{
    if (m_session) {
        m_session->setFavourite(RoomId{id.toStdString()}, on);
    }
}

void AppController::retryNow()
{
    if (m_session) {
        m_session->retryNow();
    }
}

void AppController::setActive(bool active)
{
    if (m_session) {
        m_session->setPresence(active ? protocol::Presence::Online : protocol::Presence::Away);
    }
}

void AppController::takeComplaint(const Complaint &complaint)
{
    if (complaint.about == Complaint::About::Open) {
        backToStart(complaintText(complaint));
        return;
    }
    if (complaint.about == Complaint::About::List && m_settling) {
        m_settled = false; // asked again when the connection is back
        m_settling = false;
        return;
    }
    Q_EMIT noticed(complaintText(complaint));
}

void AppController::backToStart(const QString &why)
{
    // Queued: the session that goes away is the one that brought the news.
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            leavePlace();
            setStartError(why);
        },
        Qt::QueuedConnection);
}

void AppController::setStartError(const QString &error)
{
    if (m_startError != error) {
        m_startError = error;
        Q_EMIT startErrorChanged();
    }
}

void AppController::clearStartError()
{
    setStartError({});
}

void AppController::copyToClipboard(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString AppController::nameProblem(const QString &name) const
{
    if (name.trimmed().isEmpty()) {
        return tr("Enter a name.");
    }
    return protocol::checkedName(name.toStdString()).ok() ? QString() : tr("Use 1 to 32 ordinary characters.");
}

QString AppController::topicProblem(const QString &topic) const
{
    return protocol::checkedTopic(topic.toStdString()).ok() ? QString() : tr("A topic holds 250 characters.");
}

} // namespace hubbub::app
