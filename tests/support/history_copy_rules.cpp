// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_rules.h"

#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"

#include <algorithm>
#include <limits>

namespace hubbub::test {

namespace {

/// One client's copy of one room as its events tell it.
class CopyWalk
{
public:
    CopyWalk(const HistoryIndex &index, Findings &findings) : m_index(index), m_findings(findings) {}

    void take(const Event &event)
    {
        switch (event.kind) {
        case EventKind::Resume:
            resume(event);
            break;
        case EventKind::Reset:
            m_epoch = event.epoch;
            m_last = 0;
            break;
        case EventKind::Receive:
            receive(event);
            break;
        default:
            caughtUp(event);
            break;
        }
        m_before = &event;
    }

private:
    void resume(const Event &event)
    {
        if (!m_last && event.entry.seq > 0) {
            m_epoch = event.epoch;
            m_last = event.entry.seq;
        } else if (!m_last && event.entry.seq < 0) {
            m_anywhere = true;
        } else if (m_last && event.epoch == m_epoch && event.entry.seq > *m_last) {
            m_findings.add("S6", "the cursor is ahead of what was received", {m_before, &event});
        }
    }

    void receive(const Event &event)
    {
        if (!m_epoch.empty() && event.epoch != m_epoch)
            m_findings.add("S14", "an entry of another epoch without a reset before it", {m_before, &event});
        m_epoch = event.epoch;
        const protocol::Seq expected = m_last.value_or(0) + 1;
        const bool free = !m_last && m_anywhere;
        if (event.entry.seq != expected && !free)
            m_findings.add("S6",
                           "received " + std::to_string(event.entry.seq) + " where " + std::to_string(expected) + " was next",
                           {m_before, &event});
        m_last = event.entry.seq;
        const LogKey log{event.room, event.epoch};
        if (!m_index.logs.contains(log)) {
            m_findings.add("S14", "there never was a log with this epoch", {&event});
            return;
        }
        const Event *line = m_index.at(log, event.entry.seq);
        if (!line || !(line->entry == event.entry))
            m_findings.add("S5", "received something else than the log has", {&event, line});
    }

    void caughtUp(const Event &event)
    {
        if (event.epoch == m_epoch ? m_last.value_or(0) < event.entry.seq : event.entry.seq > 0)
            m_findings.add("S7", "told to be caught up, but not everything was received", {m_before, &event});
    }

    const HistoryIndex &m_index;
    Findings &m_findings;
    protocol::Epoch m_epoch;
    std::optional<protocol::Seq> m_last;
    bool m_anywhere = false;
    const Event *m_before = nullptr;
};

/// From a join to the leave, kick or ban after it.
struct Stay {
    protocol::Seq to = std::numeric_limits<protocol::Seq>::max();
    const Event *joinSent = nullptr; ///< null: before the recording began
};

std::vector<Stay> staysOf(const HistoryIndex &index, const std::vector<const Event *> &log, const protocol::UserId &user)
{
    std::vector<Stay> stays;
    bool inside = false;
    for (const Event *line : log) {
        if (inside && goesOut(line->entry) == user) {
            stays.back().to = line->entry.seq;
            inside = false;
        }
        if (line->entry.author != user)
            continue;
        const auto &body = line->entry.body;
        if (!inside && (std::holds_alternative<protocol::Joined>(body) || std::holds_alternative<protocol::Created>(body))) {
            const auto sent = index.sent.find(line->entry.tag);
            stays.push_back({std::numeric_limits<protocol::Seq>::max(), sent == index.sent.end() ? nullptr : sent->second.send});
            inside = true;
        }
    }
    return stays;
}

std::string foldOf(const std::vector<const Event *> &log, protocol::Seq head)
{
    roomlog::RoomState state;
    for (const Event *line : log) {
        if (line->entry.seq <= head)
            roomlog::fold(line->entry, state);
    }
    std::vector<protocol::Member> present;
    for (const protocol::Member &member : state.members()) {
        if (member.present)
            present.push_back(member);
    }
    return foldText(state.title(), present, state.messages());
}

/// The first line in which two texts differ.
std::string firstDifference(const std::string &a, const std::string &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto lineAt = [](const std::string &text, std::string::const_iterator where) {
        const auto begin = std::find(std::make_reverse_iterator(where), text.rend(), '\n').base();
        return std::string(begin, std::find(where, text.end(), '\n'));
    };
    return "the copy says \"" + lineAt(a, left) + "\", the log \"" + lineAt(b, right) + "\"";
}

} // namespace

void checkReceived(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[key, events] : index.copies) {
        CopyWalk walk(index, findings);
        for (const Event *event : events)
            walk.take(*event);
    }
}

void checkMembership(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[key, events] : index.copies) {
        const auto user = index.userOf.find(key.first);
        std::map<protocol::Epoch, std::vector<Stay>> stays;
        for (const Event *event : events) {
            if (event->kind != EventKind::Receive)
                continue;
            const auto log = index.logs.find({event->room, event->epoch});
            if (user == index.userOf.end() || log == index.logs.end())
                continue; // S14 has told
            if (!stays.contains(event->epoch))
                stays[event->epoch] = staysOf(index, log->second, user->second);
            const auto &all = stays[event->epoch];
            const bool allowed = std::any_of(all.begin(), all.end(), [&](const Stay &stay) {
                return event->entry.seq <= stay.to && (!stay.joinSent || !happenedBefore(*event, *stay.joinSent));
            });
            if (!allowed)
                findings.add("S10", key.first + " received this without being a member", {event});
        }
    }
}

void checkFolds(const HistoryIndex &index, Findings &findings)
{
    std::map<std::pair<LogKey, protocol::Seq>, std::string> folds; // most copies stand at the same head
    for (const Event &event : index.history.events()) {
        if (event.kind != EventKind::Copy)
            continue;
        const LogKey key{event.room, event.epoch};
        const auto log = index.logs.find(key);
        if (log == index.logs.end()) {
            findings.add("S14", "a copy of a log that never was", {&event});
            continue;
        }
        if (event.entry.seq > static_cast<protocol::Seq>(log->second.size())) {
            findings.add("S13", "a copy is longer than the log", {&event});
            continue;
        }
        std::string &fold = folds[{key, event.entry.seq}];
        if (fold.empty())
            fold = foldOf(log->second, event.entry.seq);
        if (fold != event.note)
            findings.add("S13", event.client + ": " + firstDifference(event.note, fold), {&event});
    }
}

void checkPeople(const HistoryIndex &index, Findings &findings)
{
    std::map<protocol::RoomId, LogKey> current; // a room's newest log is the one that is recorded last
    for (const Event &event : index.history.events()) {
        if (event.kind == EventKind::LogEntry)
            current[event.room] = {event.room, event.epoch};
    }
    std::map<protocol::UserId, std::pair<protocol::Member, const Event *>> known;
    for (const auto &[room, key] : current) {
        const auto &log = index.logs.at(key);
        roomlog::RoomState state;
        for (const Event *line : log)
            roomlog::fold(line->entry, state);
        for (const protocol::Member &member : state.members()) {
            if (!member.present)
                continue;
            const auto [first, fresh] = known.try_emplace(member.user, member, log.back());
            const auto &[before, line] = first->second;
            if (!fresh && (before.name != member.name || before.colour != member.colour))
                findings.add("S15", member.user.value + " is " + before.name + " in one room and " + member.name + " in another",
                             {line, log.back()});
        }
    }
}

} // namespace hubbub::test
