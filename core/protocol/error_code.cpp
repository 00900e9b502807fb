// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/error_code.h"

#include <algorithm>
#include <array>

namespace hubbub::protocol {

namespace {

struct Row {
    ErrorCode code;
    std::string_view name;
    int number;
    bool temporary;
};

constexpr std::array rows{
    Row{ErrorCode::ParseError, "parse_error", -32700, false},
    Row{ErrorCode::InvalidRequest, "invalid_request", -32600, false},
    Row{ErrorCode::MethodNotFound, "method_not_found", -32601, false},
    Row{ErrorCode::InvalidParams, "invalid_params", -32602, false},
    Row{ErrorCode::Internal, "internal", -32603, true},
    Row{ErrorCode::HelloRequired, "hello_required", 100, false},
    Row{ErrorCode::AlreadyHello, "already_hello", 101, false},
    Row{ErrorCode::VersionUnsupported, "version_unsupported", 102, false},
    Row{ErrorCode::NameInvalid, "name_invalid", 103, false},
    Row{ErrorCode::NameTaken, "name_taken", 104, false},
    Row{ErrorCode::DeviceUnknown, "device_unknown", 105, false},
    Row{ErrorCode::TooManySessions, "too_many_sessions", 106, true},
    Row{ErrorCode::Full, "full", 107, true},
    Row{ErrorCode::Stopping, "stopping", 108, true},
    Row{ErrorCode::Busy, "busy", 109, true},
    Row{ErrorCode::Flood, "flood", 110, true},
    Row{ErrorCode::PasswordRequired, "password_required", 111, false},
    Row{ErrorCode::PasswordWrong, "password_wrong", 112, false},
    Row{ErrorCode::PasswordInvalid, "password_invalid", 113, false},
    Row{ErrorCode::LinkInvalid, "link_invalid", 114, false},
    Row{ErrorCode::NoSuchDevice, "no_such_device", 115, false},
    Row{ErrorCode::TooManyDevices, "too_many_devices", 116, false},
    Row{ErrorCode::InviteInvalid, "invite_invalid", 117, false},
    Row{ErrorCode::NoSuchInvite, "no_such_invite", 118, false},
    Row{ErrorCode::TooManyInvites, "too_many_invites", 119, false},
    Row{ErrorCode::ScopeMissing, "scope_missing", 120, false},
    Row{ErrorCode::NoSuchToken, "no_such_token", 121, false},
    Row{ErrorCode::TooManyTokens, "too_many_tokens", 122, false},
    Row{ErrorCode::NoSuchRoom, "no_such_room", 200, false},
    Row{ErrorCode::NotMember, "not_member", 201, false},
    Row{ErrorCode::AlreadyMember, "already_member", 202, false},
    Row{ErrorCode::RoomNameTaken, "room_name_taken", 203, false},
    Row{ErrorCode::NoSuchMessage, "no_such_message", 204, false},
    Row{ErrorCode::MessageDeleted, "message_deleted", 205, false},
    Row{ErrorCode::NotAllowed, "not_allowed", 206, false},
    Row{ErrorCode::TextEmpty, "text_empty", 207, false},
    Row{ErrorCode::TextTooLong, "text_too_long", 208, false},
    Row{ErrorCode::TooManyReactions, "too_many_reactions", 209, false},
    Row{ErrorCode::TagConflict, "tag_conflict", 210, false},
    Row{ErrorCode::ReadOnly, "read_only", 211, true},
    Row{ErrorCode::InviteRequired, "invite_required", 220, false},
    Row{ErrorCode::Banned, "banned", 221, false},
    Row{ErrorCode::Kicked, "kicked", 222, false},
    Row{ErrorCode::Muted, "muted", 223, false},
    Row{ErrorCode::RoomLocked, "room_locked", 224, false},
    Row{ErrorCode::SlowMode, "slow_mode", 225, true},
    Row{ErrorCode::DirectOff, "direct_off", 226, false},
    Row{ErrorCode::NoSuchUser, "no_such_user", 227, false},
};

const Row &rowOf(ErrorCode code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const Row &r) { return r.code == code; });
    assert(row != rows.end());
    return *row;
}

} // namespace

std::string_view nameOf(ErrorCode code)
{
    return rowOf(code).name;
}

std::optional<ErrorCode> errorCodeNamed(std::string_view name)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row &r) { return r.name == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->code);
}

int jsonRpcNumber(ErrorCode code)
{
    return rowOf(code).number;
}

bool isTemporary(ErrorCode code)
{
    return rowOf(code).temporary;
}

bool mayReturnAfter(std::uint16_t code)
{
    return code < 4500 || code > 4999;
}

} // namespace hubbub::protocol
