// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/typing_notes.h"

#include "core/protocol/limits.h"
#include "server/deadline.h"

#include <algorithm>

namespace hubbub::server {

using base::Millis;

void TypingNotes::start(const Session &session, HubRoom &room, Millis now)
{
    const Millis until = now + protocol::limits::typingLasts;
    if (m_notes.empty())
        m_next = until;
    m_notes[{&room, session.user->id}] = Note{session.id, until};
    tell(room, session.user->id, true);
}

void TypingNotes::stop(const protocol::UserId &user, HubRoom &room)
{
    if (m_notes.erase({&room, user}) != 0)
        tell(room, user, false);
}

void TypingNotes::sessionEnded(const Session &session)
{
    endWhere([&session](const Note &note) { return note.session == session.id; });
}

Millis TypingNotes::nextDeadline() const
{
    return m_notes.empty() ? never : m_next;
}

void TypingNotes::tick(Millis now)
{
    if (now < nextDeadline())
        return;
    endWhere([now](const Note &note) { return note.until <= now; });
    m_next = never;
    for (const auto &[key, note] : m_notes)
        m_next = std::min(m_next, note.until);
}

template<class Ends>
void TypingNotes::endWhere(Ends ends)
{
    for (auto it = m_notes.begin(); it != m_notes.end();) {
        if (ends(it->second)) {
            const Key key = it->first;
            it = m_notes.erase(it);
            tell(*key.first, key.second, false);
        } else {
            ++it;
        }
    }
}

void TypingNotes::tell(HubRoom &room, const protocol::UserId &user, bool on)
{
    const OnlineUser *author = m_registry.user(user);
    m_others.clear();
    for (const SessionId id : room.live()) {
        const bool own = author && std::any_of(author->sessions.begin(), author->sessions.end(), [id](const Session *s) {
                             return s->id == id;
                         });
        if (!own)
            m_others.push_back(id);
    }
    m_speaker.broadcast(m_others, protocol::TypingChanged{room.id, user, on}, FrameClass::Ephemeral);
}

} // namespace hubbub::server
