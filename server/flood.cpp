// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/flood.h"

#include "server/deadline.h"

#include <algorithm>

namespace hubbub::server {

namespace limits = protocol::limits;
using base::Millis;

namespace {

constexpr Millis cleanEvery = 60'000;
/// Two clocks that count whole milliseconds differ by up to one, and timers may be early: that little is nobody's fault.
constexpr Millis forgivenEarliness = 10;

const limits::Bucket &sizeOf(FloodKind kind, bool isBot)
{
    static constexpr std::array sizes{limits::postBucket,   limits::reactionBucket, limits::createBucket, limits::historyBucket,
                                      limits::typingBucket, limits::accountBucket,  limits::directBucket, limits::profileBucket};
    static constexpr std::array botSizes{limits::botPostBucket,    limits::botReactionBucket, limits::createBucket,
                                         limits::botHistoryBucket, limits::typingBucket,      limits::accountBucket,
                                         limits::directBucket,     limits::profileBucket};
    static_assert(sizes.size() == floodKinds && botSizes.size() == floodKinds);
    return isBot ? botSizes[static_cast<std::size_t>(kind)] : sizes[static_cast<std::size_t>(kind)];
}

} // namespace

Millis TokenBucket::take(const limits::Bucket &size, Millis now)
{
    const Millis from = std::max(m_fullAt, now);
    const Millis wait = from - (size.burst - 1) * size.refill - now;
    if (wait > 0)
        return wait;
    m_fullAt = from + size.refill;
    return 0;
}

FloodGate::Answer FloodGate::ask(const protocol::UserId &id, FloodKind kind, bool isBot, Millis now, ToldUntil &told)
{
    User &user = userFor(id, now);
    const Millis wait = user.buckets[static_cast<std::size_t>(kind)].take(sizeOf(kind, isBot), now);
    if (wait == 0)
        return {};
    Millis &toldUntil = told[static_cast<std::size_t>(kind)];
    const bool broken = now + forgivenEarliness < toldUntil;
    toldUntil = now + wait;
    if (broken && violated(user, now)) {
        user.pausedUntil = now + limits::violationsPause;
        user.violations.fill(0);
        return {false, limits::violationsPause, true};
    }
    return {false, wait, false};
}

bool FloodGate::take(const protocol::UserId &id, FloodKind kind, Millis now)
{
    return userFor(id, now).buckets[static_cast<std::size_t>(kind)].take(sizeOf(kind, false), now) == 0;
}

Millis FloodGate::pausedFor(const protocol::UserId &id, Millis now) const
{
    const auto it = m_users.find(id);
    return it == m_users.end() ? 0 : std::max<Millis>(0, it->second.pausedUntil - now);
}

Millis FloodGate::nextDeadline() const
{
    return m_users.empty() ? never : m_cleanAt;
}

void FloodGate::tick(Millis now)
{
    if (now < nextDeadline())
        return;
    std::erase_if(m_users, [now](const auto &row) { return isForgettable(row.second, now); });
    m_cleanAt = now + cleanEvery;
}

FloodGate::User &FloodGate::userFor(const protocol::UserId &user, Millis now)
{
    if (m_users.empty())
        m_cleanAt = now + cleanEvery;
    return m_users[user];
}

bool FloodGate::violated(User &user, Millis now)
{
    // Expired moments are overwritten; if there is none, this one is the last straw.
    const auto free = std::find_if(user.violations.begin(), user.violations.end(), [now](Millis at) { return at <= now; });
    if (free == user.violations.end())
        return true;
    *free = now + limits::violationsWindow;
    return std::all_of(user.violations.begin(), user.violations.end(), [now](Millis at) { return at > now; });
}

bool FloodGate::isForgettable(const User &user, Millis now)
{
    return user.pausedUntil <= now
           && std::all_of(user.buckets.begin(), user.buckets.end(), [now](const TokenBucket &b) { return b.isFull(now); })
           && std::all_of(user.violations.begin(), user.violations.end(), [now](Millis at) { return at <= now; });
}

} // namespace hubbub::server
