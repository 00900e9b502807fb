// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/typing.h"

#include "core/client/deadline.h"
#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;
using base::Millis;

namespace {

/// Often enough that a lasting note does not flicker, and never more than once in three seconds.
constexpr Millis tellAgainAfter = limits::typingLasts - 1'000;
constexpr Millis tellAtMostEvery = 3'000;
/// More names than any line can show.
constexpr std::size_t mostWriters = 64;

} // namespace

Typing::Typing(const base::Clock &clock, ServerLine &line, Notices &notices)
    : m_clock(clock), m_line(line), m_notices(notices), m_allowance(limits::typingBucket.burst), m_allowanceAt(clock.steadyMs())
{}

void Typing::heard(const TypingChanged &change)
{
    if (!change.on) {
        forget(change.room, change.user);
        return;
    }
    Writers &writers = m_writers[change.room];
    if (writers.size() >= mostWriters && !writers.contains(change.user))
        return;
    if (writers.insert_or_assign(change.user, m_clock.steadyMs() + limits::typingLasts).second)
        m_notices.typing.insert(change.room);
}

void Typing::posted(const RoomId &room, const UserId &user)
{
    forget(room, user);
}

void Typing::forget(const RoomId &room, const UserId &user)
{
    const auto writers = m_writers.find(room);
    if (writers == m_writers.end() || writers->second.erase(user) == 0)
        return;
    if (writers->second.empty())
        m_writers.erase(writers);
    m_notices.typing.insert(room);
}

std::vector<UserId> Typing::in(const RoomId &room) const
{
    std::vector<UserId> users;
    if (const auto writers = m_writers.find(room); writers != m_writers.end()) {
        for (const auto &[user, until] : writers->second)
            users.push_back(user);
    }
    return users;
}

void Typing::set(const RoomId &room, bool on)
{
    if (!m_line.ready())
        return;
    const Millis now = m_clock.steadyMs();
    const auto told = m_told.find(room);
    if (!on) {
        if (told == m_told.end() || !told->second.on || !mayTell())
            return;
        told->second.on = false;
        m_line.notify(SetTyping{room, false});
        return;
    }
    if (told != m_told.end() && now - told->second.at < (told->second.on ? tellAgainAfter : tellAtMostEvery))
        return;
    if (!mayTell())
        return;
    m_told[room] = {true, now};
    m_line.notify(SetTyping{room, true});
}

bool Typing::mayTell()
{
    // The host's own bucket, kept here as well: being told off would cost the connection.
    const Millis now = m_clock.steadyMs();
    const std::int64_t refilled = (now - m_allowanceAt) / limits::typingBucket.refill;
    m_allowanceAt += refilled * limits::typingBucket.refill;
    m_allowance = std::min(limits::typingBucket.burst, m_allowance + refilled);
    if (m_allowance == 0)
        return false;
    --m_allowance;
    return true;
}

void Typing::lost()
{
    for (const auto &[room, writers] : m_writers)
        m_notices.typing.insert(room);
    m_writers.clear();
    m_told.clear();
}

Millis Typing::nextDeadline() const
{
    Millis deadline = never;
    for (const auto &[room, writers] : m_writers) {
        for (const auto &[user, until] : writers)
            deadline = std::min(deadline, until);
    }
    return deadline;
}

void Typing::tick()
{
    const Millis now = m_clock.steadyMs();
    for (auto writers = m_writers.begin(); writers != m_writers.end();) {
        const std::size_t before = writers->second.size();
        std::erase_if(writers->second, [now](const auto &writer) { return writer.second <= now; });
        if (writers->second.size() != before)
            m_notices.typing.insert(writers->first);
        writers = writers->second.empty() ? m_writers.erase(writers) : std::next(writers);
    }
}

} // namespace hubbub::client
