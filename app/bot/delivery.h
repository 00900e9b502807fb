// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstddef>
#include <optional>

namespace hubbub::app::bot {

/// One entry on its way to an end. Room, epoch and seq name it for ever: a delivery that is repeated is the same one.
struct Delivery {
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Seq seq = 0;
    protocol::Tag tag; ///< the entry's own
    QJsonObject message; ///< what the end is given (docs/bots.md, "A message")

    bool isSameAs(const Delivery &other) const { return room == other.room && epoch == other.epoch && seq == other.seq; }
};

/// What an end wants to have said or done.
struct Answer {
    QString text; ///< of a post; empty with `react`
    QString react; ///< instead of a post: this reaction to the message that is answered, or to `reply`
    QString room; ///< another room than that of the message, by name or id
    std::optional<protocol::Seq> reply; ///< what the post answers; 0: nothing. Absent: the message
};

/// Why an end did not take a message.
struct Trouble {
    enum class Kind {
        Passing, ///< worth another try
        Lasting, ///< will not become better: a dead letter at once
    };
    /// Why an address did not; for who watches it.
    enum class Cause {
        TimeLimit, ///< no answer in time
        Connection, ///< no answer at all
        Busy, ///< it asks for another try
        Refused, ///< it does not want this message
        Answer, ///< it answered what cannot be read
        Other, ///< of another end
    };
    static constexpr std::size_t causes = static_cast<std::size_t>(Cause::Other) + 1;

    Kind kind = Kind::Passing;
    QString reason; ///< one English sentence without full stop
    qint64 waitMs = 0; ///< at least so long until the next try
    Cause cause = Cause::Other;
};

} // namespace hubbub::app::bot
