// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_parts.h"
#include "core/protocol/limits.h"

namespace hubbub::protocol {
namespace json {

DecodeError decodeError(ErrorCode code, std::string detail, RequestId id)
{
    return {{code, std::move(detail), 0}, std::move(id), false};
}

/// Ids are integers or short strings; fractions and containers are refused, as JSON-RPC advises.
static bool readRequestId(const Value &value, RequestId &id)
{
    if (!value.is(Value::Type::Integer) && !value.is(Value::Type::String))
        return false;
    id.json.clear();
    write(id.json, value);
    return id.json.size() <= limits::requestIdBytes;
}

Value &Envelope::content(std::string_view key)
{
    Value *value = members.find(key);
    return value ? *value : m_nothing;
}

Decoded<Envelope> openEnvelope(std::string_view bytes)
{
    if (bytes.size() > limits::frameBytes)
        return decodeError(ErrorCode::InvalidRequest, "longer than a frame may be");
    std::string why;
    auto value = parse(bytes, why);
    if (!value)
        return decodeError(ErrorCode::ParseError, std::move(why));
    if (!value->is(Value::Type::Object))
        return decodeError(ErrorCode::InvalidRequest, value->is(Value::Type::Array) ? "no batches" : "not an object");

    Envelope envelope;
    envelope.members = std::move(*value);
    if (const Value *id = envelope.members.find("id")) {
        if (!readRequestId(*id, envelope.id))
            return decodeError(ErrorCode::InvalidRequest, "id is neither an integer nor a short string");
        envelope.hasId = true;
    }
    const Value *version = envelope.members.find("jsonrpc");
    if (!version || !version->is(Value::Type::String) || version->text != "2.0")
        return decodeError(ErrorCode::InvalidRequest, "jsonrpc is not \"2.0\"", envelope.id);
    if (Value *method = envelope.members.find("method")) {
        if (!method->is(Value::Type::String) || method->text.empty())
            return decodeError(ErrorCode::InvalidRequest, "method is no word", envelope.id);
        envelope.method = std::move(method->text);
    }
    return envelope;
}

void beginCall(ObjectWriter &frame, std::string_view method, const RequestId *id)
{
    frame.text("jsonrpc", "2.0");
    if (id)
        frame.value("id") += id->json;
    frame.text("method", method);
}

} // namespace json

std::string encode(const Entry &entry)
{
    std::string out;
    json::writeEntry(out, entry);
    return out;
}

std::string encode(const Message &message)
{
    std::string out;
    json::writeMessage(out, message);
    return out;
}

std::size_t encodedSize(const Entry &entry)
{
    static thread_local std::string scratch; // asked for every entry of every page: keeps its capacity
    scratch.clear();
    json::writeEntry(scratch, entry);
    return scratch.size() + 1; // and a comma
}

} // namespace hubbub::protocol
