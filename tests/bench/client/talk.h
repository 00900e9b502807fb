// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/protocol/entry.h"

#include <string>
#include <vector>

namespace hubbub::bench {

/// An endless conversation in one room, the same one for the same seed: many people, messages of all lengths in several scripts, with
/// links, code, mentions and emoji; answers, reactions, edits and deletions.
class Talk
{
public:
    /// `start` is the time of the first entry; people speak every `pause` on average.
    Talk(std::uint64_t seed, std::string room, base::Millis start, base::Millis pause);

    /// The next entry of the room's log. The first ones make the room and let everybody in; `me` is the user of the copy.
    protocol::Entry next();
    /// How many messages the entries so far make in a timeline.
    std::int64_t messages() const { return m_messages; }

    static constexpr const char *me = "me";
    /// Stands in one message of twenty thousand.
    static constexpr const char *rareWord = "zanzibar";

private:
    protocol::Body speech();
    protocol::Body change(protocol::Seq newest);
    std::string text();
    std::string sentence(std::size_t words);
    std::string word();
    bool oneIn(std::uint64_t chances) { return m_random.below(chances) == 0; }
    protocol::Seq recentPost();

    base::SeededRandom m_random;
    std::string m_room;
    std::vector<std::string> m_vocabulary;
    std::vector<protocol::Seq> m_posts; ///< the newest ones
    std::size_t m_author = 0;
    protocol::Seq m_seq = 0;
    std::int64_t m_messages = 0;
    base::Millis m_now;
    base::Millis m_pause;
};

} // namespace hubbub::bench
