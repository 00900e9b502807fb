// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/notices.h"
#include "core/client/server_line.h"
#include "core/protocol/frames.h"

#include <map>
#include <vector>

namespace hubbub::client {

/// Who is writing where. What others do is forgotten after limits::typingLasts, in case the "off" got lost; what the user does
/// is told rarely enough never to meet the flood limit.
class Typing
{
public:
    Typing(const base::Clock &clock, ServerLine &line, Notices &notices);

    // ---- The others
    void heard(const protocol::TypingChanged &change);
    /// A message of theirs came: they are done.
    void posted(const protocol::RoomId &room, const protocol::UserId &user);
    std::vector<protocol::UserId> in(const protocol::RoomId &room) const;

    // ---- The user
    void set(const protocol::RoomId &room, bool on);

    void lost();
    base::Millis nextDeadline() const;
    void tick();

private:
    using Writers = std::map<protocol::UserId, base::Millis>; ///< until when
    void forget(const protocol::RoomId &room, const protocol::UserId &user);
    bool mayTell();

    const base::Clock &m_clock;
    ServerLine &m_line;
    Notices &m_notices;
    std::map<protocol::RoomId, Writers> m_writers;

    struct Told {
        bool on = false;
        base::Millis at = 0;
    };
    std::map<protocol::RoomId, Told> m_told;
    std::int64_t m_allowance;
    base::Millis m_allowanceAt;
};

} // namespace hubbub::client
