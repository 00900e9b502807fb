// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client_worker.h"

#include "app/device_label.h"
#include "app/found_rows.h"
#include "app/keychain.h"
#include "app/local_day.h"

#include "core/net/pin_file.h"
#include "core/protocol/limits.h"
#include "core/store/schema.h"

#include <algorithm>
#include <map>

namespace hubbub::app {
namespace {

using client::TimelineRow;
using protocol::HistoryQuery;
using protocol::HistoryVerb;
using protocol::RoomId;
using protocol::Seq;

constexpr int pageRows = 60;
constexpr int gatherMs = 60;
constexpr int progressMs = 300; ///< how often the window hears how far a catch-up is
/// The open room is read again when nothing more has come for so long.
constexpr int replacedMs = 1000;

std::string_view nameOf(store::StoreError::Kind kind)
{
    using Kind = store::StoreError::Kind;
    switch (kind) {
    case Kind::CannotOpen:
        return "cannot_open";
    case Kind::Corrupt:
        return "corrupt";
    case Kind::TooNew:
        return "too_new";
    case Kind::Full:
        return "full";
    case Kind::Io:
        return "io";
    case Kind::Busy:
        return "busy";
    case Kind::Other:
        break;
    }
    return "other";
}

/// A pending entry that no row of a timeline stands for.
bool isAboutRoom(const protocol::Body &body)
{
    return !std::holds_alternative<protocol::Posted>(body) && !std::holds_alternative<protocol::Edited>(body)
           && !std::holds_alternative<protocol::Deleted>(body) && !std::holds_alternative<protocol::Pinned>(body);
}

/// The message that a pending entry changes; 0 for none.
Seq targetOf(const protocol::Body &body)
{
    if (const auto *edit = std::get_if<protocol::Edited>(&body)) {
        return edit->target;
    }
    const auto *deletion = std::get_if<protocol::Deleted>(&body);
    return deletion == nullptr ? 0 : deletion->target;
}

/// For what is of no server.
class NoDialer final : public protocol::Dialer
{
public:
    std::unique_ptr<protocol::Link> dial(const std::string &, protocol::Link::Events) override { return nullptr; }
};

std::unique_ptr<QTimer> gatherTimer(int ms = gatherMs)
{
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setInterval(ms);
    return timer;
}

} // namespace

ClientWorker::ClientWorker(SessionSetup setup) : m_setup(std::move(setup)) {}

ClientWorker::~ClientWorker()
{
    close();
}

void ClientWorker::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const store::StoreError &error) {
        complain(Complaint::About::Disk, std::string(nameOf(error.kind())), error.what());
    }
}

void ClientWorker::complain(Complaint::About about, const std::string &code, const std::string &detail)
{
    Q_EMIT complained(Complaint{about, code, detail});
}

client::Account ClientWorker::openAccount()
{
    const std::string dataFolder = m_setup.dataFolder.toStdString();
    const protocol::ServerId server(m_setup.server.toStdString());
    const std::string home = net::PinFile(dataFolder, m_clock).accountUrl(m_setup.url.toStdString());
    client::Account account = client::openAccountIn(server.empty() ? client::accountFolder(dataFolder, home)
                                                                   : client::accountFolderOf(dataFolder, server, home),
                                                    m_random, {m_setup.keychain.get(), m_setup.movesIntoKeychain});
    if (m_setup.keychain && m_setup.movesIntoKeychain && !account.deviceInStore) {
        qWarning("No keychain answers; this device's secret stays in the data folder, readable by its user only.");
    }
    return account;
}

