// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"

#include "core/client/client_state.h"
#include "core/protocol/text.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;

Client::Client(ClientOptions options, const base::Clock &clock, base::Random &random, store::Database &database, Dialer &dialer,
               QObject *parent)
    : QObject(parent), m_state(std::make_unique<State>(*this, std::move(options), clock, random, database, dialer))
{
    // Under the names that stand in the signals, for connections across threads.
    qRegisterMetaType<RoomId>("hubbub::protocol::RoomId");
    qRegisterMetaType<Tag>("hubbub::protocol::Tag");
    qRegisterMetaType<Seq>("hubbub::protocol::Seq");
    qRegisterMetaType<std::vector<Seq>>("std::vector<hubbub::protocol::Seq>");
    qRegisterMetaType<std::vector<UserId>>("std::vector<hubbub::protocol::UserId>");
}

Client::~Client() = default;

// ---- Connection

void Client::start()
{
    m_state->turn([this] { m_state->line.start(); });
}

void Client::stop()
{
    m_state->turn([this] { m_state->line.stop(); });
}

void Client::retryNow()
{
    m_state->turn([this] { m_state->line.retryNow(); });
}

void Client::enterWith(AdmissionOptions admission)
{
    m_state->turn([&] {
        m_state->options.admission = std::move(admission);
        m_state->line.retryNow();
    });
}

void Client::networkChanged()
{
    m_state->turn([this] { m_state->line.networkChanged(); });
}

const Connection &Client::connection() const
{
    return m_state->line.connection();
}

base::Millis Client::nextDeadline() const
{
    return m_state->nextDeadline();
}

void Client::tick()
{
    m_state->tick();
}

UserId Client::user() const
{
    return m_state->identity.user;
}

std::string Client::userName() const
{
    return m_state->identity.userName;
}

int Client::userColour() const
{
    return m_state->identity.userColour;
}

bool Client::isGuest() const
{
    return m_state->identity.isGuest;
}

bool Client::isOperator() const
{
    return m_state->identity.isOperator;
}

bool Client::opensDirect() const
{
    return !m_state->identity.isGuest && !m_state->identity.isDirectOff;
}

std::string Client::serverName() const
{
    return m_state->identity.serverName;
}

// ---- Rooms

std::vector<RoomView> Client::rooms() const
{
    std::vector<RoomView> rooms;
    for (const auto &[id, room] : m_state->copy.rooms()) {
        if (room.isShown())
            rooms.push_back(room.view());
    }
    return rooms;
}

std::optional<RoomView> Client::room(const RoomId &id) const
{
    const Room *room = std::as_const(m_state->copy).find(id);
    return room ? std::optional(room->view()) : std::nullopt;
}

std::optional<RoomView> Client::roomNamed(std::string_view nameOrId) const
{
    if (auto byId = room(RoomId(std::string(nameOrId))))
        return byId;
    const std::string key = nameKey(nameOrId);
    std::optional<RoomView> found;
    for (const auto &[id, room] : m_state->copy.rooms()) {
        RoomView view = room.view();
        if (!room.isShown() || view.settings.preset == Preset::Direct)
            continue; // a person's name is no room's name
        if ((!found || (view.joined && !found->joined)) && nameKey(view.name) == key)
            found = std::move(view);
    }
    return found;
}

std::vector<Member> Client::members(const RoomId &room) const
{
    return m_state->log.members(room, {}, -1);
}

std::optional<Member> Client::memberNamed(const RoomId &room, std::string_view nameOrId) const
{
    return m_state->log.memberNamed(room, nameOrId);
}

PresenceRow Client::presence(const UserId &user) const
{
    return m_state->presence.of(user);
}

std::vector<UserId> Client::typing(const RoomId &room) const
{
    return m_state->typing.in(room);
}

void Client::refreshRooms(Done done)
{
    m_state->turn([&] { m_state->wishes.refresh(std::move(done)); });
}

void Client::createRoom(const std::string &name, const std::string &topic, Created done, Preset preset)
{
    m_state->turn([&] { m_state->wishes.create(name, topic, preset, std::move(done)); });
}

void Client::openDirect(const UserId &user, Created done)
{
    m_state->turn([&] { m_state->wishes.openDirect(user, {}, std::move(done)); });
}

void Client::openDirectNamed(const std::string &name, Created done)
{
    m_state->turn([&] { m_state->wishes.openDirect({}, name, std::move(done)); });
}

void Client::ask(RequestBody request, Answered done)
{
    m_state->turn([&] { m_state->account.ask(std::move(request), std::move(done)); });
}

// ---- Posting

Outcome<Tag> Client::post(const RoomId &room, std::string_view text, Seq reply)
{
    const auto checked = checkedText(text);
    if (!checked)
        return checked.error();
    return m_state->turn([&] { return m_state->posting.add(room, Posted{*checked, reply}); });
}

