// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/presence_board.h"

namespace hubbub::client {

using namespace protocol;

namespace {

/// A server that tells of more people is not believed.
constexpr std::size_t mostPeople = 50'000;

} // namespace

PresenceRow PresenceBoard::of(const UserId &user) const
{
    const auto row = m_rows.find(user);
    return row == m_rows.end() ? PresenceRow{user, Presence::Offline, 0} : row->second;
}

void PresenceBoard::heard(const PresenceRow &row)
{
    const auto known = m_rows.find(row.user);
    if (known == m_rows.end() ? m_rows.size() >= mostPeople : known->second == row)
        return;
    m_rows.insert_or_assign(row.user, row);
    m_notices.presence.insert(row.user);
}

void PresenceBoard::set(Presence presence)
{
    if (presence == Presence::Offline || presence == m_own)
        return;
    m_own = presence;
    m_line.notify(SetPresence{presence});
}

void PresenceBoard::greeted()
{
    if (m_own != Presence::Online)
        m_line.notify(SetPresence{m_own});
}

void PresenceBoard::lost()
{
    for (auto &[user, row] : m_rows) {
        if (row.presence == Presence::Offline)
            continue;
        row.presence = Presence::Offline;
        m_notices.presence.insert(user);
    }
}

} // namespace hubbub::client
