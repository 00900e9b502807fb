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
    std::string_view operator()(const PresetSet &) const { return "preset"; }
    std::string_view operator()(const Kicked &) const { return "kick"; }
    std::string_view operator()(const Banned &) const { return "ban"; }
    std::string_view operator()(const Muted &) const { return "mute"; }
    std::string_view operator()(const Slowed &) const { return "slow"; }
    std::string_view operator()(const Locked &) const { return "lock"; }
    std::string_view operator()(const AllMuted &) const { return "mute_all"; }
    std::string_view operator()(const Hidden &) const { return "hide"; }
    std::string_view operator()(const KeepSet &) const { return "keep"; }
    std::string_view operator()(const Expired &) const { return "expire"; }
    std::string_view operator()(const Emptied &) const { return "emptied"; }
    std::string_view operator()(const ProfileSet &) const { return "profile"; }
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
    case Role::Guest:
        return "guest";
    case Role::Member:
        return "member";
    case Role::Moderator:
        return "moderator";
    case Role::Owner:
        return "owner";
    }
    return "member";
}

std::string_view nameOf(Preset preset)
{
    switch (preset) {
    case Preset::Open:
        return "open";
    case Preset::Announce:
        return "announce";
    case Preset::Private:
        return "private";
    case Preset::Direct:
        return "direct";
    }
    return "open";
}

std::string_view nameOf(BanScope scope)
{
    switch (scope) {
    case BanScope::User:
        return "user";
    case BanScope::Device:
        return "device";
    case BanScope::Address:
        return "address";
    }
    return "user";
}

bool asksForTheSame(const Body &stored, const Body &again)
{
    if (const auto *emptied = std::get_if<Emptied>(&stored))
        return emptied->of == kindOf(again);
    if (stored.index() != again.index())
        return false;
    if (std::holds_alternative<Joined>(stored))
        return true;
    if (const auto *created = std::get_if<Created>(&stored)) {
        const auto &other = std::get<Created>(again);
        return created->name == other.name && created->topic == other.topic && created->preset == other.preset
               && created->with == other.with;
    }
    return stored == again;
}

} // namespace hubbub::protocol
