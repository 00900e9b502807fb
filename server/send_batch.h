// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socket_batch.h"

namespace hubbub::server {

/// One send() per socket.
class SendBatch final : public SocketBatch
{
public:
    void write(std::span<Write> writes) override;
};

} // namespace hubbub::server