Outcome<Tag> Client::edit(const RoomId &room, Seq target, std::string_view text)
{
    const auto checked = checkedText(text);
    if (!checked)
        return checked.error();
    return m_state->turn([&] { return m_state->posting.add(room, Edited{target, *checked}); });
}

Outcome<Tag> Client::remove(const RoomId &room, Seq target)
{
    return m_state->turn([&] { return m_state->posting.add(room, Deleted{target}); });
}

Outcome<Tag> Client::react(const RoomId &room, Seq target, std::string_view emoji, bool on)
{
    const auto checked = checkedEmoji(emoji);
    if (!checked)
        return checked.error();
    return m_state->turn([&] { return m_state->posting.add(room, Reacted{target, *checked, on}); });
}

Outcome<Tag> Client::pin(const RoomId &room, Seq target, bool on)
{
    return m_state->turn([&] { return m_state->posting.add(room, Pinned{target, on}); });
}

Outcome<Tag> Client::join(const RoomId &room, const std::string &invite)
{
    return m_state->turn([&] { return m_state->posting.add(room, Joined{m_state->identity.userName}, invite); });
}

Outcome<Tag> Client::leave(const RoomId &room)
{
    return m_state->turn([&] { return m_state->posting.add(room, Left{}); });
}

Outcome<Tag> Client::rename(const RoomId &room, std::string_view name)
{
    const auto checked = checkedName(name);
    if (!checked)
        return checked.error();
    return m_state->turn([&] { return m_state->posting.add(room, Renamed{*checked}); });
}

Outcome<Tag> Client::setTopic(const RoomId &room, std::string_view topic)
{
    const auto checked = checkedTopic(topic);
    if (!checked)
        return checked.error();
    return m_state->turn([&] { return m_state->posting.add(room, TopicSet{*checked}); });
}

std::vector<store::OutboxItem> Client::pending(const RoomId &room) const
{
    return m_state->outbox.items(room);
}

std::vector<store::OutboxItem> Client::pending() const
{
    return m_state->outbox.items();
}

void Client::retry(const Tag &tag)
{
    m_state->turn([&] { m_state->posting.retry(tag); });
}

void Client::discard(const Tag &tag)
{
    m_state->turn([&] { m_state->posting.discard(tag); });
}

// ---- Reading the copy

Client::Rows Client::rows(const RoomId &room, const HistoryQuery &query) const
{
    return m_state->timeline.rows(room, query);
}

std::optional<TimelineRow> Client::row(const RoomId &room, Seq seq) const
{
    return m_state->timeline.row(room, seq);
}

std::vector<TimelineRow> Client::pendingRows(const RoomId &room) const
{
    return m_state->timeline.pendingRows(room);
}

Seq Client::firstUnread(const RoomId &room) const
{
    return m_state->reading.firstUnread(room, m_state->identity.user);
}

std::vector<TimelineRow> Client::pinnedRows(const RoomId &room) const
{
    return m_state->timeline.pinned(room);
}

std::vector<TimelineRow> Client::thread(const RoomId &room, Seq seq) const
{
    return m_state->timeline.thread(room, seq);
}

std::vector<Client::Version> Client::versions(const RoomId &room, Seq seq) const
{
    return m_state->timeline.versions(room, seq);
}

std::vector<Client::Mention> Client::mentions(int limit) const
{
    std::vector<Mention> found;
    for (const RoomView &room : rooms()) {
        if (!room.joined)
            continue;
        for (TimelineRow &row : m_state->timeline.mentions(room.id, limit)) {
            const bool unread = row.message.seq > room.read.seq;
            found.push_back({room.id, std::move(row), unread});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Mention &a, const Mention &b) { return a.row.message.at > b.row.message.at; });
    if (found.size() > static_cast<std::size_t>(std::max(limit, 0)))
        found.resize(static_cast<std::size_t>(std::max(limit, 0)));
    return found;
}

store::FoundPage Client::search(const store::WrittenSearch &search, const RoomId &room, const store::SearchCursor &after)
{
    constexpr int news = 200; // what has just come; the rest is indexed between other work
    m_state->index.catchUp(news);
    return m_state->finder.find(search, room, after);
}

// ---- Ephemeral and read state

void Client::setTyping(const RoomId &room, bool on)
{
    m_state->turn([&] { m_state->typing.set(room, on); });
}

void Client::setPresence(Presence presence)
{
    m_state->turn([&] { m_state->presence.set(presence); });
}

void Client::markRead(const RoomId &room, Seq seq)
{
    m_state->turn([&] {
        if (Room *known = m_state->copy.find(room))
            m_state->marks.markRead(*known, seq);
    });
}

} // namespace hubbub::client
