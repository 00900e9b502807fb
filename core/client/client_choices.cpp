// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Client that is about its own user: their profile, and what only they see of a room.
#include "core/client/client_state.h"
#include "core/protocol/text.h"

namespace hubbub::client {

using protocol::RoomId;
using protocol::Seq;

void Client::setProfile(const std::string &name, int colour, Done done)
{
    m_state->turn([&] {
        const auto checked = protocol::checkedName(name);
        if (!checked) {
            m_state->notices.calls.emplace_back([done = std::move(done), error = checked.error()] { done(error); });
            return;
        }
        m_state->account.ask(protocol::SetProfile{m_state->newTag(), *checked, colour},
                             [done = std::move(done)](const protocol::ReplyBody &body) {
                                 const auto *error = std::get_if<protocol::Error>(&body);
                                 done(error ? std::optional(*error) : std::nullopt);
                             });
    });
}

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

bool Client::forgetRoom(const RoomId &room)
{
    Room *known = m_state->copy.find(room);
    if (!known || !known->stored || known->joined || m_state->outbox.hasPendingJoin(room))
        return false;
    m_state->turn([&] {
        for (const store::OutboxItem &item : m_state->outbox.items(room))
            m_state->outbox.remove(item.tag);
        m_state->copy.forget(*known);
    });
    return true;
}

bool Client::compact()
{
    if (m_state->index.catchUp())
        return true;
    m_state->compactFile();
    return false;
}

} // namespace hubbub::client
