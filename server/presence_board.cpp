// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/presence_board.h"

#include "core/protocol/limits.h"
#include "server/deadline.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

using protocol::Presence;
using protocol::PresenceRow;
using protocol::UserId;

namespace {

constexpr std::size_t rowsPerFrame = protocol::limits::membersPage;
/// A newcomer to a room with more people than this learns of the others by `members`.
constexpr std::size_t mostRows = 4 * rowsPerFrame;

} // namespace

void PresenceBoard::changed(const UserId &user, Presence before)
{
    schedule();
    m_changes.try_emplace(user, Change{before, {}});
}

void PresenceBoard::goes(const OnlineUser &user)
{
    schedule();
    Change &change = m_changes.try_emplace(user.id, Change{user.presence(), {}}).first->second;
    change.rooms.assign(user.rooms.begin(), user.rooms.end());
}

void PresenceBoard::joined(const UserId &user, HubRoom &room)
{
    schedule();
    m_news[&room].rows.push_back(PresenceRow{user, Presence::Offline, 0});
}

void PresenceBoard::follows(SessionId session, HubRoom &room)
{
    schedule();
    m_news[&room].newcomers.push_back(session);
}

base::Millis PresenceBoard::nextDeadline() const
{
    return m_changes.empty() && m_news.empty() ? never : m_flushAt;
}

void PresenceBoard::tick()
{
    if (m_clock.steadyMs() < nextDeadline())
        return;
    sort();
    for (auto &[room, news] : m_news)
        tell(*room, news);
    m_news.clear();
}

void PresenceBoard::schedule()
{
    if (m_changes.empty() && m_news.empty())
        m_flushAt = m_clock.steadyMs() + protocol::limits::presenceFlush;
}

PresenceRow PresenceBoard::rowOf(const UserId &user)
{
    const OnlineUser *online = m_registry.user(user);
    return {user, online ? online->presence() : Presence::Offline, m_clock.wallMs()};
}

void PresenceBoard::sort()
{
    // A row that waits for its room was made by joined(): who is online tells by now whether it is still true.
    for (auto &[room, news] : m_news) {
        for (PresenceRow &row : news.rows)
            row = rowOf(row.user);
    }
    for (const auto &[user, change] : m_changes) {
        const PresenceRow row = rowOf(user);
        if (row.presence == change.before)
            continue; // it went and came back: nobody needs to know
        if (const OnlineUser *online = m_registry.user(user)) {
            for (HubRoom *room : online->rooms)
                m_news[room].rows.push_back(row);
        } else {
            for (HubRoom *room : change.rooms)
                m_news[room].rows.push_back(row);
        }
    }
    m_changes.clear();
}

void PresenceBoard::tell(HubRoom &room, RoomNews &news)
{
    if (!news.rows.empty())
        send(room.followers(), news.rows);

    std::sort(news.newcomers.begin(), news.newcomers.end());
    news.newcomers.erase(std::unique(news.newcomers.begin(), news.newcomers.end()), news.newcomers.end());
    std::erase_if(news.newcomers, [&](SessionId id) {
        const Session *session = m_registry.session(id);
        if (!session)
            return true;
        const auto following = session->followed.find(&room);
        return following == session->followed.end() || following->second.hearing == Hearing::Leaving;
    });
    if (news.newcomers.empty())
        return;
    std::vector<PresenceRow> here;
    for (const OnlineUser *user : room.online) {
        if (here.size() == mostRows)
            break;
        here.push_back(PresenceRow{user->id, user->presence(), m_clock.wallMs()});
    }
    send(news.newcomers, here);
}

void PresenceBoard::send(std::span<const SessionId> sessions, const std::vector<PresenceRow> &rows)
{
    for (std::size_t from = 0; from < rows.size() && !sessions.empty(); from += rowsPerFrame) {
        const std::size_t to = std::min(rows.size(), from + rowsPerFrame);
        protocol::PresenceChanged frame;
        frame.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
        m_speaker.broadcast(sessions, frame, FrameClass::Ephemeral);
    }
}

} // namespace hubbub::server
