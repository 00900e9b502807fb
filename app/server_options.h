// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host.h"

#include <QString>
#include <QStringList>

namespace hubbub::app {

/// What `hubbub --server` was asked for.
struct ServerOptions {
    server::HostOptions host;
    bool help = false;
    QString error; ///< one sentence; empty if all is well
};

/// `arguments` without the program's name. Settings come from the defaults, then from the file of `--config`, then from the command
/// line; where they repeat, the later one wins.
ServerOptions parseServerOptions(const QStringList &arguments);
QString serverOptionsHelp();

} // namespace hubbub::app
