// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socket_batch.h"

#if defined(__unix__) || defined(__APPLE__)
#include "server/send_batch.h"
#endif
#ifdef HUBBUB_URING
#include "server/uring/uring_batch.h"
#endif

namespace hubbub::server {

std::unique_ptr<SocketBatch> makeSocketBatch()
{
#ifdef HUBBUB_URING
    if (auto batch = UringBatch::create()) {
        return batch;
    }
#endif
#if defined(__unix__) || defined(__APPLE__)
    return std::make_unique<SendBatch>();
#else
    return nullptr;
#endif
}

} // namespace hubbub::server
