// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Copy that entries pass through.
#include "core/client/copy.h"
#include "core/client/targets.h"
#include "core/store/entry_batch.h"

#include <algorithm>

namespace hubbub::client {

using namespace protocol;

namespace {

/// Which message looks different because of this entry; 0 for none.
Seq touchedBy(const Entry &entry)
{
    if (std::holds_alternative<UnknownBody>(entry.body) || std::holds_alternative<Expired>(entry.body)
        || std::holds_alternative<Emptied>(entry.body))
        return 0;
    const Seq target = targetOf(entry.body);
    return target > 0 ? target : entry.seq;
}

bool changesRoom(const Body &body)
{
    return std::holds_alternative<Created>(body) || std::holds_alternative<Joined>(body) || std::holds_alternative<Left>(body)
           || std::holds_alternative<Renamed>(body) || std::holds_alternative<TopicSet>(body)
           || std::holds_alternative<RoleSet>(body) || std::holds_alternative<PresetSet>(body)
           || std::holds_alternative<Kicked>(body) || std::holds_alternative<Banned>(body) || std::holds_alternative<Muted>(body)
           || std::holds_alternative<Slowed>(body) || std::holds_alternative<Locked>(body)
           || std::holds_alternative<AllMuted>(body) || std::holds_alternative<KeepSet>(body)
           || std::holds_alternative<ProfileSet>(body);
}

/// True if this entry puts the user out of the room.
bool putsOut(const Entry &entry, const UserId &user)
{
    if (const auto *kicked = std::get_if<Kicked>(&entry.body))
        return kicked->user == user;
    if (const auto *banned = std::get_if<Banned>(&entry.body))
        return banned->on && banned->user == user;
    return std::holds_alternative<Left>(entry.body) && entry.author == user;
}

} // namespace

/// What a transaction will have changed, to be taken over once it is committed.
struct Copy::Batch {
    explicit Batch(const Room &room) : log(room.log), joined(room.joined), lastAt(room.lastAt), readSeq(room.read.seq) {}

