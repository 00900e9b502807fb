// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace hubbub::app {

/// How much of what a message may hold (docs/protocol.md, "Limits") a text takes, white space at both ends left out.
struct MessageLength {
    std::size_t codePoints = 0;
    std::size_t bytes = 0; ///< in UTF-8
    std::size_t lines = 0;

    static MessageLength of(const QString &text);

    /// A sentence about the limit that is passed; empty if the text fits.
    QString complaint() const;
    /// "3,700 of 4,000" and the like, for the limit that will be passed first; empty while all of them are far away.
    QString counter() const;
};

} // namespace hubbub::app
