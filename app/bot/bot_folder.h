// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
#include "app/cli/command_line.h"
#include "app/cli/visit.h"
#include "core/base/file_lock.h"

#include <memory>

namespace hubbub::app::bot {

/// What a bot keeps for a server, beside its copy; its own for as long as it runs.
struct BotFolder {
    std::unique_ptr<base::FileLock> lock;
    std::unique_ptr<BotStore> store;
};

/// Of a bot that is about to run. Throws Failure, InUse if the same bot runs already.
BotFolder openBotFolder(cli::Visit &visit);

/// Of a bot that may run at the same time; null if none ever ran with this --data and --server. Throws Failure.
std::unique_ptr<BotStore> openBotStore(const cli::CommandLine &line);

} // namespace hubbub::app::bot
