// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client/replay.h"

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "tests/bench/client/talk.h"

#include <algorithm>
#include <variant>

namespace hubbub::bench {

using namespace protocol;

/// What the client holds of its line.
class Replay::ClientEnd final : public Link
{
public:
    explicit ClientEnd(Replay &replay) : m_replay(replay) {}
    void send(std::string bytes) override { m_replay.answer(bytes); }
    void close() override { m_replay.m_waiting.clear(); }

private:
    Replay &m_replay;
};

Replay::Replay(const std::vector<Entry> &log) : m_head(static_cast<Seq>(log.size()))
{
    for (std::size_t at = 0; at < log.size();) {
        Entries page{m_room, m_epoch, {}};
        std::size_t bytes = 0;
        while (at < log.size() && page.entries.size() < static_cast<std::size_t>(limits::entriesPage)) {
            bytes += encodedSize(log[at]);
            if (bytes > limits::entriesPageBytes && !page.entries.empty())
                break;
            page.entries.push_back(log[at++]);
        }
        m_pages.push_back(encode(page));
        m_bytes += m_pages.back().size();
    }
}

std::unique_ptr<Link> Replay::dial(const std::string &, Link::Events events)
{
    m_events = std::move(events);
    return std::make_unique<ClientEnd>(*this);
}

void Replay::reply(const RequestId &id, ReplyBody body)
{
    m_waiting.push_back(encode(ServerFrame(Reply{id, std::move(body)})));
}

void Replay::answer(const std::string &bytes)
{
    const auto frame = decodeClientFrame(bytes);
    const auto *request = frame.ok() ? std::get_if<Request>(&frame.value()) : nullptr;
    if (!request)
        return;
    if (std::holds_alternative<Hello>(request->body)) {
        HelloReply hello;
        hello.server = ServerId("bench");
        hello.serverName = "Bench";
        hello.serverVersion = "1";
        hello.user = UserId(Talk::me);
        hello.name = "Me";
        hello.pingInterval = limits::pingInterval;
        hello.rooms = {{m_room, "Replay", "", m_epoch, m_head, 60, true, 0, 0, 0}};
        reply(request->id, hello);
    } else if (std::holds_alternative<Follow>(request->body)) {
        FollowReply follow;
        follow.rooms.push_back({m_room, m_epoch, m_head, false, {}});
        reply(request->id, follow);
        m_waiting.insert(m_waiting.end(), m_pages.begin(), m_pages.end());
    } else {
        reply(request->id, Error{ErrorCode::NotAllowed, "only a bench", 0});
    }
}

bool Replay::deliver()
{
    if (m_events.opened) {
        std::exchange(m_events.opened, {})();
        return true;
    }
    if (m_next == m_waiting.size())
        return false;
    const std::string frame = std::move(m_waiting[m_next++]);
    m_events.received(frame);
    return true;
}

} // namespace hubbub::bench
