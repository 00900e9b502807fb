// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/io_worker.h"

#include <QSemaphore>
#include <QThread>

namespace hubbub::server {

/// A thread that owns sockets. What it is asked goes through its mailbox; what happens, through the hub's. Made, started and
/// joined on the hub thread.
class IoThread final : public QThread
{
    Q_OBJECT

public:
    IoThread(IoIndex index, std::shared_ptr<const Door> door, const ConnectionTimes &times, const base::Clock &clock,
             Mailbox<IoEvent> &hub, IoTally &tally);
    /// Cuts what is still connected and waits for the thread.
    ~IoThread() override;

    Mailbox<IoCommand> &inbox() { return m_inbox; }

protected:
    void run() override;

private:
    const IoIndex m_index;
    const std::shared_ptr<const Door> m_door;
    const ConnectionTimes &m_times;
    const base::Clock &m_clock;
    Mailbox<IoEvent> &m_hub;
    IoTally &m_tally;
    Mailbox<IoCommand> m_inbox;
    QSemaphore m_ready;
};

} // namespace hubbub::server
