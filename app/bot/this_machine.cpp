// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/this_machine.h"

#include <QHostAddress>

namespace hubbub::app::bot {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace hubbub::app::bot
