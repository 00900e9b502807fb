// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/url_end.h"
#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace hubbub::app::bot {

/// `hubbub bot`: gives what is said in rooms to a program or an address, and says what comes back (docs/bots.md).
cli::CommandDescription describeBot();
int runBot(QCoreApplication &application, const cli::CommandLine &line);

/// So long a message for an address is tried.
inline constexpr base::Millis addressPatience = 24 * 60 * 60 * 1'000;
/// What was given of an address. Throws Failure.
UrlEndOptions urlEndOptionsIn(const cli::CommandLine &line);

} // namespace hubbub::app::bot
