// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

#include <vector>

/// The rows of a page of each list that comes in pages (docs/protocol.md), and by what the page behind a row is asked for.
namespace hubbub::app::cli {

inline const std::vector<protocol::UserRow> &rowsOf(const protocol::UsersReply &page)
{
    return page.users;
}
inline const std::vector<protocol::RoomRow> &rowsOf(const protocol::RoomsReply &page)
{
    return page.rooms;
}
inline const std::vector<protocol::MemberRow> &rowsOf(const protocol::MembersReply &page)
{
    return page.members;
}
inline const std::vector<protocol::BanRow> &rowsOf(const protocol::BansReply &page)
{
    return page.bans;
}
inline const std::vector<protocol::InviteRow> &rowsOf(const protocol::InvitesReply &page)
{
    return page.invites;
}
inline const std::vector<protocol::TokenRow> &rowsOf(const protocol::TokensReply &page)
{
    return page.tokens;
}

inline const protocol::UserId &placeOf(const protocol::UserRow &row)
{
    return row.user;
}
inline const protocol::RoomId &placeOf(const protocol::RoomRow &row)
{
    return row.id;
}
inline const protocol::UserId &placeOf(const protocol::MemberRow &row)
{
    return row.member.user;
}
inline const protocol::UserId &placeOf(const protocol::BanRow &row)
{
    return row.user;
}
inline const protocol::InviteId &placeOf(const protocol::InviteRow &row)
{
    return row.id;
}
inline const protocol::DeviceId &placeOf(const protocol::TokenRow &row)
{
    return row.id;
}

} // namespace hubbub::app::cli