void ClientWorker::open()
{
    try {
        m_account.emplace(isArchive() ? client::openArchive(m_setup.archive.toStdString()) : openAccount());
        m_dialer = isArchive() ? std::make_unique<NoDialer>() : m_setup.dialer();
        client::ClientOptions options;
        options.url = m_setup.url.toStdString();
        options.name = m_setup.name.toStdString();
        options.device = m_account->device;
        options.admission = {deviceLabel(), std::exchange(m_setup.deviceCode, {}).toStdString(),
                             std::exchange(m_setup.accountPassword, {}).toStdString(), m_setup.token.toStdString(),
                             std::exchange(m_setup.serverPassword, {}).toStdString()};
        options.program = "hubbub window " HUBBUB_VERSION;
        m_client = std::make_unique<client::Client>(options, m_clock, m_random, *m_account->replica, *m_dialer);
        m_driver = std::make_unique<ClientDriver>(*m_client, m_clock);
    } catch (const store::StoreError &error) {
        close();
        complain(Complaint::About::Open, std::string(nameOf(error.kind())), error.what());
        return;
    }
    m_roomsSoon = gatherTimer();
    connect(m_roomsSoon.get(), &QTimer::timeout, this, &ClientWorker::tellRooms);
    m_peopleSoon = gatherTimer();
    connect(m_peopleSoon.get(), &QTimer::timeout, this, &ClientWorker::tellPeople);
    m_muteEnds = gatherTimer();
    connect(m_muteEnds.get(), &QTimer::timeout, this, &ClientWorker::tellPeople);
    m_replacedSoon = gatherTimer(replacedMs);
    connect(m_replacedSoon.get(), &QTimer::timeout, this, &ClientWorker::tellReplaced);
    Q_EMIT accountOpened(QString::fromStdString(m_account->folder));
    connectClient();
    tellRooms();
    if (!isArchive()) {
        withClient([](client::Client &client) { client.start(); });
    }
}

void ClientWorker::introduceServer(const client::Connection &connection)
{
    if (connection.phase == client::Connection::Phase::Online && connection.peer && !connection.peer->key.empty()) {
        withClient([&](client::Client &client) {
            net::PinFile(m_setup.dataFolder.toStdString(), m_clock)
                .introduce(connection.peer->key, store::metaValue(*m_account->replica, "server_id"), client.serverName());
        });
    }
}

void ClientWorker::close()
{
    m_roomsSoon.reset();
    m_peopleSoon.reset();
    m_muteEnds.reset();
    m_replacedSoon.reset();
    m_driver.reset();
    guarded([this] {
        if (m_client) {
            m_client->stop();
        }
    });
    m_client.reset();
    m_dialer.reset();
    m_account.reset();
}

void ClientWorker::connectClient()
{
    client::Client *client = m_client.get();
    const auto soon = [](QTimer *timer) {
        if (!timer->isActive()) {
            timer->start(gatherMs);
        }
    };
    connect(client, &client::Client::messagesChanged, m_roomsSoon.get(), [this, client](const RoomId &room) {
        const auto view = m_roomsSoon->isActive() ? std::nullopt : client->room(room);
        if (view && view->head < view->serverHead) {
            m_roomsSoon->start(progressMs);
        }
    });
    connect(client, &client::Client::connectionChanged, this, [this, client] {
        introduceServer(client->connection());
        Q_EMIT connectionChanged(client->connection());
    });
    connect(client, &client::Client::roomsChanged, m_roomsSoon.get(), [this, soon] { soon(m_roomsSoon.get()); });
    connect(client, &client::Client::membersChanged, m_peopleSoon.get(), [this, soon](const RoomId &room) {
        if (room == m_open) {
            soon(m_peopleSoon.get());
        }
    });
    connect(client, &client::Client::presenceChanged, m_peopleSoon.get(), [this, soon] { soon(m_peopleSoon.get()); });
    connect(client, &client::Client::typingChanged, this, [this](const RoomId &room) {
        if (room == m_open) {
            tellTyping();
        }
    });
    connect(client, &client::Client::messagesExpired, this, [this](const RoomId &room, protocol::Seq to) {
        if (room == m_open) {
            Q_EMIT rowsExpired(room, to);
        }
    });
    connect(client, &client::Client::messagesChanged, this, &ClientWorker::tellMessages);
    connect(client, &client::Client::messagesArrived, this, &ClientWorker::tellArrival);
    connect(client, &client::Client::outboxChanged, this, &ClientWorker::tellOutbox);
    connect(client, &client::Client::roomReset, this, [this](const RoomId &room) {
        if (room == m_open) {
            tellReplaced();
        }
    });
    connect(client, &client::Client::diskFailed, this,
            [this](const QString &why) { complain(Complaint::About::Disk, "io", why.toStdString()); });
}

