// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace hubbub::protocol {

/// An opaque name given by a server: 1 to 64 characters of [A-Za-z0-9_-] (docs/protocol.md, "Ids"). The kinds do not mix.
template<class Kind>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): not seen as a default
    bool empty() const { return value.empty(); }
};

using RoomId = Id<struct RoomKind>;
using UserId = Id<struct UserKind>;
using ServerId = Id<struct ServerKind>;
using DeviceId = Id<struct DeviceKind>;
using InviteId = Id<struct InviteKind>;
/// Names one life of a room's log; another epoch means another log (docs/protocol.md, "Epochs").
using Epoch = Id<struct EpochKind>;

/// True if `text` has the form of an Id.
bool isIdText(std::string_view text);

/// Position in a room's log: 1, 2, 3 … without holes; 0 means "before the first".
using Seq = std::int64_t;

/// The author's own id of an entry, chosen before the first send; (room, author, tag) is in the log at most once, for ever.
using Tag = base::Uuid;

} // namespace hubbub::protocol

template<class Kind>
struct std::hash<hubbub::protocol::Id<Kind>> {
    std::size_t operator()(const hubbub::protocol::Id<Kind> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
