// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/peer_dialects.h"

namespace hubbub::bench {

// Steps of a member.
static constexpr int mayEnter = 1;
static constexpr int entered = 2;

void PeerDialect::begin(Member &member)
{
    member.step = mayEnter;
    if (!member.room) {
        joined(member);
        return;
    }
    member.room->id = "r" + std::to_string(member.room->number); // there is nothing to make
    enter(member);
}

void PeerDialect::enter(Member &member)
{
    if (member.step == mayEnter) {
        member.step = entered;
        sendJoin(member, member.room->id);
    }
}

void PeerDialect::joined(Member &member)
{
    m_listener.arrived(member);
}

void PeerDialect::posted(Member &member, std::string_view text)
{
    m_listener.delivered(member, static_cast<std::uint64_t>(numberAfter(text, R"("seq":)")), numberAfter(text, R"("text":"#)"));
}

void PeerDialect::post(Member &member, std::int64_t number)
{
    sendPost(member, R"("room":")" + member.room->id + R"(","tag":"t)" + std::to_string(++m_lastTag) + R"(","text":")"
                         + textOf(number, m_bytes) + '"');
}

void PlainDialect::sendJoin(Member &member, const std::string &room)
{
    member.channel->send(Opcode::Text, R"({"type":"join","room":")" + room + "\"}");
}

void PlainDialect::sendPost(Member &member, const std::string &fields)
{
    member.channel->send(Opcode::Text, R"({"type":"post",)" + fields + '}');
}

void PlainDialect::hear(Member &member, Opcode opcode, std::string_view text)
{
    if (opcode != Opcode::Text) {
        return;
    }
    if (text.starts_with(R"({"type":"post")")) {
        posted(member, text);
    } else if (text.starts_with(R"({"type":"joined")")) {
        joined(member);
    }
}

// A packet of engine.io is a digit and its text: 0 open, 2 ping, 3 pong, 4 message; a message of socket.io begins with another one:
// 0 connect, 2 event.

void SocketIoDialect::begin(Member &)
{
    // The server speaks first.
}

void SocketIoDialect::hear(Member &member, Opcode opcode, std::string_view text)
{
    if (opcode != Opcode::Text || text.empty()) {
        return;
    }
    if (text.front() == '0') {
        member.channel->send(Opcode::Text, "40");
    } else if (text.front() == '2') {
        member.channel->send(Opcode::Text, "3");
    } else if (text.starts_with("40")) {
        PeerDialect::begin(member);
    } else if (text.starts_with(R"(42["post")")) {
        posted(member, text);
    } else if (text.starts_with(R"(42["joined")")) {
        joined(member);
    }
}

void SocketIoDialect::sendJoin(Member &member, const std::string &room)
{
    member.channel->send(Opcode::Text, R"(42["join",")" + room + "\"]");
}

void SocketIoDialect::sendPost(Member &member, const std::string &fields)
{
    member.channel->send(Opcode::Text, R"(42["post",{)" + fields + "}]");
}

} // namespace hubbub::bench
