// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/http/feed.h"
#include "server/http/request_parser.h"
#include "server/http/router.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace hubbub::http {

/// One connection's requests and their answers, strictly one after the other: the next request is not looked at before the last answer has
/// been handed over, so that nobody can pile up work or memory by sending ahead. Knows no socket and no timer.
///
///     Head ──head──▶ (Body) ──all of it──▶ (Waiting) ──▶ Answering ──all handed over──▶ Head, or Closing
///                                                          └──an answer without end──▶ Streaming ──its feed is over──▶ Closing
///       ├──a WebSocket for us──▶ Socket (nothing of that head was taken)
///       └──nonsense, too much──▶ Answering ──▶ Closing
class Conversation
{
public:
    enum class Phase { Head, Body, Waiting, Answering, Streaming, Closing, Socket };

    /// `router` and `clock` must outlive the conversation.
    Conversation(const Router &router, const Peer &peer, const base::Clock &clock);

    Phase phase() const { return m_phase; }
    /// Of the newest answer.
    Status status() const { return m_status; }
    /// In phase Waiting: what is to be answered by answerWith().
    const Request &request() const { return m_request; }
    void answerWith(Response response) { answer(std::move(response)); }
    /// What is to be written before anything else happens.
    bool hasOutput() const { return !m_out.empty() || !m_body.empty(); }

    /// Looks at everything that came and was not taken yet, while hasOutput() is false; tells how many bytes it took. None in phase Head
    /// means that there is no whole head yet.
    std::size_t take(std::string_view bytes);
    /// The next piece, of at most `most` bytes.
    std::string_view output(std::size_t most) const;
    void handedOver(std::size_t bytes);
    /// In phase Streaming: looks whether the feed has more, or is over. Whoever wakes up by the feed asks for that.
    void refill();

    /// The peer took too long for this request: tells it, and ends. Says nothing where there is no request.
    void expire(bool hasBegun);
    /// Answers what is being read as the last thing.
    void endSoon() { m_isLast = true; }

private:
    void begin(Request request);
    void readBody();
    void carryOut();
    void refuse(const Refusal &refusal);
    void answer(Response response);

    const Router &m_router;
    const Peer m_peer;
    const base::Clock &m_clock;
    Phase m_phase = Phase::Head;
    RequestParser m_parser;
    Request m_request;
    const Route *m_route = nullptr;
    std::string m_out; // heads and small things, before m_body
    Body m_kept; // what m_body is of
    std::string_view m_body;
    std::shared_ptr<Feed> m_feed; // of an answer without end
    Status m_status = Status::Ok;
    std::size_t m_requests = 0;
    bool m_isLast = false; // after this answer the connection ends
};

} // namespace hubbub::http
