// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/first_byte.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#endif

namespace hubbub::server {

FirstByte firstByte(qintptr descriptor)
{
    FirstByte first;
#ifdef Q_OS_WIN
    const int got = recv(static_cast<SOCKET>(descriptor), reinterpret_cast<char *>(&first.value), 1, MSG_PEEK);
    const bool later = got < 0 && WSAGetLastError() == WSAEWOULDBLOCK;
#else
    const ssize_t got = ::recv(static_cast<int>(descriptor), &first.value, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool later = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
#endif
    if (!later) {
        first.state = got == 1 ? FirstByte::State::There : FirstByte::State::Closed;
    }
    return first;
}

} // namespace hubbub::server
