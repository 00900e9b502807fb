// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_file.h"

#include "app/cli/failure.h"
#include "core/protocol/limits.h"

#include <QFile>

#include <cstdio>

namespace hubbub::app::cli {

std::string secretIn(const QString &file)
{
    return secretIn(file, QStringLiteral("password"), protocol::limits::passwordBytes);
}

std::string secretIn(const QString &file, const QString &what, std::size_t most)
{
    QFile source(file);
    const bool opened = file == QLatin1String("-") ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened) {
        throw Failure{ExitCode::Usage, QStringLiteral("%1 cannot be read: %2").arg(file, source.errorString())};
    }
    QByteArray line = source.readLine(static_cast<qint64>(most) + 2);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty() || static_cast<std::size_t>(line.size()) > most) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("%1 has no %2 of at most %3 bytes in its first line.").arg(file, what).arg(most)};
    }
    return line.toStdString();
}

} // namespace hubbub::app::cli
