// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare/member_socket.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <system_error>
#include <unordered_map>
#include <unordered_set>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

// The fan-out and nothing else: what the system takes for it when every member gets a plain send(). The job of the peers beside it (parse,
// check, find the room, send to its members) on one epoll loop: no disk, no accounts, no bounds.
namespace hubbub::bench {

namespace {

using json = nlohmann::ordered_json; // "type" comes first: that is how the generator tells frames apart

class BareServer final : public MemberOwner, public Pollable
{
public:
    BareServer();
    ~BareServer() override;

    int port() const;
    void turn();

private:
    struct Room {
        std::uint64_t last = 0;
        std::unordered_set<MemberSocket *> members;
    };

    void ready(std::uint32_t events) override;
    void received(MemberSocket &member, std::string_view text) override;
    void hasOutput(MemberSocket &member) override { m_toFlush.push_back(&member); }
    void gone(MemberSocket &member) override { m_gone.push_back(&member); }
    void post(MemberSocket &member, const json &message);
    void forget(MemberSocket *member);

    Poller m_poller;
    int m_listening;
    std::unordered_map<MemberSocket *, std::unique_ptr<MemberSocket>> m_members;
    std::unordered_map<std::string, Room> m_rooms;
    std::vector<MemberSocket *> m_toFlush;
    std::vector<MemberSocket *> m_gone;
};

void check(int result, const char *doing)
{
    if (result < 0) {
        throw std::system_error(errno, std::generic_category(), doing);
    }
}

BareServer::BareServer() : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    check(m_listening, "socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    check(::bind(m_listening, reinterpret_cast<sockaddr *>(&address), sizeof address), "bind");
    constexpr int backlog = 4096;
    check(::listen(m_listening, backlog), "listen");
    m_poller.add(m_listening, *this, EPOLLIN);
}

BareServer::~BareServer()
{
    m_members.clear();
    ::close(m_listening);
}

int BareServer::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    check(::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    return ntohs(address.sin_port);
}

void BareServer::ready(std::uint32_t)
{
    while (true) {
        const int descriptor = ::accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0) {
            return;
        }
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto member = std::make_unique<MemberSocket>(descriptor, m_poller, *this);
        MemberSocket *const raw = member.get();
        m_members.emplace(raw, std::move(member));
    }
}

/// Everything that a turn has for a member goes out in one call.
void BareServer::turn()
{
    m_poller.turn(Clock::now() + std::chrono::hours(1));
    for (MemberSocket *const member : std::exchange(m_toFlush, {})) {
        member->flush();
    }
    for (MemberSocket *const member : std::exchange(m_gone, {})) {
        forget(member);
    }
}

void BareServer::received(MemberSocket &member, std::string_view text)
{
    const json message = json::parse(text, nullptr, false);
    if (!message.is_object() || !message.contains("type") || !message.contains("room") || !message["room"].is_string()) {
        return;
    }
    if (message["type"] == "join") {
        m_rooms[message["room"].get<std::string>()].members.insert(&member);
        member.send(textFrame(json{{"type", "joined"}, {"room", message["room"]}}.dump()));
    } else if (message["type"] == "post") {
        post(member, message);
    }
}

void BareServer::post(MemberSocket &member, const json &message)
{
    constexpr std::size_t mostBytes = 16 * 1024;
    const auto room = m_rooms.find(message["room"].get<std::string>());
    if (room == m_rooms.end() || !room->second.members.contains(&member) || !message.contains("tag") || !message.contains("text")
        || !message["text"].is_string() || message["text"].get_ref<const std::string &>().size() > mostBytes) {
        return;
    }
    const std::uint64_t seq = ++room->second.last;
    member.send(textFrame(json{{"type", "ack"}, {"tag", message["tag"]}, {"seq", seq}}.dump()));
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    const json entry{{"type", "post"},        {"room", message["room"]}, {"seq", seq},  {"author", "u"},
                     {"tag", message["tag"]}, {"text", message["text"]}, {"time", time}};
    const MemberSocket::Frame frame = textFrame(entry.dump());
    for (MemberSocket *const other : room->second.members) {
        other->send(frame);
    }
}

void BareServer::forget(MemberSocket *member)
{
    for (auto &[name, room] : m_rooms) {
        room.members.erase(member);
    }
    std::erase(m_toFlush, member);
    m_members.erase(member);
}

} // namespace

} // namespace hubbub::bench

int main()
{
    try {
        hubbub::bench::BareServer server;
        std::printf("{\"port\":%d}\n", server.port());
        std::fflush(stdout);
        while (true) {
            server.turn();
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
