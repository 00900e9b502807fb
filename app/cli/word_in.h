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

/// The number that a word of the command line is, from `least` on. Throws Failure with `complaint` if it is none.
inline qint64 numberIn(const QString &word, qint64 least, const char *complaint)
{
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < least) {
        throw Failure{ExitCode::Usage, QString::fromLatin1(complaint)};
    }
    return number;
}

/// What slow mode and retention take, wherever they are set.
inline qint64 slowSecondsIn(const QString &word)
{
    return numberIn(word, 0, "slow takes a number of seconds; 0 ends it.");
}

inline qint64 keepDaysIn(const QString &word)
{
    return numberIn(word, 0, "keep takes a number of days; 0 keeps messages for good.");
}

} // namespace hubbub::app::cli
