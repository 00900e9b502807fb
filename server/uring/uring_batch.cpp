// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/uring/uring_batch.h"

#include "server/send_batch.h"

#include <algorithm>
#include <cerrno>

#include <sys/socket.h>

namespace hubbub::server {

// How many sends one system call carries.
static constexpr unsigned depth = 256;
// How often in a row the kernel may say no before we believe it.
static constexpr int patience = 1000;

// Whether the kernel really takes sends is tried once with a send that must fail at once.
static bool sends(io_uring &ring)
{
    io_uring_sqe *const entry = io_uring_get_sqe(&ring);
    io_uring_prep_send(entry, -1, nullptr, 0, MSG_DONTWAIT | MSG_NOSIGNAL);
    io_uring_cqe *done = nullptr;
    if (io_uring_submit_and_wait(&ring, 1) != 1 || io_uring_wait_cqe(&ring, &done) != 0) {
        return false;
    }
    const bool known = done->res == -EBADF;
    io_uring_cqe_seen(&ring, done);
    return known;
}

std::unique_ptr<UringBatch> UringBatch::create()
{
    std::unique_ptr<UringBatch> batch(new UringBatch);
    io_uring_params wanted{};
    // One thread submits and reaps, so the kernel need not interrupt it to tell that something is done.
    wanted.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN;
    if (io_uring_queue_init_params(depth, &batch->m_ring, &wanted) != 0) {
        return nullptr;
    }
    batch->m_isOpen = true;
    return sends(batch->m_ring) ? std::move(batch) : nullptr;
}

UringBatch::~UringBatch()
{
    if (m_isOpen) {
        io_uring_queue_exit(&m_ring);
    }
}

void UringBatch::write(std::span<Write> writes)
{
    if (writes.size() == 1 || !m_works) { // the ring pays when many share the call
        SendBatch().write(writes);
        return;
    }
    while (!writes.empty()) {
        const auto now = std::min<std::size_t>(writes.size(), depth);
        submit(writes.first(now));
        writes = writes.subspan(now);
    }
}

void UringBatch::submit(std::span<Write> writes)
{
    for (Write &write : writes) {
        io_uring_sqe *const entry = io_uring_get_sqe(&m_ring); // never null: the ring is empty and as deep
        io_uring_prep_send(entry, static_cast<int>(write.descriptor), write.bytes->data(), write.bytes->size(),
                           MSG_DONTWAIT | MSG_NOSIGNAL);
        io_uring_sqe_set_data(entry, &write);
    }
    const auto count = static_cast<unsigned>(writes.size());
    unsigned submitted = 0;
    unsigned done = 0;
    for (int failures = 0; done < count;) {
        const int taken = io_uring_submit_and_wait(&m_ring, count - done);
        submitted += taken > 0 ? static_cast<unsigned>(taken) : 0;
        failures = taken >= 0 ? 0 : failures + 1;
        done += reap();
        // A ring that takes nothing any more: what it has not got goes through Qt, and everything after it past the ring.
        if (failures == patience && done == submitted) {
            m_works = false;
            return;
        }
    }
}

unsigned UringBatch::reap()
{
    io_uring_cqe *completion = nullptr;
    unsigned head = 0;
    unsigned seen = 0;
    io_uring_for_each_cqe(&m_ring, head, completion)
    {
        auto *const write = static_cast<Write *>(io_uring_cqe_get_data(completion));
        write->taken = completion->res > 0 ? static_cast<std::size_t>(completion->res) : 0;
        ++seen;
    }
    io_uring_cq_advance(&m_ring, seen);
    return seen;
}

} // namespace hubbub::server