void ClientWorker::tellRooms()
{
    withClient([this](client::Client &client) {
        RoomsView view{client.rooms(),      client.user(),    client.userName(),   client.serverName(),
                       client.userColour(), client.isGuest(), client.isOperator(), client.opensDirect()};
        if (isArchive()) {
            for (client::RoomView &room : view.rooms) {
                room.read = {}; // nobody reads an archive to its end
            }
        }
        Q_EMIT roomsChanged(view);
    });
}

void ClientWorker::tellPeople()
{
    withClient([this](client::Client &) {
        if (!m_open.empty()) {
            Q_EMIT peopleChanged(m_open, people(m_open));
            awaitEndOfMutes();
        }
    });
}

void ClientWorker::awaitEndOfMutes()
{
    constexpr base::Millis longest = 3'600'000; // then it is looked at again
    base::Millis next = longest;
    bool anybody = false;
    for (const protocol::Member &member : m_client->members(m_open)) {
        const base::Millis left = member.mutedUntil - m_clock.wallMs();
        anybody = anybody || (member.present && left > 0);
        next = left > 0 ? std::min(next, left) : next;
    }
    if (anybody) {
        m_muteEnds->start(static_cast<int>(next) + 1);
    } else {
        m_muteEnds->stop();
    }
}

void ClientWorker::tellTyping()
{
    withClient([this](client::Client &client) {
        std::map<std::string, std::string> names;
        for (const protocol::Member &member : client.members(m_open)) {
            names[member.user.value] = member.name;
        }
        std::vector<std::string> typing;
        for (const protocol::UserId &user : client.typing(m_open)) {
            const auto name = names.find(user.value);
            if (name != names.end()) {
                typing.push_back(name->second);
            }
        }
        Q_EMIT typingChanged(m_open, typing);
    });
}

void ClientWorker::tellOutbox(const RoomId &room)
{
    withClient([&](client::Client &client) {
        for (const store::OutboxItem &item : client.pending(room)) {
            if (item.state == store::OutboxState::Failed && isAboutRoom(item.body)) {
                complain(Complaint::About::Room, item.error, {});
                // Queued: discarding reports the outbox again, and this is a report of it.
                QMetaObject::invokeMethod(
                    this, [this, tag = item.tag] { withClient([&](client::Client &later) { later.discard(tag); }); },
                    Qt::QueuedConnection);
            }
        }
        if (room == m_open) {
            Q_EMIT pendingChanged(room, client.pendingRows(room));
        }
    });
}

RowPage ClientWorker::page(const RoomId &room, const HistoryQuery &query) const
{
    HistoryQuery asked = query;
    if (asked.limit == 0) {
        asked.limit = pageRows;
    }
    client::Client::Rows rows = m_client->rows(room, asked);
    RowPage page{room, query, std::move(rows.rows), false, false};
    const auto anyOn = [&](HistoryVerb verb, Seq seq) {
        return !m_client->rows(room, HistoryQuery{verb, seq, 0, 1}).rows.empty();
    };
    switch (query.verb) {
    case HistoryVerb::Latest:
    case HistoryVerb::Before:
        page.moreOlder = rows.more;
        page.moreNewer = query.verb == HistoryVerb::Before;
        break;
    case HistoryVerb::Pinned: // no part of a timeline
        break;
    case HistoryVerb::After:
        page.moreOlder = true;
        page.moreNewer = rows.more;
        break;
    case HistoryVerb::Around:
    case HistoryVerb::AtTime:
        page.moreOlder = !page.rows.empty() && anyOn(HistoryVerb::Before, page.rows.front().message.seq);
        page.moreNewer = !page.rows.empty() && anyOn(HistoryVerb::After, page.rows.back().message.seq);
        break;
    }
    return page;
}

std::vector<PersonView> ClientWorker::people(const RoomId &room) const
{
    std::vector<PersonView> result;
    const auto view = m_client->room(room);
    const protocol::Role own = view ? view->role : protocol::Role::Guest;
    for (const protocol::Member &member : m_client->members(room)) {
        if (member.present) {
            const protocol::PresenceRow presence = m_client->presence(member.user);
            result.push_back(PersonView{member.user.value, member.name, member.role, presence.presence, presence.lastSeen,
                                        member.user == m_client->user(), member.mutedUntil > m_clock.wallMs(),
                                        own >= protocol::Role::Moderator && member.role < own, member.colour, member.bot});
        }
    }
    return result;
}

