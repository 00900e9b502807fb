// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/protocol/frames.h"

#include <QCoreApplication>

namespace hubbub::app::cli {

/// False if nobody reads any more.
bool printInvite(const protocol::InviteRow &invite, bool json);
/// The whole of what one person hands to another, who then comes to the server at `place`.
void printMadeInvite(const protocol::MakeInviteReply &made, const net::Invite &place, bool json);

CommandDescription describeInvite();
int runInvite(QCoreApplication &application, const CommandLine &line);

} // namespace hubbub::app::cli
