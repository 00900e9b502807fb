// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/nearby.h"

#include "core/protocol/json_fields.h"
#include "core/protocol/json_value.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace hubbub::protocol::nearby {

namespace {

using json::Fields;
using json::ObjectWriter;

constexpr std::int64_t version = 1;
constexpr std::pair<ReachOutcome, std::string_view> outcomes[] = {
    {ReachOutcome::Open, "open"},
    {ReachOutcome::Refused, "refused"},
    {ReachOutcome::Silent, "silent"},
};

std::string_view wordOf(ReachOutcome outcome)
{
    for (const auto &[value, word] : outcomes) {
        if (value == outcome)
            return word;
    }
    return {};
}

bool isNonce(const std::string &text)
{
    return text.size() >= nonceBytesLeast && isIdText(text);
}

bool isKey(const std::string &text)
{
    return text.empty() || (text.size() == keyBytes && isIdText(text));
}

bool isVersion(const std::string &text)
{
    return text.size() <= versionBytes && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

/// A name as the host must have sent it: checked already, so that checking it again changes nothing.
bool isName(const std::string &text)
{
    const auto checked = checkedName(text);
    return checked.ok() && *checked == text;
}

// ---- Writing

struct Writer {
    ObjectWriter &out;

    void operator()(const Ask &ask) const
    {
        out.text("kind", "ask");
        out.text("nonce", ask.nonce);
    }
    void operator()(const Here &here) const
    {
        out.text("kind", "here");
        out.text("nonce", here.nonce);
        out.text("server", here.server.value);
        out.text("name", here.name);
        out.integer("port", here.port);
        out.textIfAny("version", here.version);
        out.textIfAny("key", here.key);
        out.textIfAny("pass", here.pass);
        out.integerIfAny("rooms", here.rooms);
        out.textIfAny("room", here.room);
    }
    void operator()(const Up &up) const
    {
        out.text("kind", "up");
        out.text("server", up.server.value);
    }
    void operator()(const Down &down) const
    {
        out.text("kind", "down");
        out.text("server", down.server.value);
    }
    void operator()(const Reach &reach) const
    {
        out.text("kind", "reach");
        out.text("nonce", reach.nonce);
        out.text("pass", reach.pass);
        out.integer("port", reach.port);
    }
    void operator()(const Reached &reached) const
    {
        out.text("kind", "reached");
        out.text("nonce", reached.nonce);
        out.integer("port", reached.port);
        out.text("outcome", wordOf(reached.outcome));
    }
};

std::string written(const Datagram &datagram, std::size_t padding)
{
    std::string bytes;
    {
        ObjectWriter out(bytes);
        out.integer("hubbub", version);
        std::visit(Writer{out}, datagram);
        if (padding > 0)
            out.text("pad", std::string(padding, '.'));
    }
    return bytes;
}

// ---- Reading

void needNonce(Fields &fields, std::string &nonce)
{
    fields.need("nonce", nonce);
    if (fields.ok() && !isNonce(nonce))
        fields.fail("nonce", " is wrong");
}

void needPort(Fields &fields, std::uint16_t &port)
{
    int wide = 0;
    fields.need("port", wide);
    if (fields.ok() && (wide < 1 || wide > 65535))
        fields.fail("port", " is wrong");
    port = static_cast<std::uint16_t>(wide);
}

Here readHere(Fields &fields)
{
    Here here;
    needNonce(fields, here.nonce);
    fields.need("server", here.server);
    fields.need("name", here.name);
    needPort(fields, here.port);
    fields.want("version", here.version);
    fields.want("key", here.key);
    fields.want("pass", here.pass);
    fields.want("rooms", here.rooms);
    fields.want("room", here.room);
    if (fields.ok() && !isValid(here))
        fields.fail("here", " is wrong");
    return here;
}

Reach readReach(Fields &fields)
{
    Reach reach;
    needNonce(fields, reach.nonce);
    fields.need("pass", reach.pass);
    if (fields.ok() && !isIdText(reach.pass))
        fields.fail("pass", " is wrong");
    needPort(fields, reach.port);
    return reach;
}

Reached readReached(Fields &fields)
{
    Reached reached;
    needNonce(fields, reached.nonce);
    needPort(fields, reached.port);
    std::string word;
    fields.need("outcome", word);
    for (const auto &[value, name] : outcomes) {
        if (word == name) {
            reached.outcome = value;
            return reached;
        }
    }
    fields.fail("outcome", " is wrong");
    return reached;
}

template<class Message>
Message readServer(Fields &fields)
{
    Message message;
    fields.need("server", message.server);
    return message;
}

std::optional<Datagram> readKind(Fields &fields, const std::string &kind, bool isFull)
{
    if (kind == "ask" && isFull) {
        Ask ask;
        needNonce(fields, ask.nonce);
        return ask;
    }
    if (kind == "here")
        return readHere(fields);
    if (kind == "up")
        return readServer<Up>(fields);
    if (kind == "down")
        return readServer<Down>(fields);
    if (kind == "reach" && isFull)
        return readReach(fields);
    if (kind == "reached")
        return readReached(fields);
    return std::nullopt;
}

} // namespace

bool isValid(const Here &here)
{
    return isNonce(here.nonce) && isIdText(here.server.value) && isName(here.name) && here.port != 0 && isVersion(here.version)
           && isKey(here.key) && (here.pass.empty() || isIdText(here.pass)) && here.rooms >= 0
           && (here.room.empty() || isName(here.room));
}

std::string encode(const Datagram &datagram)
{
    std::string bytes = written(datagram, 0);
    const bool question = std::holds_alternative<Ask>(datagram) || std::holds_alternative<Reach>(datagram);
    if (question) {
        constexpr std::size_t frame = std::string_view(R"(,"pad":"")").size();
        bytes = written(datagram, questionBytes - bytes.size() - frame);
    }
    if (bytes.size() > datagramBytes) {
        Here shorter = std::get<Here>(datagram);
        shorter.room.clear();
        bytes = written(shorter, 0);
    }
    assert(bytes.size() <= datagramBytes);
    return bytes;
}

std::optional<Datagram> decode(std::string_view bytes)
{
    if (bytes.size() > datagramBytes)
        return std::nullopt;
    std::string why;
    auto value = json::parse(bytes, why);
    if (!value)
        return std::nullopt;
    Fields fields(*value);
    std::int64_t spoken = 0;
    std::string kind;
    fields.need("hubbub", spoken);
    fields.need("kind", kind);
    if (!fields.ok() || spoken != version)
        return std::nullopt;
    auto datagram = readKind(fields, kind, bytes.size() >= questionBytes);
    return fields.ok() ? datagram : std::nullopt;
}

} // namespace hubbub::protocol::nearby