void ClientWorker::withFailed(const RoomId &room, const protocol::Tag &tag, Seq seq,
                              const std::function<void(client::Client &, const protocol::Tag &)> &use)
{
    withClient([&](client::Client &client) {
        for (const store::OutboxItem &item : client.pending(room)) {
            const bool meant = item.tag == tag || (seq != 0 && targetOf(item.body) == seq);
            if (item.state == store::OutboxState::Failed && meant) {
                use(client, item.tag);
            }
        }
    });
}

void ClientWorker::openRoom(const RoomId &room)
{
    m_open = room;
    if (m_replacedSoon) {
        m_replacedSoon->stop(); // of another room, or read anew by this
    }
    if (room.empty()) {
        return;
    }
    withClient([&](client::Client &client) {
        RoomOpening opening;
        opening.firstUnread = isArchive() ? 0 : client.firstUnread(room);
        opening.page = page(room, HistoryQuery{HistoryVerb::Latest, 0, 0, pageRows});
        const std::vector<TimelineRow> &rows = opening.page.rows;
        const bool unreadIsFar = opening.firstUnread != 0 && !rows.empty() && rows.front().message.seq > opening.firstUnread;
        if (unreadIsFar) {
            opening.page = page(room, HistoryQuery{HistoryVerb::Around, opening.firstUnread, 0, pageRows});
        }
        opening.pending = client.pendingRows(room);
        opening.draft = client.draft(room);
        opening.answered = opening.draft.reply == 0 ? std::nullopt : client.row(room, opening.draft.reply);
        opening.people = people(room);
        Q_EMIT opened(opening);
        awaitEndOfMutes();
        tellTyping();
    });
}

void ClientWorker::loadPage(const RoomId &room, const HistoryQuery &query)
{
    withClient([&](client::Client &) { Q_EMIT pageLoaded(page(room, query)); });
}

void ClientWorker::search(const SearchWish &wish)
{
    withClient([&](client::Client &client) {
        const store::WrittenSearch written = store::writtenSearch(wish.text, localDayBegin);
        Q_EMIT found(foundRows(wish, written, client.search(written, wish.room, wish.after), client));
    });
}

void ClientWorker::createRoom(const std::string &name, const std::string &topic, protocol::Preset preset)
{
    withClient([&](client::Client &client) {
        client.createRoom(
            name, topic, [this](const protocol::Outcome<RoomId> &room) { tellCreated(room); }, preset);
    });
}

void ClientWorker::followInvite(const std::string &token)
{
    withClient([&](client::Client &client) {
        client.ask(protocol::OpenInvite{token}, [this, token](const protocol::ReplyBody &reply) {
            if (const auto *error = std::get_if<protocol::Error>(&reply)) {
                complain(Complaint::About::Room, std::string(protocol::nameOf(error->code)), error->detail);
                return;
            }
            const auto *invite = std::get_if<protocol::OpenInviteReply>(&reply);
            const RoomId room = invite != nullptr ? invite->room : RoomId();
            if (!room.empty()) {
                queue([&](client::Client &later) { return later.join(room, token); });
            }
            Q_EMIT invited(room);
        });
    });
}

void ClientWorker::openDirect(const protocol::UserId &user)
{
    withClient([&](client::Client &client) {
        client.openDirect(user, [this](const protocol::Outcome<RoomId> &room) { tellCreated(room); });
    });
}

void ClientWorker::tellCreated(const protocol::Outcome<RoomId> &room)
{
    if (room.ok()) {
        tellRooms();
        Q_EMIT created(room.value());
    } else {
        complain(Complaint::About::Create, std::string(protocol::nameOf(room.error().code)), room.error().detail);
    }
}

void ClientWorker::refreshRooms()
{
    withClient([this](client::Client &client) {
        client.refreshRooms([this](const std::optional<protocol::Error> &error) {
            if (error) {
                complain(Complaint::About::List, std::string(protocol::nameOf(error->code)), error->detail);
            } else {
                tellRooms();
                Q_EMIT roomsListed();
            }
        });
    });
}

} // namespace hubbub::app
