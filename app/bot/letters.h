// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace hubbub::app::bot {

/// `hubbub bot dead`, `retry`, `forget`: the messages that a bot gave up. Works on the bot's folder, also while the bot runs, which
/// then tries again at once. Returns the exit code; throws Failure.
int runLetters(const cli::CommandLine &line);

} // namespace hubbub::app::bot
