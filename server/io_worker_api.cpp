// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/io_worker.h"

#include "server/hooks/hook_calls.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

/// A session that came by HTTP is one like all others to the hub.
ApiDesk::Hub IoWorker::hubOfApi()
{
    return {[this] { return m_lastSession += m_index.count; },
            [this](SessionId session, const std::string &address) {
                tell(ConnectionOpened{session, address});
            },
            [this](SessionId session, QByteArray frame) { tellFrame(session, std::move(frame)); },
            [this](SessionId session) { tell(ConnectionLost{session}); },
            [this] { return now(); },
            [this] { return QString::fromStdString(protocol::Tag::makeV7(m_clock, m_random).text()); }};
}

EventDesk::Hub IoWorker::hubOfListeners()
{
    return {[this] { return m_lastSession += m_index.count; },
            [this](SessionId session, const std::string &address) {
                tell(ConnectionOpened{session, address});
            },
            [this](SessionId session, const std::string &frame) { tellFrame(session, QByteArray::fromStdString(frame)); },
            [this](SessionId session) { tell(ConnectionLost{session}); },
            [this](SessionId session) { tell(ConnectionDrained{session}); },
            [this] { return now(); }};
}

void IoWorker::tellFrame(SessionId session, QByteArray frame)
{
    const auto size = static_cast<std::size_t>(frame.size()) + sizeof(FrameReceived);
    tell(FrameReceived{session, std::move(frame), BacklogShare(m_apiBacklog, size)});
}

HttpAsk IoWorker::askApi()
{
    return [this](const http::Request &request, const QHostAddress &peer, ApiDesk::Answer answer) {
        const std::string address = peer.toString().toStdString();
        std::function<void()> giveUp;
        if (request.path.starts_with(hooks::path)) {
            m_api.askByHook(request, address, answer);
        } else if (request.path == events::path) {
            giveUp = m_listeners.ask(request, address, answer);
        } else {
            m_api.ask(request, address, std::move(answer));
        }
        if ((!m_api.isEmpty() || !m_listeners.isEmpty()) && !m_apiBeat.isActive()) {
            m_apiBeat.start(static_cast<int>(std::max<base::Millis>(m_times.apiIdle / 2, 1)));
        }
        return giveUp;
    };
}

void IoWorker::beatOfApi()
{
    m_api.beat(now());
    m_listeners.beat(now());
    if (m_api.isEmpty() && m_listeners.isEmpty()) {
        m_apiBeat.stop();
    }
}

} // namespace hubbub::server
