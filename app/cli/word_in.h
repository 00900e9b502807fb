// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "app/wire_text.h"

#include <QStringList>

#include <initializer_list>

namespace hubbub::app::cli {

/// The value that a word of the command line names, as the protocol writes it. Throws Failure if it is none of these.
template<class Enum>
Enum wordIn(const QString &word, std::initializer_list<Enum> values)
{
    if (const auto value = named(word, values)) {
        return *value;
    }
    QStringList names;
    for (const Enum value : values) {
        names << text(protocol::nameOf(value));
    }
    throw Failure{ExitCode::Usage, QStringLiteral("\"%1\" is none of %2.").arg(word, names.join(QStringLiteral(", ")))};
}

} // namespace hubbub::app::cli
