// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log_output.h"
#include "app/option_value.h"
#include "app/webhook_options.h"
#include "server/host.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace hubbub::app {

/// What `hubbub --server` was asked for.
struct ServerOptions {
    server::HostOptions host;
    LogOptions log;
    QList<WebhookOptions> webhooks;
    QString config; ///< the file that was read; empty: none
    QMap<QString, Setting> given; ///< by option, what somebody has chosen and where
    bool wantsHelp = false;
    bool wantsCheck = false;
    QStringList mistakes; ///< all of them, one sentence each; empty if all is well
};

/// `arguments` without the program's name. Settings come from the defaults, then from the file of `--config` or HUBBUB_CONFIG, then
/// from the environment, then from the command line; the later one wins. Reads the file, and that of the password.
ServerOptions readServerOptions(const QStringList &arguments, const QProcessEnvironment &environment);

/// Looks also at what only a server would find out when it starts: addresses, certificate and key. Adds to the mistakes.
void checkServerOptions(ServerOptions &options);

QString serverOptionsHelp();

} // namespace hubbub::app
