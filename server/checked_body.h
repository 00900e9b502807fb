// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/error_code.h"
#include "server/session.h"

namespace hubbub::server {

/// What a client asked to append, with its texts in the form that goes into the log, or why they cannot go there.
/// The host fills in what an entry carries of its author: the display name, and whether a guest joins.
protocol::Outcome<protocol::Body> checkedBody(const protocol::Body &body, const OnlineUser &author);

} // namespace hubbub::server
