// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/account_store.h"
#include "core/store/invite_store.h"
#include "core/store/log_store.h"

#include <vector>

namespace hubbub::server {

/// What the hub gives to the room of a visitor, should the invite be one for visitors (docs/protocol.md, "Visitors").
struct VisitPlace {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Tag tag; ///< of all entries: each has another author
};

/// The entries that begin the room of a visitor who comes with this invite: those who are in the invite's room are in this one,
/// too, and the one who stands highest there owns it. Empty if nobody is there to receive anybody. Throws StoreError.
std::vector<protocol::Draft> beginningOfVisit(const store::LogStore &log, const store::StoredInvite &invite,
                                              const VisitPlace &place, const store::StoredUser &visitor);

} // namespace hubbub::server
