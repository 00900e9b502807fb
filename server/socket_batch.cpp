// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/socket_batch.h"

#include "server/send_batch.h"

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
    return std::make_unique<SendBatch>();
}

} // namespace hubbub::server
