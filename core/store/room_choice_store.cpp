// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/room_choice_store.h"

namespace hubbub::store {

using protocol::RoomId;

static_assert(static_cast<int>(NotifyLevel::Usual) == 0 && static_cast<int>(NotifyLevel::Everything) == 1
                  && static_cast<int>(NotifyLevel::Mentions) == 2 && static_cast<int>(NotifyLevel::Nothing) == 3
                  && static_cast<int>(NotifyLevel::Muted) == 4,
              "the numbers stand in files");

std::map<RoomId, RoomChoice> RoomChoiceStore::all() const
{
    std::map<RoomId, RoomChoice> choices;
    auto rows = m_database.prepare("SELECT room, level, favourite FROM room_choices");
    while (rows.step()) {
        const std::int64_t level = rows.integer(1);
        // A level of a later version: better told too much than nothing.
        const bool known = level >= 0 && level <= static_cast<std::int64_t>(NotifyLevel::Muted);
        choices[RoomId(rows.text(0))] = {known ? static_cast<NotifyLevel>(level) : NotifyLevel::Usual, rows.integer(2) != 0};
    }
    return choices;
}

void RoomChoiceStore::set(const RoomId &room, const RoomChoice &choice)
{
    if (choice == RoomChoice()) {
        m_database.prepare("DELETE FROM room_choices WHERE room = ?1").bind(1, room.value).run();
        return;
    }
    m_database.prepare("INSERT OR REPLACE INTO room_choices(room, level, favourite) VALUES(?1, ?2, ?3)")
        .bind(1, room.value)
        .bind(2, static_cast<int>(choice.level))
        .bind(3, choice.favourite ? 1 : 0)
        .run();
}

} // namespace hubbub::store
