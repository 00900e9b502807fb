// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/client_recorder.h"

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/store/timeline_store.h"
#include "tests/support/history_checker.h"

#include <algorithm>
#include <limits>

namespace hubbub::test {

namespace {

/// Most frames are entries; what they say is read from the copy afterwards, so they need not be decoded twice.
bool isEntries(std::string_view bytes)
{
    return bytes.substr(0, 100).find("\"method\":\"entries\"") != std::string_view::npos;
}

} // namespace

/// Passes everything on and lets the recorder see it.
class ClientRecorder::RecordingLink final : public protocol::Link
{
public:
    RecordingLink(ClientRecorder &recorder, std::shared_ptr<Wire> wire) : m_recorder(recorder), m_wire(std::move(wire)) {}
    void setInner(std::unique_ptr<protocol::Link> inner) { m_inner = std::move(inner); }
    void send(std::string bytes) override
    {
        m_recorder.sawRequest(*m_wire, bytes);
        m_inner->send(std::move(bytes));
    }
    void close() override { m_inner->close(); }

private:
    ClientRecorder &m_recorder;
    std::shared_ptr<Wire> m_wire;
    std::unique_ptr<protocol::Link> m_inner;
};

ClientRecorder::ClientRecorder(std::string name, protocol::Dialer &network, const base::Clock &clock, Sink sink)
    : m_name(std::move(name)), m_network(network), m_clock(clock), m_sink(std::move(sink))
{}

void ClientRecorder::attach(client::Client &client, store::Database &database)
{
    m_client = &client;
    m_database = &database;
    m_wasOnline = false;
    connect(&client, &client::Client::connectionChanged, this, &ClientRecorder::connectionChanged);
    connect(&client, &client::Client::roomReset, this, &ClientRecorder::roomReset);
    connect(&client, &client::Client::presenceChanged, this, &ClientRecorder::presenceChanged);
}

void ClientRecorder::detach()
{
    if (m_client)
        m_client->disconnect(this);
    m_client = nullptr;
    m_database = nullptr;
    m_wire.reset();
}

Event ClientRecorder::newEvent(EventKind kind, const protocol::RoomId &room) const
{
    Event made;
    made.kind = kind;
    made.t = m_clock.steadyMs();
    made.client = m_name;
    made.room = room;
    return made;
}

std::unique_ptr<protocol::Link> ClientRecorder::dial(const std::string &url, protocol::Link::Events events)
{
    auto wire = std::make_shared<Wire>();
    m_wire = wire;
    protocol::Link::Events seen = events;
    seen.received = [this, wire, received = std::move(events.received)](std::string_view bytes) {
        // The client may let the link go while it handles the frame, and this function with it: copies go on.
        ClientRecorder &self = *this;
        const auto pass = received;
        const bool entries = isEntries(bytes);
        if (!entries)
            self.sawReply(*wire, bytes);
        pass(bytes);
        if (entries && self.m_database)
            self.recordReceived();
    };
    auto link = std::make_unique<RecordingLink>(*this, wire);
    link->setInner(m_network.dial(url, std::move(seen)));
    return link;
}

// ---- What goes out --------------------------------------------------------------------------------------------------------

void ClientRecorder::sent(const protocol::RoomId &room, const protocol::Tag &tag, std::optional<base::Millis> since)
{
    for (const store::OutboxItem &item : m_client->pending(room)) {
        if (item.tag != tag)
            continue;
        Event made = newEvent(EventKind::Send, room);
        made.t = since.value_or(made.t);
        made.entry.tag = tag;
        made.entry.body = item.body;
        m_sent.insert(tag);
        m_sink(std::move(made));
    }
}

void ClientRecorder::sawRequest(Wire &wire, std::string_view bytes)
{
    const auto frame = protocol::decodeClientFrame(bytes);
    const auto *request = frame.ok() ? std::get_if<protocol::Request>(&frame.value()) : nullptr;
    if (!request)
        return;
    Asked asked{std::string(protocol::methodOf(request->body)), {}, {}};
    if (const auto *append = std::get_if<protocol::Append>(&request->body)) {
        asked.room = append->room;
        asked.tag = append->tag;
    } else if (const auto *create = std::get_if<protocol::CreateRoom>(&request->body)) {
        asked.tag = create->tag;
        Event made = newEvent(EventKind::Send);
        made.entry.tag = create->tag;
        made.entry.body = protocol::Created{create->name, create->topic, {}};
        if (m_sent.insert(create->tag).second)
            m_sink(std::move(made));
    } else if (const auto *profile = std::get_if<protocol::SetProfile>(&request->body)) {
        asked.tag = profile->tag;
        Event made = newEvent(EventKind::Send);
        made.entry.tag = profile->tag;
        made.entry.body = protocol::ProfileSet{profile->name, profile->colour};
        if (m_sent.insert(profile->tag).second)
            m_sink(std::move(made));
    } else if (const auto *follow = std::get_if<protocol::Follow>(&request->body)) {
        for (const protocol::Cursor &cursor : follow->rooms) {
            Event made = newEvent(EventKind::Resume, cursor.room);
            made.epoch = cursor.epoch;
            made.entry.seq = cursor.after.value_or(-1);
            m_sink(std::move(made));
        }
    }
    wire.asked[request->id] = std::move(asked);
}

// ---- What comes in --------------------------------------------------------------------------------------------------------

void ClientRecorder::sawReply(Wire &wire, std::string_view bytes)
{
    const auto frame = protocol::decodeServerFrame(bytes, [&](const protocol::RequestId &id) -> std::string_view {
        const auto asked = wire.asked.find(id);
        return asked == wire.asked.end() ? std::string_view{} : std::string_view{asked->second.method};
    });
    if (!frame)
        return;
    if (const auto *reply = std::get_if<protocol::Reply>(&frame.value())) {
        const auto asked = wire.asked.extract(reply->id);
        if (!asked.empty())
            sawReplyBody(wire, asked.mapped(), reply->body);
    } else if (const auto *changed = std::get_if<protocol::RoomChanged>(&frame.value())) {
        wire.epochs[changed->room.id] = changed->room.epoch;
    } else if (const auto *read = std::get_if<protocol::ReadChanged>(&frame.value())) {
        Event made = newEvent(EventKind::Read, read->state.room);
        made.epoch = wire.epochs[read->state.room];
        made.entry.seq = read->state.seq;
        m_sink(std::move(made));
    }
}

void ClientRecorder::sawReplyBody(Wire &wire, const Asked &asked, const protocol::ReplyBody &body)
{
    if (const auto *hello = std::get_if<protocol::HelloReply>(&body)) {
        Event made = newEvent(EventKind::Hello);
        made.user = hello->user;
        m_sink(std::move(made));
        for (const protocol::RoomRow &row : hello->rooms)
            wire.epochs[row.id] = row.epoch;
    } else if (const auto *rooms = std::get_if<protocol::RoomsReply>(&body)) {
        for (const protocol::RoomRow &row : rooms->rooms)
            wire.epochs[row.id] = row.epoch;
    } else if (const auto *follow = std::get_if<protocol::FollowReply>(&body)) {
        for (const protocol::FollowedRoom &room : follow->rooms) {
            if (room.error)
                continue;
            wire.epochs[room.room] = room.epoch;
            wire.heads[room.room] = room.head;
        }
    } else if (const auto *created = std::get_if<protocol::CreateReply>(&body)) {
        wire.epochs[created->room] = created->epoch;
        ack(asked, created->room, created->epoch, created->seq);
    } else if (const auto *appended = std::get_if<protocol::AppendReply>(&body)) {
        ack(asked, asked.room, wire.epochs[asked.room], appended->seq);
    } else if (const auto *read = std::get_if<protocol::ReadState>(&body)) {
        Event made = newEvent(EventKind::Read, read->room);
        made.epoch = wire.epochs[read->room];
        made.entry.seq = read->seq;
        m_sink(std::move(made));
    } else if (const auto *error = std::get_if<protocol::Error>(&body)) {
        if (asked.tag.isNull() || protocol::isTemporary(error->code))
            return;
        Event made = newEvent(EventKind::Nak, asked.room);
        made.entry.tag = asked.tag;
        made.note = protocol::nameOf(error->code);
        m_sink(std::move(made));
    }
}

void ClientRecorder::ack(const Asked &asked, const protocol::RoomId &room, const protocol::Epoch &epoch, protocol::Seq seq)
{
    Event made = newEvent(EventKind::Ack, room);
    made.epoch = epoch;
    made.entry.tag = asked.tag;
    made.entry.seq = seq;
    m_sink(std::move(made));
}

// ---- What was stored ------------------------------------------------------------------------------------------------------

void ClientRecorder::recordReceived()
{
    for (const store::StoredRoom &room : store::LogStore(*m_database).rooms())
        recordReceived(room);
}

void ClientRecorder::recordReceived(const store::StoredRoom &room)
{
    Reached &reached = m_reached[room.id];
    if (reached.epoch != room.epoch)
        reached = {room.epoch, 0};
    const store::LogStore log(*m_database);
    while (reached.last < room.head) {
        const auto entries = log.entriesAfter(room.id, reached.last, 1000, std::numeric_limits<std::size_t>::max());
        if (entries.empty())
            break; // a copy without its beginning or with a hole: the checker will tell
        for (const protocol::Entry &entry : entries) {
            Event made = newEvent(EventKind::Receive, room.id);
            made.epoch = room.epoch;
            made.entry = entry;
            m_sink(std::move(made));
            reached.last = entry.seq;
        }
    }
}

void ClientRecorder::connectionChanged()
{
    const bool online = m_client->connection().phase == client::Connection::Phase::Online;
    if (online && !m_wasOnline && m_wire) {
        recordReceived(); // the signal comes from inside the handling of the last page
        for (const auto &[room, head] : m_wire->heads) {
            const auto view = m_client->room(room);
            if (!view || !view->joined)
                continue;
            Event made = newEvent(EventKind::CaughtUp, room);
            made.epoch = m_wire->epochs[room];
            made.entry.seq = head;
            m_sink(std::move(made));
        }
    }
    m_wasOnline = online;
}

void ClientRecorder::roomReset(const protocol::RoomId &room)
{
    const auto stored = store::LogStore(*m_database).room(room);
    Event made = newEvent(EventKind::Reset, room);
    if (stored)
        made.epoch = stored->epoch;
    m_reached[room] = {made.epoch, 0};
    m_sink(std::move(made));
}

void ClientRecorder::presenceChanged(const std::vector<protocol::UserId> &users)
{
    for (const protocol::UserId &user : users) {
        Event made = newEvent(EventKind::Presence);
        made.user = user;
        made.note = protocol::nameOf(m_client->presence(user).presence);
        m_sink(std::move(made));
    }
}

// ---- The end, and going on after one --------------------------------------------------------------------------------------

void ClientRecorder::recordCopies()
{
    for (const client::RoomView &view : m_client->rooms()) {
        const auto stored = view.joined ? store::LogStore(*m_database).room(view.id) : std::nullopt;
        if (!stored || stored->head == 0)
            continue;
        Event made = newEvent(EventKind::Copy, view.id);
        made.epoch = stored->epoch;
        made.entry.seq = stored->head;
        made.note = foldTextOf(*m_database, view.id);
        m_sink(std::move(made));
    }
}

void ClientRecorder::recordEnd()
{
    m_sink(newEvent(EventKind::End));
}

void ClientRecorder::recordFault(const std::string &note)
{
    Event made = newEvent(EventKind::Fault);
    made.note = note;
    m_sink(std::move(made));
}

void ClientRecorder::remember(const History &before)
{
    for (const Event &old : before.events()) {
        if (old.kind == EventKind::Receive)
            m_reached[old.room] = {old.epoch, old.entry.seq};
        else if (old.kind == EventKind::Reset)
            m_reached[old.room] = {old.epoch, 0};
        else if (old.kind == EventKind::Send)
            m_sent.insert(old.entry.tag);
    }
}

void ClientRecorder::recoverSends()
{
    recordReceived();
    // Such a send is still in the outbox: to leave it takes an entry, and the process died before it could hear of one.
    for (const store::OutboxItem &item : m_client->pending()) {
        if (!m_sent.insert(item.tag).second)
            continue;
        Event made = newEvent(EventKind::Send, item.room);
        made.entry.tag = item.tag;
        made.entry.body = item.body;
        made.note = "recovered";
        m_sink(std::move(made));
    }
}

std::string foldTextOf(store::Database &database, const protocol::RoomId &room)
{
    const store::LogStore log(database);
    const auto stored = log.room(room);
    if (!stored)
        return {};
    std::vector<protocol::Member> members;
    for (protocol::UserId after;;) {
        const auto page = log.members(room, after, protocol::limits::membersPage);
        if (page.empty())
            break;
        members.insert(members.end(), page.begin(), page.end());
        after = page.back().user;
    }
    std::vector<protocol::Message> messages;
    const store::TimelineStore timeline(database);
    for (protocol::Seq after = 0;;) {
        const auto page = timeline.page(room, {protocol::HistoryVerb::After, after, 0, protocol::limits::historyPage});
        messages.insert(messages.end(), page.messages.begin(), page.messages.end());
        if (!page.more || page.messages.empty())
            break;
        after = page.messages.back().seq;
    }
    return foldText(stored->title, members, messages);
}

} // namespace hubbub::test
