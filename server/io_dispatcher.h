// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QAbstractEventDispatcher;

namespace hubbub::server {

/// The event dispatcher for a thread with thousands of sockets, to be given to QThread::setEventDispatcher(). Null where Qt's own is
/// the best there is. On Linux Qt's dispatchers look at every descriptor on every wake-up; this one only at those that are ready.
std::unique_ptr<QAbstractEventDispatcher> makeIoDispatcher();

} // namespace hubbub::server
