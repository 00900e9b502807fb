// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line_reader.h"
#include "app/cli/room_entrance.h"
#include "app/cli/task.h"
#include "app/cli/visit.h"
#include "app/stop_signals.h"

#include <map>
#include <memory>
#include <optional>

namespace hubbub::app::cli {

/// Sends one text, or each line of stdin, and waits for every one to be on the server's disk. What is in the outbox of this
/// copy from an earlier run that was cut short goes along.
class SendTask final : public Task
{
    Q_OBJECT

public:
    struct Wish {
        QString room; ///< may be empty with an invite
        std::string invite{};
        std::string to{}; ///< instead of a room: to this person, by name
        bool create = false;
        std::optional<std::string> text; ///< nothing: the lines of stdin
        protocol::Seq reply = 0;
        bool json = false;
        std::optional<base::Millis> firstPatience; ///< until the server was reached
        std::optional<base::Millis> patience; ///< from then on
    };

    /// Throws Failure.
    SendTask(Wish wish, const CommandLine &line);

private:
    void begin() override;
    void reached();
    void openDirect();
    void entered(const protocol::RoomId &room);
    void postLines();
    void postLine(const LineReader::Line &line);
    void refuseLine(std::int64_t number, protocol::ErrorCode code);
    void acked(const protocol::RoomId &room, const protocol::Tag &tag, protocol::Seq seq);
    void dropRefused();
    void stop(int exitCode);
    void settle();
    /// Messages that are stored here and that the server has not confirmed.
    std::size_t unconfirmed();
    QString nameOf(const protocol::Tag &tag) const;

    Wish m_wish;
    Visit m_visit;
    StopSignals m_stopSignals;
    std::unique_ptr<RoomEntrance> m_entrance;
    bool m_wasReached = false;
    std::unique_ptr<LineReader> m_reader;
    std::optional<protocol::RoomId> m_room;
    std::map<protocol::Tag, std::int64_t> m_lineOf;
    ExitCode m_exitCode = ExitCode::Ok;
};

} // namespace hubbub::app::cli
