// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/document.h"
#include "core/protocol/message.h"

#include <string>

namespace hubbub::client {

/// How far a row is from being everybody's.
enum class RowState {
    Confirmed, ///< in the log
    Sending, ///< in the outbox, on its way or waiting for the connection
    Failed, ///< refused for good; the person decides
};

/// One line of a timeline: the copy plus what this user has not yet got confirmed. Ready to show: it refers to nothing.
struct TimelineRow {
    protocol::Message message; ///< seq 0 for a post that is not in the log yet; `at` is then this machine's clock
    std::string authorName;
    int authorColour = 0; ///< see protocol::ProfileSet
    bool authorIsBot = false; ///< a program
    bool mine = false;
    bool mentionsMe = false;
    markup::Document marks{}; ///< of a post's text
    RowState state = RowState::Confirmed; ///< of the post, or of a pending edit or deletion of it
    std::string error; ///< name of the ErrorCode, when Failed
    std::string replyAuthor; ///< of the message this answers; empty if there is none
    protocol::UserId replyAuthorId{}; ///< the same
    std::string replyText; ///< its first line without marks, shortened; empty if deleted
    bool operator==(const TimelineRow &) const = default;
};

} // namespace hubbub::client
