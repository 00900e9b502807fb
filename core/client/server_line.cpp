// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/server_line.h"

#include "core/client/deadline.h"
#include "core/protocol/codec.h"
#include "core/protocol/limits.h"

#include <algorithm>

namespace hubbub::client {

namespace limits = protocol::limits;
using base::Millis;
using Phase = Connection::Phase;

namespace {

constexpr Millis dialPatience = 15'000;
constexpr Millis suspectPatience = 3'000;
/// A line that held for less says nothing about the next one: a server that answers and then breaks every time is a failing one.
constexpr Millis steadyAfter = 5'000;
/// What a server may ask for at most; a person can always retry by hand.
constexpr Millis longestWait = 10 * 60 * 1000;

Millis bounded(Millis wait)
{
    return std::clamp<Millis>(wait, 0, longestWait);
}

protocol::Error refusalOf(std::uint16_t code, const std::string &reason)
{
    using protocol::CloseCode;
    using protocol::ErrorCode;
    switch (static_cast<CloseCode>(code)) {
    case CloseCode::UnsupportedVersion:
        return {ErrorCode::VersionUnsupported, reason};
    case CloseCode::Revoked:
        return {ErrorCode::DeviceUnknown, reason};
    case CloseCode::Malformed:
        return {ErrorCode::InvalidRequest, reason};
    default:
        return {ErrorCode::NotAllowed, reason};
    }
}

} // namespace

ServerLine::ServerLine(const ClientOptions &options, const base::Clock &clock, base::Random &random, protocol::Dialer &dialer,
                       Owner &owner)
    : m_options(options), m_clock(clock), m_random(random), m_dialer(dialer), m_owner(owner),
      m_backoff(random, limits::backoffFirst, limits::backoffMost)
{}

ServerLine::~ServerLine()
{
    ++m_generation;
    if (m_link)
        m_link->close();
}

void ServerLine::start()
{
    if (m_connection.phase != Phase::Idle)
        return;
    m_connection = {};
    m_connection.since = m_clock.steadyMs();
    m_backoff.succeeded();
    dial();
}

void ServerLine::stop()
{
    if (m_connection.phase == Phase::Idle)
        return;
    dropLink();
    setPhase(Phase::Idle);
}

void ServerLine::retryNow()
{
    if (m_connection.phase == Phase::Waiting || m_connection.phase == Phase::Refused)
        dial();
}

bool ServerLine::isGreeted() const
{
    return m_connection.phase == Phase::CatchingUp || m_connection.phase == Phase::Online;
}

bool ServerLine::ready() const
{
    return m_link && isGreeted() && !m_condemned && !m_bye;
}

void ServerLine::request(protocol::RequestBody body, Answer answer)
{
    if (ready())
        sendRequest(std::move(body), limits::requestDeadline, std::move(answer));
}

void ServerLine::notify(protocol::ClientFrame frame)
{
    if (ready())
        send(frame);
}

void ServerLine::caughtUp()
{
    if (m_connection.phase != Phase::CatchingUp)
        return;
    m_onlineSince = m_clock.steadyMs();
    m_connection.attempts = 0;
    m_connection.reason.clear();
    setPhase(Phase::Online);
}

void ServerLine::giveUp(const std::string &reason, Millis retryMs)
{
    if (!m_link || m_condemned)
        return;
    m_condemned = reason;
    m_retryMs = retryMs;
}

void ServerLine::settle()
{
    if (m_condemned)
        end(0, *m_condemned);
}

void ServerLine::suspect()
{
    if (!isGreeted())
        return;
    const Millis now = m_clock.steadyMs();
    for (auto &[id, request] : m_inFlight)
        request.deadline = now + limits::requestDeadline;
    if (m_pingInFlight)
        m_inFlight[*m_pingInFlight].deadline = now + suspectPatience;
    else
        ping(suspectPatience);
}

Millis ServerLine::nextDeadline() const
{
    switch (m_connection.phase) {
    case Phase::Idle:
    case Phase::Refused:
        return never;
    case Phase::Waiting:
        return m_connection.retryAt;
    case Phase::Dialing:
        return m_dialDeadline;
    case Phase::Greeting:
    case Phase::CatchingUp:
    case Phase::Online:
        break;
    }
    Millis deadline = m_pingInFlight || m_connection.phase == Phase::Greeting ? never : m_pingAt;
    if (m_bye)
        deadline = std::min(deadline, m_bye->closesBy);
    for (const auto &[id, request] : m_inFlight)
        deadline = std::min(deadline, request.deadline);
    return deadline;
}

void ServerLine::tick()
{
    if (m_callbackDepth == 0)
        m_retired.clear();
    const Millis now = m_clock.steadyMs();
    if (m_connection.phase == Phase::Waiting) {
        if (now >= m_connection.retryAt)
            dial();
        return;
    }
    if (m_connection.phase == Phase::Dialing) {
        if (now >= m_dialDeadline)
            end(0, "no connection in time");
        return;
    }
    const auto late =
        std::find_if(m_inFlight.begin(), m_inFlight.end(), [now](const auto &r) { return r.second.deadline <= now; });
    if (late != m_inFlight.end())
        end(0, "no answer to " + std::string(late->second.method));
    else if (m_bye && now >= m_bye->closesBy)
        end(0, "said bye and stayed");
    else if (isGreeted() && !m_pingInFlight && now >= m_pingAt)
        ping(limits::pongDeadline);
}

void ServerLine::dial()
{
    dropLink();
    m_dialDeadline = m_clock.steadyMs() + dialPatience;
    m_connection.refusal.reset();
    setPhase(Phase::Dialing);
    const std::uint64_t generation = m_generation;
    // Every callback first asks whether it comes from the link in use. Links promise silence after close(); this does not rely on it.
    const auto step = [this, generation](const std::function<void()> &what) {
        if (generation != m_generation || m_condemned)
            return;
        ++m_callbackDepth;
        m_owner.runStep(what);
        --m_callbackDepth;
    };
    m_link = m_dialer.dial(m_options.url, {
                                              [this, step] { step([this] { opened(); }); },
                                              [this, step](std::string_view bytes) { step([this, bytes] { received(bytes); }); },
                                              [this, step](std::uint16_t code, const std::string &reason) {
                                                  step([this, code, &reason] { closed(code, reason); });
                                              },
                                          });
}

void ServerLine::opened()
{
    if (m_connection.phase != Phase::Dialing)
        return;
    setPhase(Phase::Greeting);
    sendRequest(protocol::Hello{protocol::protocolVersion, m_options.name, m_options.device, m_options.program},
                limits::requestDeadline, [this](const protocol::ReplyBody &body) { helloAnswered(body); });
}

void ServerLine::helloAnswered(const protocol::ReplyBody &body)
{
    if (const auto *error = std::get_if<protocol::Error>(&body)) {
        if (protocol::isTemporary(error->code))
            giveUp("hello: " + std::string(protocol::nameOf(error->code)), error->retryMs);
        else
            refuse(0, *error);
        return;
    }
    const auto *hello = std::get_if<protocol::HelloReply>(&body);
    if (!hello) {
        giveUp("hello was answered with something else");
        return;
    }
    // Beats are ours to choose, but a server may ask for rarer or, within reason, for denser ones.
    m_pingInterval =
        hello->pingInterval > 0 ? std::clamp<Millis>(hello->pingInterval, 1'000, 2 * limits::pingInterval) : limits::pingInterval;
    schedulePing();
    setPhase(Phase::CatchingUp);
    if (const auto refusal = m_owner.greeted(*hello))
        refuse(0, *refusal);
}

void ServerLine::received(std::string_view bytes)
{
    const auto frame = protocol::decodeServerFrame(bytes, [this](const protocol::RequestId &id) -> std::string_view {
        const auto request = m_inFlight.find(id);
        return request == m_inFlight.end() ? std::string_view{} : request->second.method;
    });
    if (!frame) {
        if (!frame.error().unknownNotification)
            giveUp("unreadable frame: " + frame.error().error.detail);
        return;
    }
    if (const auto *answer = std::get_if<protocol::Reply>(&frame.value()))
        reply(*answer);
    else if (const auto *bye = std::get_if<protocol::Bye>(&frame.value()))
        m_bye = {bounded(bye->reconnectMs), m_clock.steadyMs() + limits::requestDeadline};
    else if (isGreeted())
        m_owner.notified(frame.value());
}

void ServerLine::reply(const protocol::Reply &reply)
{
    auto request = m_inFlight.extract(reply.id);
    if (request.empty()) {
        giveUp("a reply to nothing");
        return;
    }
    if (m_pingInFlight == reply.id)
        m_pingInFlight.reset();
    request.mapped().answer(reply.body);
}

void ServerLine::closed(std::uint16_t code, const std::string &reason)
{
    if (protocol::mayReturnAfter(code))
        end(code, reason);
    else
        refuse(code, refusalOf(code, reason));
}

void ServerLine::send(const protocol::ClientFrame &frame)
{
    if (m_link)
        m_link->send(protocol::encode(frame));
}

void ServerLine::sendRequest(protocol::RequestBody body, Millis patience, Answer answer)
{
    protocol::Request request{protocol::RequestId{std::to_string(++m_lastId)}, std::move(body)};
    m_inFlight[request.id] = {protocol::methodOf(request.body), m_clock.steadyMs() + patience, std::move(answer)};
    send(request);
}

void ServerLine::ping(Millis patience)
{
    m_owner.pinging();
    sendRequest(protocol::Ping{}, patience, [this](const protocol::ReplyBody &body) {
        schedulePing();
        if (const auto *pong = std::get_if<protocol::PingReply>(&body))
            m_owner.pinged(*pong);
    });
    m_pingInFlight = protocol::RequestId{std::to_string(m_lastId)};
}

void ServerLine::schedulePing()
{
    m_pingAt = m_clock.steadyMs() + m_pingInterval
               + static_cast<Millis>(m_random.below(static_cast<std::uint64_t>(m_pingInterval / 10) + 1));
}

void ServerLine::end(std::uint16_t code, const std::string &reason)
{
    const Millis now = m_clock.steadyMs();
    const Millis wait = waitAfter(code);
    if (isGreeted())
        m_connection.since = now;
    dropLink();
    m_connection.closeCode = code;
    m_connection.reason = reason;
    m_connection.retryAt = now + wait;
    setPhase(Phase::Waiting);
}

Millis ServerLine::waitAfter(std::uint16_t code)
{
    if (m_bye)
        return m_bye->reconnectMs;
    if (code == static_cast<std::uint16_t>(protocol::CloseCode::Restart))
        return m_backoff.pause();
    if (m_onlineSince && m_clock.steadyMs() - *m_onlineSince >= steadyAfter)
        m_backoff.succeeded();
    ++m_connection.attempts;
    Millis wait = std::max(m_backoff.failed(), bounded(m_retryMs));
    if (code == static_cast<std::uint16_t>(protocol::CloseCode::Paused))
        wait = std::max(wait, limits::violationsPause + m_backoff.pause());
    return wait;
}

void ServerLine::refuse(std::uint16_t code, const protocol::Error &error)
{
    if (isGreeted())
        m_connection.since = m_clock.steadyMs();
    dropLink();
    m_connection.closeCode = code;
    m_connection.reason = error.detail;
    m_connection.refusal = error;
    setPhase(Phase::Refused);
}

void ServerLine::dropLink()
{
    ++m_generation;
    if (m_link) {
        m_link->close();
        m_retired.push_back(std::move(m_link));
    }
    m_inFlight.clear();
    m_pingInFlight.reset();
    m_onlineSince.reset();
    m_bye.reset();
    m_condemned.reset();
    m_retryMs = 0;
    if (isGreeted())
        m_owner.lost();
}

void ServerLine::setPhase(Phase phase)
{
    m_connection.phase = phase;
    m_owner.connectionChanged();
}

} // namespace hubbub::client
