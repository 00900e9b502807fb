// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/backoff.h"
#include "core/protocol/error_code.h"
#include "core/store/outbox_store.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hubbub::client {

/// What this user has written and the log does not show yet: on disk, first in first out per room (docs/protocol.md, "Sending").
///
/// At most one item of a room is in flight, so that an item that is refused for the moment is not overtaken by the next one. At
/// most one item of a flood bucket is in flight, too: the host counts by user, and items of other rooms that were on their way
/// when one of them was told to wait would all be counted as not listening. Neither costs anything that the flood limits would
/// have given: they let two posts a second through, and a round trip is shorter.
///
/// Every function that writes throws store::StoreError, and then nothing has changed.
class Outbox
{
public:
    Outbox(store::Database &database, base::Random &random);

    void load();
    const store::OutboxItem &add(store::OutboxItem item);
    const store::OutboxItem *find(const protocol::Tag &tag) const;
    std::vector<store::OutboxItem> items() const; ///< in order of posting
    std::vector<store::OutboxItem> items(const protocol::RoomId &room) const;
    /// What the host has taken and whose entry has not come yet.
    std::vector<store::OutboxItem> acked(const protocol::RoomId &room) const;
    /// The rooms of what was acked over an earlier line and has not come yet: if the log was replaced meanwhile, it was acked in
    /// another one.
    std::set<protocol::RoomId> ackedBeforeThisLine() const;
    /// The user asked to get in and was not refused.
    bool hasPendingJoin(const protocol::RoomId &room) const;

    // ---- Sending
    /// The next item to send now, which counts as in flight from here on; none of the rooms that have to wait.
    std::optional<store::OutboxItem> next(base::Millis now, std::set<protocol::RoomId> waiting = {});
    /// The host answered: the next item may go. The item itself is dealt with by one of the three below.
    void answered(const protocol::Tag &tag);
    void setAcked(const protocol::Tag &tag, protocol::Seq seq);
    void setFailed(const protocol::Tag &tag, const std::string &error);
    void setWaiting(const protocol::Tag &tag);
    void remove(const protocol::Tag &tag);
    /// Refused for the moment: the item stays first, and what shares the reason waits as long.
    void hold(const protocol::Tag &tag, const protocol::Error &error, base::Millis now);
    void linkLost();
    /// When next() may have something that it withheld; a far future if never.
    base::Millis nextDeadline() const;

    // ---- Settling, in two steps around the commit of the entries that settle
    void storeSettled(const store::OutboxItem &item);
    void storeConflict(const store::OutboxItem &item);
    void forget(const protocol::Tag &tag);
    void noteConflict(const protocol::Tag &tag);
    /// The room's log was replaced: what was acked over an earlier line has to be sent again. What was acked over the present
    /// line is in the log that this line tells of.
    void storeReset(const protocol::RoomId &room);
    void noteReset(const protocol::RoomId &room);

private:
    enum Lane { Posts, Reactions, LaneCount };
    static Lane laneOf(const protocol::Body &body);
    store::OutboxItem *item(const protocol::Tag &tag);
    bool ackedBefore(const store::OutboxItem &item) const;
    void setState(const protocol::Tag &tag, store::OutboxState state, protocol::Seq seq, const std::string &error);

    struct Flight {
        protocol::RoomId room;
        Lane lane;
    };

    store::OutboxStore m_store;
    Backoff m_backoff;
    std::map<std::int64_t, store::OutboxItem> m_items;
    std::map<protocol::Tag, std::int64_t> m_ids;
    std::map<protocol::Tag, Flight> m_inFlight;
    std::set<protocol::Tag> m_ackedHere; ///< over the present line
    std::array<bool, LaneCount> m_busy{};
    std::array<base::Millis, LaneCount> m_heldUntil{};
    std::map<protocol::RoomId, base::Millis> m_roomHeldUntil; ///< slow mode: concerns no other room
};

} // namespace hubbub::client
