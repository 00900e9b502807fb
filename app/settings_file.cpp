// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_file.h"

#include <QFile>

namespace hubbub::app {

// Far more than all settings together.
static constexpr qint64 largestFile = 64 * 1024;

static QString unquoted(const QString &value)
{
    const QLatin1Char quote('"');
    const bool quoted = value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote);
    return quoted ? value.mid(1, value.size() - 2) : value;
}

SettingsFile readSettingsFile(const QString &path)
{
    SettingsFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString());
        return result;
    }
    const QStringList lines = QString::fromUtf8(file.read(largestFile)).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        const QString where = QStringLiteral("%1, line %2").arg(path).arg(i + 1);
        const auto equals = line.indexOf(QLatin1Char('='));
        if (equals <= 0) {
            result.error = where + QStringLiteral(": this is not \"option = value\"");
            return result;
        }
        result.settings.append({line.left(equals).trimmed(), unquoted(line.mid(equals + 1).trimmed()), where});
    }
    return result;
}

} // namespace hubbub::app
