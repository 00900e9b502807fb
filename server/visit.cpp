// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/visit.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hubbub::server {

using namespace protocol;

namespace {

constexpr int triedNames = 100;
constexpr int membersAtOnce = 500;

/// Those who may receive visitors: highest role first, of equals who has been there longest.
std::vector<Member> hostsIn(const store::LogStore &log, const RoomId &room)
{
    std::vector<Member> hosts;
    for (UserId after;;) {
        std::vector<Member> page = log.members(room, after, membersAtOnce);
        if (page.empty())
            break;
        after = page.back().user;
        std::copy_if(page.begin(), page.end(), std::back_inserter(hosts),
                     [](const Member &member) { return member.role >= Role::Member; });
    }
    std::sort(hosts.begin(), hosts.end(),
              [](const Member &a, const Member &b) { return a.role != b.role ? a.role > b.role : a.since < b.since; });
    hosts.resize(std::min(hosts.size(), limits::visitHosts));
    return hosts;
}

/// The visitor's own name, or the first of "Cid 2", "Cid 3" … that no room has.
std::string freeName(const store::LogStore &log, const std::string &name)
{
    if (!log.roomNamed(name))
        return name;
    for (int number = 2; number < triedNames; ++number) {
        const auto numbered = checkedName(name + ' ' + std::to_string(number));
        if (numbered && !log.roomNamed(*numbered))
            return *numbered;
    }
    return {};
}

} // namespace

std::vector<Draft> beginningOfVisit(const store::LogStore &log, const store::StoredInvite &invite, const VisitPlace &place,
                                    const store::StoredUser &visitor)
{
    std::vector<Draft> drafts;
    const auto room = log.room(invite.room);
    const std::vector<Member> hosts = room ? hostsIn(log, invite.room) : std::vector<Member>();
    if (hosts.empty())
        return drafts;
    std::string name = freeName(log, visitor.name);
    if (name.empty())
        name = place.room.value.substr(0, limits::nameGraphemes);
    Created created{std::move(name), room->title.name, {}, Preset::Private};
    drafts.push_back({place.room, hosts.front().user, place.tag, std::move(created)});
    for (auto host = std::next(hosts.begin()); host != hosts.end(); ++host)
        drafts.push_back({place.room, host->user, place.tag, Joined{}});
    drafts.push_back({place.room, visitor.id, place.tag, Joined{{}, Role::Guest}});
    return drafts;
}

} // namespace hubbub::server
