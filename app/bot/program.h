// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hubbub::app::bot {

/// A program that somebody gave a bot, with all that it starts: a group of processes of its own. So a signal that a terminal sends to
/// the bot leaves it alone, and whoever ends it ends its children.
class Program final : public QProcess
{
    Q_OBJECT

public:
    Program();

    /// Ends it now, with all of its group. Nothing if it does not run.
    void killAll();
    /// How it ended: "exit code 1", or "signal 9".
    QString ending() const;
};

} // namespace hubbub::app::bot
