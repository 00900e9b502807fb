// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roomlog/rules.h"

#include "core/protocol/text.h"
#include "core/roomlog/permission.h"

#include <algorithm>
#include <map>

namespace hubbub::roomlog {

using namespace protocol;

std::optional<Error> refusal(const Draft &draft, const RoomFacts &facts, const Admission &admission)
{
    if (!std::holds_alternative<Created>(draft.body))
        return refusalOf(draft.body, draft.author, facts, admission);
    if (!facts.title().name.empty() || facts.settings().preset == Preset::Direct)
        return Error{ErrorCode::InvalidParams, "the room exists", 0};
    return std::nullopt;
}

std::vector<MentionPlace> mentionPlaces(const std::string &text, const RoomFacts &facts)
{
    std::vector<MentionPlace> places;
    if (text.find('@') == std::string::npos)
        return places;
    std::map<std::string, std::optional<UserId>> known; // a name is often written twice, and looking it up costs a query
    const auto named = [&](std::string_view name) -> const std::optional<UserId> & {
        const std::string key = nameKey(name);
        auto found = known.find(key);
        if (found == known.end())
            found = known.emplace(key, key == everyone.value ? everyone : facts.memberNamed(key)).first;
        return found->second;
    };
    for (const auto &candidates : mentionCandidates(text)) {
        for (const std::string_view candidate : candidates) {
            if (const auto &user = named(candidate)) {
                const auto begin = static_cast<std::size_t>(candidate.data() - text.data());
                places.push_back({begin - 1, begin + candidate.size(), *user});
                break;
            }
        }
    }
    return places;
}

std::vector<UserId> mentionsIn(const std::string &text, const UserId &author, const RoomFacts &facts)
{
    std::vector<UserId> users;
    for (const MentionPlace &place : mentionPlaces(text, facts)) {
        if (place.user != author && std::find(users.begin(), users.end(), place.user) == users.end())
            users.push_back(place.user);
    }
    return users;
}

} // namespace hubbub::roomlog
