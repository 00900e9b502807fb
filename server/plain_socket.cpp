// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/plain_socket.h"

#include "server/send_now.h"

namespace hubbub::server {

qint64 PlainSocket::writeData(const char *data, qint64 size)
{
    // Whatever waits in the buffer goes first.
    const bool mayGo = state() == ConnectedState && bytesToWrite() == 0 && size > 0;
    const qint64 sent = mayGo ? static_cast<qint64>(sendNow(socketDescriptor(), data, static_cast<std::size_t>(size))) : 0;
    if (sent == size) {
        return size;
    }
    const qint64 buffered = QTcpSocket::writeData(data + sent, size - sent);
    return buffered < 0 ? buffered : sent + buffered;
}

} // namespace hubbub::server
