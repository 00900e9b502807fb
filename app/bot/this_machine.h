// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubbub::app::bot {

/// Whether a host, by name or address, is this machine for sure, so that nobody else reads what is sent there unencrypted.
bool isThisMachine(const QString &host);

} // namespace hubbub::app::bot
