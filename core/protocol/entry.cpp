// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/entry.h"

namespace hubbub::protocol {

namespace {

struct KindName {
    std::string_view operator()(const Created &) const { return "create"; }
    std::string_view operator()(const Posted &) const { return "post"; }
    std::string_view operator()(const Edited &) const { return "edit"; }
    std::string_view operator()(const Deleted &) const { return "delete"; }
    std::string_view operator()(const Reacted &) const { return "react"; }
    std::string_view operator()(const Pinned &) const { return "pin"; }
    std::string_view operator()(const Joined &) const { return "join"; }
    std::string_view operator()(const Left &) const { return "leave"; }
    std::string_view operator()(const Renamed &) const { return "rename"; }
    std::string_view operator()(const TopicSet &) const { return "topic"; }
    std::string_view operator()(const RoleSet &) const { return "role"; }
    std::string_view operator()(const UnknownBody &body) const { return body.kind; }
};

} // namespace

std::string_view kindOf(const Body &body)
{
    return std::visit(KindName{}, body);
}

std::string_view nameOf(Role role)
{
    switch (role) {
    case Role::Member:
        return "member";
    case Role::Moderator:
        return "moderator";
    case Role::Owner:
        return "owner";
    }
    return "member";
}

bool asksForTheSame(const Body &stored, const Body &again)
{
    if (stored.index() != again.index())
        return false;
    if (std::holds_alternative<Joined>(stored))
        return true;
    if (const auto *created = std::get_if<Created>(&stored)) {
        const auto &other = std::get<Created>(again);
        return created->name == other.name && created->topic == other.topic;
    }
    return stored == again;
}

} // namespace hubbub::protocol
