// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_file.h"

#include "app/cli/failure.h"
#include "core/protocol/limits.h"

#include <QFile>

#include <cstdio>

namespace hubbub::app::cli {

std::string secretIn(const QString &file)
{
    QFile source(file);
    const bool opened = file == QLatin1String("-") ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened) {
        throw Failure{ExitCode::Usage, QStringLiteral("%1 cannot be read: %2").arg(file, source.errorString())};
    }
    QByteArray line = source.readLine(static_cast<qint64>(protocol::limits::passwordBytes) + 2);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty() || static_cast<std::size_t>(line.size()) > protocol::limits::passwordBytes) {
        throw Failure{ExitCode::Usage, QStringLiteral("%1 has no password of at most %2 bytes in its first line.")
                                           .arg(file)
                                           .arg(protocol::limits::passwordBytes)};
    }
    return line.toStdString();
}

} // namespace hubbub::app::cli
