// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/crowd.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace hubbub::bench {

using namespace std::chrono_literals;

// How many come at the same time.
static constexpr std::size_t comingAtOnce = 100;
static constexpr auto patience = 300s;
// Before one whom the server did not take tries again.
static constexpr auto pause = 100ms;
static constexpr std::size_t troublesKept = 10;

Crowd::Crowd(const Options &options) : m_dialect(makeDialect(options, *this))
{
    m_target = {options.host, options.port, options.path.empty() ? m_dialect->path() : options.path,
                options.tls ? makeTls() : nullptr};
}

void Crowd::gather(int rooms, int membersEach, int others)
{
    const auto add = [this](Room *room) {
        auto member = std::make_unique<Member>();
        member->number = static_cast<int>(m_members.size());
        member->room = room;
        if (room) {
            room->members.push_back(member.get());
        }
        m_members.push_back(std::move(member));
    };
    for (int i = 0; i < rooms; ++i) {
        m_rooms.push_back(std::make_unique<Room>());
        m_rooms.back()->number = i;
    }
    for (int i = 0; i < membersEach; ++i) { // those who make the rooms come first
        for (const auto &room : m_rooms) {
            add(room.get());
        }
    }
    for (int i = 0; i < others; ++i) {
        add(nullptr);
    }
    const bool came = run(Clock::now() + patience, [this] {
        connectSome();
        return areAllThere();
    });
    if (!came) {
        throw std::runtime_error("only " + std::to_string(m_there) + " of " + std::to_string(m_members.size()) + " came in"
                                 + (m_troubles.empty() ? "" : ": " + m_troubles.front()));
    }
}

void Crowd::connectSome()
{
    while (m_nextToCome < m_members.size() && m_coming < comingAtOnce) {
        connect(*m_members[m_nextToCome++]);
        ++m_coming;
    }
}

void Crowd::connect(Member &member)
{
    member.channel = std::make_unique<Channel>(member.number, m_target, m_poller, *this);
}

bool Crowd::run(Clock::time_point until, const std::function<bool()> &done)
{
    while (!done()) {
        if (Clock::now() >= until) {
            return false;
        }
        keepAppointments();
        m_poller.turn(std::min(until, m_appointments.empty() ? until : m_appointments.top().at));
        m_over.clear();
    }
    return true;
}

void Crowd::keepAppointments()
{
    while (!m_appointments.empty() && m_appointments.top().at <= Clock::now()) {
        Member &member = *m_members[static_cast<std::size_t>(m_appointments.top().number)];
        m_appointments.pop();
        connect(member);
    }
}

void Crowd::post(Room &room, Clock::time_point intended)
{
    Member *speaker = nullptr;
    for (std::size_t tried = 0; tried < room.members.size() && !speaker; ++tried) {
        Member *const next = room.members[room.nextSpeaker++ % room.members.size()];
        speaker = next->isThere && !next->isStalled ? next : nullptr;
    }
    if (!speaker) {
        trouble("nobody is there to speak");
        return;
    }
    const auto number = m_tally.posted(intended, static_cast<int>(room.members.size()) - room.stalled);
    m_dialect->post(*speaker, number);
}

void Crowd::stall(Room &room)
{
    const auto reader =
        std::find_if(room.members.rbegin(), room.members.rend(), [](const Member *member) { return !member->isStalled; });
    if (reader != room.members.rend()) {
        (*reader)->isStalled = true;
        (*reader)->channel->freeze();
        ++room.stalled;
    }
}

void Crowd::cutOff()
{
    for (const auto &room : m_rooms) {
        for (std::size_t i = 1; i < room->members.size(); ++i) {
            lose(*room->members[i]);
        }
    }
}

void Crowd::lose(Member &member)
{
    member.channel->close();
    m_over.push_back(std::move(member.channel));
    const auto now = Clock::now();
    if (std::exchange(member.isThere, false)) {
        --m_there;
        member.lostAt = now;
    }
    if (m_theyReturn) {
        m_appointments.push(
            {now + std::max<Clock::duration>(std::chrono::milliseconds(std::exchange(member.reconnectMs, 0)), 0ms),
             member.number});
    }
}

void Crowd::trouble(const std::string &what)
{
    if (m_troubles.size() < troublesKept) {
        m_troubles.push_back(what);
    }
}

void Crowd::opened(Channel &channel)
{
    Member &member = memberOf(channel);
    if (member.wasThere) {
        m_dialect->resume(member);
    } else {
        m_dialect->begin(member);
    }
}

void Crowd::heard(Channel &channel, Opcode opcode, std::string_view payload)
{
    m_dialect->hear(memberOf(channel), opcode, payload);
}

void Crowd::closed(Channel &channel, const std::string &why)
{
    Member &member = memberOf(channel);
    if (member.isStalled) {
        return; // as promised
    }
    if (!m_theyReturn) {
        trouble("member " + std::to_string(member.number) + ": " + why);
    }
    const bool wasRefused = !member.isThere;
    if (m_theyReturn && wasRefused) {
        member.reconnectMs = std::chrono::milliseconds(pause).count();
        if (why.starts_with("the server answered")) {
            trouble(why);
        }
    }
    lose(member);
}

void Crowd::arrived(Member &member)
{
    if (std::exchange(member.isThere, true)) {
        return;
    }
    ++m_there;
    if (std::exchange(member.wasThere, true)) {
        m_returnsMs.push_back(std::chrono::duration<double, std::milli>(Clock::now() - member.lostAt).count());
    } else {
        --m_coming;
    }
}

void Crowd::roomMade(Room &room)
{
    for (Member *const member : room.members) {
        if (member->channel && member->channel->isOpen()) {
            m_dialect->enter(*member);
        }
    }
}

void Crowd::delivered(Member &member, std::uint64_t seq, std::int64_t post)
{
    if (m_tally.delivered(member, seq, post, Clock::now())) {
        everybodyHas(*member.room);
    }
}

void Crowd::refused(Member &member, std::string_view answer)
{
    trouble("member " + std::to_string(member.number) + " was refused: " + std::string(answer.substr(0, 200)));
}

void Crowd::saidBye(Member &member, std::int64_t reconnectMs)
{
    member.reconnectMs = reconnectMs;
}

} // namespace hubbub::bench
