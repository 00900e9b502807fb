// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

class QAbstractSocket;

namespace hubbub::server {

/// How many of the bytes the system takes for a connected socket at this moment, without waiting and without a signal. 0 as well if the
/// socket is broken, which whoever reads from it will hear, and where only Qt may write to sockets.
/// Needs takeNoSignal() once for the descriptor.
std::size_t sendNow(std::intptr_t descriptor, const char *data, std::size_t size);

/// Whether the socket's descriptor may be written to past Qt. Not when it is closed already although nobody was told yet: its number
/// may be another socket's by now.
bool mayWriteTo(const QAbstractSocket &socket);

/// Tells the peer that nothing more comes, and goes on reading. False where only Qt may do that.
bool endWriting(std::intptr_t descriptor);

/// That a peer is gone is an answer, not a signal.
void takeNoSignal(std::intptr_t descriptor);

} // namespace hubbub::server
