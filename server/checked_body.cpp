// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checked_body.h"

#include "core/protocol/text.h"

namespace hubbub::server {

namespace {

using protocol::Body;
using protocol::Error;
using protocol::ErrorCode;
using protocol::Outcome;

/// Puts the checked text into the body, or hands on why it was refused.
template<class Kind>
Outcome<Body> with(Kind kind, std::string Kind::*member, const Outcome<std::string> &text)
{
    if (!text)
        return text.error();
    kind.*member = *text;
    return Body(std::move(kind));
}

struct Check {
    const OnlineUser &author;

    Outcome<Body> operator()(const protocol::Created &created) const
    {
        const Outcome<std::string> topic = protocol::checkedTopic(created.topic);
        if (!topic)
            return topic.error();
        return with(protocol::Created{{}, *topic, author.name, created.preset}, &protocol::Created::name,
                    protocol::checkedName(created.name));
    }
    Outcome<Body> operator()(const protocol::Posted &posted) const
    {
        return with(posted, &protocol::Posted::text, protocol::checkedText(posted.text));
    }
    Outcome<Body> operator()(const protocol::Edited &edited) const
    {
        return with(edited, &protocol::Edited::text, protocol::checkedText(edited.text));
    }
    Outcome<Body> operator()(const protocol::Reacted &reacted) const
    {
        return with(reacted, &protocol::Reacted::emoji, protocol::checkedEmoji(reacted.emoji));
    }
    Outcome<Body> operator()(const protocol::Joined &) const
    {
        return Body(protocol::Joined{author.name, author.guest ? protocol::Role::Guest : protocol::Role::Member});
    }
    Outcome<Body> operator()(const protocol::Renamed &renamed) const
    {
        return with(renamed, &protocol::Renamed::name, protocol::checkedName(renamed.name));
    }
    Outcome<Body> operator()(const protocol::TopicSet &set) const
    {
        return with(set, &protocol::TopicSet::topic, protocol::checkedTopic(set.topic));
    }
    Outcome<Body> operator()(const protocol::Kicked &kicked) const
    {
        return with(kicked, &protocol::Kicked::reason, protocol::checkedReason(kicked.reason));
    }
    Outcome<Body> operator()(const protocol::Banned &banned) const
    {
        return with(banned, &protocol::Banned::reason, protocol::checkedReason(banned.reason));
    }
    Outcome<Body> operator()(const protocol::Muted &muted) const
    {
        return with(muted, &protocol::Muted::reason, protocol::checkedReason(muted.reason));
    }
    Outcome<Body> operator()(const protocol::ProfileSet &) const
    {
        return Error{ErrorCode::InvalidParams, "a profile is set with \"profile\"", 0};
    }
    Outcome<Body> operator()(const protocol::Expired &) const { return theServers(); }
    Outcome<Body> operator()(const protocol::Emptied &) const { return theServers(); }
    Outcome<Body> operator()(const protocol::UnknownBody &unknown) const
    {
        return Error{ErrorCode::InvalidParams, "unknown kind of entry: " + unknown.kind, 0};
    }
    /// Kinds without text.
    template<class Kind>
    Outcome<Body> operator()(const Kind &kind) const
    {
        return Body(kind);
    }

private:
    static Outcome<Body> theServers() { return Error{ErrorCode::InvalidParams, "only the server appends this", 0}; }
};

} // namespace

Outcome<Body> checkedBody(const Body &body, const OnlineUser &author)
{
    return std::visit(Check{author}, body);
}

} // namespace hubbub::server
