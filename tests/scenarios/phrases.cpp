// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/phrases.h"

#include "core/base/uuid.h"
#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <algorithm>

namespace hubbub::test {

namespace {

using client::Connection;
using protocol::RoomId;
using protocol::Seq;

// ---- Looking things up ----------------------------------------------------------------------------------------------------

void expect(Play &play, const std::function<bool()> &isTrue, const std::string &otherwise)
{
    if (!play.stage.waitUntil(isTrue))
        throw StepFailed(otherwise);
}

RoomId roomOf(Play &play, const std::string &who)
{
    RoomId room;
    auto &client = play.stage.client(who);
    expect(
        play,
        [&] {
            const auto view = client.roomNamed(play.room);
            if (view)
                room = view->id;
            return view.has_value();
        },
        who + " knows no room " + play.room);
    return room;
}

/// Somebody in the room, whose own program need not run.
protocol::UserId userCalled(Play &play, const std::string &who, const std::string &name)
{
    const RoomId room = roomOf(play, who);
    protocol::UserId user;
    expect(
        play,
        [&] {
            for (const auto &member : play.stage.client(who).members(room)) {
                if (member.name == name)
                    user = member.user;
            }
            return !user.empty();
        },
        who + " knows nobody called " + name);
    return user;
}

/// The messages of the copy, oldest first.
std::vector<client::TimelineRow> timeline(Play &play, const std::string &who)
{
    auto &client = play.stage.client(who);
    const auto view = client.roomNamed(play.room);
    if (!view)
        return {};
    std::vector<client::TimelineRow> rows;
    for (Seq after = 0;;) {
        auto page = client.rows(view->id, {protocol::HistoryVerb::After, after, 0, protocol::limits::historyPage});
        if (page.rows.empty())
            return rows;
        after = page.rows.back().message.seq;
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
        if (!page.more)
            return rows;
    }
}

std::vector<client::TimelineRow> rowsWith(Play &play, const std::string &who, const std::string &text)
{
    std::vector<client::TimelineRow> found;
    for (auto &row : timeline(play, who)) {
        if (row.message.kind == protocol::MessageKind::Post && row.message.text == text && !row.message.deleted)
            found.push_back(row);
    }
    return found;
}

/// Waits until the message is in the copy.
Seq find(Play &play, const std::string &who, const std::string &text)
{
    Seq seq = 0;
    expect(
        play,
        [&] {
            const auto rows = rowsWith(play, who, text);
            seq = rows.empty() ? 0 : rows.back().message.seq;
            return seq > 0;
        },
        who + " does not see \"" + text + "\"");
    return seq;
}

void took(Play &play, const std::string &who, const RoomId &room, const protocol::Outcome<protocol::Tag> &tag)
{
    if (!tag)
        throw StepFailed("refused at once: " + std::string(nameOf(tag.error().code)));
    play.stage.recorder(who).sent(room, tag.value());
}

// ---- Rooms ----------------------------------------------------------------------------------------------------------------

void createsRoom(Play &play, const std::string &who, const Blanks &blanks)
{
    bool created = false;
    auto &client = play.stage.client(who);
    client.createRoom(blanks[0], "", [&](const auto &room) { created = room.ok(); });
    play.room = blanks[0];
    expect(
        play, [&] { return created; }, "the room was not made");
}

void beginsToJoin(Play &play, const std::string &who, const Blanks &blanks)
{
    play.room = blanks[0];
    auto &client = play.stage.client(who);
    expect(
        play, [&] { return client.connection().phase == Connection::Phase::Online; }, who + " does not get online");
    client.refreshRooms([](const auto &) {});
    const RoomId room = roomOf(play, who);
    took(play, who, room, client.join(room));
}

void joins(Play &play, const std::string &who, const Blanks &blanks)
{
    beginsToJoin(play, who, blanks);
    auto &client = play.stage.client(who);
    expect(
        play,
        [&] {
            const auto view = client.roomNamed(play.room);
            return view && view->joined && view->head > 0 && client.pending(view->id).empty();
        },
        who + " is not in the room");
}

void leaves(Play &play, const std::string &who, const Blanks &)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).leave(room));
}

void goesTo(Play &play, const std::string &, const Blanks &blanks)
{
    play.room = blanks[0];
}

// ---- Writing --------------------------------------------------------------------------------------------------------------

void posts(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).post(room, blanks[0]));
}

void postsMany(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    for (int i = 1; i <= std::stoi(blanks[0]); ++i)
        took(play, who, room, play.stage.client(who).post(room, blanks[1] + " " + std::to_string(i)));
}

void replies(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).post(room, blanks[0], find(play, who, blanks[1])));
}

