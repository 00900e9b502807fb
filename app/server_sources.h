// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_value.h"

#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

namespace hubbub::app {

/// What stands on the command line of `hubbub --server`.
struct ServerArguments {
    QList<Setting> settings; ///< what was repeated is one of them, with a list
    QString config; ///< of --config; empty: not given
    bool wantsHelp = false;
    bool wantsCheck = false;
    QStringList mistakes;
};

/// `arguments` without the program's name. A flag may have a value, so that it can be taken back: --nearby=false.
ServerArguments readServerArguments(const QStringList &arguments);

/// The options that stand in the environment; other variables are not looked at.
QList<Setting> readServerEnvironment(const QProcessEnvironment &environment);

} // namespace hubbub::app
