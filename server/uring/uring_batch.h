// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socket_batch.h"

#include <liburing.h>

namespace hubbub::server {

/// A few hundred sends per system call.
class UringBatch final : public SocketBatch
{
public:
    /// Null if the system has no io_uring of the needed kind, or forbids it, as containers often do.
    static std::unique_ptr<UringBatch> create();
    ~UringBatch() override;
    UringBatch(const UringBatch &) = delete;
    UringBatch &operator=(const UringBatch &) = delete;

    void write(std::span<Write> writes) override;

private:
    UringBatch() = default;

    void submit(std::span<Write> writes);
    unsigned reap();

    io_uring m_ring{};
    bool m_isOpen = false;
    bool m_works = true;
};

} // namespace hubbub::server
