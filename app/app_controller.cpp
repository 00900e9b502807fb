// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_controller.h"

#include "core/net/invite.h"
#include "core/net/pin_file.h"
#include "core/protocol/text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace hubbub::app {

using protocol::RoomId;

AppController::AppController(const QString &dataFolder, const base::Clock &clock, DialerMaker dialer, QObject *parent)
    : QObject(parent), m_clock(clock), m_dataFolder(dataFolder), m_dialer(std::move(dialer)), m_settings(dataFolder),
      m_language(m_settings), m_host(dataFolder), m_doctor(m_host), m_hostCheck(m_host, m_doctor), m_finder(dataFolder, clock),
      m_knownServers(dataFolder, clock), m_storage(dataFolder, [this](const QString &folder) { return sessionIn(folder); }),
      m_importer(dataFolder), m_notifications(dataFolder, clock), m_room(clock), m_nowhere(0, m_settings, clock),
      m_everyRoom(RoomListModel::Scope::Everywhere), m_inbox([this] { return shownFirst(); }), m_shown(&m_nowhere)
{
    connect(&m_host, &HostController::ready, this,
            [this](const QString &url, const QString &server) { show(enter(url, m_wantedName, server)); });
    connect(&m_hostCheck, &HostCheck::wrong, this, &AppController::noticed);
    connect(&m_host, &HostController::visibilityChosen, &m_settings, &WindowSettings::setVisibleNearby);
    m_host.setDirect(m_settings.directRooms()); // nothing runs yet: only for the next hosting
    connect(&m_host, &HostController::directChosen, &m_settings, &WindowSettings::setDirectRooms);
    connect(&m_host, &HostController::changed, this, [this] {
        if (PlaceController *hosted = hostedPlace()) {
            hosted->setHosted(m_host.running());
        }
        if (!m_host.error().isEmpty()) {
            setStartError([this] { return m_host.error(); });
            if (connected()) {
                Q_EMIT noticed(m_host.error());
            }
        }
    });
    onLanguageChange(this, [this] { Q_EMIT startErrorChanged(); });
    connect(&m_storage, &StorageController::archiveGoes, this, [this](const QString &folder) {
        if (PlaceController *place = archiveIn(folder)) {
            leave(*place);
        }
    });
    m_room.search()->setPlaces([this] { return searchPlaces(); });
    connect(&m_places, &PlaceListModel::countChanged, m_room.search(), &SearchController::placesChanged);
    connect(&m_inbox, &InboxController::found, this, &AppController::showMessage);
    connect(&m_inbox, &InboxController::nothingUnread, this, [this] { Q_EMIT noticed(tr("Nothing unread mentions you.")); });
    connect(&m_finder, &PlaceFinder::found, this, &AppController::joinInvite);
    connect(&m_finder, &PlaceFinder::failed, this, &AppController::setStartError);
    connect(&m_notifications, &NotificationCenter::messageWanted, this,
            [this](ClientSession *session, const RoomId &room, protocol::Seq seq) {
                const auto place =
                    std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open->session() == session; });
                if (place != m_open.end()) {
                    showMessage((*place)->number(), QString::fromStdString(room.value), seq);
                }
            });
}

AppController::~AppController()
{
    closeAll();
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
    clearStartError();
    m_finder.cancel();
    if (PlaceController *hosted = hostedPlace()) { // one program hosts once
        if (hosted->hosted()) {
            show(*hosted);
            return;
        }
        close(*hosted);
    }
    m_deviceCode.clear();
    m_accountPassword.clear();
    m_wantedName = name.trimmed();
    m_settings.setPersonName(m_wantedName);
    HostController::Wish named = wish;
    //: Name of a server: %1 is the person who hosts it.
    named.name = tr("%1’s place").arg(m_wantedName);
    named.visibleNearby = wish.visibleNearby && m_settings.visibleNearby();
    named.direct = m_settings.directRooms();
    m_host.start(named);
}

void AppController::joinPlace(const QString &name, const QString &address, const QString &deviceCode, const QString &password)
{
    clearStartError();
    m_deviceCode = deviceCode.trimmed();
    m_accountPassword = password;
    m_wantedName = name.trimmed();
    m_settings.setPersonName(m_wantedName);
    m_finder.find(address);
}

void AppController::joinInvite(const net::Invite &invite)
{
    m_settings.rememberPlace(QString::fromStdString(net::shown(invite.addresses.front())));
    const QString url = QString::fromStdString(net::dialUrl(invite));
    PlaceController *known = placeFor(url);
    if (known != nullptr && (known->connection()->refused() || known->admission()->wanted())) {
        close(*std::exchange(known, nullptr)); // this invite may be what it needs
    }
    if (known != nullptr) {
        m_deviceCode.clear();
        m_accountPassword.clear();
        known->follow(invite);
        show(*known);
    } else {
        show(enter(url, m_wantedName, {}, invite));
    }
}

