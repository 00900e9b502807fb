// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/client_fixture.h"

#include <algorithm>

namespace hubbub::test {

using namespace protocol;

namespace {

class ScriptedLink final : public Link
{
public:
    explicit ScriptedLink(std::shared_ptr<Wire> wire) : m_wire(std::move(wire)) {}
    ~ScriptedLink() override { m_wire->closed = true; }
    void send(std::string bytes) override
    {
        if (m_wire->closed)
            qFatal("a closed link was used");
        auto frame = decodeClientFrame(bytes);
        if (!frame.ok())
            qFatal("the client sent what cannot be read: %s", bytes.c_str());
        m_wire->sent.push_back(std::move(frame).value());
    }
    void close() override { m_wire->closed = true; }

private:
    std::shared_ptr<Wire> m_wire;
};

std::string listOf(const std::vector<Seq> &seqs)
{
    std::string text;
    for (const Seq seq : seqs)
        text += (text.empty() ? "" : ",") + std::to_string(seq);
    return text;
}

} // namespace

std::unique_ptr<Link> ScriptedDialer::dial(const std::string &url, Link::Events events)
{
    urls.push_back(url);
    wires.push_back(std::make_shared<Wire>());
    wires.back()->events = std::move(events);
    return std::make_unique<ScriptedLink>(wires.back());
}

// ---- A room

ScriptedRoom::ScriptedRoom(const std::string &name) : id(name), epoch(name + "-epoch")
{
    add("ann", Created{name, "", "Ann"});
    add(ClientFixture::me, Joined{"Me"});
}

Seq ScriptedRoom::add(const std::string &author, Body body, std::optional<Tag> tag)
{
    const Seq seq = head() + 1;
    if (!tag) {
        tag.emplace();
        tag->bytes[0] = 9;
        for (std::size_t i = 0; i < 8; ++i)
            tag->bytes[15 - i] = static_cast<std::uint8_t>(seq >> (8 * i));
    }
    log.push_back({seq, UserId(author), *tag, 1'000'000 + seq, std::move(body)});
    return seq;
}

RoomRow ScriptedRoom::row(bool member) const
{
    return {id, id.value, "", epoch, head(), 2, member, 0, 0, 0};
}

Entries ScriptedRoom::entries(Seq after, Seq upTo) const
{
    return {id, epoch, {log.begin() + after, log.begin() + upTo}};
}

// ---- Signals

Heard::Heard(client::Client &client)
{
    using client::Client;
    connect(&client, &Client::connectionChanged, this, [this] { words.emplace_back("connection"); });
    connect(&client, &Client::roomsChanged, this, [this] { words.emplace_back("rooms"); });
    connect(&client, &Client::messagesChanged, this, [this](const RoomId &room, const std::vector<Seq> &seqs) {
        words.push_back("messages " + room.value + " " + listOf(seqs));
    });
    connect(&client, &Client::messagesArrived, this, [this](const RoomId &room, const std::vector<Seq> &seqs) {
        words.push_back("arrived " + room.value + " " + listOf(seqs));
    });
    connect(&client, &Client::roomReset, this, [this](const RoomId &room) { words.push_back("reset " + room.value); });
    connect(&client, &Client::outboxChanged, this, [this](const RoomId &room) { words.push_back("outbox " + room.value); });
    connect(&client, &Client::acked, this, [this](const RoomId &room, const Tag &, Seq seq) {
        words.push_back("acked " + room.value + " " + std::to_string(seq));
    });
    connect(&client, &Client::membersChanged, this, [this](const RoomId &room) { words.push_back("members " + room.value); });
    connect(&client, &Client::typingChanged, this, [this](const RoomId &room) { words.push_back("typing " + room.value); });
    connect(&client, &Client::presenceChanged, this, [this](const std::vector<UserId> &users) {
        for (const UserId &user : users)
            words.push_back("presence " + user.value);
    });
    connect(&client, &Client::diskFailed, this, [this](const QString &) { words.emplace_back("disk"); });
    connect(&client, &Client::deadlineChanged, this, [this] { words.emplace_back("deadline"); });
}

int Heard::count(const std::string &word) const
{
    return static_cast<int>(std::count_if(words.begin(), words.end(), [&word](const auto &w) { return w.rfind(word, 0) == 0; }));
}

int Heard::indexOf(const std::string &word) const
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const auto &w) { return w.rfind(word, 0) == 0; });
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

// ---- The client

ClientFixture::ClientFixture()
{
    options.url = "ws://host:1/ws";
    options.name = "Me";
    options.device = std::string(64, 'a');
    options.program = "test";
    make();
}

ClientFixture::~ClientFixture() = default;

void ClientFixture::make()
{
    database = store::openLogFile(path());
    client = std::make_unique<client::Client>(options, clock, random, *database, dialer);
    heard = std::make_unique<Heard>(*client);
}

void ClientFixture::restart()
{
    heard.reset();
    client.reset();
    database.reset();
    make();
}

