// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hubbub::protocol {

/// Why a request was refused (docs/protocol.md, "Errors"). The stable thing is the name, see nameOf().
enum class ErrorCode {
    // JSON-RPC's own
    ParseError,
    InvalidRequest,
    MethodNotFound,
    InvalidParams,
    Internal,
    // Session
    HelloRequired,
    AlreadyHello,
    VersionUnsupported,
    NameInvalid,
    NameTaken,
    DeviceUnknown, // this device was revoked or never belonged here
    TooManySessions,
    Full,
    Stopping, // temporary: the server is shutting down
    Busy, // temporary: too many requests in flight
    Flood, // temporary: wait retryMs
    PasswordRequired, // strangers need the server's password, or an invite
    PasswordWrong, // of the server, or of the account (the same for an account that does not exist)
    PasswordInvalid, // not fit to be one
    LinkInvalid, // no such code: unknown, used or too old
    NoSuchDevice,
    TooManyDevices,
    InviteInvalid, // no such token: unknown, used up, expired or revoked
    NoSuchInvite,
    TooManyInvites,
    ScopeMissing, // the token is not good for this
    NoSuchToken,
    TooManyTokens,
    // Rooms and entries
    NoSuchRoom,
    NotMember,
    AlreadyMember,
    RoomNameTaken,
    NoSuchMessage,
    MessageDeleted,
    NotAllowed,
    TextEmpty,
    TextTooLong,
    TooManyReactions,
    TagConflict, // this tag is in the log with other content
    ReadOnly, // temporary: the host's disk is full or failing
    // Rooms that somebody runs
    InviteRequired, // a private room
    Banned,
    Kicked, // only in the answer to "follow": why one is not in the room any more
    Muted,
    RoomLocked,
    SlowMode, // temporary: wait retryMs before the next post in this room
    DirectOff,
    NoSuchUser,
};

/// A refusal. `detail` is English for developers and logs; what a person reads is made from the code by the app.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::int64_t retryMs = 0; ///< for temporary errors: come back after this, 0 = at will

    bool operator==(const Error &) const = default;
};

template<class T>
using Outcome = base::Result<T, Error>;

/// The stable name on the wire, such as "name_taken".
std::string_view nameOf(ErrorCode code);
std::optional<ErrorCode> errorCodeNamed(std::string_view name);
/// The number in a JSON-RPC error object.
int jsonRpcNumber(ErrorCode code);
/// True if the same request may succeed later without a change.
bool isTemporary(ErrorCode code);

/// Why a connection ends (docs/protocol.md, "Close codes"). 4000–4499: come back; 4500–4999: do not.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    TooBig = 1009,
    Restart = 1012,
    SlowReader = 4000,
    NoHello = 4001,
    NoPong = 4002,
    Paused = 4003, // flooding; come back after violationsPause
    ServerFailed = 4004,
    Malformed = 4500,
    UnsupportedVersion = 4501,
    Revoked = 4502,
    ForeignOrigin = 4503,
};

/// True if a client may dial again by itself after this close code (any code the network makes up included).
bool mayReturnAfter(std::uint16_t code);

} // namespace hubbub::protocol
