// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/exit_code.h"

namespace hubbub::app::cli {

bool isCommand(const QString &word)
{
    static const QStringList words{"send", "tail", "rooms", "history", "search"};
    return words.contains(word);
}

QString commandSummary()
{
    return {};
}

int runCommand(QCoreApplication &, const QStringList &)
{
    return static_cast<int>(ExitCode::Failure);
}

} // namespace hubbub::app::cli
