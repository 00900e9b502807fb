// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/task.h"

#include "app/cli/output.h"

namespace hubbub::app::cli {

int Task::run(QCoreApplication &application)
{
    QMetaObject::invokeMethod(
        this, [this] { guarded([this] { begin(); }); }, Qt::QueuedConnection);
    if (!ended()) {
        application.exec();
    }
    return m_exitCode.value_or(static_cast<int>(ExitCode::Failure));
}

void Task::finish(int exitCode)
{
    if (!ended()) {
        m_exitCode = exitCode;
        QCoreApplication::exit(exitCode);
    }
}

void Task::fail(const Failure &failure)
{
    if (!ended()) {
        complain(failure.sentence);
        finish(failure.code);
    }
}

} // namespace hubbub::app::cli