void edits(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).edit(room, find(play, who, blanks[0]), blanks[1]));
}

void deletes(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).remove(room, find(play, who, blanks[0])));
}

void reacts(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    took(play, who, room, play.stage.client(who).react(room, find(play, who, blanks[1]), blanks[0], true));
}

void reads(Play &play, const std::string &who, const Blanks &)
{
    const RoomId room = roomOf(play, who);
    auto &client = play.stage.client(who);
    client.markRead(room, client.room(room)->head);
}

void types(Play &play, const std::string &who, const Blanks &)
{
    play.stage.client(who).setTyping(roomOf(play, who), true);
}

// ---- Seeing ---------------------------------------------------------------------------------------------------------------

void sees(Play &play, const std::string &who, const Blanks &blanks)
{
    find(play, who, blanks[0]);
}

void seesFrom(Play &play, const std::string &who, const Blanks &blanks)
{
    find(play, who, blanks[0]);
    const auto rows = rowsWith(play, who, blanks[0]);
    if (rows.back().authorName != blanks[1])
        throw StepFailed("it is from " + rows.back().authorName);
}

void seesOnce(Play &play, const std::string &who, const Blanks &blanks)
{
    find(play, who, blanks[0]);
    const auto count = rowsWith(play, who, blanks[0]).size();
    if (count != 1)
        throw StepFailed("it is there " + std::to_string(count) + " times");
}

void seesNo(Play &play, const std::string &who, const Blanks &blanks)
{
    expect(
        play, [&] { return rowsWith(play, who, blanks[0]).empty(); }, who + " sees it");
}

void seesBefore(Play &play, const std::string &who, const Blanks &blanks)
{
    const Seq first = find(play, who, blanks[0]);
    const Seq second = find(play, who, blanks[1]);
    if (first >= second)
        throw StepFailed("they stand in the other order: " + std::to_string(first) + ", " + std::to_string(second));
}

void seesReaction(Play &play, const std::string &who, const Blanks &blanks)
{
    expect(
        play,
        [&] {
            for (const auto &row : rowsWith(play, who, blanks[1])) {
                for (const auto &reaction : row.message.reactions) {
                    if (reaction.emoji == blanks[0])
                        return true;
                }
            }
            return false;
        },
        "there is no such reaction");
}

void seesMessages(Play &play, const std::string &who, const Blanks &blanks)
{
    std::size_t count = 0;
    expect(
        play,
        [&] {
            count = 0;
            for (const auto &row : timeline(play, who))
                count += row.message.kind == protocol::MessageKind::Post && !row.message.deleted && row.message.seq > 0 ? 1 : 0;
            return count == static_cast<std::size_t>(std::stoll(blanks[0]));
        },
        who + " sees another number of messages");
}

void seesPresence(Play &play, const std::string &who, const Blanks &blanks)
{
    const auto user = userCalled(play, who, blanks[0]);
    expect(
        play, [&] { return nameOf(play.stage.client(who).presence(user).presence) == blanks[1]; },
        "presence is " + std::string(nameOf(play.stage.client(who).presence(user).presence)));
}

void seesTyping(Play &play, const std::string &who, const Blanks &blanks)
{
    const auto user = userCalled(play, who, blanks[0]);
    const RoomId room = roomOf(play, who);
    expect(
        play,
        [&] {
            const auto typing = play.stage.client(who).typing(room);
            return std::find(typing.begin(), typing.end(), user) != typing.end();
        },
        blanks[0] + " does not seem to type");
}

void hasUnread(Play &play, const std::string &who, const Blanks &blanks)
{
    const RoomId room = roomOf(play, who);
    std::int64_t unread = -1;
    expect(
        play,
        [&] {
            const auto view = play.stage.client(who).room(room);
            unread = view ? view->read.unread : -1;
            return unread == std::stoll(blanks[0]);
        },
        who + " has another number unread");
}

void hasPending(Play &play, const std::string &who, const Blanks &blanks)
{
    for (const auto &item : play.stage.client(who).pending()) {
        const auto *post = std::get_if<protocol::Posted>(&item.body);
        if (post && post->text == blanks[0])
            return;
    }
    throw StepFailed(who + " has nothing like this pending");
}

void hasNothingPending(Play &play, const std::string &who, const Blanks &)
{
    expect(
        play, [&] { return play.stage.client(who).pending().empty(); }, who + " still has something pending");
}

void isOnline(Play &play, const std::string &who, const Blanks &)
{
    auto &client = play.stage.client(who);
    expect(
        play, [&] { return client.connection().phase == Connection::Phase::Online; }, who + " does not get online");
}

