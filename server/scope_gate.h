// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

#include <optional>

namespace hubbub::server {

/// The one place that knows what a token may ask for (docs/protocol.md, "Scopes"). A request that is not named here needs a person's
/// own device.
class ScopeGate
{
public:
    explicit ScopeGate(HubContext &context) : m_context(context) {}

    /// Nothing if the session may ask for this; a device that is no token may ask for everything.
    std::optional<protocol::Error> refusal(const Session &session, const protocol::RequestBody &request) const;
    /// Whether the session may tell others something that is not kept.
    static bool mayTell(const Session &session);

private:
    bool permits(const Session &session, const protocol::Append &request) const;

    HubContext &m_context;
};

} // namespace hubbub::server
