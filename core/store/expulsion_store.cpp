// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/expulsion_store.h"

#include "core/protocol/codec.h"
#include "core/protocol/message.h"
#include "core/store/dictionary.h"
#include "core/store/stored_facts.h"

#include <map>

namespace hubbub::store {

using namespace protocol;

namespace {

using Members = std::map<UserId, Member>;

Members bannedMembers(Database &database, std::int64_t room)
{
    Members banned;
    auto rows =
        database.prepare("SELECT " HUBBUB_MEMBER_COLUMNS " FROM members WHERE room_key = ?1 AND present = 0 AND exit = ?2");
    rows.bind(1, room).bind(2, static_cast<int>(Exit::Banned));
    while (rows.step()) {
        const Member member = readMember(rows);
        banned.emplace(member.user, member);
    }
    return banned;
}

/// What a body did to one of these people; nothing if it did not put them out in the way they went.
std::optional<Expulsion> actIn(const Body &body, const Members &people)
{
    Expulsion act;
    if (const auto *ban = std::get_if<Banned>(&body); ban && ban->on)
        act = {ban->user, {}, true, ban->scope, 0, {}, {}, ban->reason};
    else if (const auto *kick = std::get_if<Kicked>(&body))
        act = {kick->user, {}, false, BanScope::User, 0, {}, {}, kick->reason};
    const auto found = people.find(act.user);
    if (found == people.end() || (found->second.exit == Exit::Banned) != act.banned)
        return std::nullopt;
    act.name = found->second.name;
    return act;
}

/// The newest act against each of these people, newest first. Every act that had an effect has a row among the messages, which
/// are read through an index that knows their kinds.
std::vector<Expulsion> actsAgainst(Database &database, std::int64_t room, Members people)
{
    std::vector<Expulsion> acts;
    if (people.empty())
        return acts;
    const StoredFacts facts(database, room);
    auto rows = database.prepare("SELECT e.kind, e.body, e.at, u.id FROM messages m "
                                 "CROSS JOIN entries e ON e.room_key = m.room_key AND e.seq = m.seq "
                                 "CROSS JOIN users u ON u.key = e.author "
                                 "WHERE m.room_key = ?1 AND m.kind IN (?2, ?3) ORDER BY m.seq DESC");
    rows.bind(1, room).bind(2, static_cast<int>(MessageKind::Kick)).bind(3, static_cast<int>(MessageKind::Ban));
    while (!people.empty() && rows.step()) {
        const auto body = decodeBody(rows.text(0), rows.text(1));
        auto act = body ? actIn(body.value(), people) : std::nullopt;
        if (!act)
            continue;
        act->at = rows.integer(2);
        act->by = UserId(rows.text(3));
        if (const auto author = facts.member(act->by))
            act->byName = author->name;
        people.erase(act->user);
        acts.push_back(std::move(*act));
    }
    return acts;
}

} // namespace

std::vector<Expulsion> ExpulsionStore::bans(const RoomId &room) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return {};
    const Snapshot snapshot(m_database);
    return actsAgainst(m_database, *key, bannedMembers(m_database, *key));
}

std::optional<Expulsion> ExpulsionStore::newest(const RoomId &room, const UserId &user) const
{
    const auto key = Dictionary(m_database).room(room);
    if (!key)
        return std::nullopt;
    const Snapshot snapshot(m_database);
    const auto member = StoredFacts(m_database, *key).member(user);
    if (!member || member->present || member->exit == Exit::Left)
        return std::nullopt;
    const std::vector<Expulsion> acts = actsAgainst(m_database, *key, {{user, *member}});
    return acts.empty() ? std::nullopt : std::optional(acts.front());
}

} // namespace hubbub::store
