// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"

#include <map>
#include <vector>

namespace hubbub::server {

/// Tokens of bots (docs/protocol.md, "Bots and tokens"): made, listed and revoked here; shown to Greeting like any device's secret. A
/// session ends when its token does.
class Tokens
{
public:
    explicit Tokens(HubContext &context) : m_context(context) {}

    void make(Session &session, const protocol::RequestId &id, const protocol::MakeToken &request);
    void list(Session &session, const protocol::RequestId &id, const protocol::GetTokens &request);
    void revoke(Session &session, const protocol::RequestId &id, const protocol::RevokeToken &request);

private:
    protocol::TokenRow rowOf(const store::StoredToken &token) const;
    std::optional<std::vector<store::StoredToken>> tokensFor(Session &session, const protocol::RequestId &id,
                                                             const protocol::RoomId &room) const;
    void answerMade(Session &session, const protocol::RequestId &id, const store::StoredToken &token, const std::string &secret,
                    const JobResult &result) const;

    HubContext &m_context;
};

} // namespace hubbub::server
