// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "core/store/search_index.h"
#include "core/store/timeline_store.h"
#include "server/flood.h"
#include "server/hub.h"
#include "server/presence_board.h"
#include "server/registry.h"
#include "server/speaker.h"
#include "server/tickets.h"
#include "server/typing_notes.h"

namespace hubbub::server {

/// What the parts of one hub share. The parts themselves know each other only through this.
struct HubContext {
    HubContext(HubOptions hubOptions, const base::Clock &hubClock, base::Random &hubRandom, store::Database &reader,
               CommitPort &commits, Outlet &hubOutlet)
        : options(std::move(hubOptions)), clock(hubClock), random(hubRandom), outlet(hubOutlet), log(reader), timeline(reader),
          accounts(reader), index(reader), registry(log.rooms()), speaker(hubOutlet), tickets(commits), typing(registry, speaker),
          presence(registry, speaker, hubClock)
    {}

    const HubOptions options;
    const base::Clock &clock;
    base::Random &random;
    Outlet &outlet;

    // Reading only.
    store::LogStore log;
    store::TimelineStore timeline;
    store::AccountStore accounts;
    store::SearchIndex index;

    Registry registry;
    Speaker speaker;
    Tickets tickets;
    FloodGate flood;
    TypingNotes typing;
    PresenceBoard presence;
    bool stopping = false;
    std::vector<SessionId> endings; ///< sessions whose `ending` is set

    /// The session ends as soon as the hub is done with what it is doing: nothing vanishes under the hands of its user.
    void end(Session &session, protocol::CloseCode code, std::string reason);
    /// The answer to a request for which the disk could not be read.
    static protocol::Error diskFailed();
    /// How the room looks to one of its members, read state included.
    protocol::RoomRow rowForMember(const HubRoom &room, const protocol::UserId &user) const;
    /// How it looks to everybody else.
    static protocol::RoomRow rowForOthers(const HubRoom &room);
    /// True if the user may go on. Otherwise the request is refused, and the session may be told to end.
    bool passesFlood(Session &session, const protocol::RequestId &id, FloodKind kind);
};

} // namespace hubbub::server
