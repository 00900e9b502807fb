// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/send_task.h"

#include "app/cli/output.h"
#include "app/complaint_text.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <QPointer>

#include <utility>

namespace hubbub::app::cli {
namespace {

/// So many messages may wait in the outbox; then stdin has to.
constexpr std::size_t mostUnconfirmed = 64;

} // namespace

SendTask::SendTask(Wish wish, const CommandLine &line) : m_wish(std::move(wish)), m_visit(line, false)
{
    connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { reached(); }); });
    connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) {
        guarded([this, &failure] {
            const std::size_t waiting = unconfirmed();
            fail(waiting == 0
                     ? failure
                     : Failure{failure.code, QStringLiteral("%1 Not confirmed yet: %2; stored, and sent by the next send.")
                                                 .arg(failure.sentence)
                                                 .arg(waiting)});
        });
    });
    connect(&m_stopSignals, &StopSignals::stopWanted, this, [this](int code) { guarded([this, code] { stop(code); }); });
}

void SendTask::begin()
{
    m_visit.setPatience(m_wish.firstPatience);
    m_visit.start();
}

void SendTask::reached()
{
    if (!std::exchange(m_wasReached, true)) {
        client::Client &client = m_visit.client();
        connect(&client, &client::Client::acked, this, &SendTask::acked);
        connect(
            &client, &client::Client::outboxChanged, this, [this] { guarded([this] { settle(); }); }, Qt::QueuedConnection);
        if (!m_wish.to.empty()) {
            openDirect();
            m_visit.progress();
            return;
        }
        m_entrance = std::make_unique<RoomEntrance>(client, m_wish.room, m_wish.create, m_wish.invite);
        connect(m_entrance.get(), &RoomEntrance::entered, this,
                [this](const protocol::RoomId &room) { guarded([this, &room] { entered(room); }); });
        connect(m_entrance.get(), &RoomEntrance::refused, this,
                [this](const Failure &failure) { guarded([this, &failure] { fail(failure); }); });
        m_entrance->enter();
    }
    m_visit.progress();
}

void SendTask::openDirect()
{
    m_visit.client().openDirectNamed(m_wish.to, [self = QPointer(this)](const protocol::Outcome<protocol::RoomId> &room) {
        if (!self) {
            return;
        }
        self->guarded([&] {
            if (room.ok()) {
                self->entered(*room);
            } else {
                self->fail({ExitCode::Refused, refusalText(room.error().code)});
            }
        });
    });
}

void SendTask::entered(const protocol::RoomId &room)
{
    m_room = room;
    if (m_wish.text) {
        const auto posted = m_visit.client().post(room, *m_wish.text, m_wish.reply);
        if (!posted.ok()) {
            throw Failure{ExitCode::Input, refusalText(posted.error().code)};
        }
        m_lineOf[*posted] = 1;
    } else {
        m_reader = std::make_unique<LineReader>();
        connect(m_reader.get(), &LineReader::ready, this, [this] { guarded([this] { settle(); }); });
    }
    settle();
}

void SendTask::postLines()
{
    while (m_reader != nullptr && m_visit.client().pending().size() < mostUnconfirmed) {
        const auto line = m_reader->take();
        if (!line) {
            return;
        }
        postLine(*line);
    }
}

void SendTask::postLine(const LineReader::Line &line)
{
    if (line.tooLong) {
        refuseLine(line.number, protocol::ErrorCode::TextTooLong);
        return;
    }
    const std::string_view bytes(line.text.constData(), static_cast<std::size_t>(line.text.size()));
    const auto posted = m_visit.client().post(*m_room, bytes, m_wish.reply);
    if (posted.ok()) {
        m_lineOf[*posted] = line.number;
    } else if (posted.error().code != protocol::ErrorCode::TextEmpty) {
        refuseLine(line.number, posted.error().code);
    }
}

void SendTask::refuseLine(std::int64_t number, protocol::ErrorCode code)
{
    const QString why = code == protocol::ErrorCode::TextTooLong
                            ? QStringLiteral("is too long: a message has at most %1 characters, %2 KiB and %3 lines.")
                                  .arg(protocol::limits::textCodePoints)
                                  .arg(protocol::limits::textBytes / 1024)
                                  .arg(protocol::limits::textLines)
                            : QStringLiteral("is not valid UTF-8 text.");
    complain(QStringLiteral("line %1 %2").arg(number).arg(why));
    m_exitCode = ExitCode::Input;
}

void SendTask::acked(const protocol::RoomId &room, const protocol::Tag &tag, protocol::Seq seq)
{
    m_visit.progress();
    const auto line = m_lineOf.find(tag);
    if (line == m_lineOf.end()) {
        return; // a join, or from an earlier run
    }
    if (m_wish.json) {
        // Nobody reads any more: the messages are sent all the same.
        [[maybe_unused]] const bool read = printLine(QJsonObject{{"event", "acked"},
                                                                 {"line", static_cast<qint64>(line->second)},
                                                                 {"room", text(room.value)},
                                                                 {"tag", text(tag.text())},
                                                                 {"seq", static_cast<qint64>(seq)}});
    }
    m_lineOf.erase(line);
}

void SendTask::dropRefused()
{
    for (const store::OutboxItem &item : m_visit.client().pending()) {
        if (item.state != store::OutboxState::Failed) {
            continue;
        }
        const bool joinedAlready = std::holds_alternative<protocol::Joined>(item.body)
                                   && protocol::errorCodeNamed(item.error) == protocol::ErrorCode::AlreadyMember;
        if (!joinedAlready) {
            complain(QStringLiteral("The server refused %1: %2").arg(nameOf(item.tag), refusalText(item.error)));
            m_exitCode = m_exitCode == ExitCode::Ok ? ExitCode::Refused : m_exitCode;
        }
        m_lineOf.erase(item.tag);
        m_visit.client().discard(item.tag);
    }
}

void SendTask::settle()
{
    if (!m_room) {
        return;
    }
    dropRefused();
    postLines();
    const bool waits = unconfirmed() > 0;
    // While it is stdin that one waits for, nobody is to blame.
    m_visit.setPatience(waits ? m_wish.patience : std::nullopt);
    if (!waits && (m_wish.text || m_reader->atEnd())) {
        m_visit.client().stop();
        finish(m_exitCode);
    }
}

void SendTask::stop(int exitCode)
{
    m_reader.reset();
    const std::size_t waiting = unconfirmed();
    if (waiting > 0) {
        complain(QStringLiteral("Stopped. Not confirmed yet: %1; stored, and sent by the next send.").arg(waiting));
    }
    m_visit.client().stop();
    finish(exitCode);
}

std::size_t SendTask::unconfirmed()
{
    return m_visit.client().pending().size();
}

QString SendTask::nameOf(const protocol::Tag &tag) const
{
    const auto line = m_lineOf.find(tag);
    if (line == m_lineOf.end()) {
        return QStringLiteral("something from an earlier run");
    }
    return m_wish.text ? QStringLiteral("the message") : QStringLiteral("line %1").arg(line->second);
}

} // namespace hubbub::app::cli
