// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/emptied_entries.h"

#include "core/protocol/codec.h"

#include <string_view>

namespace hubbub::store {

namespace {

void empty(Database &database, std::string_view sql, const protocol::Body &was, std::int64_t roomKey, protocol::Seq after,
           protocol::Seq to)
{
    const protocol::Body emptied = protocol::Emptied{std::string(protocol::kindOf(was))};
    database.prepare(sql)
        .bind(1, roomKey)
        .bind(2, after)
        .bind(3, to)
        .bind(4, protocol::kindOf(was))
        .bind(5, protocol::kindOf(emptied))
        .bind(6, protocol::encodeBody(emptied))
        .run();
}

} // namespace

void emptyEntries(Database &database, std::int64_t roomKey, protocol::Seq after, protocol::Seq to)
{
    empty(database, "UPDATE entries SET kind = ?5, body = ?6 WHERE room_key = ?1 AND seq > ?2 AND seq <= ?3 AND kind = ?4",
          protocol::Posted{}, roomKey, after, to);
    // An edit stands anywhere behind what it edits.
    empty(database,
          "UPDATE entries SET kind = ?5, body = ?6 WHERE room_key = ?1 AND seq IN (SELECT seq FROM entries INDEXED BY "
          "entries_editing "
          "WHERE room_key = ?1 AND kind = 'edit' AND json_extract(body, '$.target') > ?2 "
          "AND json_extract(body, '$.target') <= ?3) AND kind = ?4",
          protocol::Edited{}, roomKey, after, to);
}

} // namespace hubbub::store
