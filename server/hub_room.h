// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"
#include "server/outlet.h"

#include <cstddef>
#include <span>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hubbub::server {

class HubRoom;
struct OnlineUser;

/// How a session hears a room.
///
///     follow ──▶ CatchingUp ──cursor at the head──▶ Live
///                    └──the user left──▶ Leaving ──the leave entry was sent──▶ (gone)
enum class Hearing { CatchingUp, Live, Leaving };

/// One session in one room. Owned by the session; the room points to it unless it is Leaving.
struct Following {
    SessionId session = 0;
    HubRoom *room = nullptr;
    Hearing hearing = Hearing::CatchingUp;
    protocol::Seq cursor = 0; ///< last seq that was sent; of a Live one the room's head
    protocol::Seq until = 0; ///< of a Leaving one: the last seq that it may still get
    std::size_t place = 0; ///< index in the room's list
};

/// One room as the hub keeps it: what it is called, where its log ends, and who hears it. Never destroyed before the hub, so
/// that others may hold pointers.
class HubRoom
{
public:
    explicit HubRoom(const store::StoredRoom &stored)
        : id(stored.id), epoch(stored.epoch), title(stored.title), preset(stored.settings.preset), pair(stored.pair),
          head(stored.head), members(stored.members), keepDays(stored.settings.keepDays)
    {}
    HubRoom(const HubRoom &) = delete;
    HubRoom &operator=(const HubRoom &) = delete;

    const protocol::RoomId id;
    const protocol::Epoch epoch;
    roomlog::RoomTitle title;
    protocol::Preset preset = protocol::Preset::Open;
    std::vector<protocol::UserId> pair; ///< of a direct room: its two members, present or not
    protocol::Seq head = 0; ///< as far as the hub was told; the file may be ahead by what is on its way
    std::int64_t members = 0;
    std::int64_t keepDays = 0; ///< of its own; see roomlog::RoomSettings
    bool expiring = false; ///< an entry that does it is on its way
    std::unordered_set<OnlineUser *> online; ///< members with at least one session

    /// Only members are told that there is such a room.
    bool isUnlisted() const { return preset == protocol::Preset::Private || preset == protocol::Preset::Direct; }
    /// Of a direct room: whom `user` talks to in it; empty if `user` is not one of the two.
    protocol::UserId partnerOf(const protocol::UserId &user) const;
    /// True if even its existence is kept from this user.
    bool isSecretTo(const protocol::UserId &user) const { return preset == protocol::Preset::Direct && partnerOf(user).empty(); }

    /// Precondition: the following is in no list yet. It must not move while it is in this one.
    void add(Following &following);
    /// A CatchingUp one becomes Live: it gets whatever is broadcast from now on.
    void makeLive(Following &following);
    /// Takes it out of the list; its state stays.
    void remove(const Following &following);

    /// Sessions that get new entries.
    std::span<const SessionId> live() const { return {m_sessions.data(), m_live}; }
    /// These and the ones that are still catching up.
    std::span<const SessionId> followers() const { return m_sessions; }

private:
    void swapPlaces(std::size_t a, std::size_t b);

    // Two lists in step, the live ones first, so that a broadcast needs no copy and leaving needs no search.
    std::vector<SessionId> m_sessions;
    std::vector<Following *> m_followings;
    std::size_t m_live = 0;
};

} // namespace hubbub::server
