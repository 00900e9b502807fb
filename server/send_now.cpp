// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/send_now.h"

#include <QAbstractSocket>

#if defined(__unix__) || defined(__APPLE__)
#include <cerrno>

#include <sys/socket.h>
#endif

namespace hubbub::server {

#if defined(__unix__) || defined(__APPLE__)

#ifdef MSG_NOSIGNAL
static constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
static constexpr int flags = MSG_DONTWAIT;
#endif

std::size_t sendNow(std::intptr_t descriptor, const char *data, std::size_t size)
{
    ssize_t taken = 0;
    do {
        taken = ::send(static_cast<int>(descriptor), data, size, flags);
    } while (taken < 0 && errno == EINTR);
    return taken > 0 ? static_cast<std::size_t>(taken) : 0;
}

bool endWriting(std::intptr_t descriptor)
{
    return ::shutdown(static_cast<int>(descriptor), SHUT_WR) == 0;
}

void takeNoSignal([[maybe_unused]] std::intptr_t descriptor)
{
#ifdef SO_NOSIGPIPE
    const int on = 1;
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

#else

std::size_t sendNow(std::intptr_t, const char *, std::size_t)
{
    return 0;
}

bool endWriting(std::intptr_t)
{
    return false;
}

void takeNoSignal(std::intptr_t) {}

#endif

bool mayWriteTo(const QAbstractSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState && socket.isValid();
}

} // namespace hubbub::server