void ClientFixture::pass(base::Millis ms)
{
    const base::Millis end = clock.steadyMs() + ms;
    for (int turns = 0; client->nextDeadline() <= end; ++turns) {
        if (turns > 100'000)
            qFatal("the client's deadlines never end");
        clock.advance(std::max<base::Millis>(0, client->nextDeadline() - clock.steadyMs()));
        client->tick();
    }
    clock.advance(end - clock.steadyMs());
}

void ClientFixture::passToDeadline()
{
    pass(std::max<base::Millis>(0, client->nextDeadline() - clock.steadyMs()));
}

void ClientFixture::passWhile(client::Connection::Phase phase)
{
    while (this->phase() == phase)
        passToDeadline();
}

// ---- The server

void ClientFixture::reply(const RequestId &id, ReplyBody body)
{
    push(Reply{id, std::move(body)});
}

void ClientFixture::push(const ServerFrame &frame)
{
    raw(encode(frame));
}

void ClientFixture::raw(std::string_view bytes)
{
    const auto wire = dialer.wires.back(); // may be followed by another meanwhile
    if (!wire->closed)
        wire->events.received(bytes);
}

void ClientFixture::close(std::uint16_t code)
{
    const auto wire = dialer.wires.back();
    if (!wire->closed)
        wire->events.closed(code, "test");
}

HelloReply ClientFixture::hello(const std::vector<RoomRow> &rooms) const
{
    HelloReply hello;
    hello.server = ServerId("server");
    hello.serverName = "Server";
    hello.serverVersion = "1";
    hello.user = UserId(me);
    hello.name = "Me";
    hello.now = clock.wallMs();
    hello.pingInterval = 25'000;
    hello.rooms = rooms;
    return hello;
}

bool ClientFixture::greet(const std::vector<ScriptedRoom *> &rooms)
{
    wire().events.opened();
    const auto request = take<Hello>();
    if (!request)
        return false;
    std::vector<RoomRow> rows;
    for (const ScriptedRoom *room : rooms)
        rows.push_back(room->row());
    reply(request->first, hello(rows));
    return true;
}

bool ClientFixture::follow(const std::vector<ScriptedRoom *> &rooms)
{
    const auto request = take<Follow>();
    if (!request)
        return false;
    FollowReply answer;
    std::vector<Entries> pages;
    for (const Cursor &cursor : request->second.rooms) {
        const auto found =
            std::find_if(rooms.begin(), rooms.end(), [&cursor](const ScriptedRoom *room) { return room->id == cursor.room; });
        if (found == rooms.end()) {
            answer.rooms.push_back({cursor.room, {}, 0, false, ErrorCode::NotMember});
            continue;
        }
        const ScriptedRoom &room = **found;
        const bool reset = !cursor.epoch.empty() && (cursor.epoch != room.epoch || *cursor.after > room.head());
        answer.rooms.push_back(room.followed(reset));
        const Seq after = reset ? 0 : cursor.after.value_or(room.head());
        if (after < room.head())
            pages.push_back(room.entries(after));
    }
    reply(request->first, answer);
    for (const Entries &page : pages)
        push(page);
    return true;
}

bool ClientFixture::goOnline(const std::vector<ScriptedRoom *> &rooms)
{
    if (phase() == client::Connection::Phase::Idle)
        client->start();
    else
        client->retryNow();
    if (!greet(rooms))
        return false;
    follow(rooms);
    return phase() == client::Connection::Phase::Online;
}

std::optional<Tag> ClientFixture::acceptAppend(ScriptedRoom &room, bool sendEntry, bool sendReply)
{
    const auto request = take<Append>();
    if (!request || request->second.room != room.id)
        return std::nullopt;
    const Tag tag = request->second.tag;
    const auto known = std::find_if(room.log.begin(), room.log.end(), [&tag](const Entry &entry) { return entry.tag == tag; });
    if (known != room.log.end()) {
        reply(request->first, AppendReply{known->seq, true});
        return tag;
    }
    const Seq seq = room.add(me, request->second.body, tag);
    if (sendReply)
        reply(request->first, AppendReply{seq, false});
    if (sendEntry)
        push(room.entries(seq - 1));
    return tag;
}

bool ClientFixture::refuseAppend(ErrorCode code, base::Millis retryMs)
{
    const auto request = take<Append>();
    if (request)
        reply(request->first, Error{code, "", retryMs});
    return request.has_value();
}

store::StoredRoom ClientFixture::stored(const ScriptedRoom &room)
{
    return store::LogStore(*database).room(room.id).value_or(store::StoredRoom{});
}

std::vector<std::string> ClientFixture::texts(const ScriptedRoom &room)
{
    std::vector<std::string> texts;
    for (const client::TimelineRow &row : client->rows(room.id, {}).rows) {
        if (row.message.kind == MessageKind::Post)
            texts.push_back(row.message.text);
    }
    return texts;
}

std::size_t ClientFixture::found(const std::string &words)
{
    return client->search(store::writtenSearch(words, [](auto) { return base::Millis(0); })).hits.size();
}

} // namespace hubbub::test
