// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/exit_code.h"
#include "app/server_command.h"
#ifdef HUBBUB_HAS_WINDOW
#include "app/window.h"
#endif

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

namespace {

using hubbub::app::ExitCode;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

int print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    return static_cast<int>(ExitCode::Ok);
}

int help()
{
    return print(QStringLiteral("Usage: hubbub [options] [link]    the window; hubbub --window --help tells its options\n"
                                "       hubbub --server [options]  a server without a window; hubbub --server --help\n"
                                "       hubbub COMMAND [options]   hubbub COMMAND --help\n"
                                "       hubbub --version\n"
                                "\n"
                                "Commands:\n")
                 + hubbub::app::cli::commandSummary());
}

#ifdef HUBBUB_HAS_WINDOW
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

int window(int argc, char **argv)
{
    if (!hasDisplay()) {
        hubbub::app::cli::complain(
            QStringLiteral("there is no display for a window; \"hubbub --server\" runs a server without one, "
                           "and \"hubbub --help\" lists the commands"));
        return static_cast<int>(ExitCode::Failure);
    }
    return hubbub::app::runWindow(argc, argv);
}
#else
int window(int, char **)
{
    hubbub::app::cli::complain(QStringLiteral("this hubbub was built without a window; \"hubbub --server\" runs a server, and "
                                              "\"hubbub --help\" lists the commands"));
    return static_cast<int>(ExitCode::Failure);
}
#endif

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hubbub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBBUB_VERSION));
    // Avahi's version of dns_sd.h otherwise complains on stderr about programs that use it. Before there are threads.
    qputenv("AVAHI_COMPAT_NOWARN", "1");
    const QStringList arguments = argumentsOf(argc, argv);
    const QString first = arguments.value(0);
    if (hubbub::app::cli::isCommand(first)) {
        QCoreApplication application(argc, argv);
        return hubbub::app::cli::runCommand(application, arguments);
    }
    if (arguments.contains(QStringLiteral("--server"))) {
        QCoreApplication application(argc, argv);
        return hubbub::app::runServer(application, arguments);
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        return help();
    }
    if (first == QLatin1String("--version")) {
        return print(QStringLiteral("hubbub %1\n").arg(QCoreApplication::applicationVersion()));
    }
    const bool isLink = first.startsWith(QLatin1String("hubbub://"), Qt::CaseInsensitive); // from a browser
    if (!first.isEmpty() && !first.startsWith(QLatin1Char('-')) && !isLink) {
        hubbub::app::cli::complain(QStringLiteral("there is no command \"%1\"; hubbub --help lists them").arg(first));
        return static_cast<int>(ExitCode::Usage);
    }
    return window(argc, argv);
}
