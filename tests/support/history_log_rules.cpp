// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_rules.h"

#include <algorithm>
#include <tuple>

namespace hubbub::test {

void checkDense(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[key, log] : index.logs) {
        protocol::Seq expected = 1;
        const Event *before = nullptr;
        for (const Event *line : log) {
            if (line->entry.seq != expected) {
                findings.add(
                    "S1", "the log goes on with " + std::to_string(line->entry.seq) + " instead of " + std::to_string(expected),
                    {before, line});
            }
            expected = line->entry.seq + 1;
            before = line;
        }
    }
}

void checkTags(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[key, log] : index.logs) {
        std::map<std::pair<protocol::UserId, protocol::Tag>, const Event *> seen;
        for (const Event *line : log) {
            const auto [first, fresh] = seen.emplace(std::pair{line->entry.author, line->entry.tag}, line);
            if (fresh)
                continue;
            const auto sent = index.sent.find(line->entry.tag);
            const bool acked = sent != index.sent.end() && !sent->second.acks.empty();
            findings.add(acked ? "S2" : "S12", "one send stands in the log twice", {first->second, line});
        }
    }
    for (const auto &[tag, sent] : index.sent) {
        std::map<LogKey, const Event *> seen;
        for (const Event *ack : sent.acks) {
            const auto [first, fresh] = seen.emplace(LogKey{ack->room, ack->epoch}, ack);
            if (!fresh && first->second->entry.seq != ack->entry.seq)
                findings.add("S2", "two acks of one send name different places", {first->second, ack});
        }
        if (!sent.nak || !sent.acks.empty())
            continue;
        // A log that had been replaced by then may have had it: the refusal is about the log that took its place.
        for (const Event *line : index.withTag(tag)) {
            if (line->t >= sent.nak->t)
                findings.add("S12", "a refused send stands in the log", {sent.nak, line});
        }
    }
}

void checkAcks(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[tag, sent] : index.sent) {
        for (const Event *ack : sent.acks) {
            bool found = false;
            for (const Event *line : index.withTag(tag)) {
                found = found
                        || (line->room == ack->room && (ack->epoch.empty() || line->epoch == ack->epoch)
                            && line->entry.seq == ack->entry.seq && sent.send
                            && protocol::asksForTheSame(line->entry.body, sent.send->entry.body));
            }
            if (!found)
                findings.add("S3", "acked, but the log has something else there",
                             {sent.send, ack, index.at({ack->room, ack->epoch}, ack->entry.seq)});
        }
    }
}

void checkOrigins(const HistoryIndex &index, Findings &findings)
{
    for (const auto &[key, log] : index.logs) {
        for (const Event *line : log) {
            const auto sent = index.sent.find(line->entry.tag);
            if (sent == index.sent.end() || !sent->second.send) {
                findings.add("S4", "nobody sent this", {line});
                continue;
            }
            const protocol::UserId author = index.authorOf(sent->second);
            const Event &send = *sent->second.send;
            if (author != line->entry.author || (!send.room.empty() && send.room != line->room)
                || !protocol::asksForTheSame(line->entry.body, send.entry.body))
                findings.add("S4", "the log has it differently from how it was sent", {&send, line});
        }
    }
}

void checkSenderOrder(const HistoryIndex &index, Findings &findings)
{
    // Per sending client and room in the order of sending; what was refused once may come later by a person's decision.
    std::map<CopyKey, std::vector<const HistoryIndex::Sent *>> senders;
    for (const auto &[tag, sent] : index.sent) {
        if (sent.send && !sent.nak)
            senders[{sent.send->client, sent.send->room}].push_back(&sent);
    }
    for (auto &[key, sends] : senders) {
        std::sort(sends.begin(), sends.end(), [](const auto *a, const auto *b) {
            return std::tie(a->send->t, a->send->order) < std::tie(b->send->t, b->send->order);
        });
        std::map<LogKey, const Event *> newest;
        for (const auto *sent : sends) {
            for (const Event *line : index.withTag(sent->send->entry.tag)) {
                const Event *&before = newest[{line->room, line->epoch}];
                if (before && before->entry.seq > line->entry.seq)
                    findings.add("S8", key.first + " sent these in the other order", {line, before});
                before = line;
            }
        }
    }
}

void checkAckOrder(const HistoryIndex &index, Findings &findings)
{
    // From the end of each log: the earliest ack of anything that stands later. Comparing moments of different files by time
    // is only safe where they differ, which happenedBefore() knows.
    for (const auto &[key, log] : index.logs) {
        const Event *earliest = nullptr;
        for (auto line = log.rbegin(); line != log.rend(); ++line) {
            const auto sent = index.sent.find((*line)->entry.tag);
            if (sent == index.sent.end())
                continue;
            const Event *send = sent->second.send;
            if (send && earliest && send->note != "recovered" && happenedBefore(*earliest, *send))
                findings.add("S9", "an ack was given before this was sent, for something that stands later",
                             {earliest, send, *line});
            for (const Event *ack : sent->second.acks) {
                if (ack->room == key.first && ack->epoch == key.second && (!earliest || happenedBefore(*ack, *earliest)))
                    earliest = ack;
            }
        }
    }
}

} // namespace hubbub::test
