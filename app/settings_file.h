// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hubbub::app {

struct Setting {
    QString key;
    QString value;
    QString where; ///< "file, line 3"; empty on the command line
};

struct SettingsFile {
    QList<Setting> settings; ///< in the order of the file
    QString error; ///< one sentence; empty if the file could be read
};

/// Reads `key = value` lines. Empty lines and lines that begin with # are skipped; a value may stand in double quotes, which keeps
/// blanks at its ends. Keys are not judged here.
SettingsFile readSettingsFile(const QString &path);

} // namespace hubbub::app
