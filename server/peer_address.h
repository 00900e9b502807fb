// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace hubbub::server {

/// Who is at the other end of an accepted socket; null if the system cannot tell any more. An IPv4 peer is IPv4 also on a
/// socket that takes both kinds.
QHostAddress peerAddress(qintptr descriptor);

/// Closes a descriptor that belongs to no object.
void closeDescriptor(qintptr descriptor);

} // namespace hubbub::server
