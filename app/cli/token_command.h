// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/net/invite.h"
#include "core/protocol/frames.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// What the options ask for, but for the rooms. Throws Failure.
protocol::MakeToken tokenWished(const CommandLine &line, const QString &bot);
/// False if nobody reads any more.
bool printToken(const protocol::TokenRow &token, bool json);
/// The secret; of a hook the address to which one posts at the server of `place`, which may have no addresses.
void printMadeToken(const protocol::MakeTokenReply &made, const net::Invite &place, bool json);

CommandDescription describeToken();
int runToken(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
