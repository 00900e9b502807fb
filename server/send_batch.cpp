// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/send_batch.h"

#include <cerrno>

#include <sys/socket.h>

namespace hubbub::server {

#ifdef MSG_NOSIGNAL
static constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
static constexpr int flags = MSG_DONTWAIT; // Qt has set SO_NOSIGPIPE
#endif

void SendBatch::write(std::span<Write> writes)
{
    for (Write &write : writes) {
        ssize_t taken = 0;
        do {
            taken = ::send(static_cast<int>(write.descriptor), write.bytes->data(), write.bytes->size(), flags);
        } while (taken < 0 && errno == EINTR);
        write.taken = taken > 0 ? static_cast<std::size_t>(taken) : 0;
    }
}

} // namespace hubbub::server
