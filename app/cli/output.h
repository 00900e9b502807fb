// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace hubbub::app::cli {

/// Writes a line to stdout and flushes it, so that a reader behind a pipe sees it at once. False if nobody reads any more.
[[nodiscard]] bool printLine(const QString &line);
[[nodiscard]] bool printLine(const QJsonObject &object);

/// `hubbub: sentence` on stderr.
void complain(const QString &sentence);

/// Foreign text for a terminal: control characters and marks that turn the direction of writing stand as escapes, so that a
/// message can neither move the cursor nor look like another line.
QString escaped(const QString &text);

} // namespace hubbub::app::cli
