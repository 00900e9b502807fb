// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace hubbub::app {

/// What an option was given. Nothing: a kind of value that no option takes, such as a date.
using OptionValue = std::variant<std::monostate, bool, qint64, QString, QStringList>;

/// One option as somebody wrote it down.
struct Setting {
    QString key;
    OptionValue value;
    QString where; ///< "hubbub.toml:3:1" or "HUBBUB_PORT"; empty on the command line
};

/// Settings that belong together, such as those below [[webhook]].
struct SettingTable {
    QString name;
    QList<Setting> settings;
    QString where;
};

} // namespace hubbub::app
