// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hub.h"

#include "server/deadline.h"
#include "server/delivery.h"
#include "server/devices.h"
#include "server/invites.h"
#include "server/operating.h"
#include "server/posting.h"
#include "server/profiles.h"
#include "server/queries.h"
#include "server/retention.h"
#include "server/scope_gate.h"
#include "server/slash_commands.h"
#include "server/tokens.h"
#include "server/user_desk.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using base::Millis;
using protocol::CloseCode;
using protocol::ErrorCode;

namespace {

constexpr int malformedCloses = 10;
constexpr Millis malformedWindow = 60'000;

// How a planned stop spreads the return of its clients.
constexpr Millis returnEarliest = 200;
constexpr Millis returnWindow = 1'000;
constexpr std::size_t returnsPerSecond = 1'000;

template<class... Kind>
bool isOneOf(const protocol::RequestBody &body)
{
    return (std::holds_alternative<Kind>(body) || ...);
}

/// Whether it can be asked by a session that speaks for no user.
bool isForAnyOperator(const protocol::RequestBody &body)
{
    using namespace protocol;
    if (const auto *rooms = std::get_if<GetRooms>(&body))
        return rooms->all;
    if (const auto *invites = std::get_if<GetInvites>(&body))
        return invites->all || !invites->room.empty();
    return isOneOf<CreateRoom, Append, GetMembers, MakeInvite, RevokeInvite, MakeToken, GetTokens, RevokeToken, GetUsers, SetUser,
                   RevokeDevices, ResetPassword, GetBans, GetStats, Ping>(body);
}

/// Whether what is asked is to be done in somebody else's name.
template<class Request>
bool isForAnother(const Session &session, const Request &request)
{
    return !session.user || !request.as.empty();
}

} // namespace

struct Hub::State : HubContext {
    using HubContext::HubContext;

    Greeting greeting{*this};
    CatchUp catchUp{*this};
    Posting posting{*this};
    Queries queries{*this};
    Devices devices{*this};
    Invites inviting{*this};
    Profiles profiles{*this};
    Tokens tokenDesk{*this};
    SlashCommands slashCommands{*this};
    ScopeGate scopeGate{*this};
    Operating operating{*this};
    UserDesk users{*this};
    Delivery delivery{*this, greeting, catchUp};
    Retention retention{*this};

    void request(Session &session, const protocol::Request &request);
    void notification(Session &session, const protocol::SetTyping &note);
    void notification(Session &session, const protocol::SetPresence &note);
    void malformed(Session &session, const protocol::DecodeError &error);
    void remove(Session &session);
    void carryOutEndings();
};

Hub::Hub(HubOptions options, const base::Clock &clock, base::Random &random, store::Database &reader, CommitPort &commits,
         Outlet &outlet, PasswordPort *passwords)
    : m_state(std::make_unique<State>(std::move(options), clock, random, reader, commits, outlet, passwords))
{}

Hub::~Hub() = default;

void Hub::connected(SessionId session, const std::string &address)
{
    if (!m_state->greeting.admit(session, address))
        m_state->outlet.close(session, CloseCode::ServerFailed, "full");
}

void Hub::serversConnected(SessionId session)
{
    m_state->registry.addServers(session);
}

void Hub::received(SessionId session, std::string_view bytes)
{
    Session *known = m_state->registry.session(session);
    if (!known)
        return;
    auto frame = protocol::decodeClientFrame(bytes);
    if (!frame) {
        m_state->malformed(*known, frame.error());
    } else if (const auto *request = std::get_if<protocol::Request>(&*frame)) {
        try {
            m_state->request(*known, *request);
        } catch (const store::StoreError &) {
            m_state->speaker.reply(session, request->id, HubContext::diskFailed());
        }
    } else if (const auto *typing = std::get_if<protocol::SetTyping>(&*frame)) {
        m_state->notification(*known, *typing);
    } else if (const auto *presence = std::get_if<protocol::SetPresence>(&*frame)) {
        m_state->notification(*known, *presence);
    }
    m_state->carryOutEndings();
}

void Hub::disconnected(SessionId session)
{
    if (Session *known = m_state->registry.session(session))
        m_state->remove(*known);
}

void Hub::drained(SessionId session)
{
    if (Session *known = m_state->registry.session(session))
        m_state->catchUp.drained(*known);
}

void Hub::committed(std::vector<JobResult> results)
{
    m_state->delivery.deliver(std::move(results));
    m_state->carryOutEndings();
}

void Hub::passwordsDone(const std::vector<PasswordResult> &results)
{
    for (const PasswordResult &result : results)
        m_state->passwords.done(result);
    m_state->carryOutEndings();
}

