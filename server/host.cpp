// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host.h"

#include "server/hub_thread.h"
#include "server/nearby_voice.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace hubbub::server {

struct Host::State {
    State(HostOptions wanted, HubThread::Events events) : options(std::move(wanted)), thread(options, std::move(events)) {}

    const HostOptions options;
    HubThread thread;

    // Being found nearby; the owner's thread only.
    std::optional<HostPlace> place; ///< while it runs
    std::string name;
    bool visible = false;
    OpenRooms rooms;
    std::unique_ptr<NearbyVoice> voice;

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
            this,
            [this, place] {
                m_state->place = place;
                showNearby();
                Q_EMIT started(place);
            },
            Qt::QueuedConnection);
    };
    events.failed = [this](const HostError &error) {
        m_state->settle(error);
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    };
    events.openRooms = [this](const OpenRooms &rooms) {
        QMetaObject::invokeMethod(
            this,
            [this, rooms] {
                m_state->rooms = rooms;
                if (m_state->voice) {
                    m_state->voice->setRooms(rooms.count, rooms.name);
                }
            },
            Qt::QueuedConnection);
    };
    m_state = std::make_unique<State>(std::move(options), std::move(events));
    m_state->name = m_state->options.name;
    m_state->visible = m_state->options.visibleNearby;
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
    // Whoever looks around must not be sent to a door that is about to close.
    m_state->place.reset();
    showNearby();
    m_state->thread.stop();
}

void Host::setVisibleNearby(bool visible)
{
    m_state->visible = visible;
    showNearby();
}

bool Host::isVisibleNearby() const
{
    return m_state->visible;
}

void Host::setPassword(const std::string &password)
{
    m_state->thread.setPassword(password);
}

void Host::setDirect(bool allowed)
{
    m_state->thread.setDirect(allowed);
}

void Host::change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity)
{
    State &state = *m_state;
    state.thread.change(options, identity);
    if (state.name != options.name) {
        state.name = options.name;
        state.voice.reset(); // says goodbye; it comes back under its new name
    }
    setVisibleNearby(options.visibleNearby);
}

void Host::showNearby()
{
    State &state = *m_state;
    if (!state.visible || !state.place) {
        state.voice.reset();
        return;
    }
    if (state.voice) {
        return;
    }
    net::BeaconFacts facts;
    facts.server = state.place->server;
    facts.name = state.name;
    facts.version = state.options.version;
    facts.port = state.place->port;
    facts.key = net::textOf(state.place->key);
    facts.thisMachineOnly = state.place->thisMachineOnly;
    facts.rooms = state.rooms.count;
    facts.room = state.rooms.name;
    state.voice = std::make_unique<NearbyVoice>(std::move(facts));
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
