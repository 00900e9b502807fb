// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace hubbub::server {

/// Writes to many sockets in one go, past Qt: what a turn has for its connections. One per IO thread, used on that thread only.
class SocketBatch
{
public:
    struct Write {
        std::intptr_t descriptor = -1;
        SharedBytes bytes;
        /// The result: how many of them the operating system has taken. 0 as well if the socket is broken; whoever reads from it
        /// will hear that.
        std::size_t taken = 0;
    };

    virtual ~SocketBatch() = default;
    /// Never waits. The sockets must be connected ones that do not block.
    virtual void write(std::span<Write> writes) = 0;
};

/// Io_uring where it is built in and the system allows it, else send().
std::unique_ptr<SocketBatch> makeSocketBatch();

} // namespace hubbub::server
