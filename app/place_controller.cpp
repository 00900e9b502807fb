// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place_controller.h"

#include "app/complaint_text.h"
#include "app/farewell_text.h"
#include "app/language_change.h"
#include "app/wire_text.h"
#include "core/protocol/text.h"

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

RoomId roomId(const QString &id)
{
    return RoomId{id.toStdString()};
}

/// How many entries the copies of rooms lack.
qint64 behindIn(const RoomsView &view)
{
    qint64 behind = 0;
    for (const client::RoomView &room : view.rooms) {
        behind += room.joined ? std::max<qint64>(0, room.serverHead - room.head) : 0;
    }
    return behind;
}

} // namespace

PlaceController::PlaceController(int number, WindowSettings &settings, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_number(number), m_settings(settings), m_connection(clock), m_admission(clock), m_devices(clock),
      m_rooms(RoomListModel::Scope::Joined), m_allRooms(RoomListModel::Scope::All)
{
    onLanguageChange(this, [this] { Q_EMIT trustChanged(); });
    connect(&m_admission, &AdmissionController::givenUp, this, [this] {
        if (m_userId.isEmpty()) {
            Q_EMIT cameToNothing({});
        }
    });
}

PlaceController::~PlaceController() = default;

void PlaceController::enter(SessionSetup setup, const net::Invite &invite)
{
    m_setup = std::move(setup);
    m_invite = invite;
    m_hosted = ownHost();
    const auto parsed = net::parseInvite(m_setup.url.toStdString());
    m_address = archive() ? QString() : parsed.ok() ? QString::fromStdString(net::shown(parsed->addresses.front())) : m_setup.url;
    m_here = archive() || (parsed.ok() && net::isLoopback(parsed->addresses.front()));
    m_connection.setPlace(m_address, m_here, m_hosted);
    m_connection.setHasNetwork(anyNetwork());
    m_session = std::make_unique<ClientSession>(m_setup);
    m_admission.setSession(m_session.get(), m_setup.name, !m_setup.accountPassword.isEmpty());
    m_setup.accountPassword.clear();
    m_setup.serverPassword.clear();
    listen();
    m_devices.setSession(m_session.get());
    m_operating.setSession(m_session.get());
    m_profile.setSession(m_session.get());
    m_session->start();
    Q_EMIT entered();
}

void PlaceController::listen()
{
    connect(m_session.get(), &ClientSession::connectionChanged, this, &PlaceController::takeConnection);
    connect(m_session.get(), &ClientSession::roomsChanged, this, &PlaceController::takeRooms);
    connect(m_session.get(), &ClientSession::roomsListed, this, &PlaceController::settleIn);
    connect(m_session.get(), &ClientSession::complained, this, &PlaceController::takeComplaint);
    connect(m_session.get(), &ClientSession::putOut, this, [this](const Farewell &put) { Q_EMIT noticed(farewellText(put)); });
    connect(m_session.get(), &ClientSession::created, this, [this](const RoomId &room) {
        m_openWhenJoined = room.value;
        chooseRoom();
    });
    connect(m_session.get(), &ClientSession::invited, this, [this](const RoomId &room) {
        if (room.empty()) {
            findFirstRoom();
        } else {
            m_openWhenJoined = room.value;
            chooseRoom();
        }
    });
}

void PlaceController::leave()
{
    if (!m_session) {
        return;
    }
    m_admission.setSession(nullptr);
    m_devices.setSession(nullptr);
    m_operating.setSession(nullptr);
    m_profile.setSession(nullptr);
    m_session.reset();
    m_connection.setPaused(false);
    m_connection.show({});
    m_peer.reset();
    m_openWhenJoined.clear();
    m_settling = false;
    takeRooms({});
    m_roomsKnown = false;
    Q_EMIT trustChanged();
    Q_EMIT roomsKnownChanged();
}

void PlaceController::follow(const net::Invite &invite)
{
    m_invite = invite;
    m_settled = false;
    if (m_session && m_connection.online()) {
        m_settled = true;
        m_settling = true;
        m_session->refreshRooms();
    }
}

void PlaceController::setHosted(bool hosted)
{
    if (m_hosted != hosted) {
        m_hosted = hosted;
        m_connection.setPlace(m_address, m_here, hosted);
        Q_EMIT trustChanged();
    }
}

bool PlaceController::encrypted() const
{
    // The own host is dialled on this machine; to all others it speaks encrypted only.
    return m_hosted || (m_peer && m_peer->trust != protocol::Trust::Unencrypted);
}

bool PlaceController::verified() const
{
    return m_hosted || (m_peer && protocol::isVerified(m_peer->trust));
}

QString PlaceController::trustText() const
{
    if (archive()) {
        return tr("An archive on this computer");
    }
    if (m_hosted) {
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

QString PlaceController::keyGroups() const
{
    const auto key = net::fingerprintFrom(m_peer && !m_hosted ? m_peer->key : std::string());
    return key ? QString::fromStdString(net::groupsOf(*key)) : QString();
}

QString PlaceController::title() const
{
    if (archive()) {
        return m_rooms.rows().empty() ? m_serverName : m_rooms.rows().front().name;
    }
    return m_serverName.isEmpty() ? m_address : m_serverName;
}

void PlaceController::takeConnection(const client::Connection &connection)
{
    m_connection.setHasNetwork(anyNetwork());
    m_connection.show(connection);
    if (m_peer != connection.peer) {
        m_peer = connection.peer;
        Q_EMIT trustChanged();
    }
    m_admission.take(connection);
    if (m_admission.wanted()) {
        return;
    }
    if (connection.phase == client::Connection::Phase::Refused && m_userId.isEmpty() && connection.refusal) {
        // The very first hello was refused: there is nothing to read here, and the first page can put it right.
        Q_EMIT cameToNothing([code = connection.refusal->code] { return refusalText(code); });
        return;
    }
    if (connection.distrust && m_userId.isEmpty()) {
        Q_EMIT cameToNothing([why = *connection.distrust] { return distrustAdvice(why); });
        return;
    }
    if (connection.phase == client::Connection::Phase::Online && !m_settled) {
        m_settled = true;
        m_settling = true;
        m_session->refreshRooms();
    }
}

void PlaceController::takeRooms(const RoomsView &view)
{
    tellExits(view);
    m_rooms.show(view);
    m_allRooms.show(view);
    m_connection.setBehind(behindIn(view));
    m_serverName = QString::fromStdString(view.serverName);
    m_userName = QString::fromStdString(view.userName);
    m_userId = QString::fromStdString(view.self.value);
    m_isGuest = view.isGuest;
    m_opensDirect = view.opensDirect;
    m_operating.setAllowed(view.isOperator || (m_hosted && m_operating.allowed()), m_userId);
    if (m_hosted) {
        m_operating.claim(m_setup.dataFolder);
    }
    m_profile.show(m_userName, view.userColour);
    Q_EMIT selfChanged();
    if (archive() && !m_roomsKnown) {
        m_roomsKnown = true;
        Q_EMIT roomsKnownChanged();
    }
    chooseRoom();
}

void PlaceController::tellExits(const RoomsView &view)
{
    for (const client::RoomView &room : view.rooms) {
        if (!room.joined && room.exit != protocol::Exit::Left && m_rooms.find(room.id.value) != nullptr) {
            m_session->recallFarewell(room.id);
        }
    }
}

void PlaceController::settleIn()
{
    if (!m_roomsKnown) {
        m_roomsKnown = true;
        Q_EMIT roomsKnownChanged();
    }
    if (!m_settling) {
        return;
    }
    m_settling = false;
    Q_EMIT settled();
    if (!goWhereInvited() && m_rooms.count() == 0) {
        findFirstRoom();
    }
}

bool PlaceController::goWhereInvited()
{
    const net::Invite invite = std::exchange(m_invite, {});
    m_meantMessage = invite.message;
    const std::string named = protocol::nameKey(invite.room);
    const auto isMeant = [&](const RoomRow &row) {
        return row.id == invite.room || protocol::nameKey(row.name.toStdString()) == named;
    };
    const auto among = [&isMeant](const std::vector<RoomRow> &rooms) -> QString {
        const auto found = std::find_if(rooms.begin(), rooms.end(), isMeant);
        return found == rooms.end() ? QString() : QString::fromStdString(found->id);
    };
    if (const QString joined = among(m_rooms.rows()); !joined.isEmpty()) {
        openMeant(joined);
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

void PlaceController::findFirstRoom()
{
    const std::vector<RoomRow> &rooms = m_allRooms.rows();
    if (rooms.empty() && m_hosted) {
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

void PlaceController::chooseRoom()
{
    if (!m_openWhenJoined.empty() && m_rooms.find(m_openWhenJoined) != nullptr) {
        openMeant(QString::fromStdString(std::exchange(m_openWhenJoined, {})));
        return;
    }
    if (roomRow() == nullptr) {
        const QString last = m_settings.lastRoom(url());
        const QString first = m_rooms.rows().empty() ? QString() : QString::fromStdString(m_rooms.rows().front().id);
        openRoom(m_rooms.find(last.toStdString()) != nullptr ? last : first);
        return;
    }
    Q_EMIT roomChanged();
}

void PlaceController::openMeant(const QString &room)
{
    openRoom(room);
    if (const qint64 seq = std::exchange(m_meantMessage, 0); seq != 0) {
        Q_EMIT messageMeant(seq);
    }
}

void PlaceController::openRoom(const QString &id)
{
    m_room = roomId(id);
    if (roomRow() != nullptr) {
        m_settings.setLastRoom(url(), id);
    }
    m_rooms.hold(m_room.value);
    Q_EMIT roomChanged();
}

void PlaceController::createRoom(const QString &name, const QString &topic, const QString &preset)
{
    if (m_session) {
        m_session->createRoom(name.trimmed().toStdString(), topic.trimmed().toStdString(),
                              named(preset, {Preset::Open, Preset::Announce, Preset::Private}).value_or(Preset::Open));
    }
}

void PlaceController::openDirect(const QString &user)
{
    if (m_session) {
        m_session->openDirect(protocol::UserId(user.toStdString()));
    }
}

void PlaceController::refreshRooms()
{
    if (m_session) {
        m_session->refreshRooms();
    }
}

void PlaceController::joinRoom(const QString &id)
{
    if (m_session) {
        m_openWhenJoined = id.toStdString();
        m_session->join(roomId(id));
    }
}

void PlaceController::leaveRoom(const QString &id)
{
    if (m_session) {
        m_session->leave(roomId(id));
    }
}

void PlaceController::renameRoom(const QString &id, const QString &name)
{
    if (m_session) {
        m_session->rename(roomId(id), name.trimmed().toStdString());
    }
}

void PlaceController::setTopic(const QString &id, const QString &topic)
{
    if (m_session) {
        m_session->setTopic(roomId(id), topic.trimmed().toStdString());
    }
}

void PlaceController::setNotifyLevel(const QString &id, const QString &level)
{
    if (m_session) {
        m_session->setNotifyLevel(roomId(id), levelNamed(level));
    }
}

void PlaceController::setFavourite(const QString &id, bool on)
{
    if (m_session) {
        m_session->setFavourite(roomId(id), on);
    }
}

void PlaceController::retryNow()
{
    if (m_session) {
        m_session->retryNow();
    }
}

void PlaceController::setPaused(bool paused)
{
    if (m_session) {
        m_connection.setPaused(paused);
        m_session->setPaused(paused);
    }
}

void PlaceController::retryDistrusted()
{
    if (m_connection.distrusted()) {
        retryNow();
    }
}

void PlaceController::setActive(bool active)
{
    if (m_session) {
        m_session->setPresence(active ? protocol::Presence::Online : protocol::Presence::Away);
    }
}

void PlaceController::takeComplaint(const Complaint &complaint)
{
    if (complaint.about == Complaint::About::Open) {
        Q_EMIT cameToNothing([complaint] { return complaintText(complaint); });
        return;
    }
    if (complaint.about == Complaint::About::List && m_settling) {
        m_settled = false; // asked again when the connection is back
        m_settling = false;
        return;
    }
    Q_EMIT noticed(complaintText(complaint));
}

} // namespace hubbub::app
