// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/send_now.h"

#if defined(__unix__) || defined(__APPLE__)
#include <cerrno>

#include <sys/socket.h>
#endif

namespace hubbub::server {

#if defined(__unix__) || defined(__APPLE__)

#ifdef MSG_NOSIGNAL
static constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
static constexpr int flags = MSG_DONTWAIT; // Qt has set SO_NOSIGPIPE
#endif

std::size_t sendNow(std::intptr_t descriptor, const char *data, std::size_t size)
{
    ssize_t taken = 0;
    do {
        taken = ::send(static_cast<int>(descriptor), data, size, flags);
    } while (taken < 0 && errno == EINTR);
    return taken > 0 ? static_cast<std::size_t>(taken) : 0;
}

#else

std::size_t sendNow(std::intptr_t, const char *, std::size_t)
{
    return 0;
}

#endif

} // namespace hubbub::server
