// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/io_thread.h"

#include "server/io_dispatcher.h"
#include "server/peer_address.h"

#include <QAbstractEventDispatcher>

#include <utility>

namespace hubbub::server {

IoThread::IoThread(IoIndex index, std::shared_ptr<const Door> door, const ConnectionTimes &times, const base::Clock &clock,
                   Mailbox<IoEvent> &hub, IoTally &tally)
    : m_index(index), m_door(std::move(door)), m_times(times), m_clock(clock), m_hub(hub), m_tally(tally)
{
    setObjectName(QStringLiteral("hubbub-io-%1").arg(index.index));
    if (auto dispatcher = makeIoDispatcher()) {
        setEventDispatcher(dispatcher.release());
    }
    start();
    m_ready.acquire(); // from here on the inbox takes commands
}

IoThread::~IoThread()
{
    quit();
    wait();
}

void IoThread::run()
{
    {
        IoWorker worker(m_index, m_door, m_times, m_clock, m_hub, m_tally);
        m_inbox.open(worker, [&worker](std::vector<IoCommand> commands) { worker.carryOut(std::move(commands)); });
        m_ready.release();
        exec();
        for (const IoCommand &command : m_inbox.close()) {
            if (const auto *socket = std::get_if<AdoptSocket>(&command)) {
                closeDescriptor(socket->descriptor);
            }
        }
    }
}

} // namespace hubbub::server
