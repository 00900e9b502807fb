// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/hubbub_dialect.h"

#include <array>
#include <cstdio>

namespace hubbub::bench {

// The ids of the requests on the way into a room; posts have others.
enum Step : int { Hello = 1, Create = 2, Join = 3, Follow = 4, MayEnter = 5, There = 6, Post = 9 };

namespace {

std::string request(int id, std::string_view method, const std::string &params)
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + std::string(method) + R"(","params":{)" + params
           + "}}";
}

std::string hex(std::uint64_t number)
{
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(number));
    return digits.data();
}

std::string stringAfter(std::string_view text, std::string_view key)
{
    const auto found = text.find(key);
    if (found == std::string_view::npos) {
        return {};
    }
    const auto rest = text.substr(found + key.size());
    return std::string(rest.substr(0, rest.find('"')));
}

} // namespace

HubbubDialect::HubbubDialect(int bytes, DialectListener &listener)
    : m_bytes(bytes), m_listener(listener), m_random(std::random_device()()), m_run(hex(m_random()).substr(0, 8))
{}

void HubbubDialect::begin(Member &member)
{
    member.step = Hello;
    greet(member);
}

void HubbubDialect::resume(Member &member)
{
    member.step = Hello;
    greet(member);
}

void HubbubDialect::greet(Member &member)
{
    // The same device again is the same user: that is what coming back means.
    std::seed_seq seed{static_cast<std::uint32_t>(std::stoul(m_run, nullptr, 16)), static_cast<std::uint32_t>(member.number)};
    std::mt19937_64 own(seed);
    const std::string device = hex(own()) + hex(own()) + hex(own()) + hex(own());
    member.channel->send(Opcode::Binary, request(Hello, "hello",
                                                 R"("version":1,"name":"load )" + m_run + " " + std::to_string(member.number)
                                                     + R"(","device":")" + device + R"(","client":"hubbub_load")"));
}

void HubbubDialect::enter(Member &member)
{
    if (member.step != MayEnter) {
        return; // it has not greeted yet, or makes the room
    }
    member.step = Join;
    member.channel->send(
        Opcode::Binary,
        request(Join, "append", R"("room":")" + member.room->id + R"(","tag":")" + newTag() + R"(","kind":"join")"));
}

void HubbubDialect::hear(Member &member, Opcode opcode, std::string_view text)
{
    if (opcode != Opcode::Binary && opcode != Opcode::Text) {
        return;
    }
    static constexpr std::string_view prefix = R"({"jsonrpc":"2.0",)";
    const auto rest = text.substr(std::min(prefix.size(), text.size()));
    if (rest.starts_with(R"("method":"entries")")) {
        entries(member, text);
    } else if (rest.starts_with(R"("id":)")) {
        answered(member, text);
    } else if (rest.starts_with(R"("method":"bye")")) {
        m_listener.saidBye(member, numberAfter(text, R"("reconnectMs":)"));
    }
}

void HubbubDialect::answered(Member &member, std::string_view text)
{
    const auto id = numberAfter(text, R"("id":)");
    if (text.find(R"("error":{)") != std::string_view::npos) {
        m_listener.refused(member, text);
        return;
    }
    if (id == Hello && member.step == Hello) {
        if (!member.room) {
            member.step = There;
            m_listener.arrived(member);
        } else if (member.nextSeq > 0) { // it was there before
            follow(member);
        } else if (member.room->members.front() == &member && member.room->id.empty()) {
            member.step = Create;
            member.channel->send(Opcode::Binary, request(Create, "create",
                                                         R"("tag":")" + newTag() + R"(","name":"room )" + m_run + " "
                                                             + std::to_string(member.room->number) + R"(","topic":"")"));
        } else {
            member.step = MayEnter;
            if (!member.room->id.empty()) {
                enter(member);
            }
        }
    } else if (id == Create && member.step == Create) {
        member.room->id = stringAfter(text, R"("room":")");
        follow(member);
        m_listener.roomMade(*member.room);
    } else if (id == Join && member.step == Join) {
        follow(member);
    } else if (id == Follow && member.step == Follow) {
        followed(member, text);
    }
}

void HubbubDialect::follow(Member &member)
{
    member.step = Follow;
    std::string cursor = R"("room":")" + member.room->id + '"';
    if (member.nextSeq > 0) {
        cursor += R"(,"epoch":")" + member.epoch + R"(","after":)" + std::to_string(member.nextSeq - 1);
    }
    member.channel->send(Opcode::Binary, request(Follow, "follow", R"("rooms":[{)" + cursor + "}]"));
}

void HubbubDialect::followed(Member &member, std::string_view text)
{
    if (member.nextSeq == 0) {
        member.nextSeq = static_cast<std::uint64_t>(numberAfter(text, R"("head":)")) + 1;
        member.epoch = stringAfter(text, R"("epoch":")");
    }
    member.step = There;
    m_listener.arrived(member);
}

void HubbubDialect::entries(Member &member, std::string_view text)
{
    static constexpr std::string_view key = R"({"seq":)";
    for (auto at = text.find(key); at != std::string_view::npos;) {
        const auto next = text.find(key, at + key.size());
        const auto entry = text.substr(at, next - at);
        const auto seq = numberAt(entry.substr(key.size()));
        m_listener.delivered(member, static_cast<std::uint64_t>(seq), numberAfter(entry, R"("text":"#)"));
        at = next;
    }
}

void HubbubDialect::post(Member &member, std::int64_t number)
{
    member.channel->send(Opcode::Binary, request(Post, "append",
                                                 R"("room":")" + member.room->id + R"(","tag":")" + newTag()
                                                     + R"(","kind":"post","text":")" + textOf(number, m_bytes) + '"'));
}

/// A UUID of version 7 whose time is a counter.
std::string HubbubDialect::newTag()
{
    const std::string digits = hex(++m_lastTag);
    const std::string noise = hex(m_random());
    return digits.substr(4, 8) + '-' + digits.substr(12, 4) + "-7" + noise.substr(0, 3) + "-8" + noise.substr(3, 3) + '-' + m_run
           + noise.substr(6, 4);
}

} // namespace hubbub::bench
