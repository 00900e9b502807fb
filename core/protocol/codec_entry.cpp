// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec_parts.h"

#include <algorithm>
#include <array>

namespace hubbub::protocol {
namespace json {

namespace {

struct BodyWriter {
    ObjectWriter &object;

    void operator()(const Created &body) const
    {
        object.text("name", body.name);
        object.textIfAny("topic", body.topic);
        object.textIfAny("by", body.by);
        if (body.preset != Preset::Open)
            object.text("preset", nameOf(body.preset));
        object.textIfAny("with", body.with.value);
        object.textIfAny("withName", body.withName);
        object.integerIfAny("colour", body.colour);
        object.integerIfAny("withColour", body.withColour);
        object.flag("bot", body.bot);
        object.flag("withBot", body.withBot);
    }
    void operator()(const Posted &body) const
    {
        object.text("text", body.text);
        object.integerIfAny("reply", body.reply);
    }
    void operator()(const Edited &body) const
    {
        object.integer("target", body.target);
        object.text("text", body.text);
    }
    void operator()(const Deleted &body) const { object.integer("target", body.target); }
    void operator()(const Reacted &body) const
    {
        object.integer("target", body.target);
        object.text("emoji", body.emoji);
        object.boolean("on", body.on);
    }
    void operator()(const Pinned &body) const
    {
        object.integer("target", body.target);
        object.boolean("on", body.on);
    }
    void operator()(const Joined &body) const
    {
        object.textIfAny("name", body.name);
        if (body.role != Role::Member)
            object.text("role", nameOf(body.role));
        object.integerIfAny("colour", body.colour);
        object.flag("bot", body.bot);
    }
    void operator()(const Left &) const {}
    void operator()(const Renamed &body) const { object.text("name", body.name); }
    void operator()(const TopicSet &body) const { object.text("topic", body.topic); }
    void operator()(const RoleSet &body) const
    {
        object.text("user", body.user.value);
        object.text("role", nameOf(body.role));
    }
    void operator()(const PresetSet &body) const { object.text("preset", nameOf(body.preset)); }
    void operator()(const Kicked &body) const
    {
        object.text("user", body.user.value);
        object.textIfAny("reason", body.reason);
    }
    void operator()(const Banned &body) const
    {
        object.text("user", body.user.value);
        object.text("scope", nameOf(body.scope));
        object.boolean("on", body.on);
        object.textIfAny("reason", body.reason);
    }
    void operator()(const Muted &body) const
    {
        object.text("user", body.user.value);
        object.boolean("on", body.on);
        object.integerIfAny("until", body.until);
        object.textIfAny("reason", body.reason);
    }
    void operator()(const Slowed &body) const { object.integer("seconds", body.seconds); }
    void operator()(const Locked &body) const { object.boolean("on", body.on); }
    void operator()(const AllMuted &body) const { object.boolean("on", body.on); }
    void operator()(const Hidden &body) const
    {
        object.integer("from", body.from);
        object.integer("to", body.to);
        object.boolean("on", body.on);
    }
    void operator()(const KeepSet &body) const { object.integer("days", body.days); }
    void operator()(const Expired &body) const { object.integer("to", body.to); }
    void operator()(const Emptied &body) const { object.text("of", body.of); }
    void operator()(const ProfileSet &body) const
    {
        object.text("name", body.name);
        object.integerIfAny("colour", body.colour);
    }
    void operator()(const UnknownBody &body) const { object.spliced(body.json); }
};

struct BodyReader {
    Fields &fields;

