// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app {

/// What stands before the cursor and wants to be completed: a sign that begins a word, and what was written behind it.
struct CompletionToken {
    enum class Kind { None, People, Rooms, Emoji };

    Kind kind = Kind::None;
    qsizetype start = 0; ///< where the sign stands
    QString query; ///< without the sign

    /// `@` and `#` complete at once, `:` after two letters. What ends in white space is complete. An `@` begins where it begins a
    /// mention (docs/protocol.md, "Text"), the others behind white space or what opens a bracket or a quotation.
    static CompletionToken before(qsizetype cursor, const QString &text);
};

} // namespace hubbub::app
