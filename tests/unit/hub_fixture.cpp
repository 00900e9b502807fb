// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub_fixture.h"

namespace hubbub::test {

using protocol::RequestBody;
using server::SessionId;

void FakeOutlet::send(SessionId session, server::SharedBytes bytes, server::FrameClass frameClass)
{
    Line &line = lines[session];
    if (line.closed)
        complaints.emplace_back("a frame after the close");
    if (bytes->size() > protocol::limits::frameBytes)
        complaints.push_back("a frame of " + std::to_string(bytes->size()) + " bytes");
    auto frame = protocol::decodeServerFrame(*bytes, [&line](const protocol::RequestId &id) {
        const auto it = line.methods.find(id.json);
        return it == line.methods.end() ? std::string_view() : std::string_view(it->second);
    });
    if (!frame) {
        complaints.push_back("not decoded: " + bytes->substr(0, 200));
        return;
    }
    line.frames.push_back(std::move(frame).value());
    line.classes.push_back(frameClass);
}

void FakeOutlet::broadcast(std::span<const SessionId> sessions, server::SharedBytes bytes, server::FrameClass frameClass)
{
    ++broadcasts;
    if (sessions.empty())
        complaints.emplace_back("a broadcast to nobody");
    for (const SessionId session : sessions)
        send(session, bytes, frameClass);
}

void FakeOutlet::close(SessionId session, protocol::CloseCode code, std::string reason)
{
    lines[session].closed = code;
    lines[session].reason = std::move(reason);
}

HubFixture::HubFixture(bool floodLimits, std::string serverPassword)
    : m_floodLimits(floodLimits), m_serverPassword(std::move(serverPassword))
{
    open();
}

bool HubFixture::commit()
{
    commitSilently();
    const bool any = !untold.empty();
    tell();
    return any;
}

void HubFixture::commitSilently()
{
    for (server::JobResult &result : committer->commit(std::exchange(jobs, {})))
        untold.push_back(std::move(result));
}

void HubFixture::tell()
{
    if (!untold.empty())
        hub->committed(std::exchange(untold, {}));
}

void HubFixture::failDisk()
{
    std::vector<server::JobResult> results;
    for (const server::Job &job : std::exchange(jobs, {}))
        results.push_back({job.ticket, protocol::Error{protocol::ErrorCode::ReadOnly, "full", 2'000}});
    hub->committed(std::move(results));
}

void HubFixture::settle()
{
    while (!held && (workOnPasswords() || commit())) {
    }
}

bool HubFixture::workOnPasswords()
{
    std::vector<server::PasswordResult> results;
    for (const server::PasswordTask &task : std::exchange(passwordTasks, {})) {
        const bool right = !task.hash || *task.hash == "hash of " + task.password;
        results.push_back({task.ticket, right, right && !task.next.empty() ? "hash of " + task.next : std::string()});
    }
    if (results.empty())
        return false;
    hub->passwordsDone(results);
    return true;
}

void HubFixture::drain()
{
    for (bool any = true; any;) {
        any = false;
        for (auto &[id, line] : outlet.lines) {
            if (std::exchange(line.wantsDrained, false)) {
                any = true;
                hub->drained(id);
            }
        }
    }
}

void HubFixture::advance(base::Millis ms)
{
    clock.advance(ms);
    if (hub->nextDeadline() <= clock.steadyMs())
        hub->tick();
    settle();
}

void HubFixture::restart()
{
    hub.reset();
    committer.reset();
    jobs.clear();
    untold.clear();
    outlet.lines.clear();
    reader.reset();
    writer.reset();
    open();
}

void HubFixture::breakReader(bool broken)
{
    writer->execute(broken ? "ALTER TABLE entries RENAME TO hidden" : "ALTER TABLE hidden RENAME TO entries");
}

void HubFixture::open()
{
    const std::string path = folder.filePath("hub.db").toStdString();
    writer = store::openLogFile(path);
    reader = store::openLogFile(path, store::Database::Access::ReadOnly);
    committer = std::make_unique<server::Committer>(*writer, clock);
    writer->setDurability(store::Database::Durability::Normal); // a test survives no power cut
    server::HubOptions options{protocol::ServerId("s1"), "Test server", "0.1", m_floodLimits, m_serverPassword, direct, keepDays};
    hub = std::make_unique<server::Hub>(std::move(options), clock, random, *reader, *this, outlet, this);
}

std::string device(int number)
{
    std::string text = std::to_string(number);
    return std::string(64 - text.size(), 'a') + text;
}

Peer::Peer(HubFixture &fixture, const std::string &address) : m_fixture(&fixture), m_id(++fixture.lastSession)
{
    fixture.outlet.lines[m_id];
    fixture.hub->connected(m_id, address);
}

Peer Peer::greeted(HubFixture &fixture, const std::string &name)
{
    Peer peer(fixture);
    peer.get<protocol::HelloReply>(helloAs(name));
    return peer;
}

Peer Peer::operating(HubFixture &fixture)
{
    const Peer peer(&fixture, ++fixture.lastSession);
    fixture.outlet.lines[peer.m_id];
    fixture.hub->serversConnected(peer.m_id);
    return peer;
}

protocol::Hello Peer::helloAs(const std::string &name)
{
    int number = 0;
    for (const char c : name)
        number = (number * 31 + c) % 1'000'003;
    return {protocol::protocolVersion, name, device(number), "test"};
}

std::optional<protocol::ReplyBody> Peer::ask(RequestBody body)
{
    const std::string request = send(std::move(body));
    m_fixture->settle();
    return replyTo(request);
}

std::string Peer::send(RequestBody body)
{
    protocol::Request request{{std::to_string(++line().requests)}, std::move(body)};
    line().methods[request.id.json] = protocol::methodOf(request.body);
    raw(protocol::encode(protocol::ClientFrame(request)));
    return request.id.json;
}

std::optional<protocol::ReplyBody> Peer::replyTo(const std::string &requestId) const
{
    std::optional<protocol::ReplyBody> found;
    for (const protocol::ServerFrame &frame : line().frames) {
        const auto *reply = std::get_if<protocol::Reply>(&frame);
        if (!reply || reply->id.json != requestId)
            continue;
        if (found)
            m_fixture->outlet.complaints.emplace_back("two replies to one request");
        found = reply->body;
    }
    return found;
}

void Peer::raw(const std::string &bytes)
{
    m_fixture->hub->received(m_id, bytes);
}

protocol::Tag Peer::tagOf(std::uint64_t number)
{
    protocol::Tag tag;
    tag.bytes[0] = 1;
    for (std::size_t i = 0; i < 8; ++i)
        tag.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return tag;
}

protocol::RoomId Peer::create(const std::string &name)
{
    return get<protocol::CreateReply>(protocol::CreateRoom{newTag(), name, ""}).room;
}

protocol::Seq Peer::append(const protocol::RoomId &room, protocol::Body body)
{
    return get<protocol::AppendReply>(protocol::Append{room, newTag(), std::move(body)}).seq;
}

protocol::FollowedRoom Peer::follow(const protocol::RoomId &room, std::optional<protocol::Seq> after,
                                    const protocol::Epoch &epoch)
{
    const auto reply = get<protocol::FollowReply>(protocol::Follow{{protocol::Cursor{room, epoch, after}}});
    return reply.rooms.empty() ? protocol::FollowedRoom{} : reply.rooms.front();
}

std::vector<protocol::Seq> Peer::seqs(const protocol::RoomId &room) const
{
    std::vector<protocol::Seq> all;
    for (const protocol::Entries &page : pushed<protocol::Entries>()) {
        if (page.room != room)
            continue;
        for (const protocol::Entry &entry : page.entries)
            all.push_back(entry.seq);
    }
    return all;
}

void Peer::clear() const
{
    line().frames.clear();
    line().classes.clear();
}

std::vector<protocol::Seq> range(protocol::Seq first, protocol::Seq last)
{
    std::vector<protocol::Seq> all;
    for (protocol::Seq seq = first; seq <= last; ++seq)
        all.push_back(seq);
    return all;
}

} // namespace hubbub::test
