// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace hubbub::server {

/// Who is at the other end of an accepted socket; null if the system cannot tell any more. An IPv4 peer is IPv4 also on a
/// socket that takes both kinds.
QHostAddress peerAddress(qintptr descriptor);

/// Whom a limit per address counts together: one IPv4 address, or the /64 network of an IPv6 address.
QHostAddress addressNetwork(const QHostAddress &peer);

/// Closes a descriptor that belongs to no object.
void closeDescriptor(qintptr descriptor);

} // namespace hubbub::server
