// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/invite.h"

#include <QString>

#include <string_view>

namespace hubbub::app {

/// Where a program posts to that knows the secret of a token for webhooks (docs/protocol.md, "Incoming webhooks"), on the server that is at
/// `place`; only the path where that has no address.
QString hookAddress(const net::Invite &place, std::string_view secret);

} // namespace hubbub::app
