// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/event_stream.h"

#include "core/protocol/codec.h"
#include "server/api_calls.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>
#include <optional>
#include <set>

namespace hubbub::server::events {

using http::Response;
using http::Status;
using protocol::Cursor;

namespace {

constexpr int longestWait = 50; // seconds; below what a server takes for an answer at most

Response wrong(const char *what)
{
    return apiError(Status::BadRequest, QStringLiteral("invalid_params"), QLatin1String(what));
}

std::optional<Cursor> cursorIn(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    bool readable = parts.size() == 3;
    const qint64 seq = readable ? parts.at(2).toLongLong(&readable) : 0;
    if (!readable || seq < 0 || !protocol::isIdText(parts.at(0).toStdString())
        || !protocol::isIdText(parts.at(1).toStdString())) {
        return std::nullopt;
    }
    return Cursor{protocol::RoomId(parts.at(0).toStdString()), protocol::Epoch(parts.at(1).toStdString()), seq};
}

/// Where the reader is, as the last id that it has got tells. An id that cannot be read is not told from one that was never given.
void resume(Wish &wish, const QString &cursors)
{
    const QStringList all = cursors.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &text : all) {
        const auto known = cursorIn(text.trimmed());
        for (Cursor &room : wish.rooms) {
            if (known && known->room == room.room) {
                room = *known;
            }
        }
    }
}

/// Object members without the braces around them.
std::string roomMember(const protocol::RoomId &room)
{
    return "\"room\":\"" + room.value + "\"";
}

} // namespace

std::variant<Wish, Response> wishOf(const http::Request &request)
{
    if (request.method != http::Method::Get) {
        Response response =
            apiError(Status::MethodNotAllowed, QStringLiteral("method_not_found"), QStringLiteral("this is not done here"));
        response.fields.push_back({"Allow", "GET"});
        return response;
    }
    Wish wish;
    std::optional<protocol::Seq> after;
    QString cursors = QString::fromStdString(request.field("last-event-id"));
    const QUrlQuery query(QString::fromStdString(request.query));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        bool readable = true;
        if (name == QLatin1String("room") && protocol::isIdText(value.toStdString())) {
            wish.rooms.push_back({protocol::RoomId(value.toStdString()), {}, {}});
        } else if (name == QLatin1String("after")) {
            after = value.toLongLong(&readable);
            readable = readable && *after >= 0;
        } else if (name == QLatin1String("wait")) {
            const int seconds = value.toInt(&readable);
            readable = readable && seconds >= 1 && seconds <= longestWait;
            wish.wait = base::Millis{1'000} * seconds;
        } else if (name == QLatin1String("cursor")) {
            cursors = value;
        } else {
            readable = false;
        }
        if (!readable) {
            return wrong("a parameter is unknown, or its value is not fit");
        }
    }
    std::set<protocol::RoomId> different;
    for (const Cursor &room : wish.rooms) {
        different.insert(room.room);
    }
    if (wish.rooms.empty() || wish.rooms.size() > mostRooms || different.size() != wish.rooms.size()) {
        return wrong("room is missing, there twice or too often");
    }
    if (after && wish.rooms.size() > 1) {
        return wrong("after goes with one room");
    }
    wish.rooms.front().after = after;
    resume(wish, cursors);
    return wish;
}

std::string cursorText(const std::vector<Cursor> &rooms)
{
    std::string text;
    for (const Cursor &room : rooms) {
        text += text.empty() ? "" : ",";
        text += room.room.value + ':' + room.epoch.value + ':' + std::to_string(room.after.value_or(0));
    }
    return text;
}

std::string eventText(std::string_view name, std::string_view id, std::string_view data)
{
    std::string text = "id: ";
    text.append(id).append("\nevent: ").append(name).append("\ndata: ").append(data).append("\n\n");
    return text;
}

std::string startText(const std::vector<Cursor> &rooms)
{
    std::string data = "{\"rooms\":[";
    for (const Cursor &room : rooms) {
        data += data.back() == '[' ? "" : ",";
        data += '{' + roomMember(room.room) + ",\"epoch\":\"" + room.epoch.value
                + "\",\"after\":" + std::to_string(room.after.value_or(0)) + '}';
    }
    return "retry: 2000\n" + eventText("start", cursorText(rooms), data + "]}");
}

std::string entryText(const std::vector<Cursor> &rooms, const protocol::RoomId &room, const protocol::Entry &entry)
{
    return eventText("entry", cursorText(rooms), '{' + roomMember(room) + ",\"entry\":" + protocol::encode(entry) + '}');
}

std::string roomText(std::string_view name, const std::vector<Cursor> &rooms, const protocol::RoomId &room)
{
    return eventText(name, cursorText(rooms), '{' + roomMember(room) + '}');
}

std::string answerText(const std::vector<Cursor> &rooms, const protocol::Entries *entries)
{
    std::string text = "{\"cursor\":\"" + cursorText(rooms) + '"';
    if (entries) {
        text += ',' + roomMember(entries->room) + ",\"epoch\":\"" + entries->epoch.value + '"';
    }
    text += ",\"entries\":[";
    for (std::size_t i = 0; entries && i < entries->entries.size(); ++i) {
        text += (i == 0 ? "" : ",") + protocol::encode(entries->entries[i]);
    }
    return text + "]}\n";
}

} // namespace hubbub::server::events
