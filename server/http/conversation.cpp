// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/conversation.h"

#include "server/http/head_reader.h"
#include "server/http/limits.h"
#include "server/http/origin.h"
#include "server/http/plain_refusal.h"

#include <utility>

namespace hubbub::http {

Conversation::Conversation(const Router &router, const Peer &peer, const base::Clock &clock)
    : m_router(router), m_peer(peer), m_clock(clock)
{}

std::size_t Conversation::take(std::string_view bytes)
{
    if (hasOutput() || bytes.empty()) {
        return 0;
    }
    if (m_phase == Phase::Head) {
        m_parser = RequestParser();
        HeadReading reading = readHead(bytes, m_parser);
        if (reading.kind == HeadReading::Kind::Whole && opensSocket(reading.request, m_peer)) {
            m_phase = Phase::Socket;
            return 0;
        }
        if (reading.kind == HeadReading::Kind::Whole) {
            begin(std::move(reading.request));
        } else if (reading.kind == HeadReading::Kind::Refused) {
            refuse(reading.refusal);
        }
        return reading.bytes;
    }
    if (m_phase == Phase::Body) {
        const std::size_t taken = m_parser.readBody(bytes, m_request.body);
        readBody();
        return taken;
    }
    return 0;
}

std::string_view Conversation::output(std::size_t most) const
{
    return m_out.empty() ? m_body.substr(0, most) : std::string_view(m_out).substr(0, most);
}

void Conversation::handedOver(std::size_t bytes)
{
    if (!m_out.empty()) {
        m_out.erase(0, bytes);
    } else {
        m_body.remove_prefix(bytes);
    }
    if (hasOutput() || (m_phase != Phase::Answering && m_phase != Phase::Streaming)) {
        return;
    }
    if (m_feed) {
        m_phase = Phase::Streaming;
        refill();
        return;
    }
    m_kept = {};
    m_request = {};
    m_phase = m_isLast ? Phase::Closing : Phase::Head;
}

void Conversation::refill()
{
    if (m_phase != Phase::Streaming || hasOutput()) {
        return;
    }
    m_out = m_feed->take(limits::writtenAhead);
    if (m_out.empty() && m_feed->isOver()) {
        m_feed.reset();
        m_phase = Phase::Closing;
    }
}

void Conversation::expire(bool hasBegun)
{
    if (m_phase == Phase::Body || (m_phase == Phase::Head && hasBegun)) {
        refuse({Status::RequestTimeout, "The request took too long."});
    } else if (m_phase == Phase::Waiting) {
        refuse({Status::ServiceUnavailable, "The answer took too long."});
    } else {
        m_phase = Phase::Closing;
    }
}

void Conversation::begin(Request request)
{
    m_request = std::move(request);
    m_isLast = m_isLast || !m_request.keepsAlive || ++m_requests >= limits::requests;
    Response refusal;
    m_route = m_peer.mayTalk() ? m_router.admit(m_request, m_peer, refusal) : nullptr;
    if (!m_peer.mayTalk()) {
        refusal = plainRefusal(m_request);
    }
    if (!m_route) {
        m_isLast = m_isLast || m_request.hasBody(); // nobody is going to read that
        answer(std::move(refusal));
    } else if (m_request.hasBody()) {
        m_phase = Phase::Body;
        if (m_request.expectsContinue) {
            m_out = "HTTP/1.1 100 Continue\r\n\r\n";
        }
    } else {
        carryOut();
    }
}

void Conversation::readBody()
{
    if (m_request.body.size() > m_route->bodyBytes || m_parser.framingBytes() > limits::framingBytes) {
        refuse({Status::ContentTooLarge, "The body is too long."});
    } else if (m_parser.state() == RequestParser::State::Broken) {
        refuse({Status::BadRequest, "The body could not be read."});
    } else if (m_parser.state() == RequestParser::State::Done) {
        carryOut();
    }
}

void Conversation::carryOut()
{
    if (m_route->answer) {
        answer(m_route->answer(m_request, m_peer));
    } else {
        m_phase = Phase::Waiting;
    }
}

void Conversation::refuse(const Refusal &refusal)
{
    m_isLast = true;
    answer(responseOf(refusal));
}

void Conversation::answer(Response response)
{
    constexpr std::size_t small = 2048;
    m_isLast = m_isLast || response.closes || response.feed;
    m_feed = m_request.method == Method::Head ? nullptr : response.feed;
    m_status = response.status;
    const bool headOnly = m_request.method == Method::Head;
    m_out = headOf(response, {m_clock.wallMs(), m_isLast, headOnly});
    m_body = headOnly ? std::string_view() : response.body.bytes();
    if (m_body.size() <= small) { // one piece instead of two
        m_out += std::exchange(m_body, {});
    }
    m_kept = std::move(response.body);
    m_request.body = {};
    m_phase = Phase::Answering;
}

} // namespace hubbub::http
