// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_index.h"

namespace hubbub::test {

HistoryIndex::HistoryIndex(const History &recorded) : history(recorded)
{
    for (const Event &event : history.events()) {
        if (!event.client.empty() && !event.user.empty() && event.kind != EventKind::Presence)
            userOf.emplace(event.client, event.user);
        switch (event.kind) {
        case EventKind::Send:
            sent[event.entry.tag].send = &event;
            break;
        case EventKind::Ack:
            sent[event.entry.tag].acks.push_back(&event);
            break;
        case EventKind::Nak:
            sent[event.entry.tag].nak = &event;
            break;
        case EventKind::Resume:
        case EventKind::Reset:
        case EventKind::Receive:
        case EventKind::CaughtUp:
            copies[{event.client, event.room}].push_back(&event);
            break;
        case EventKind::LogEntry: {
            const LogKey log{event.room, event.epoch};
            logs[log].push_back(&event);
            m_places[log].emplace(event.entry.seq, &event);
            m_tags.emplace(event.entry.tag, &event);
            break;
        }
        default:
            break;
        }
    }
    for (const Event &event : history.events()) {
        const auto own = event.kind == EventKind::Receive ? sent.find(event.entry.tag) : sent.end();
        if (own != sent.end() && !own->second.cameBack && own->second.send && own->second.send->client == event.client)
            own->second.cameBack = &event;
    }
}

protocol::UserId HistoryIndex::authorOf(const Sent &one) const
{
    const auto found = one.send ? userOf.find(one.send->client) : userOf.end();
    return found == userOf.end() ? protocol::UserId{} : found->second;
}

const Event *HistoryIndex::at(const LogKey &log, protocol::Seq seq) const
{
    const auto places = m_places.find(log);
    if (places == m_places.end())
        return nullptr;
    const auto place = places->second.find(seq);
    return place == places->second.end() ? nullptr : place->second;
}

std::vector<const Event *> HistoryIndex::withTag(const protocol::Tag &tag) const
{
    std::vector<const Event *> found;
    for (auto [it, end] = m_tags.equal_range(tag); it != end; ++it)
        found.push_back(it->second);
    return found;
}

} // namespace hubbub::test
