// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/engine.h"
#include "app/cli/command_line.h"

namespace hubbub::app::bot {

/// What every command takes that has an engine in it.
QList<QCommandLineOption> engineOptions();
/// What of it was given. Throws Failure.
EngineOptions engineOptionsIn(const cli::CommandLine &line, base::Millis giveUpAfter);

} // namespace hubbub::app::bot
