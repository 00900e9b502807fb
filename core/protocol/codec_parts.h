// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/codec.h"
#include "core/protocol/json_fields.h"

#include <span>

/// What both directions of the codec share; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

/// The members of one kind of entry.
void writeBody(ObjectWriter &object, const Body &body);
/// Reads `body` by its `kind`. Of a kind that is not known, everything but `envelope` is kept.
void readBody(Fields &fields, std::string_view kind, std::span<const std::string_view> envelope, Body &body);

void writeEntry(std::string &out, const Entry &entry);
void readEntry(Fields &fields, Entry &entry);

void writeMessage(std::string &out, const Message &message);
void readMessage(Fields &fields, Message &message);

/// What every frame has in common, checked; `members` still holds the rest.
struct Envelope {
    Value members;
    std::string method; ///< empty for a reply
    RequestId id{"null"};
    bool hasId = false;

    /// The params or the result; an empty object if absent.
    Value &content(std::string_view key);

private:
    Value m_nothing{Value::Type::Object, 0, {}, {}, {}};
};
Decoded<Envelope> openEnvelope(std::string_view bytes);

DecodeError decodeError(ErrorCode code, std::string detail, RequestId id = {"null"});

/// Frames begin alike: {"jsonrpc":"2.0", then "id" or "method".
void beginCall(ObjectWriter &frame, std::string_view method, const RequestId *id);

} // namespace hubbub::protocol::json
