// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app {

/// Keeps a name or another foreign text from changing the direction of the sentence around it.
inline QString isolated(const QString &foreign)
{
    return QChar(0x2068) + foreign + QChar(0x2069);
}

} // namespace hubbub::app
