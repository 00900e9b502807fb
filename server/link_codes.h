// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/protocol/ids.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub::server {

/// The one-time codes with which a user's further devices come in (docs/protocol.md, "linkDevice"). In memory only, one per user,
/// each for limits::linkLasts.
class LinkCodes
{
public:
    explicit LinkCodes(base::Random &random) : m_random(random) {}

    /// A new code; the user's former one is worth nothing any more.
    std::string make(const protocol::UserId &user, base::Millis now);
    /// Whose code this is, as people type it: in either case, with or without the dash. It is used up by this.
    std::optional<protocol::UserId> take(std::string_view typed, base::Millis now);
    void forget(const protocol::UserId &user);

private:
    struct Link {
        protocol::UserId user;
        base::Millis until = 0;
    };
    base::Random &m_random;
    std::map<std::string, Link> m_links; ///< by code, without the dash
};

} // namespace hubbub::server
