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

AskTask::AskTask(const CommandLine &line, const QString &room, const Question &question, Print print)
    : AskTask(
        line, room.isEmpty() ? QStringList() : QStringList{room},
        [question](const std::vector<protocol::RoomId> &rooms) {
            return question(rooms.empty() ? protocol::RoomId() : rooms.front());
        },
        std::move(print))
{}

AskTask::AskTask(const CommandLine &line, QStringList rooms, QuestionOfRooms question, Print print)
    : m_line(line), m_rooms(std::move(rooms)), m_question(std::move(question)), m_print(std::move(print)), m_visit(line, false)
{
    connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { lookForRooms(); }); });
    connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) { guarded([this, &failure] { fail(failure); }); });
}

void AskTask::begin()
{
    m_visit.setPatience(m_line.timeout(patienceToAct));
    m_visit.start();
}

void AskTask::lookForRooms()
{
    if (std::exchange(m_asked, true)) {
        return;
    }
    if (m_rooms.isEmpty()) {
        ask(m_question({}));
        return;
    }
    m_visit.client().refreshRooms([this](const std::optional<protocol::Error> &error) {
        guarded([this, &error] {
            if (error) {
                fail(failureOf(*error));
            } else {
                ask(m_question(foundRooms()));
            }
        });
    });
}

std::vector<protocol::RoomId> AskTask::foundRooms()
{
    std::vector<protocol::RoomId> found;
    for (const QString &name : m_rooms) {
        const auto room = m_visit.client().roomNamed(name.toStdString());
        if (!room) {
            throw Failure{ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(name)};
        }
        found.push_back(room->id);
    }
    return found;
}

void AskTask::ask(const protocol::RequestBody &request)
{
    m_visit.client().ask(request, [this](const protocol::ReplyBody &reply) { guarded([this, &reply] { answered(reply); }); });
}

void AskTask::answered(const protocol::ReplyBody &reply)
{
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        fail(failureOf(*error));
        return;
    }
    m_print(reply);
    if (const auto next = m_next ? m_next(reply) : std::nullopt) {
        ask(*next);
    } else {
        finish(ExitCode::Ok);
    }
}

} // namespace hubbub::app::cli
