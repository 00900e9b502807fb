// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/program.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace hubbub::app::bot {

Program::Program()
{
    setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
    setChildProcessModifier([] { static_cast<void>(::setpgid(0, 0)); });
#endif
}

void Program::killAll()
{
#ifdef Q_OS_UNIX
    const auto leader = static_cast<pid_t>(processId());
    if (leader > 0 && ::kill(-leader, SIGKILL) == 0) {
        return;
    }
#endif
    kill(); // right after its start there may be no group yet
}

QString Program::ending() const
{
    return exitStatus() == QProcess::NormalExit ? QStringLiteral("exit code %1").arg(exitCode())
                                                : QStringLiteral("signal %1").arg(exitCode());
}

} // namespace hubbub::app::bot
