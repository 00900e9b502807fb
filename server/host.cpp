// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host.h"

#include "server/hub_thread.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace hubbub::server {

struct Host::State {
    State(HostOptions options, HubThread::Events events) : thread(std::move(options), std::move(events)) {}

    HubThread thread;

    // What start() came to, for whoever waits for it.
    std::mutex mutex;
    std::condition_variable known;
    std::optional<Started> outcome;

    void settle(const Started &how)
    {
        {
            const std::lock_guard lock(mutex);
            if (!outcome) {
                outcome.emplace(how);
            }
        }
        known.notify_all();
    }
};

Host::Host(HostOptions options, QObject *parent) : QObject(parent)
{
    HubThread::Events events;
    events.started = [this](const HostPlace &place) {
        m_state->settle(place);
        QMetaObject::invokeMethod(
            this, [this, place] { Q_EMIT started(place); }, Qt::QueuedConnection);
    };
    events.failed = [this](const HostError &error) {
        m_state->settle(error);
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    m_state = std::make_unique<State>(std::move(options), std::move(events));
    connect(&m_state->thread, &QThread::finished, this, &Host::stopped);
}

Host::~Host()
{
    stop();
    m_state->thread.wait();
}

void Host::start()
{
    m_state->thread.start();
}

void Host::stop()
{
    m_state->thread.stop();
}

Host::Started Host::waitUntilStarted()
{
    std::unique_lock lock(m_state->mutex);
    m_state->known.wait(lock, [this] { return m_state->outcome.has_value(); });
    return *m_state->outcome;
}

void Host::waitUntilStopped()
{
    m_state->thread.wait();
}

} // namespace hubbub::server
