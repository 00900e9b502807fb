// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"

#include <functional>
#include <string>
#include <string_view>

/// Frames to bytes and back: JSON-RPC 2.0 in UTF-8 (docs/protocol.md, "Conventions" and "Methods"). The codec
/// (codec*.cpp, json_*.cpp) is the only place that knows JSON. What is encoded must be valid UTF-8.
/// Decoding never throws and never reads past limits::frameBytes or limits::jsonDepth; unknown members are ignored.
namespace hubbub::protocol {

/// Why bytes were no frame, and which request to answer if its id could be read.
struct DecodeError {
    Error error;
    RequestId id{"null"};
    bool unknownNotification = false; ///< well-formed, but of a kind this version does not know: ignore it
    bool operator==(const DecodeError &) const = default;
};
template<class T>
using Decoded = base::Result<T, DecodeError>;

/// The word of a request on the wire, such as "append".
std::string_view methodOf(const RequestBody &body);

std::string encode(const ClientFrame &frame);
Decoded<ClientFrame> decodeClientFrame(std::string_view bytes);

std::string encode(const ServerFrame &frame);
/// A reply does not name its method, so the reader must remember: `requested` maps an id to the method that was sent with it,
/// or to "" if there was none, which makes the frame an InvalidRequest.
Decoded<ServerFrame> decodeServerFrame(std::string_view bytes,
                                       const std::function<std::string_view(const RequestId &)> &requested);

/// The kind's own members as one JSON object, as kept in the log. decodeBody() turns a kind that it does not know into an
/// UnknownBody, and fails with InvalidParams only where a known kind is malformed.
std::string encodeBody(const Body &body);
Outcome<Body> decodeBody(std::string_view kind, std::string_view json);

/// One entry as it stands in a list of `entries`; one folded message as it stands in `history`; for tools that print JSON.
std::string encode(const Entry &entry);
std::string encode(const Message &message);

/// How many bytes an entry takes in an `entries` frame, for filling pages up to limits::entriesPageBytes.
std::size_t encodedSize(const Entry &entry);

} // namespace hubbub::protocol