    void operator()(Created &body) const
    {
        fields.need("name", body.name);
        fields.want("topic", body.topic);
        fields.want("by", body.by);
        fields.want("preset", body.preset);
        fields.want("with", body.with);
        fields.want("withName", body.withName);
        fields.want("colour", body.colour);
        fields.want("withColour", body.withColour);
        fields.want("bot", body.bot);
        fields.want("withBot", body.withBot);
    }
    void operator()(Posted &body) const
    {
        fields.need("text", body.text);
        fields.want("reply", body.reply);
    }
    void operator()(Edited &body) const
    {
        fields.need("target", body.target);
        fields.need("text", body.text);
    }
    void operator()(Deleted &body) const { fields.need("target", body.target); }
    void operator()(Reacted &body) const
    {
        fields.need("target", body.target);
        fields.need("emoji", body.emoji);
        fields.want("on", body.on);
    }
    void operator()(Pinned &body) const
    {
        fields.need("target", body.target);
        fields.want("on", body.on);
    }
    void operator()(Joined &body) const
    {
        fields.want("name", body.name);
        fields.want("role", body.role);
        fields.want("colour", body.colour);
        fields.want("bot", body.bot);
    }
    void operator()(Left &) const {}
    void operator()(Renamed &body) const { fields.need("name", body.name); }
    void operator()(TopicSet &body) const { fields.need("topic", body.topic); }
    void operator()(RoleSet &body) const
    {
        fields.need("user", body.user);
        fields.need("role", body.role);
    }
    void operator()(PresetSet &body) const { fields.need("preset", body.preset); }
    void operator()(Kicked &body) const
    {
        fields.need("user", body.user);
        fields.want("reason", body.reason);
    }
    void operator()(Banned &body) const
    {
        fields.need("user", body.user);
        fields.want("scope", body.scope);
        fields.want("on", body.on);
        fields.want("reason", body.reason);
    }
    void operator()(Muted &body) const
    {
        fields.need("user", body.user);
        fields.want("on", body.on);
        fields.want("until", body.until);
        fields.want("reason", body.reason);
    }
    void operator()(Slowed &body) const { fields.need("seconds", body.seconds); }
    void operator()(Locked &body) const { fields.want("on", body.on); }
    void operator()(AllMuted &body) const { fields.want("on", body.on); }
    void operator()(Hidden &body) const
    {
        fields.need("from", body.from);
        fields.need("to", body.to);
        fields.want("on", body.on);
    }
    void operator()(KeepSet &body) const { fields.need("days", body.days); }
    void operator()(Expired &body) const { fields.need("to", body.to); }
    void operator()(Emptied &body) const { fields.need("of", body.of); }
    void operator()(ProfileSet &body) const
    {
        fields.need("name", body.name);
        fields.want("colour", body.colour);
    }
    void operator()(UnknownBody &) const {}
};

/// An empty body of the kind; an UnknownBody if there is none of this name.
template<std::size_t index = 0>
Body emptyBody(std::string_view kind)
{
    if constexpr (index + 1 == std::variant_size_v<Body>) {
        return UnknownBody{std::string(kind), {}};
    } else {
        Body body(std::in_place_index<index>);
        return kindOf(body) == kind ? body : emptyBody<index + 1>(kind);
    }
}

/// The members of `object` but for those of its envelope, as an object of their own.
std::string rest(const Value &object, std::span<const std::string_view> envelope)
{
    std::string out;
    {
        ObjectWriter writer(out);
        for (const Value &member : object.children) {
            if (std::find(envelope.begin(), envelope.end(), member.key) == envelope.end())
                write(writer.value(member.key), member);
        }
    }
    return out;
}

constexpr std::array<std::string_view, 5> entryMembers{"seq", "author", "tag", "at", "kind"};

void writeReaction(std::string &out, const Reaction &reaction)
{
    ObjectWriter object(out);
    object.text("emoji", reaction.emoji);
    object.list("users", reaction.users, [](std::string &o, const UserId &user) { writeText(o, user.value); });
}

void readReaction(Fields &fields, Reaction &reaction)
{
    fields.need("emoji", reaction.emoji);
    Value *users = fields.object().find("users");
    if (!users || !users->is(Value::Type::Array))
        return fields.fail("users", " is missing");
    for (Value &user : users->children) {
        if (!read(user, reaction.users.emplace_back()))
            return fields.fail("users", " is wrong");
    }
}

} // namespace

void writeBody(ObjectWriter &object, const Body &body)
{
    std::visit(BodyWriter{object}, body);
}

void readBody(Fields &fields, std::string_view kind, std::span<const std::string_view> envelope, Body &body)
{
    body = emptyBody(kind);
    if (auto *unknown = std::get_if<UnknownBody>(&body)) {
        if (!isIdText(kind))
            return fields.fail("kind", " is no word");
        if (fields.ok())
            unknown->json = rest(fields.object(), envelope);
        return;
    }
    std::visit(BodyReader{fields}, body);
}

void writeEntry(std::string &out, const Entry &entry)
{
    ObjectWriter object(out);
    object.integer("seq", entry.seq);
    object.text("author", entry.author.value);
    object.text("tag", entry.tag.text());
    object.integer("at", entry.at);
    object.text("kind", kindOf(entry.body));
    writeBody(object, entry.body);
}

void readEntry(Fields &fields, Entry &entry)
{
    std::string kind;
    fields.need("seq", entry.seq);
    fields.need("author", entry.author);
    fields.need("tag", entry.tag);
    fields.need("at", entry.at);
    fields.need("kind", kind);
    if (fields.ok())
        readBody(fields, kind, entryMembers, entry.body);
}

void writeMessage(std::string &out, const Message &message)
{
    ObjectWriter object(out);
    object.integer("seq", message.seq);
    object.text("kind", nameOf(message.kind));
    object.text("author", message.author.value);
    object.text("tag", message.tag.text());
    object.integer("at", message.at);
    object.text("text", message.text);
    object.integerIfAny("reply", message.reply);
    object.integerIfAny("editSeq", message.editSeq);
    object.integerIfAny("editAt", message.editAt);
    object.flag("deleted", message.deleted);
    object.flag("hidden", message.hidden);
    object.flag("pinned", message.pinned);
    if (!message.reactions.empty())
        object.list("reactions", message.reactions, writeReaction);
}

void readMessage(Fields &fields, Message &message)
{
    fields.need("seq", message.seq);
    fields.need("kind", message.kind);
    fields.need("author", message.author);
    fields.need("tag", message.tag);
    fields.need("at", message.at);
    fields.need("text", message.text);
    fields.want("reply", message.reply);
    fields.want("editSeq", message.editSeq);
    fields.want("editAt", message.editAt);
    fields.want("deleted", message.deleted);
    fields.want("hidden", message.hidden);
    fields.want("pinned", message.pinned);
    if (fields.object().find("reactions"))
        fields.list("reactions", message.reactions, readReaction);
}

} // namespace json

std::string encodeBody(const Body &body)
{
    std::string out;
    {
        json::ObjectWriter object(out);
        json::writeBody(object, body);
    }
    return out;
}

Outcome<Body> decodeBody(std::string_view kind, std::string_view json)
{
    std::string why;
    auto value = json::parse(json, why);
    if (!value)
        return Error{ErrorCode::InvalidParams, std::move(why), 0};
    json::Fields fields(*value);
    Body body;
    json::readBody(fields, kind, json::entryMembers, body);
    if (!fields.ok())
        return Error{ErrorCode::InvalidParams, fields.fault(), 0};
    return body;
}

} // namespace hubbub::protocol
