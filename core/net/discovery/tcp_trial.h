// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/nearby.h"

#include <QObject>
#include <QString>

#include <functional>

namespace hubbub::net {

/// Tries to connect to a host by TCP, says nothing, and tells what came of it: `done` is called once, through the event loop,
/// unless `context` goes first. `host` is an address or a name.
void tryTcp(QObject *context, const QString &host, std::uint16_t port, base::Millis deadline,
            std::function<void(protocol::nearby::ReachOutcome)> done);

} // namespace hubbub::net
