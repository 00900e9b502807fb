// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What newcomers to the window's own host have to know. It lies beside the host's key, in a file that only its user can read.
namespace hubbub::app {

/// Empty if there is none; nothing if there is one that cannot be read, so that no host opens by mistake.
std::optional<QString> savedHostPassword(const QString &dataFolder);

/// An empty one takes it away. False if the disk does not allow it; then everything is as before.
bool saveHostPassword(const QString &dataFolder, const QString &password);

} // namespace hubbub::app