void noticesTheLoss(Play &play, const std::string &who, const Blanks &)
{
    auto &client = play.stage.client(who);
    expect(
        play, [&] { return client.connection().phase != Connection::Phase::Online; }, who + " believes to be online");
}

bool isCalm(Play &play, const std::string &who)
{
    auto &client = play.stage.client(who);
    if (client.connection().phase != Connection::Phase::Online)
        return false;
    const auto pending = client.pending();
    return std::all_of(pending.begin(), pending.end(), [](const auto &item) { return item.state == store::OutboxState::Failed; });
}

void seeTheSame(Play &play, const std::string &, const Blanks &)
{
    std::string difference;
    const auto same = [&] {
        std::string first;
        for (const std::string &who : play.stage.people()) {
            const auto view = play.stage.client(who).roomNamed(play.room);
            if (!isCalm(play, who) || !view) {
                difference = who + " is not at rest";
                return false;
            }
            if (!view->joined)
                continue;
            const std::string fold = std::to_string(view->head) + "\n" + foldTextOf(play.stage.database(who), view->id);
            if (first.empty())
                first = fold;
            if (fold != first) {
                difference = who + " sees something else";
                return false;
            }
        }
        return true;
    };
    if (!play.stage.waitUntil(same))
        throw StepFailed(difference);
}

// ---- What happens to people's machines ------------------------------------------------------------------------------------

void goesOffline(Play &play, const std::string &who, const Blanks &)
{
    play.stage.unplug(who);
}

void comesBack(Play &play, const std::string &who, const Blanks &)
{
    play.stage.plug(who);
}

void isCutOff(Play &play, const std::string &who, const Blanks &)
{
    play.stage.cut(who);
}

void isKilled(Play &play, const std::string &who, const Blanks &)
{
    play.stage.kill(who);
}

void startsAgain(Play &play, const std::string &who, const Blanks &)
{
    play.stage.start(who);
}

void clockIsWrong(Play &play, const std::string &who, const Blanks &blanks)
{
    play.stage.client(who);
    play.stage.setWallOffset(who, std::stoll(blanks[0]) * 3'600'000);
}

void dies(Play &play, const std::string &who, bool clientIsTold, bool serverIsTold)
{
    SimWorld &world = *play.stage.simulation();
    world.note(EventKind::Fault, "wire dead", who);
    world.network.cut(who, {clientIsTold, serverIsTold});
    world.run(100); // what was on its way is gone
}

void wireDies(Play &play, const std::string &who, const Blanks &)
{
    dies(play, who, false, false);
}

void wireDiesForClient(Play &play, const std::string &who, const Blanks &)
{
    dies(play, who, true, false);
}

SimDevice &deviceOf(Play &play, const std::string &who)
{
    for (const auto &device : play.stage.simulation()->devices) {
        if (device->name() == who)
            return *device;
    }
    throw StepFailed("there is nobody called " + who);
}