void AppController::setNearby(bool nearby)
{
    m_nearby = nearby;
    m_hostCheck.setAllowed(nearby);
    lookAround();
}

void AppController::lookAround()
{
    const bool wasLooking = std::exchange(m_looking, onFirstPage());
    m_finder.setActive(m_nearby && m_looking);
    if (wasLooking != m_looking) {
        m_doctor.forget();
    }
}

void AppController::reopenPlaces()
{
    const QString shown = m_settings.shownPlace();
    for (const SavedPlace &saved : m_settings.openPlaces()) {
        reopen(saved);
    }
    for (const auto &place : m_open) {
        if (place->url() == shown || place == m_open.front()) {
            show(*place);
        }
    }
}

PlaceController &AppController::enter(const QString &url, const QString &name, const QString &ownHost, const net::Invite &invite)
{
    return enterWith({m_dataFolder, url, name, ownHost, m_dialer, QString::fromStdString(invite.token), m_keychain,
                      m_movesIntoKeychain, std::exchange(m_deviceCode, {}), std::exchange(m_accountPassword, {}),
                      ownHost.isEmpty() ? QString() : m_host.password()},
                     invite);
}

PlaceController &AppController::enterWith(SessionSetup setup, const net::Invite &invite)
{
    auto made = std::make_unique<PlaceController>(++m_lastNumber, m_settings, m_clock);
    PlaceController &place = *made;
    m_open.push_back(std::move(made));
    listen(place);
    place.enter(std::move(setup), invite);
    m_notifications.watch(*place.session());
    return place;
}

void AppController::listen(PlaceController &place)
{
    connect(&place, &PlaceController::roomChanged, this, [this, &place] {
        if (m_shown == &place) {
            showOpenRoom();
        }
    });
    connect(&place, &PlaceController::selfChanged, this, [this] {
        savePlaces();
        tellPlaces();
    });
    connect(place.connection(), &ConnectionStatus::changed, this, &AppController::tellPlaces);
    connect(&m_knownServers, &PinsController::forgotten, &place, &PlaceController::retryDistrusted);
    connect(&place, &PlaceController::settled, this, [this, &place] {
        if (place.hosted() && std::exchange(m_offersSharing, false)) {
            Q_EMIT wantsSharing();
        }
    });
    connect(&place, &PlaceController::noticed, this, [this, &place](const QString &text) {
        //: Something happened on a server that is not shown: its name, then what it was.
        Q_EMIT noticed(m_shown == &place ? text : tr("%1: %2").arg(place.title(), text));
    });
    connect(&place, &PlaceController::messageMeant, this, [this, &place](qint64 seq) {
        if (m_shown == &place) {
            m_room.timeline()->jumpTo(seq, 0);
        }
    });
    connect(
        &place, &PlaceController::cameToNothing, this, [this, &place](const Sentence &why) { backToStart(place, why); },
        Qt::QueuedConnection); // it goes away, and is the sender
}

void AppController::show(PlaceController &place)
{
    setAdding(false);
    if (m_shown == &place) {
        return;
    }
    m_room.composer()->save();
    m_room.open({});
    m_shown = &place;
    m_room.setSession(place.session());
    Q_EMIT placeChanged();
    showOpenRoom();
    tellPlaces();
    lookAround();
    if (place.session() != nullptr) {
        m_settings.setShownPlace(place.url());
    }
}

void AppController::showOpenRoom()
{
    m_room.setSelf(m_shown->userId().toStdString());
    m_room.setArchived(m_shown->archive());
    m_room.open(m_shown->room());
    m_room.setTitle(m_shown->roomRow());
    m_notifications.setOpenRoom(m_adding ? nullptr : m_shown->session(), m_shown->room());
}

void AppController::close(PlaceController &place)
{
    const auto at = std::find_if(m_open.begin(), m_open.end(), [&](const auto &open) { return open.get() == &place; });
    if (at == m_open.end()) {
        return;
    }
    std::unique_ptr<PlaceController> closed = std::move(*at);
    const auto next = m_open.erase(at);
    closed->disconnect(this);
    closed->connection()->disconnect(this);
    if (m_shown == closed.get()) {
        const bool adding = m_adding;
        show(m_open.empty() ? m_nowhere : next != m_open.end() ? **next : *m_open.back());
        setAdding(adding && connected());
    }
    closed->leave();
    closed->setParent(this);
    closed.release()->deleteLater(); // a view may look at it until it has heard of the change
    tellPlaces();
    lookAround();
}

void AppController::leavePlace()
{
    leave(*m_shown);
}

