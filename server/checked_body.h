// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/error_code.h"

namespace hubbub::server {

/// What a client asked to append, with its texts in the form that goes into the log, or why they cannot go there.
/// `author` is the display name, which the host fills in where an entry carries it.
protocol::Outcome<protocol::Body> checkedBody(const protocol::Body &body, const std::string &author);

} // namespace hubbub::server
