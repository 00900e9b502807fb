// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/task.h"
#include "app/cli/visit.h"

#include <functional>

namespace hubbub::app::cli {

/// What a person is told of a refusal.
Failure failureOf(const protocol::Error &error);

/// Asks a server one question about devices, passwords, invites or tokens, prints the answer and ends.
class AskTask final : public Task
{
    Q_OBJECT

public:
    /// Turns the room that a person named, empty if none was, into the question.
    using Question = std::function<protocol::RequestBody(const protocol::RoomId &room)>;
    using Print = std::function<void(const protocol::ReplyBody &reply)>;

    /// `room` by name or id. Throws Failure.
    AskTask(const CommandLine &line, const QString &room, Question question, Print print);

    /// See Visit::place(); for Print.
    net::Invite place() const { return m_visit.place(); }
    /// See Visit::deviceSecret(); for Print.
    const std::string &deviceSecret() const { return m_visit.deviceSecret(); }

private:
    void begin() override;
    void lookForRoom();
    void ask(const protocol::RoomId &room);
    void answered(const protocol::ReplyBody &reply);

    const CommandLine &m_line;
    QString m_room;
    Question m_question;
    Print m_print;
    Visit m_visit;
    bool m_asked = false;
};

} // namespace hubbub::app::cli