void AppController::leave(int number)
{
    if (PlaceController *place = placeWith(number)) {
        leave(*place);
    }
}

void AppController::leave(PlaceController &place)
{
    if (place.ownHost()) {
        endHosting();
    } else {
        close(place);
        savePlaces();
    }
}

void AppController::endHosting()
{
    if (PlaceController *hosted = hostedPlace()) {
        close(*hosted);
    }
    m_host.stop();
}

void AppController::closeAll()
{
    const QString shown = m_settings.shownPlace();
    while (connected()) {
        close(*m_open.back());
    }
    m_settings.setShownPlace(shown);
    m_host.stop();
}

PlaceController *AppController::hostedPlace() const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [](const auto &place) { return place->ownHost(); });
    return found == m_open.end() ? nullptr : found->get();
}

std::vector<PlaceController *> AppController::shownFirst() const
{
    std::vector<PlaceController *> places(m_open.size());
    std::transform(m_open.begin(), m_open.end(), places.begin(), [](const auto &place) { return place.get(); });
    std::stable_partition(places.begin(), places.end(), [this](const PlaceController *place) { return place == m_shown; });
    return places;
}

std::vector<SearchPlace> AppController::searchPlaces() const
{
    std::vector<SearchPlace> places;
    for (PlaceController *place : shownFirst()) {
        if (place->session() != nullptr) {
            places.push_back({place->number(), m_open.size() > 1 ? place->title() : QString(), place->session()});
        }
    }
    return places;
}

PlaceController *AppController::placeFor(const QString &url) const
{
    const net::PinFile pins(m_dataFolder.toStdString(), m_clock);
    const std::string account = pins.accountUrl(url.toStdString());
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const auto &place) {
        return !place->ownHost() && (place->url() == url || pins.accountUrl(place->url().toStdString()) == account);
    });
    return found == m_open.end() ? nullptr : found->get();
}

PlaceController *AppController::placeWith(int number) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const auto &place) { return place->number() == number; });
    return found == m_open.end() ? nullptr : found->get();
}

void AppController::tellPlaces()
{
    std::vector<PlaceRow> rows;
    for (const auto &place : m_open) {
        rows.push_back({place->number(), place->url(), place->title(), place->rooms()->totalMentions(),
                        place->rooms()->anyUnread(), place->connection()->online() || place->archive(), place->hosted(),
                        place.get() == m_shown});
    }
    m_places.show(rows);
    if (m_gathersRooms) {
        gatherRooms();
    }
}

void AppController::setGathersRooms(bool gathers)
{
    if (m_gathersRooms != gathers) {
        m_gathersRooms = gathers;
        Q_EMIT gathersRoomsChanged();
        gatherRooms();
    }
}

void AppController::gatherRooms()
{
    std::vector<RoomRow> rooms;
    for (const auto &place : m_open) {
        for (RoomRow row : place->rooms()->rows()) {
            row.place = place->number();
            row.placeTitle = m_open.size() > 1 ? place->title() : QString();
            rooms.push_back(std::move(row));
        }
    }
    m_everyRoom.showRows(std::move(rooms));
}

void AppController::savePlaces()
{
    const QList<SavedPlace> before = m_settings.openPlaces();
    QList<SavedPlace> saved;
    for (const auto &place : m_open) {
        const SavedPlace saving{place->url(), place->wantedName()};
        // One that never let this user in is not gone to again; one that was saved has not told the user yet.
        if (!place->ownHost() && (!place->userId().isEmpty() || place->archive() || before.contains(saving))) {
            saved << saving;
        }
    }
    if (saved != before) {
        m_settings.setOpenPlaces(saved);
    }
}

void AppController::addPlace()
{
    clearStartError();
    setAdding(connected());
}

void AppController::stopAdding()
{
    m_finder.cancel();
    setAdding(false);
}

void AppController::setAdding(bool adding)
{
    if (m_adding != adding) {
        m_adding = adding;
        m_room.composer()->save();
        showOpenRoom();
        Q_EMIT addingChanged();
        lookAround();
    }
}

void AppController::setActive(bool active)
{
    for (const auto &place : m_open) {
        place->setActive(active);
    }
}

void AppController::backToStart(PlaceController &place, const Sentence &why)
{
    const bool seen = m_shown == &place && !place.archive();
    const QString title = place.title();
    if (place.ownHost()) {
        endHosting();
    } else {
        close(place);
    }
    if (seen) {
        setAdding(connected());
        setStartError(why);
    } else if (why) {
        Q_EMIT noticed(tr("%1: %2").arg(title, why()));
    }
}

void AppController::setStartError(const Sentence &error)
{
    m_startError = error;
    Q_EMIT startErrorChanged();
}

void AppController::clearStartError()
{
    if (m_startError) {
        setStartError(nullptr);
    }
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
