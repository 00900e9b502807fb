// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubbub::app {

/// Which of the names somebody probably meant by `word`, which is none of them; empty if none is near.
QString nearestName(const QString &word, const QStringList &names);

/// What follows a complaint about a wrong name: `; did you mean "port"?`, or nothing.
QString meantName(const QString &word, const QStringList &names);

} // namespace hubbub::app
