// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app {

/// A name as it is looked for: its key of the protocol (docs/protocol.md, "Text"), so that case and compatibility forms do not
/// matter, and without marks, so that "jose" finds José.
QString foldedName(const QString &name);

/// Whether a word of the name begins so, or several words in a row do; both folded. In scripts that are written without spaces a
/// word begins anywhere. An empty query begins every name.
bool beginsAWord(const QString &name, const QString &query);

} // namespace hubbub::app
