// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_fields.h"

#include "core/protocol/limits.h"

#include <limits>

namespace hubbub::protocol::json {

/// Reads one of the words that nameOf() gives to `values`.
template<class Enum>
static bool readWord(const Value &value, std::initializer_list<Enum> values, Enum &out)
{
    if (!value.is(Value::Type::String))
        return false;
    for (const Enum candidate : values) {
        if (value.text == nameOf(candidate)) {
            out = candidate;
            return true;
        }
    }
    return false;
}

bool read(Value &value, std::string &out)
{
    if (!value.is(Value::Type::String))
        return false;
    out = std::move(value.text);
    return true;
}

bool read(Value &value, bool &out)
{
    out = value.is(Value::Type::True);
    return out || value.is(Value::Type::False);
}

bool read(Value &value, std::int64_t &out)
{
    if (!value.is(Value::Type::Integer) || value.integer < 0 || value.integer > limits::maxInteger)
        return false;
    out = value.integer;
    return true;
}

bool read(Value &value, int &out)
{
    std::int64_t wide = 0;
    if (!read(value, wide) || wide > std::numeric_limits<int>::max())
        return false;
    out = static_cast<int>(wide);
    return true;
}

bool read(Value &value, Tag &out)
{
    const auto uuid = value.is(Value::Type::String) ? base::Uuid::fromText(value.text) : std::nullopt;
    out = uuid.value_or(Tag{});
    return uuid.has_value();
}

bool read(Value &value, Role &out)
{
    return readWord(value, {Role::Guest, Role::Member, Role::Moderator, Role::Owner}, out);
}

bool read(Value &value, Preset &out)
{
    return readWord(value, {Preset::Open, Preset::Announce, Preset::Private, Preset::Direct}, out);
}

bool read(Value &value, BanScope &out)
{
    return readWord(value, {BanScope::User, BanScope::Device, BanScope::Address}, out);
}

bool read(Value &value, Presence &out)
{
    return readWord(value, {Presence::Offline, Presence::Away, Presence::Online}, out);
}

bool read(Value &value, HistoryVerb &out)
{
    return readWord(value,
                    {HistoryVerb::Latest, HistoryVerb::Before, HistoryVerb::After, HistoryVerb::Around, HistoryVerb::AtTime,
                     HistoryVerb::Pinned},
                    out);
}

bool read(Value &value, MessageKind &out)
{
    return readWord(value,
                    {MessageKind::Post, MessageKind::Create, MessageKind::Join, MessageKind::Leave, MessageKind::Rename,
                     MessageKind::Topic, MessageKind::Role, MessageKind::Preset, MessageKind::Kick, MessageKind::Ban,
                     MessageKind::Mute, MessageKind::Slow, MessageKind::Lock, MessageKind::MuteAll, MessageKind::Hide,
                     MessageKind::Profile, MessageKind::Keep},
                    out);
}

bool read(Value &value, Scopes &out)
{
    if (!value.is(Value::Type::Array))
        return false;
    for (const Value &word : value.children) {
        if (!word.is(Value::Type::String))
            return false;
        if (const auto scope = scopeNamed(word.text))
            out.insert(*scope);
    }
    return true;
}

bool read(Value &value, std::vector<RoomId> &out)
{
    if (!value.is(Value::Type::Array))
        return false;
    for (Value &item : value.children) {
        if (!read(item, out.emplace_back()))
            return false;
    }
    return true;
}

bool readIdText(Value &value, std::string &out)
{
    return read(value, out) && isIdText(out);
}

} // namespace hubbub::protocol::json