    roomlog::RoomLog log;
    bool joined;
    base::Millis lastAt;
    Seq readSeq;
    bool gap = false;
    bool leftForGood = false;
    std::size_t applied = 0;
    std::set<Seq> touched;
    std::vector<Tag> settled;
    std::vector<Notices::Ack> news; ///< settled before the host's reply could tell
    std::vector<Tag> conflicts;
    std::vector<Seq> arrived;
    Seq expired = 0; ///< up to here messages are gone now; 0: none
    std::optional<store::StoredRoom> changed; ///< title and members, if they may have moved
};

Copy::Result Copy::apply(Room &room, const std::vector<Entry> &entries)
{
    Batch batch(room);
    try {
        store::Transaction transaction(m_database);
        store(room, entries, batch);
        if (batch.applied == 0)
            return batch.gap ? Result::Gap : Result::Nothing;
        transaction.commit();
    } catch (const store::StoreError &) {
        // Found out here and not before, since asking for every entry would cost every reader what only a liar deserves.
        if (hasDoubleTag(room, entries))
            return Result::DoubleTag;
        throw;
    }
    adopt(room, batch);
    return batch.gap ? Result::Gap : Result::Applied;
}

void Copy::store(Room &room, const std::vector<Entry> &entries, Batch &batch)
{
    append(room, entries, batch);
    if (batch.applied == 0)
        return;
    if (batch.joined != room.joined)
        m_log.setJoined(room.id, batch.joined);
    const Seq read = std::min(room.serverRead.seq, batch.log.head());
    if (read > batch.readSeq && m_timeline.markRead(room.id, m_identity.user, read))
        batch.readSeq = read;
    if (batch.changed)
        batch.changed = m_log.room(room.id);
    noteOvertaken(room, batch);
}

void Copy::append(Room &room, const std::vector<Entry> &entries, Batch &batch)
{
    store::EntryBatch log(m_database, room.id, batch.log.head());
    for (const Entry &entry : entries) {
        const roomlog::Applied applied = batch.log.apply(entry);
        if (applied == roomlog::Applied::Duplicate)
            continue;
        if (applied == roomlog::Applied::Gap) {
            batch.gap = true;
            break;
        }
        log.append(entry);
        noteEntry(room, entry, batch);
        // A leave that lies before the head that the server told when it let us follow was undone by a later join.
        if (putsOut(entry, m_identity.user) && entry.seq > room.target) {
            const auto self = log.member(m_identity.user);
            batch.leftForGood = !self || !self->present;
        }
        if (batch.leftForGood) {
            batch.joined = false;
            break;
        }
    }
    log.finish();
}

void Copy::noteOvertaken(const Room &room, Batch &batch)
{
    // The host gave a place in the log and put something else there: such a promise will not be kept any more.
    for (const store::OutboxItem &item : m_outbox.acked(room.id)) {
        const bool settled = std::find(batch.settled.begin(), batch.settled.end(), item.tag) != batch.settled.end();
        if (settled || item.seq > batch.log.head())
            continue;
        m_outbox.storeConflict(item);
        batch.conflicts.push_back(item.tag);
    }
}

void Copy::noteEntry(const Room &room, const Entry &entry, Batch &batch)
{
    ++batch.applied;
    if (const Seq touched = touchedBy(entry); touched > 0 && touched <= entry.seq)
        batch.touched.insert(batch.touched.end(), touched); // mostly in order
    if (touchedBy(entry) == entry.seq)
        batch.lastAt = entry.at;
    if (changesRoom(entry.body))
        batch.changed.emplace();
    if (const auto *hidden = std::get_if<Hidden>(&entry.body)) {
        for (Seq seq = std::max<Seq>(hidden->from, 1); seq <= std::min(hidden->to, entry.seq - 1); ++seq)
            batch.touched.insert(seq);
    }
    if (const auto *expired = std::get_if<Expired>(&entry.body))
        batch.expired = std::max(batch.expired, std::min(expired->to, entry.seq - 1));
    if (entry.author == m_identity.user)
        noteOwn(room, entry, batch);
    else if (room.newsAfter && entry.seq > *room.newsAfter && std::holds_alternative<Posted>(entry.body))
        batch.arrived.push_back(entry.seq);
}

void Copy::noteOwn(const Room &room, const Entry &entry, Batch &batch)
{
    if (std::holds_alternative<Joined>(entry.body) || std::holds_alternative<Created>(entry.body)) {
        batch.joined = true;
    }
    const store::OutboxItem *item = m_outbox.find(entry.tag);
    if (!item || item->room != room.id)
        return;
    if (asksForTheSame(entry.body, item->body)) {
        m_outbox.storeSettled(*item);
        batch.settled.push_back(entry.tag);
        if (item->state != store::OutboxState::Acked)
            batch.news.push_back({room.id, entry.tag, entry.seq});
    } else {
        // Never let go of what a person wrote because something else stands in its place.
        m_outbox.storeConflict(*item);
        batch.conflicts.push_back(entry.tag);
    }
}

void Copy::adopt(Room &room, Batch &batch)
{
    room.log = batch.log;
    room.joined = batch.joined;
    room.lastAt = batch.lastAt;
    room.serverHead = std::max(room.serverHead, room.log.head());
    room.fruitless = 0;
    if (batch.leftForGood) {
        room.heard = false;
        room.newsAfter.reset();
    }
    if (batch.changed) {
        take(room, *batch.changed);
        m_notices.members.insert(room.id);
    }
    m_notices.acked.insert(m_notices.acked.end(), batch.news.begin(), batch.news.end());
    for (const Tag &tag : batch.settled)
        m_outbox.forget(tag);
    for (const Tag &tag : batch.conflicts)
        m_outbox.noteConflict(tag);
    if (!batch.settled.empty() || !batch.conflicts.empty())
        m_notices.outbox.insert(room.id);
    if (batch.expired > 0) {
        Seq &expired = m_notices.expired[room.id];
        expired = std::max(expired, batch.expired);
    }
    if (!batch.touched.empty())
        m_notices.messages[room.id].merge(batch.touched);
    if (!batch.arrived.empty()) {
        std::vector<Seq> &arrived = m_notices.arrived[room.id];
        arrived.insert(arrived.end(), batch.arrived.begin(), batch.arrived.end());
    }
    room.read.seq = batch.readSeq;
    m_stale.insert(room.id);
    // A list need not be told of every page of a long catch-up.
    if (!room.behind() || batch.changed)
        m_notices.rooms = true;
}

bool Copy::hasDoubleTag(const Room &room, const std::vector<Entry> &entries) const
{
    std::set<std::pair<UserId, Tag>> seen;
    for (const Entry &entry : entries) {
        if (entry.seq <= room.log.head())
            continue;
        if (!seen.emplace(entry.author, entry.tag).second || m_log.tagged(room.id, entry.author, entry.tag))
            return true;
    }
    return false;
}

void Copy::reset(Room &room, const Epoch &epoch)
{
    const bool hadContent = room.log.head() > 0;
    store::Transaction transaction(m_database);
    m_log.resetRoom(room.id, epoch);
    m_outbox.storeReset(room.id);
    transaction.commit();
    m_outbox.noteReset(room.id);
    room.log = {epoch, 0};
    room.read = {};
    room.members = 0;
    room.lastAt = 0;
    room.newsAfter.reset();
    m_notices.arrived.erase(room.id);
    m_stale.insert(room.id);
    if (!hadContent)
        return;
    m_notices.resets.insert(room.id);
    m_notices.messages.erase(room.id);
    m_notices.expired.erase(room.id);
    m_notices.outbox.insert(room.id);
    m_notices.members.insert(room.id);
    m_notices.rooms = true;
}

} // namespace hubbub::client
