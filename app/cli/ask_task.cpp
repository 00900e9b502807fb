// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ask_task.h"

#include "app/complaint_text.h"

namespace hubbub::app::cli {

Failure failureOf(const protocol::Error &error)
{
    QString sentence = refusalText(error.code);
    if (error.code == protocol::ErrorCode::Flood && error.retryMs > 0) {
        sentence = QStringLiteral("There were too many tries. Come back in %1 seconds.").arg((error.retryMs + 999) / 1'000);
    }
    return {ExitCode::Refused, sentence};
}

AskTask::AskTask(const CommandLine &line, const QString &room, Question question, Print print)
    : m_line(line), m_room(room), m_question(std::move(question)), m_print(std::move(print)), m_visit(line, false)
{
    connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { lookForRoom(); }); });
    connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) { guarded([this, &failure] { fail(failure); }); });
}

void AskTask::begin()
{
    m_visit.setPatience(m_line.timeout(patienceToAct));
    m_visit.start();
}

void AskTask::lookForRoom()
{
    if (std::exchange(m_asked, true)) {
        return;
    }
    if (m_room.isEmpty()) {
        ask({});
        return;
    }
    m_visit.client().refreshRooms([this](const std::optional<protocol::Error> &error) {
        guarded([this, &error] {
            const auto room = m_visit.client().roomNamed(m_room.toStdString());
            if (error) {
                fail(failureOf(*error));
            } else if (!room) {
                fail({ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(m_room)});
            } else {
                ask(room->id);
            }
        });
    });
}

void AskTask::ask(const protocol::RoomId &room)
{
    m_visit.client().ask(m_question(room),
                         [this](const protocol::ReplyBody &reply) { guarded([this, &reply] { answered(reply); }); });
}

void AskTask::answered(const protocol::ReplyBody &reply)
{
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        fail(failureOf(*error));
        return;
    }
    m_print(reply);
    finish(ExitCode::Ok);
}

} // namespace hubbub::app::cli
