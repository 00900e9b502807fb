// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_state.h"

#include "core/client/deadline.h"

#include <algorithm>
#include <cstdlib>

namespace hubbub::client {

using namespace protocol;
using base::Millis;

namespace {

/// A tick that is this late was not late, the machine slept.
constexpr Millis sleepMargin = 15'000;
/// Indexing waits for a pause in what comes, and goes on in small steps, so that nothing else waits long for it: as many messages as
/// this machine manages in about this time.
constexpr Millis indexPause = 1'000;
constexpr Millis indexStep = 10;
constexpr Millis indexLongest = 10;
constexpr int fewestRows = 20;
constexpr int mostRows = 500;
constexpr Millis indexAfterFailure = 60'000;

} // namespace

Client::State::State(Client &client, ClientOptions wanted, const base::Clock &clock, base::Random &random,
                     store::Database &database, Dialer &dialer)
    : options(std::move(wanted)), outbox(database, random), copy(database, identity, outbox, notices),
      line(options, clock, random, dialer, *this), follower(options, clock, copy, line),
      posting(options, clock, random, database, identity, copy, outbox, line, follower, notices), marks(copy, line),
      typing(clock, line, notices), presence(line, notices), wishes(clock, random, copy, line, follower, notices),
      account(clock, line, notices), timeline(database, identity, outbox), drafts(database), log(database), reading(database),
      index(database), finder(database), m_client(client), m_clock(clock), m_random(random), m_database(database),
      m_announced(never), m_wallMinusSteady(clock.wallMs() - clock.steadyMs()), m_indexAt(clock.steadyMs() + indexPause)
{
    load();
    if (!identity.user.empty())
        options.admission = {};
    notices = {};
    m_announced = nextDeadline();
}

void Client::State::load()
{
    identity = loadIdentity(m_database);
    outbox.load();
    copy.load();
    // A log that has the entry of an item settles it, also if this program ended at a bad moment.
    for (const store::OutboxItem &item : outbox.items()) {
        if (item.state == store::OutboxState::Acked && log.tagged(item.room, identity.user, item.tag))
            outbox.remove(item.tag);
    }
}

// ---- Turns

void Client::State::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const store::StoreError &error) {
        // Whatever was under way is not stored, and so has not happened: the next line brings it again.
        notices.diskFailure = error.what();
        m_reload = true;
        line.giveUp(std::string("disk: ") + error.what());
        line.settle();
    }
}

void Client::State::finishTurn()
{
    guarded([this] {
        line.settle();
        pump();
        line.settle();
        copy.recount();
    });
    signalChanges();
    announceDeadline();
}

void Client::State::pump()
{
    if (!line.ready())
        return;
    follower.pump();
    posting.pump();
    marks.pump();
    wishes.pump();
    account.pump();
    if (!options.follow || follower.caughtUp())
        line.caughtUp();
}

void Client::State::runStep(const std::function<void()> &step)
{
    guarded(step);
    finishTurn();
}

void Client::State::tick()
{
    guarded([this] {
        follower.settle();
        noticeSleep();
        if (!line.ready())
            reload();
        line.tick();
        typing.tick();
        indexBehind();
    });
    finishTurn();
}

void Client::State::reload()
{
    if (!m_reload)
        return;
    load();
    m_reload = false;
}

void Client::State::noticeSleep()
{
    // Some steady clocks stand still while the machine sleeps. Then only the wall clock tells; somebody who sets that clock
    // causes a ping, and nothing else.
    const Millis wallMinusSteady = m_clock.wallMs() - m_clock.steadyMs();
    const bool jumped = std::llabs(wallMinusSteady - m_wallMinusSteady) > sleepMargin;
    m_wallMinusSteady = wallMinusSteady;
    if (jumped || m_clock.steadyMs() > m_announced + sleepMargin)
        line.suspect();
}

void Client::State::indexBehind()
{
    if (m_clock.steadyMs() < m_indexAt)
        return;
    m_indexAt = m_clock.steadyMs() + indexAfterFailure;
    const Millis before = m_clock.steadyMs();
    const bool isBehind = index.catchUp(m_indexRows);
    const Millis after = m_clock.steadyMs();
    if (after - before > indexLongest)
        m_indexRows = std::max(m_indexRows / 2, fewestRows);
    else if (after - before < indexLongest / 2)
        m_indexRows = std::min(m_indexRows * 2, mostRows);
    m_indexAt = isBehind ? after + indexStep : never;
}

Millis Client::State::nextDeadline() const
{
    Millis deadline = std::min({line.nextDeadline(), follower.nextDeadline(), typing.nextDeadline(), m_indexAt});
    if (line.ready())
        deadline = std::min({deadline, outbox.nextDeadline(), wishes.nextDeadline(), account.nextDeadline()});
    return deadline;
}

void Client::State::announceDeadline()
{
    const Millis before = std::exchange(m_announced, nextDeadline());
    if (m_announced < before)
        Q_EMIT m_client.deadlineChanged();
}

