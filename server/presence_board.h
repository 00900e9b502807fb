// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/registry.h"
#include "server/speaker.h"

#include <unordered_map>
#include <vector>

namespace hubbub::server {

/// Who is here (docs/protocol.md, "presence"). Gathers what happens within limits::presenceFlush; then each room's followers get
/// one frame with the members that changed, and those who just began to follow get one with everybody who is here. Nobody
/// hears of a person with whom no room is shared.
class PresenceBoard
{
public:
    PresenceBoard(Registry &registry, Speaker &speaker, const base::Clock &clock)
        : m_registry(registry), m_speaker(speaker), m_clock(clock)
    {}

    /// Call after a change, with what the user's presence was before it.
    void changed(const protocol::UserId &user, protocol::Presence before);
    /// Call before the user's last session is removed.
    void goes(const OnlineUser &user);
    /// The user became a member of the room.
    void joined(const protocol::UserId &user, HubRoom &room);
    /// The session began to follow the room.
    void follows(SessionId session, HubRoom &room);

    base::Millis nextDeadline() const;
    void tick();

private:
    struct Change {
        protocol::Presence before = protocol::Presence::Offline;
        std::vector<HubRoom *> rooms; ///< of a user that went
    };
    struct RoomNews {
        std::vector<protocol::PresenceRow> rows;
        std::vector<SessionId> newcomers;
    };
    void schedule();
    protocol::PresenceRow rowOf(const protocol::UserId &user);
    void sort();
    void tell(HubRoom &room, RoomNews &news);
    void send(std::span<const SessionId> sessions, const std::vector<protocol::PresenceRow> &rows);

    Registry &m_registry;
    Speaker &m_speaker;
    const base::Clock &m_clock;
    std::unordered_map<protocol::UserId, Change> m_changes;
    std::unordered_map<HubRoom *, RoomNews> m_news;
    base::Millis m_flushAt = 0; ///< only meaningful while there is something to tell
};

} // namespace hubbub::server
