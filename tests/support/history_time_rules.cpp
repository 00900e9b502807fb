// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace hubbub::test {

namespace {

/// The end of all faults, or null if the recording ends among them or too soon after.
const Event *healing(const HistoryIndex &index, base::Millis settleWithin)
{
    const Event *last = nullptr;
    for (const Event &event : index.history.events()) {
        if (event.kind == EventKind::Fault)
            last = &event;
    }
    const bool healed = last && last->note == "healed";
    return healed && index.history.events().back().t >= last->t + settleWithin ? last : nullptr;
}

/// When the author knew that the send is in the log: an ack, or the entry itself.
const Event *confirmation(const HistoryIndex::Sent &sent)
{
    const Event *ack = sent.acks.empty() ? nullptr : sent.acks.front();
    if (ack && sent.cameBack)
        return ack->t < sent.cameBack->t ? ack : sent.cameBack;
    return ack ? ack : sent.cameBack;
}

void checkHeads(const HistoryIndex &index, Findings &findings)
{
    std::map<protocol::RoomId, LogKey> current; // a room's newest log is the one that is recorded last
    std::map<LogKey, std::set<protocol::UserId>> members;
    for (const Event &event : index.history.events()) {
        if (event.kind == EventKind::LogEntry)
            current[event.room] = {event.room, event.epoch};
    }
    for (const auto &[room, key] : current) {
        for (const Event *line : index.logs.at(key)) {
            const auto &body = line->entry.body;
            if (std::holds_alternative<protocol::Joined>(body) || std::holds_alternative<protocol::Created>(body))
                members[key].insert(line->entry.author);
            else if (const auto out = goesOut(line->entry); !out.empty())
                members[key].erase(out);
        }
    }
    for (const Event &end : index.history.events()) {
        if (end.kind != EventKind::End)
            continue;
        for (const auto &[room, key] : current) {
            const auto user = index.userOf.find(end.client);
            if (user == index.userOf.end() || !members[key].contains(user->second))
                continue;
            const auto copy = index.copies.find({end.client, room});
            const Event *last = nullptr;
            for (const Event *event : copy == index.copies.end() ? std::vector<const Event *>{} : copy->second) {
                if (event->kind == EventKind::Receive)
                    last = event;
            }
            const Event *head = index.logs.at(key).back();
            if (!last || last->epoch != key.second || last->entry.seq != head->entry.seq)
                findings.add("S11", end.client + " is a member and online, but not at the head", {last, head});
        }
    }
}

struct Crash {
    const Event *event;
    protocol::UserId user;
};

/// When somebody first knew that the entry is in the log; nothing if nobody ever did.
std::optional<base::Millis> knownAt(const HistoryIndex &index, const protocol::Tag &tag)
{
    for (const Event &event : index.history.events()) {
        if ((event.kind == EventKind::Ack || event.kind == EventKind::Receive) && event.entry.tag == tag)
            return event.t;
    }
    return std::nullopt;
}

/// True if both were certainly in this log's room all the time: before `from`, and not seen to leave by `until`.
bool wereBothIn(const HistoryIndex &index, const std::vector<const Event *> &log, const protocol::UserId &one,
                const protocol::UserId &other, base::Millis from, base::Millis until)
{
    std::map<protocol::UserId, bool> in;
    for (const Event *line : log) {
        const protocol::Entry &entry = line->entry;
        const protocol::UserId out = goesOut(entry);
        const bool leaves = !out.empty();
        const protocol::UserId who = leaves ? out : entry.author;
        if (who != one && who != other)
            continue;
        if (!leaves && !std::holds_alternative<protocol::Joined>(entry.body)
            && !std::holds_alternative<protocol::Created>(entry.body))
            continue;
        const auto known = knownAt(index, entry.tag);
        if (!leaves)
            in[who] = known && *known <= from;
        else if (!known || *known <= until)
            in[who] = false;
    }
    return in[one] && in[other];
}

/// Only who shares a room with somebody is told of them. A room whose log was replaced counts if that is so in all its logs.
bool shareARoom(const HistoryIndex &index, const protocol::UserId &one, const protocol::UserId &other, base::Millis from,
                base::Millis until)
{
    std::map<protocol::RoomId, bool> shared;
    for (const auto &[key, log] : index.logs) {
        bool &all = shared.try_emplace(key.first, true).first->second;
        all = all && wereBothIn(index, log, one, other, from, until);
    }
    return std::any_of(shared.begin(), shared.end(), [](const auto &room) { return room.second; });
}

/// True if the observer certainly heard the server from the crash to `until`, and the crashed user stayed away.
bool isFairWitness(const HistoryIndex &index, const std::string &observer, const Crash &crash, base::Millis until)
{
    bool greeted = false;
    bool thinksOnline = false;
    for (const Event &event : index.history.events()) {
        const bool before = event.t <= crash.event->t && &event != crash.event;
        if (event.t > until)
            break;
        if (event.kind == EventKind::Hello && event.client == observer)
            greeted = before;
        else if (event.kind == EventKind::Presence && event.client == observer && event.user == crash.user && before)
            thinksOnline = event.note != "offline";
        else if (event.kind == EventKind::Fault && &event != crash.event && (event.client.empty() || event.client == observer))
            greeted = greeted && event.note == "healed";
        else if (event.kind == EventKind::Hello && !before && index.userOf.at(event.client) == crash.user)
            return false;
    }
    return greeted && thinksOnline;
}

bool heardOfIt(const HistoryIndex &index, const std::string &observer, const Crash &crash, base::Millis until)
{
    const auto &events = index.history.events();
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == EventKind::Presence && event.client == observer && event.user == crash.user
               && event.note == "offline" && event.t >= crash.event->t && event.t <= until;
    });
}

