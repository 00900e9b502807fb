// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/scope_gate.h"

#include <algorithm>
#include <variant>

namespace hubbub::server {

using protocol::Scope;
using protocol::Scopes;

namespace {

/// Of an entry: any of these is enough.
struct ForEntry {
    Scopes operator()(const protocol::Posted &) const { return {Scope::Post, Scope::Hook}; }
    Scopes operator()(const protocol::Edited &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::Deleted &) const { return {Scope::Post, Scope::Manage}; } // see permits()
    Scopes operator()(const protocol::Reacted &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::Pinned &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::TopicSet &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::Joined &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::Left &) const { return {Scope::Post}; }
    template<class Other>
    Scopes operator()(const Other &) const
    {
        return {Scope::Manage};
    }
};

/// Of a request: any of these is enough; none, if no token is.
struct ForRequest {
    Scopes operator()(const protocol::Ping &) const { return {Scope::Read, Scope::Post, Scope::Manage, Scope::Hook}; }
    Scopes operator()(const protocol::Follow &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::MarkRead &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::GetRooms &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::GetMembers &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::GetHistory &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::Search &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::GetCommands &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::OpenInvite &) const { return {Scope::Read}; }
    Scopes operator()(const protocol::Append &append) const { return std::visit(ForEntry{}, append.body); }
    Scopes operator()(const protocol::OpenDirect &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::SetCommands &) const { return {Scope::Post}; }
    Scopes operator()(const protocol::CreateRoom &) const { return {Scope::Manage}; }
    Scopes operator()(const protocol::MakeInvite &) const { return {Scope::Manage}; }
    Scopes operator()(const protocol::GetInvites &) const { return {Scope::Manage}; }
    Scopes operator()(const protocol::RevokeInvite &) const { return {Scope::Manage}; }
    template<class Other>
    Scopes operator()(const Other &) const
    {
        return {};
    }
};

bool haveCommon(const Scopes &one, const Scopes &other)
{
    return std::any_of(one.begin(), one.end(), [&other](Scope scope) { return other.contains(scope); });
}

} // namespace

std::optional<protocol::Error> ScopeGate::refusal(const Session &session, const protocol::RequestBody &request) const
{
    if (!session.grant)
        return std::nullopt;
    const auto *append = std::get_if<protocol::Append>(&request);
    if (haveCommon(session.grant->scopes, std::visit(ForRequest{}, request)) && (!append || permits(session, *append)))
        return std::nullopt;
    return protocol::Error{protocol::ErrorCode::ScopeMissing, "the token is not good for this", 0};
}

bool ScopeGate::mayTell(const Session &session)
{
    return !session.grant || session.grant->scopes.contains(Scope::Post);
}

/// What depends on more than the kind of the entry.
bool ScopeGate::permits(const Session &session, const protocol::Append &request) const
{
    const store::TokenGrant &grant = *session.grant;
    if (!grant.scopes.contains(Scope::Post) && grant.scopes.contains(Scope::Hook))
        return std::find(grant.rooms.begin(), grant.rooms.end(), request.room) != grant.rooms.end();
    const auto *deleted = std::get_if<protocol::Deleted>(&request.body);
    if (!deleted || grant.scopes.contains(Scope::Manage) || !m_context.registry.room(request.room))
        return true;
    const auto message = m_context.log.facts(request.room)->message(deleted->target);
    return message && message->author == session.user->id;
}

} // namespace hubbub::server
