// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/room_printer.h"

#include "app/cli/output.h"
#include "app/cli/rows_as_json.h"
#include "core/protocol/limits.h"

namespace hubbub::app::cli {

using protocol::HistoryVerb;

RoomPrinter::RoomPrinter(store::Database &database, protocol::RoomId room, bool json)
    : m_log(database), m_timeline(database), m_room(std::move(room)), m_json(json)
{}

protocol::Seq RoomPrinter::beforeLast(std::int64_t last)
{
    protocol::Seq start = head() + 1;
    while (last > 0) {
        const auto page = m_timeline.page(m_room, {HistoryVerb::Before, start, 0, protocol::limits::historyPage});
        for (auto message = page.messages.rbegin(); message != page.messages.rend() && last > 0; ++message) {
            start = message->seq;
            last -= message->kind == protocol::MessageKind::Post && !message->deleted ? 1 : 0;
        }
        if (!page.more) {
            break;
        }
    }
    return start - 1;
}

protocol::Seq RoomPrinter::head() const
{
    const auto room = m_log.room(m_room);
    return room ? room->head : 0;
}

RoomPrinter::Printed RoomPrinter::printMessages(protocol::Seq cursor, protocol::Seq end, std::int64_t mostPosts)
{
    const auto page = m_timeline.page(m_room, {HistoryVerb::After, cursor, 0, protocol::limits::historyPage});
    Printed printed{end, 0, false, false};
    for (const protocol::Message &message : page.messages) {
        if (message.seq > end) {
            return printed;
        }
        if (printed.posts == mostPosts) {
            return {printed.cursor, printed.posts, true, false};
        }
        if (!print(message)) {
            return {message.seq, printed.posts, false, true};
        }
        printed.cursor = message.seq;
        printed.posts += message.kind == protocol::MessageKind::Post && !message.deleted ? 1 : 0;
    }
    printed.more = page.more;
    printed.cursor = page.more ? printed.cursor : end;
    return printed;
}

RoomPrinter::Printed RoomPrinter::printEntries(protocol::Seq cursor, std::int64_t mostPosts)
{
    constexpr std::size_t pageBytes = 256 * 1024;
    const auto entries = m_log.entriesAfter(m_room, cursor, protocol::limits::entriesPage, pageBytes);
    Printed printed{cursor, 0, !entries.empty(), false};
    for (const protocol::Entry &entry : entries) {
        if (printed.posts == mostPosts) {
            return printed;
        }
        const bool post = std::holds_alternative<protocol::Posted>(entry.body);
        // Somebody took it back while we were away: then it is not spread any further.
        const bool deleted = post && isDeleted(entry.seq);
        if (!print(entry, deleted)) {
            printed.readerGone = true;
            return printed;
        }
        printed.cursor = entry.seq;
        printed.posts += post && !deleted ? 1 : 0;
    }
    return printed;
}

QString RoomPrinter::nameOf(const protocol::UserId &user)
{
    const auto member = m_log.member(m_room, user);
    return QString::fromStdString(member ? member->name : user.value);
}

bool RoomPrinter::isDeleted(protocol::Seq seq) const
{
    const auto message = m_timeline.message(m_room, seq);
    return message && (message->deleted || message->hidden);
}

bool RoomPrinter::print(const protocol::Entry &entry, bool deleted)
{
    if (m_json) {
        QJsonObject object = asJson(m_room, entry, nameOf(entry.author));
        if (deleted) {
            object.remove("text");
            object["deleted"] = true;
        }
        return printLine(object);
    }
    const QString line = deleted ? QString() : asLine(entry, nameOf(entry.author));
    return line.isEmpty() || printLine(line);
}

bool RoomPrinter::print(const protocol::Message &message)
{
    if (m_json) {
        return printLine(asJson(m_room, message, nameOf(message.author)));
    }
    const QString line = asLine(message, nameOf(message.author), false);
    return line.isEmpty() || printLine(line);
}

} // namespace hubbub::app::cli