void Hub::setServerPassword(std::string password)
{
    m_state->serverPassword = std::move(password);
}

void Hub::setDirect(bool allowed)
{
    m_state->direct = allowed;
}

void Hub::setServerName(std::string name)
{
    m_state->serverName = std::move(name);
}

void Hub::setFloodLimits(bool limited)
{
    m_state->floodLimits = limited;
}

void Hub::setKeepDays(std::int64_t days)
{
    m_state->keepDays = days;
    if (days > 0)
        Retention::wake(*m_state);
}

void Hub::beginStop()
{
    if (std::exchange(m_state->stopping, true))
        return;
    const std::size_t sessions = m_state->registry.sessions().size();
    const auto window = std::max<Millis>(returnWindow, static_cast<Millis>(sessions * 1'000 / returnsPerSecond));
    for (const auto &[id, session] : m_state->registry.sessions()) {
        const auto spread = static_cast<Millis>(m_state->random.below(static_cast<std::uint64_t>(window)));
        m_state->speaker.notify(id, protocol::Bye{returnEarliest + spread});
    }
    for (const auto &[id, user] : m_state->registry.users()) {
        for (const Session *session : user.sessions)
            m_state->tickets.submit(SeenJob{id, m_state->clock.wallMs(), session->device}, {});
    }
}

bool Hub::settled() const
{
    return m_state->tickets.none();
}

Millis Hub::nextDeadline() const
{
    return std::min({m_state->greeting.nextDeadline(), m_state->catchUp.nextDeadline(), m_state->flood.nextDeadline(),
                     m_state->typing.nextDeadline(), m_state->presence.nextDeadline(), m_state->retention.nextDeadline()});
}

void Hub::tick()
{
    const Millis now = m_state->clock.steadyMs();
    for (const SessionId id : m_state->greeting.overdue())
        m_state->end(*m_state->registry.session(id), CloseCode::NoHello, "no hello in time");
    for (const SessionId id : m_state->greeting.expired())
        m_state->end(*m_state->registry.session(id), CloseCode::Revoked, "the token has expired");
    m_state->carryOutEndings();
    m_state->catchUp.tick();
    m_state->flood.tick(now);
    m_state->typing.tick(now);
    m_state->presence.tick();
    m_state->retention.tick();
}

Hub::Figures Hub::figures() const
{
    const Registry &registry = m_state->registry;
    return {registry.sessions().size(), registry.greeted(), registry.rooms().size(), m_state->speaker.deliveries()};
}

OpenRooms Hub::openRooms() const
{
    OpenRooms open;
    const HubRoom *largest = nullptr;
    for (const auto &[id, room] : m_state->registry.rooms()) {
        if (room.isUnlisted())
            continue;
        ++open.count;
        if (largest == nullptr || room.members > largest->members) {
            largest = &room;
        }
    }
    if (largest != nullptr) {
        open.name = largest->title.name;
    }
    return open;
}

void Hub::State::request(Session &session, const protocol::Request &request)
{
    const protocol::RequestId &id = request.id;
    if (const auto *hello = std::get_if<protocol::Hello>(&request.body))
        return greeting.hello(session, id, *hello);
    if (session.phase != Session::Phase::Greeted)
        return speaker.refuse(session.id, id, ErrorCode::HelloRequired, "hello comes first");
    if (auto refusal = scopeGate.refusal(session, request.body))
        return speaker.reply(session.id, id, std::move(*refusal));
    if (!session.user && !isForAnyOperator(request.body))
        return speaker.refuse(session.id, id, ErrorCode::NotAllowed, "this connection speaks for no user");
    struct Dispatch {
        State &state;
        Session &session;
        const protocol::RequestId &id;

        void operator()(const protocol::Hello &) const {}
        void operator()(const protocol::Follow &body) const { state.catchUp.follow(session, id, body); }
        void operator()(const protocol::CreateRoom &body) const
        {
            isForAnother(session, body) ? state.operating.create(session, id, body) : state.posting.create(session, id, body);
        }
        void operator()(const protocol::Append &body) const
        {
            isForAnother(session, body) ? state.operating.append(session, id, body) : state.posting.append(session, id, body);
        }
        void operator()(const protocol::MarkRead &body) const { state.posting.markRead(session, id, body); }
        void operator()(const protocol::GetRooms &body) const
        {
            body.all ? state.operating.rooms(session, id, body) : state.queries.rooms(session, id, body);
        }
        void operator()(const protocol::GetMembers &body) const { state.queries.members(session, id, body); }
        void operator()(const protocol::GetHistory &body) const { state.queries.history(session, id, body); }
        void operator()(const protocol::Search &body) const { state.queries.search(session, id, body); }
        void operator()(const protocol::OpenDirect &body) const { state.posting.direct(session, id, body); }
        void operator()(const protocol::Ping &) const { state.queries.ping(session, id); }
        void operator()(const protocol::GetDevices &) const { state.devices.list(session, id); }
        void operator()(const protocol::RevokeDevice &body) const { state.devices.revoke(session, id, body); }
        void operator()(const protocol::LinkDevice &) const { state.devices.link(session, id); }
        void operator()(const protocol::SetPassword &body) const { state.devices.setPassword(session, id, body); }
        void operator()(const protocol::SetProfile &body) const { state.profiles.set(session, id, body); }
        void operator()(const protocol::MakeInvite &body) const { state.inviting.make(session, id, body); }
        void operator()(const protocol::GetInvites &body) const
        {
            body.all ? state.operating.invites(session, id, body) : state.inviting.list(session, id, body);
        }
        void operator()(const protocol::RevokeInvite &body) const { state.inviting.revoke(session, id, body); }
        void operator()(const protocol::OpenInvite &body) const { state.inviting.open(session, id, body); }
        void operator()(const protocol::MakeToken &body) const { state.tokenDesk.make(session, id, body); }
        void operator()(const protocol::GetTokens &body) const { state.tokenDesk.list(session, id, body); }
        void operator()(const protocol::RevokeToken &body) const { state.tokenDesk.revoke(session, id, body); }
        void operator()(const protocol::SetCommands &body) const { state.slashCommands.set(session, id, body); }
        void operator()(const protocol::GetCommands &body) const { state.slashCommands.list(session, id, body); }
        void operator()(const protocol::GetUsers &body) const { state.users.list(session, id, body); }
        void operator()(const protocol::SetUser &body) const { state.users.set(session, id, body); }
        void operator()(const protocol::RevokeDevices &body) const { state.users.revokeDevices(session, id, body); }
        void operator()(const protocol::ResetPassword &body) const { state.users.resetPassword(session, id, body); }
        void operator()(const protocol::GetBans &body) const { state.operating.bans(session, id, body); }
        void operator()(const protocol::GetStats &) const { state.operating.stats(session, id); }
    };
    std::visit(Dispatch{*this, session, id}, request.body);
}

void Hub::State::notification(Session &session, const protocol::SetTyping &note)
{
    HubRoom *room = registry.room(note.room);
    if (!session.user || !room || !session.user->isMember(room) || !ScopeGate::mayTell(session))
        return;
    const Millis now = clock.steadyMs();
    if (!note.on)
        typing.stop(session.user->id, *room);
    else if (!floodLimits || flood.take(session.user->id, FloodKind::Typing, now))
        typing.start(session, *room, now);
}

void Hub::State::notification(Session &session, const protocol::SetPresence &note)
{
    if (!session.user || note.presence == protocol::Presence::Offline || !ScopeGate::mayTell(session))
        return;
    const protocol::Presence before = session.user->presence();
    session.presence = note.presence;
    if (session.user->presence() != before)
        presence.changed(session.user->id, before);
}

void Hub::State::malformed(Session &session, const protocol::DecodeError &error)
{
    if (error.unknownNotification)
        return;
    const bool isRequest = error.id.json != "null";
    const bool isNotification = !isRequest && error.error.code == ErrorCode::InvalidParams;
    if (!isNotification)
        speaker.reply(session.id, error.id, error.error);
    if (error.error.code == ErrorCode::MethodNotFound)
        return; // a newer client may ask for what this version does not know
    const Millis now = clock.steadyMs();
    if (session.malformed == 0 || now - session.malformedSince >= malformedWindow) {
        session.malformed = 0;
        session.malformedSince = now;
    }
    if (++session.malformed >= malformedCloses)
        end(session, CloseCode::Malformed, "too many malformed frames");
}

void Hub::State::remove(Session &session)
{
    typing.sessionEnded(session);
    if (OnlineUser *user = session.user) {
        const bool last = user->sessions.size() == 1;
        if (!stopping) // then it was said for everybody
            tickets.submit(SeenJob{user->id, clock.wallMs(), session.device, last}, {});
        if (last) {
            presence.goes(*user);
            registry.remove(session);
            return;
        }
        const protocol::UserId id = user->id;
        const protocol::Presence before = user->presence();
        registry.remove(session);
        if (registry.user(id)->presence() != before)
            presence.changed(id, before);
        return;
    }
    registry.remove(session);
}

void Hub::State::carryOutEndings()
{
    for (const SessionId id : std::exchange(endings, {})) {
        if (Session *session = registry.session(id)) {
            outlet.close(id, session->ending->code, std::move(session->ending->reason));
            remove(*session);
        }
    }
}

} // namespace hubbub::server
