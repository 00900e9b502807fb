// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/fingerprint.h"
#include "core/protocol/trust.h"

#include <optional>
#include <string>

namespace hubbub::net {

/// What is known about a server when the encryption stands and nothing has been said.
struct Meeting {
    std::string where; ///< `host:port` that answered
    std::string home; ///< `host:port` that was asked for first; the same, unless the server has several addresses
    bool loopback = false;
    Fingerprint key;
    bool authority = false; ///< an authority of this system vouches for the host name
    std::optional<Fingerprint> expected; ///< by an invite
    bool heard = false; ///< what is expected was only heard in the network; see Invite::heard
};

/// Decides whether a link may speak. Called on the thread of the link.
class KeyJudge
{
public:
    virtual ~KeyJudge() = default;
    virtual base::Result<protocol::Trust, protocol::Distrust> judge(const Meeting &meeting) = 0;
    /// The key of the server that was last met at this `host:port`, if that is remembered.
    virtual std::optional<Fingerprint> keyAt(const std::string &where) const
    {
        static_cast<void>(where);
        return std::nullopt;
    }
};

/// Remembers nothing, and so trusts nobody at first use: the expected key, an authority and this machine remain.
class ForgetfulJudge final : public KeyJudge
{
public:
    base::Result<protocol::Trust, protocol::Distrust> judge(const Meeting &meeting) override;
};

} // namespace hubbub::net
