// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history.h"

#include "core/protocol/codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace hubbub::test {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<EventKind, std::string_view>, 14> kindNames{{
    {EventKind::Hello, "hello"},
    {EventKind::Send, "send"},
    {EventKind::Ack, "ack"},
    {EventKind::Nak, "nak"},
    {EventKind::Resume, "resume"},
    {EventKind::Reset, "reset"},
    {EventKind::Receive, "recv"},
    {EventKind::CaughtUp, "caughtup"},
    {EventKind::Presence, "presence"},
    {EventKind::Read, "read"},
    {EventKind::Fault, "fault"},
    {EventKind::End, "end"},
    {EventKind::LogEntry, "log"},
    {EventKind::Copy, "copy"},
}};

bool carriesBody(EventKind kind)
{
    return kind == EventKind::Send || kind == EventKind::Receive || kind == EventKind::LogEntry;
}

void put(json &object, const char *name, const std::string &value)
{
    if (!value.empty())
        object[name] = value;
}

Event eventOf(const json &object)
{
    Event event;
    const std::string kind = object.at("event");
    const auto *found = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto &pair) { return pair.second == kind; });
    if (found == kindNames.end())
        throw std::invalid_argument("unknown event " + kind);
    event.kind = found->first;
    event.t = object.value("t", base::Millis{0});
    event.client = object.value("client", "");
    event.user = protocol::UserId{object.value("user", "")};
    event.room = protocol::RoomId{object.value("room", "")};
    event.epoch = protocol::Epoch{object.value("epoch", "")};
    event.note = object.value("note", "");
    event.entry.seq = object.value("seq", protocol::Seq{0});
    event.entry.at = object.value("at", base::Millis{0});
    event.entry.author = protocol::UserId{object.value("author", "")};
    if (object.contains("tag")) {
        const auto tag = base::Uuid::fromText(object.at("tag").get<std::string>());
        if (!tag)
            throw std::invalid_argument("bad tag");
        event.entry.tag = *tag;
    }
    if (carriesBody(event.kind)) {
        const auto body = protocol::decodeBody(object.at("kind").get<std::string>(), object.at("body").dump());
        if (!body)
            throw std::invalid_argument("bad body: " + body.error().detail);
        event.entry.body = *body;
    }
    return event;
}

} // namespace

std::string_view nameOf(EventKind kind)
{
    const auto *found = std::find_if(kindNames.begin(), kindNames.end(), [&](const auto &pair) { return pair.first == kind; });
    return found->second;
}

bool happenedBefore(const Event &a, const Event &b)
{
    if (a.source == b.source)
        return a.order < b.order;
    return a.t < b.t;
}

std::string toLine(const Event &event)
{
    json object;
    object["event"] = nameOf(event.kind);
    object["t"] = event.t;
    put(object, "client", event.client);
    put(object, "user", event.user.value);
    put(object, "room", event.room.value);
    put(object, "epoch", event.epoch.value);
    put(object, "note", event.note);
    put(object, "author", event.entry.author.value);
    if (event.entry.seq != 0)
        object["seq"] = event.entry.seq;
    if (event.entry.at != 0)
        object["at"] = event.entry.at;
    if (!event.entry.tag.isNull())
        object["tag"] = event.entry.tag.text();
    if (carriesBody(event.kind)) {
        object["kind"] = protocol::kindOf(event.entry.body);
        object["body"] = json::parse(protocol::encodeBody(event.entry.body));
    }
    return object.dump();
}

base::Result<Event, std::string> fromLine(std::string_view line)
{
    try {
        return eventOf(json::parse(line));
    } catch (const std::exception &error) {
        return std::string(error.what());
    }
}

std::string describe(const Event &event)
{
    std::string text = toLine(event);
    constexpr std::size_t most = 240;
    if (text.size() > most)
        text = text.substr(0, most) + "…";
    return text;
}

void History::add(Event event)
{
    event.order = m_events.size();
    m_events.push_back(std::move(event));
}

std::optional<std::string> History::load(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return path + ": cannot be read";
    std::stringstream content;
    content << in.rdbuf();
    const std::string text = content.str();
    const int source = m_sources++;
    std::size_t lineNumber = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string::npos)
            break; // cut off by a crash
        ++lineNumber;
        auto event = fromLine(std::string_view(text).substr(begin, end - begin));
        if (!event)
            return path + ":" + std::to_string(lineNumber) + ": " + event.error();
        event.value().source = source;
        event.value().order = lineNumber;
        m_events.push_back(std::move(event).value());
        begin = end + 1;
    }
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.t < b.t; });
    return std::nullopt;
}

bool History::save(const std::string &path) const
{
    std::ofstream out(path, std::ios::binary);
    for (const Event &event : m_events)
        out << toLine(event) << '\n';
    return out.good();
}

} // namespace hubbub::test
