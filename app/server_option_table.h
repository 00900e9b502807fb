// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_value.h"
#include "app/server_options.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace hubbub::app {

/// An option of `hubbub --server`: on the command line (--io-threads 2), in the file (io-threads = 2) and in the environment
/// (HUBBUB_IO_THREADS=2).
struct ServerOption {
    enum class Kind { Flag, Number, Text, List };

    const char *name;
    Kind kind;
    const char *argument; ///< how its value is called in the help; empty for a flag
    const char *about; ///< one line of help
    /// Puts a value of the kind into the options; otherwise tells what is wrong with it, as the end of a sentence that begins with
    /// the option's name.
    std::optional<QString> (*take)(ServerOptions &options, const OptionValue &value);
};

std::span<const ServerOption> serverOptionTable();
/// Null if there is none of this name.
const ServerOption *findServerOption(const QString &name);
QStringList serverOptionNames();
/// "HUBBUB_IO_THREADS" for "io-threads".
QString environmentName(const QString &option);

/// What somebody means who writes this text behind the option on a command line or into the environment. Nothing: no value of its kind.
OptionValue valueFromText(const ServerOption &option, const QString &text);
/// What kind of value it takes, as the end of a sentence that begins with its name.
QString expectationOf(const ServerOption &option);

} // namespace hubbub::app