void sleeps(Play &play, const std::string &who, const Blanks &blanks)
{
    SimWorld &world = *play.stage.simulation();
    world.note(EventKind::Fault, "sleeps", who);
    deviceOf(play, who).sleep();
    world.run(std::stoll(blanks[0]) * 60'000);
}

void wakes(Play &play, const std::string &who, const Blanks &)
{
    deviceOf(play, who).wake(false);
}

void wakesUncounted(Play &play, const std::string &who, const Blanks &)
{
    deviceOf(play, who).wake(true);
}

void losesEntries(Play &play, const std::string &, const Blanks &blanks)
{
    play.stage.simulation()->network.loseEntries(blanks[0]);
}

// ---- The server -----------------------------------------------------------------------------------------------------------

void serverCrashes(Play &play, const std::string &, const Blanks &)
{
    play.stage.crashServer();
}

void serverStarts(Play &play, const std::string &, const Blanks &)
{
    play.stage.startServer();
}

void serverRestarts(Play &play, const std::string &, const Blanks &)
{
    play.stage.crashServer();
    play.stage.startServer();
}

void serverStops(Play &play, const std::string &, const Blanks &)
{
    play.stage.stopServer();
}

void crashesAfterCommit(Play &play, const std::string &, const Blanks &)
{
    SimWorld &world = *play.stage.simulation();
    world.server.crashAtNextCommit([&world] { world.note(EventKind::Fault, "server crash after a commit"); });
}

void isDown(Play &play, const std::string &, const Blanks &)
{
    SimWorld &world = *play.stage.simulation();
    expect(
        play, [&] { return !world.server.isRunning(); }, "the server runs");
}

/// Writes old messages right into the server's file, with the events that explain them.
void isFilled(Play &play, const std::string &, const Blanks &blanks)
{
    SimWorld &world = *play.stage.simulation();
    world.note(EventKind::Fault, "server down");
    world.server.crash(true);
    const auto database = store::openLogFile(world.server.path());
    store::Transaction transaction(*database);
    store::LogStore log(*database);
    const auto room = log.roomNamed(play.room);
    if (!room)
        throw StepFailed("there is no room " + play.room);
    Event event;
    event.client = "filler";
    event.t = world.time.now();
    event.room = room->id;
    event.epoch = room->epoch;
    event.user = protocol::UserId{"filler"};
    // All in the same millisecond. The first entry lets the author in, or the others would mean nothing.
    for (int i = 0; i <= std::stoi(blanks[0]); ++i) {
        protocol::Body body = protocol::Posted{"old message " + std::to_string(i), 0};
        if (i == 0)
            body = protocol::Joined{"filler"};
        event.entry = {room->head + 1 + i, event.user, base::Uuid::makeV7(world.time.clock(), world.random),
                       world.time.clock().wallMs(), std::move(body)};
        log.append(room->id, event.entry);
        for (const EventKind kind : {EventKind::Send, EventKind::Ack}) {
            event.kind = kind;
            world.history.add(event);
        }
    }
    transaction.commit();
    world.server.start();
}

void passes(Play &play, const std::string &, const Blanks &blanks)
{
    play.stage.simulation()->run(std::stoll(blanks[0]) * 1'000);
}

} // namespace

const std::vector<Phrase> &phrases()
{
    using Subject = Phrase::Subject;
    static const std::vector<Phrase> all{
        {Subject::Person, "creates room NAME", createsRoom},
        {Subject::Person, "joins NAME", joins},
        {Subject::Person, "begins to join NAME", beginsToJoin},
        {Subject::Person, "leaves", leaves},
        {Subject::Person, "goes to NAME", goesTo},
        {Subject::Person, "posts TEXT", posts},
        {Subject::Person, "posts N messages TEXT", postsMany},
        {Subject::Person, "replies TEXT to TEXT", replies},
        {Subject::Person, "edits TEXT to TEXT", edits},
        {Subject::Person, "deletes TEXT", deletes},
        {Subject::Person, "reacts NAME to TEXT", reacts},
        {Subject::Person, "reads everything", reads},
        {Subject::Person, "types", types},
        {Subject::Person, "sees TEXT", sees},
        {Subject::Person, "sees TEXT from NAME", seesFrom},
        {Subject::Person, "sees TEXT once", seesOnce},
        {Subject::Person, "sees TEXT before TEXT", seesBefore},
        {Subject::Person, "sees no TEXT", seesNo},
        {Subject::Person, "sees NAME on TEXT", seesReaction},
        {Subject::Person, "sees N messages", seesMessages},
        {Subject::Person, "sees that NAME is NAME", seesPresence},
        {Subject::Person, "sees NAME typing", seesTyping},
        {Subject::Person, "has N unread", hasUnread},
        {Subject::Person, "has TEXT pending", hasPending},
        {Subject::Person, "has nothing pending", hasNothingPending},
        {Subject::Person, "is online", isOnline},
        {Subject::Person, "notices the loss", noticesTheLoss},
        {Subject::Person, "goes offline", goesOffline},
        {Subject::Person, "comes back", comesBack},
        {Subject::Person, "is cut off", isCutOff},
        {Subject::Person, "is killed", isKilled},
        {Subject::Person, "starts again", startsAgain},
        {Subject::Person, "has a clock N hours off", clockIsWrong},
        {Subject::Person, "is cut off without noticing", wireDies, true},
        {Subject::Person, "is cut off without the server noticing", wireDiesForClient, true},
        {Subject::Person, "sleeps N minutes", sleeps, true},
        {Subject::Person, "wakes", wakes, true},
        {Subject::Person, "wakes with a clock that stood still", wakesUncounted, true},
        {Subject::Server, "crashes", serverCrashes},
        {Subject::Server, "starts", serverStarts},
        {Subject::Server, "restarts", serverRestarts},
        {Subject::Server, "stops", serverStops},
        {Subject::Server, "crashes after the next commit", crashesAfterCommit, true},
        {Subject::Server, "is down", isDown, true},
        {Subject::Server, "has N old messages", isFilled, true},
        {Subject::Server, "loses the next entries to NAME", losesEntries, true},
        {Subject::Everyone, "sees the same", seeTheSame},
        {Subject::Nobody, "N seconds pass", passes, true},
    };
    return all;
}

} // namespace hubbub::test
