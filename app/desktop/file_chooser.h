// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace hubbub::desktop {

/// Whether the program can ask for a file with a dialog.
bool canChooseFiles();

/// Asks for one file that exists, and returns at once. `chosen` is called with its path, unless somebody changes their mind or
/// `asker` has gone by then. `filter`: such as "Rooms (*.jsonl)".
void chooseFile(const QString &title, const QString &filter, QObject *asker, std::function<void(const QString &)> chosen);

} // namespace hubbub::desktop