void Client::State::signalChanges()
{
    const Notices told = std::exchange(notices, {});
    if (told.diskFailure)
        Q_EMIT m_client.diskFailed(QString::fromStdString(*told.diskFailure));
    for (const Notices::Ack &ack : told.acked)
        Q_EMIT m_client.acked(ack.room, ack.tag, ack.seq);
    for (const RoomId &room : told.resets)
        Q_EMIT m_client.roomReset(room);
    for (const auto &[room, to] : told.expired)
        Q_EMIT m_client.messagesExpired(room, to);
    for (const auto &[room, seqs] : told.messages)
        Q_EMIT m_client.messagesChanged(room, {seqs.begin(), seqs.end()});
    for (const auto &[room, seqs] : told.arrived)
        Q_EMIT m_client.messagesArrived(room, seqs);
    for (const RoomId &room : told.members)
        Q_EMIT m_client.membersChanged(room);
    for (const RoomId &room : told.outbox)
        Q_EMIT m_client.outboxChanged(room);
    for (const RoomId &room : told.typing)
        Q_EMIT m_client.typingChanged(room);
    if (!told.presence.empty())
        Q_EMIT m_client.presenceChanged({told.presence.begin(), told.presence.end()});
    if (told.rooms)
        Q_EMIT m_client.roomsChanged();
    if (told.connection)
        Q_EMIT m_client.connectionChanged();
    for (const auto &call : told.calls)
        call();
}

void Client::State::compactFile()
{
    try {
        index.purge();
        m_database.compact();
    } catch (const store::StoreError &error) {
        // The copy is as good as before, and the space in it is used again.
        if (error.kind() != store::StoreError::Kind::Busy && error.kind() != store::StoreError::Kind::Full)
            throw;
    }
}

// ---- What the line tells

void Client::State::connectionChanged()
{
    notices.connection = true;
    if (line.connection().phase != Connection::Phase::Refused)
        return;
    const Error why = line.connection().refusal.value_or(Error{ErrorCode::NotAllowed, line.connection().reason});
    wishes.refuseAll(why);
    account.refuseAll(why);
}

void Client::State::lost()
{
    follower.lost();
    outbox.linkLost();
    marks.lost();
    typing.lost();
    presence.lost();
    wishes.lost();
    account.lost();
}

std::optional<Error> Client::State::greeted(const HelloReply &reply)
{
    reload();
    if (!identity.server.empty() && identity.server != reply.server)
        return Error{ErrorCode::NotAllowed, "another server answers at this address"};
    adopt({reply.server, reply.serverName, reply.user, reply.name, reply.colour, reply.guest, reply.isOperator, reply.directOff});
    options.admission = {}; // secrets leave as rarely as possible
    m_serverAhead = reply.now > 0 ? reply.now - m_clock.wallMs() : 0;
    greetedRooms(reply.rooms);
    presence.greeted();
    return std::nullopt;
}

void Client::State::adopt(const Identity &told)
{
    if (told == identity)
        return;
    store::Transaction transaction(m_database);
    saveIdentity(m_database, told);
    transaction.commit();
    identity = told;
    notices.rooms = true;
    copy.identityChanged();
}

void Client::State::greetedRooms(const std::vector<RoomRow> &rows)
{
    for (const RoomRow &row : rows) {
        if (Room *room = copy.listed(row)) {
            copy.join(row.id);
            copy.serverMarkedRead(*room, {row.id, row.readSeq, row.unread, row.mentions});
            marks.compare(*room);
        }
    }
    // The list need not be whole: what does not fit into a frame comes behind it. So rooms that it lacks are asked for, too, and
    // the answer to follow says whether the user is still in them.
    for (auto &[id, room] : copy.rooms()) {
        if (room.joined)
            follower.follow(room);
    }
    // The last line may have ended between an ack and its entry, and the user left elsewhere since.
    for (const RoomId &id : outbox.ackedBeforeThisLine()) {
        if (Room *room = copy.find(id); room && !room->joined)
            copy.leave(*room);
    }
}

void Client::State::notified(const ServerFrame &frame)
{
    if (const auto *changed = std::get_if<RoomChanged>(&frame)) {
        roomChanged(changed->room);
    } else if (const auto *read = std::get_if<ReadChanged>(&frame)) {
        if (Room *room = copy.find(read->state.room)) {
            copy.serverMarkedRead(*room, read->state);
            marks.compare(*room);
        }
    } else if (const auto *typed = std::get_if<TypingChanged>(&frame)) {
        const Room *room = copy.find(typed->room);
        if (room && room->joined && typed->user != identity.user)
            typing.heard(*typed);
    } else if (const auto *present = std::get_if<PresenceChanged>(&frame)) {
        for (const PresenceRow &row : present->rows)
            presence.heard(row);
    } else if (const auto *profile = std::get_if<ProfileChanged>(&frame)) {
        Identity next = identity;
        next.userName = profile->name;
        next.userColour = profile->colour;
        adopt(next);
    }
}

void Client::State::entriesCame(Entries frame)
{
    for (const Entry &entry : frame.entries) {
        if (std::holds_alternative<Posted>(entry.body))
            typing.posted(frame.room, entry.author);
    }
    follower.entries(std::move(frame));
    if (m_indexAt == never)
        m_indexAt = m_clock.steadyMs() + indexPause;
}

void Client::State::roomChanged(const RoomRow &row)
{
    Room *room = copy.listed(row);
    if (!room)
        return;
    if (!row.member) {
        follower.leave(*room);
        return;
    }
    follower.join(row.id);
    copy.serverMarkedRead(*room, {row.id, row.readSeq, row.unread, row.mentions});
    marks.compare(*room);
}

} // namespace hubbub::client
