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
    : m_options(options), m_clock(clock), m_random(random), m_dialer(dialer), m_owner(owner), m_homecoming(random)
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
    m_homecoming.forgetFailures();
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
    return m_link && isGreeted() && !m_condemned && !m_closesBy;
}

void ServerLine::request(protocol::RequestBody body, Answer answer)
{
    if (ready())
        sendRequest(std::move(body), limits::requestDeadline, std::move(answer));
}

void ServerLine::notify(const protocol::ClientFrame &frame)
{
    if (ready())
        send(frame);
}

void ServerLine::caughtUp()
{
    if (m_connection.phase != Phase::CatchingUp)
        return;
    m_homecoming.online(m_clock.steadyMs());
    m_connection.attempts = 0;
    m_connection.reason.clear();
    setPhase(Phase::Online);
}

void ServerLine::giveUp(const std::string &reason, Millis retryMs)
{
    if (!m_link || m_condemned)
        return;
    m_condemned = reason;
    m_homecoming.notBefore(retryMs);
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
    m_requests.postpone(now + limits::requestDeadline);
    if (m_pingInFlight)
        m_requests.setDeadline(*m_pingInFlight, now + suspectPatience);
    else
        ping(suspectPatience);
}

void ServerLine::networkChanged()
{
    const Millis now = m_clock.steadyMs();
    // What failed in the former network says nothing about this one. Changes come in crowds, so none of them gives more time.
    m_homecoming.forgetFailures();
    if (m_connection.phase == Phase::Waiting) {
        m_connection.retryAt = std::min(m_connection.retryAt, std::max(now, m_notBefore));
        setPhase(Phase::Waiting);
    } else if (m_connection.phase == Phase::Dialing) {
        m_dialDeadline = std::min(m_dialDeadline, now + suspectPatience);
    } else if (isGreeted()) {
        if (!m_pingInFlight)
            ping(suspectPatience);
        else
            m_requests.hasten(*m_pingInFlight, now + suspectPatience);
    }
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
    Millis deadline = m_requests.nextDeadline();
    if (isGreeted() && !m_pingInFlight)
        deadline = std::min(deadline, m_pingAt);
    if (m_closesBy)
        deadline = std::min(deadline, *m_closesBy);
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
    if (const auto method = m_requests.overdue(now))
        end(0, "no answer to " + std::string(*method));
    else if (m_closesBy && now >= *m_closesBy)
        end(0, "said bye and stayed");
    else if (isGreeted() && !m_pingInFlight && now >= m_pingAt)
        ping(limits::pongDeadline);
}

void ServerLine::dial()
{
    dropLink();
    m_dialDeadline = m_clock.steadyMs() + dialPatience;
    m_connection.refusal.reset();
    m_connection.postponement.reset();
    m_connection.distrust.reset();
    m_connection.peer.reset();
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
    protocol::Link::Events events;
    events.opened = [this, step] { step([this] { opened(); }); };
    events.received = [this, step](std::string_view bytes) { step([this, bytes] { received(bytes); }); };
    events.closed = [this, step](std::uint16_t code, const std::string &reason) {
        step([this, code, &reason] { closed(code, reason); });
    };
    events.distrusted = [this, step](const protocol::Distrust &why) { step([this, &why] { distrusted(why); }); };
    events.trusted = [this, step](const protocol::Peer &peer) { step([this, &peer] { m_connection.peer = peer; }); };
    m_link = m_dialer.dial(m_options.url, std::move(events));
}

void ServerLine::opened()
{
    if (m_connection.phase != Phase::Dialing)
        return;
    setPhase(Phase::Greeting);
    const AdmissionOptions &admission = m_options.admission;
    protocol::Hello hello{protocol::protocolVersion, m_options.name,   m_options.device,
                          m_options.program,         admission.label,  admission.link,
                          admission.password,        admission.invite, admission.serverPassword};
    sendRequest(std::move(hello), limits::requestDeadline, [this](const protocol::ReplyBody &body) { helloAnswered(body); });
}

