// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/task.h"
#include "app/cli/visit.h"

#include <functional>
#include <optional>
#include <vector>

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
    /// The same for several rooms, in the order in which they were named.
    using QuestionOfRooms = std::function<protocol::RequestBody(const std::vector<protocol::RoomId> &rooms)>;
    using Print = std::function<void(const protocol::ReplyBody &reply)>;

    /// What else is asked once this was answered; nothing: that was all.
    using Next = std::function<std::optional<protocol::RequestBody>(const protocol::ReplyBody &reply)>;

    /// `room` by name or id. Throws Failure.
    AskTask(const CommandLine &line, const QString &room, const Question &question, Print print);
    AskTask(const CommandLine &line, QStringList rooms, QuestionOfRooms question, Print print);

    void setNext(Next next) { m_next = std::move(next); }

    /// See Visit::place(); for Print.
    net::Invite place() const { return m_visit.place(); }
    /// See Visit::deviceSecret(); for Print.
    const std::string &deviceSecret() const { return m_visit.deviceSecret(); }

private:
    void begin() override;
    void lookForRooms();
    void ask(const protocol::RequestBody &request);
    std::vector<protocol::RoomId> foundRooms();
    void answered(const protocol::ReplyBody &reply);

    const CommandLine &m_line;
    QStringList m_rooms;
    QuestionOfRooms m_question;
    Print m_print;
    Next m_next;
    Visit m_visit;
    bool m_asked = false;
};

} // namespace hubbub::app::cli