bool hasAnotherDevice(const HistoryIndex &index, const Crash &crash)
{
    return std::any_of(index.userOf.begin(), index.userOf.end(),
                       [&](const auto &pair) { return pair.second == crash.user && pair.first != crash.event->client; });
}

} // namespace

void checkSettled(const HistoryIndex &index, const CheckOptions &options, Findings &findings)
{
    const Event *healed = healing(index, options.settleWithin);
    if (!healed)
        return;
    const base::Millis end = index.history.events().back().t;
    for (const auto &[tag, sent] : index.sent) {
        // What is asked for without being kept dies with the process that asked.
        if (!sent.send || sent.nak || std::holds_alternative<protocol::ProfileSet>(sent.send->entry.body))
            continue;
        const base::Millis due = std::max(healed->t, sent.send->t) + options.settleWithin;
        const Event *confirmed = due <= end ? confirmation(sent) : sent.send;
        if (!confirmed)
            findings.add("S11", "this was neither confirmed nor refused", {healed, sent.send});
        else if (confirmed->t > due)
            findings.add("S11", "this was confirmed too late", {healed, sent.send, confirmed});
    }
    checkHeads(index, findings);
}

void checkPresence(const HistoryIndex &index, const CheckOptions &options, Findings &findings)
{
    for (const Event &event : index.history.events()) {
        if (event.kind != EventKind::Fault || event.note != "crash" || !index.userOf.contains(event.client))
            continue;
        const Crash crash{&event, index.userOf.at(event.client)};
        const base::Millis until = event.t + options.presenceWithin;
        if (index.history.events().back().t < until || hasAnotherDevice(index, crash))
            continue;
        for (const auto &[observer, user] : index.userOf) {
            if (user != crash.user && isFairWitness(index, observer, crash, until) && !heardOfIt(index, observer, crash, until)
                && shareARoom(index, user, crash.user, event.t, until))
                findings.add("P1", observer + " still sees " + crash.user.value + " online", {&event});
        }
    }
}

void checkReadMarks(const HistoryIndex &index, Findings &findings)
{
    std::map<CopyKey, const Event *> marks;
    for (const Event &event : index.history.events()) {
        if (event.kind == EventKind::Reset)
            marks.erase({event.client, event.room}); // another log, other numbers
        if (event.kind != EventKind::Read)
            continue;
        const Event *&before = marks[{event.client, event.room}];
        if (before && before->epoch == event.epoch && before->entry.seq > event.entry.seq)
            findings.add("R1", "a read mark went back", {before, &event});
        before = &event;
    }
}

} // namespace hubbub::test
