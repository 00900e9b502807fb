// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_value.h"

#include <QList>
#include <QStringList>

namespace hubbub::app {

struct TomlFile {
    QList<Setting> settings; ///< what stands in the file outside of tables, in its order
    QList<SettingTable> tables; ///< what stands below [[name]], in the order of the names, and of the file
    QStringList mistakes; ///< one sentence each, which begins with "file:line:column: "; nothing of such a file counts
};

/// Reads a file of TOML 1.0. Keys and their values are not judged here. All that is wrong is found: a line that cannot be read is
/// skipped for the sake of those behind it, unless it leaves open where the next one begins.
TomlFile readTomlFile(const QString &path);

} // namespace hubbub::app
