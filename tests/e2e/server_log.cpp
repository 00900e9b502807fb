// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/server_log.h"

#include "core/store/log_store.h"
#include "core/store/schema.h"
#include "tests/support/client_recorder.h"

#include <limits>

namespace hubbub::test {

std::size_t recordServerLog(const std::string &file, base::Millis now, History &history)
{
    std::size_t count = 0;
    const auto database = store::openLogFile(file);
    const store::LogStore log(*database);
    for (const store::StoredRoom &room : log.rooms()) {
        Event event;
        event.kind = EventKind::LogEntry;
        event.t = now;
        event.room = room.id;
        event.epoch = room.epoch;
        for (const protocol::Entry &entry :
             log.entriesAfter(room.id, 0, std::numeric_limits<int>::max(), std::numeric_limits<std::size_t>::max())) {
            event.entry = entry;
            history.add(event);
            ++count;
        }
        event.kind = EventKind::Copy;
        event.client = "host";
        event.entry = {};
        event.entry.seq = room.head;
        event.note = foldTextOf(*database, room.id);
        history.add(event);
    }
    return count;
}

} // namespace hubbub::test
