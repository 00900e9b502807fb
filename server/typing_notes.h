// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/registry.h"
#include "server/speaker.h"

#include <map>
#include <utility>
#include <vector>

namespace hubbub::server {

/// Who is writing where (docs/protocol.md, "typing"). A note ends by itself after limits::typingLasts, when its author posts,
/// or when the session that made it ends.
class TypingNotes
{
public:
    TypingNotes(Registry &registry, Speaker &speaker) : m_registry(registry), m_speaker(speaker) {}

    void start(const Session &session, HubRoom &room, base::Millis now);
    void stop(const protocol::UserId &user, HubRoom &room);
    /// Forgets the note without a word: everybody sees that the user left.
    void forget(const protocol::UserId &user, HubRoom &room) { m_notes.erase({&room, user}); }
    void sessionEnded(const Session &session);

    base::Millis nextDeadline() const;
    void tick(base::Millis now);
    std::size_t size() const { return m_notes.size(); }

private:
    using Key = std::pair<HubRoom *, protocol::UserId>;
    struct Note {
        SessionId session = 0;
        base::Millis until = 0;
    };
    template<class Ends>
    void endWhere(Ends ends);
    void tell(HubRoom &room, const protocol::UserId &user, bool on);

    Registry &m_registry;
    Speaker &m_speaker;
    std::map<Key, Note> m_notes;
    base::Millis m_next = 0; ///< no note ends before this; only meaningful while there are notes
    std::vector<SessionId> m_others; ///< kept for its memory
};

} // namespace hubbub::server
