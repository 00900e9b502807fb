// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/send_batch.h"

#include "server/send_now.h"

namespace hubbub::server {

void SendBatch::write(std::span<Write> writes)
{
    for (Write &write : writes) {
        write.taken = sendNow(write.descriptor, write.bytes->data(), write.bytes->size());
    }
}

} // namespace hubbub::server
