// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tail_task.h"

#include "app/cli/output.h"

#include <limits>

namespace hubbub::app::cli {

TailTask::TailTask(Wish wish, const CommandLine &line) : m_wish(std::move(wish)), m_visit(line, true)
{
    connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { reached(); }); });
    connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) { guarded([this, &failure] { fail(failure); }); });
    connect(&m_stopSignals, &StopSignals::stopWanted, this, [this] { finish(ExitCode::Ok); });
}

void TailTask::begin()
{
    m_visit.setPatience(m_wish.firstPatience);
    m_visit.start();
}

void TailTask::reached()
{
    m_visit.setPatience(std::nullopt);
    if (m_entrance == nullptr) {
        client::Client &client = m_visit.client();
        m_entrance = std::make_unique<RoomEntrance>(client, m_wish.room, false, m_wish.invite);
        connect(m_entrance.get(), &RoomEntrance::entered, this,
                [this](const protocol::RoomId &room) { guarded([this, &room] { entered(room); }); });
        connect(m_entrance.get(), &RoomEntrance::refused, this,
                [this](const Failure &failure) { guarded([this, &failure] { fail(failure); }); });
        m_entrance->enter();
    } else if (m_room) {
        look();
    }
}

void TailTask::entered(const protocol::RoomId &room)
{
    m_room = room;
    client::Client &client = m_visit.client();
    const auto soon = [this] { guarded([this] { look(); }); };
    connect(&client, &client::Client::roomsChanged, this, soon, Qt::QueuedConnection);
    connect(&client, &client::Client::messagesChanged, this, soon, Qt::QueuedConnection);
    connect(
        &client, &client::Client::roomReset, this, [this] { guarded([this] { startAgain(); }); }, Qt::QueuedConnection);
    look();
}

void TailTask::look()
{
    const auto room = m_visit.client().room(*m_room);
    if (m_printer == nullptr) {
        const bool complete = room && room->joined && room->head > 0 && room->head >= room->serverHead;
        if (!complete) {
            return;
        }
        m_printer = std::make_unique<RoomPrinter>(m_visit.database(), *m_room, m_wish.json);
        m_end = m_printer->head();
        m_cursor = m_wish.last ? m_printer->beforeLast(*m_wish.last) : 0;
        printBacklog();
    } else if (m_backlogDone) {
        printNews();
    }
}

void TailTask::startAgain()
{
    if (m_printer == nullptr) {
        return;
    }
    complain(QStringLiteral("The server's log of this room was replaced, for instance from a backup; starting again."));
    if (m_wish.json && !printLine(QJsonObject{{"event", "reset"}, {"room", QString::fromStdString(m_room->value)}})) {
        finish(ExitCode::Ok);
    }
    m_printer.reset();
    m_backlogDone = false;
    look();
}

void TailTask::printBacklog()
{
    if (m_printer == nullptr || m_backlogDone) {
        return;
    }
    const auto printed = m_printer->printMessages(m_cursor, m_end, postsWanted());
    m_cursor = printed.cursor;
    notePrinted(printed);
    m_backlogDone = !printed.more;
    if (m_backlogDone) {
        printNews();
        return;
    }
    // Between two pages the connection gets its turn.
    QMetaObject::invokeMethod(
        this, [this] { guarded([this] { printBacklog(); }); }, Qt::QueuedConnection);
}

void TailTask::printNews()
{
    RoomPrinter::Printed printed{m_cursor, 0, true, false};
    while (printed.more && !ended()) {
        printed = m_printer->printEntries(m_cursor, postsWanted());
        m_cursor = printed.cursor;
        notePrinted(printed);
    }
}

std::int64_t TailTask::postsWanted() const
{
    return m_wish.count ? *m_wish.count - m_postsPrinted : std::numeric_limits<std::int64_t>::max();
}

void TailTask::notePrinted(const RoomPrinter::Printed &printed)
{
    m_postsPrinted += printed.posts;
    if (printed.readerGone || postsWanted() <= 0) {
        finish(ExitCode::Ok);
    }
}

} // namespace hubbub::app::cli
