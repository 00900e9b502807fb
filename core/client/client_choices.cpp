// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Client that is about what only its own user sees of a room.
#include "core/client/client_state.h"

namespace hubbub::client {

using protocol::RoomId;
using protocol::Seq;

void Client::setDraft(const RoomId &room, const std::string &text, Seq reply)
{
    m_state->drafts.setDraft(room, text, reply);
    Room *known = m_state->copy.find(room);
    if (known && known->hasDraft == text.empty()) {
        m_state->turn([&] {
            known->hasDraft = !text.empty();
            m_state->notices.rooms = true;
        });
    }
}

store::OutboxStore::ComposerDraft Client::draft(const RoomId &room) const
{
    return m_state->drafts.draft(room);
}

void Client::setNotifyLevel(const RoomId &room, store::NotifyLevel level)
{
    m_state->turn([&] {
        if (Room *known = m_state->copy.find(room))
            m_state->copy.choose(*known, {level, known->choice.favourite});
    });
}

void Client::setFavourite(const RoomId &room, bool on)
{
    m_state->turn([&] {
        if (Room *known = m_state->copy.find(room))
            m_state->copy.choose(*known, {known->choice.level, on});
    });
}

} // namespace hubbub::client
