// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app {

/// Where this user's data lies unless `--data` says otherwise: the same folder for window, command line and server, so that they
/// see the same history. Not created here.
QString defaultDataFolder();

} // namespace hubbub::app
