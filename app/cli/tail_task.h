// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/room_entrance.h"
#include "app/cli/room_printer.h"
#include "app/cli/task.h"
#include "app/cli/visit.h"
#include "app/stop_signals.h"

#include <memory>
#include <optional>

namespace hubbub::app::cli {

/// Follows a room: first some of what was said, then everything that comes, in the order of the log and each entry once. It
/// prints from the local copy, so a cut of the connection only makes it late.
class TailTask final : public Task
{
    Q_OBJECT

public:
    struct Wish {
        QString room; ///< may be empty with an invite
        std::string invite{};
        std::optional<std::int64_t> last; ///< so many posts at first; nothing: from the start of the log
        std::optional<std::int64_t> count; ///< end after so many posts
        bool json = false;
        std::optional<base::Millis> firstPatience;
    };

    /// Throws Failure.
    TailTask(Wish wish, const CommandLine &line);

private:
    void begin() override;
    void reached();
    void entered(const protocol::RoomId &room);
    void look();
    void startAgain();
    void printBacklog();
    void printNews();
    /// Ends the task if it was the last line that is wanted.
    void notePrinted(const RoomPrinter::Printed &printed);
    std::int64_t postsWanted() const;

    Wish m_wish;
    Visit m_visit;
    StopSignals m_stopSignals;
    std::unique_ptr<RoomEntrance> m_entrance;
    std::optional<protocol::RoomId> m_room;
    std::unique_ptr<RoomPrinter> m_printer; // from when the copy was first complete
    protocol::Seq m_cursor = 0; // everything up to here was printed
    protocol::Seq m_end = 0; // of what was there at first
    std::int64_t m_postsPrinted = 0;
    bool m_backlogDone = false;
};

} // namespace hubbub::app::cli