void ServerLine::helloAnswered(const protocol::ReplyBody &body)
{
    if (const auto *error = std::get_if<protocol::Error>(&body)) {
        if (protocol::isTemporary(error->code)) {
            m_connection.postponement = *error;
            giveUp("hello: " + std::string(protocol::nameOf(error->code)), error->retryMs);
        } else {
            refuse(0, *error);
        }
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
    const auto methodOf = [this](const protocol::RequestId &id) { return m_requests.methodOf(id); };
    auto frame = protocol::decodeServerFrame(bytes, methodOf);
    if (!frame) {
        if (!frame.error().unknownNotification)
            giveUp("unreadable frame: " + frame.error().error.detail);
    } else if (auto *entries = std::get_if<protocol::Entries>(&frame.value())) {
        if (isGreeted())
            m_owner.entriesCame(std::move(*entries));
    } else {
        m_owner.settleEntries();
        if (!m_condemned)
            otherCame(frame.value());
    }
}

void ServerLine::otherCame(const protocol::ServerFrame &frame)
{
    if (const auto *answer = std::get_if<protocol::Reply>(&frame))
        reply(*answer);
    else if (const auto *bye = std::get_if<protocol::Bye>(&frame))
        byeSaid(*bye);
    else if (isGreeted())
        m_owner.notified(frame);
}

void ServerLine::byeSaid(const protocol::Bye &bye)
{
    m_homecoming.bye(bye.reconnectMs);
    if (!m_closesBy) // saying it again does not give more time
        m_closesBy = m_clock.steadyMs() + limits::requestDeadline;
}

void ServerLine::reply(const protocol::Reply &reply)
{
    const auto answer = m_requests.take(reply.id);
    if (!answer) {
        giveUp("a reply to nothing");
        return;
    }
    if (m_pingInFlight == reply.id)
        m_pingInFlight.reset();
    (*answer)(reply.body);
}

void ServerLine::closed(std::uint16_t code, const std::string &reason)
{
    m_owner.settleEntries();
    if (protocol::mayReturnAfter(code))
        end(code, reason);
    else
        refuse(code, refusalOf(code, reason));
}

void ServerLine::distrusted(const protocol::Distrust &why)
{
    dropLink();
    m_connection.closeCode = 0;
    m_connection.reason = why.detail;
    m_connection.distrust = why;
    setPhase(Phase::Refused);
}

void ServerLine::send(const protocol::ClientFrame &frame)
{
    if (m_link)
        m_link->send(protocol::encode(frame));
}

protocol::RequestId ServerLine::sendRequest(protocol::RequestBody body, Millis patience, Answer answer)
{
    const auto request = m_requests.add(std::move(body), m_clock.steadyMs() + patience, std::move(answer));
    send(request);
    return request.id;
}

void ServerLine::ping(Millis patience)
{
    m_owner.pinging();
    m_pingInFlight = sendRequest(protocol::Ping{}, patience, [this](const protocol::ReplyBody &body) {
        schedulePing();
        if (const auto *pong = std::get_if<protocol::PingReply>(&body))
            m_owner.pinged(*pong);
    });
}

void ServerLine::schedulePing()
{
    m_pingAt = m_clock.steadyMs() + m_pingInterval
               + static_cast<Millis>(m_random.below(static_cast<std::uint64_t>(m_pingInterval / 10) + 1));
}

void ServerLine::end(std::uint16_t code, std::string reason)
{
    const Millis now = m_clock.steadyMs();
    const Homecoming::Wait wait = m_homecoming.after(code, now);
    if (wait.failure)
        ++m_connection.attempts;
    if (isGreeted())
        m_connection.since = now;
    dropLink();
    m_connection.closeCode = code;
    m_connection.reason = std::move(reason);
    m_connection.retryAt = now + wait.ms;
    m_notBefore = now + wait.asked;
    setPhase(Phase::Waiting);
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
    m_requests.clear();
    m_pingInFlight.reset();
    m_closesBy.reset();
    m_condemned.reset();
    m_homecoming.forgetLink();
    if (isGreeted())
        m_owner.lost();
}

void ServerLine::setPhase(Phase phase)
{
    m_connection.phase = phase;
    m_owner.connectionChanged();
}

} // namespace hubbub::client
