// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub_room.h"

#include <cassert>

namespace hubbub::server {

protocol::UserId HubRoom::partnerOf(const protocol::UserId &user) const
{
    if (pair.size() != 2 || (pair[0] != user && pair[1] != user))
        return {};
    return pair[0] == user ? pair[1] : pair[0];
}

void HubRoom::add(Following &following)
{
    following.hearing = Hearing::CatchingUp;
    following.place = m_sessions.size();
    m_sessions.push_back(following.session);
    m_followings.push_back(&following);
}

void HubRoom::makeLive(Following &following)
{
    assert(following.hearing == Hearing::CatchingUp && m_followings[following.place] == &following);
    following.hearing = Hearing::Live;
    swapPlaces(following.place, m_live);
    ++m_live;
}

void HubRoom::remove(const Following &following)
{
    assert(m_followings[following.place] == &following);
    if (following.place < m_live) {
        --m_live;
        swapPlaces(following.place, m_live);
    }
    swapPlaces(following.place, m_sessions.size() - 1);
    m_sessions.pop_back();
    m_followings.pop_back();
}

void HubRoom::swapPlaces(std::size_t a, std::size_t b)
{
    if (a == b)
        return;
    std::swap(m_sessions[a], m_sessions[b]);
    std::swap(m_followings[a], m_followings[b]);
    m_followings[a]->place = a;
    m_followings[b]->place = b;
}

} // namespace hubbub::server
