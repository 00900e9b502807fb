// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <cstddef>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::test {

/// What somebody saw or did at one moment of a run. Which members of Event count depends on it.
enum class EventKind {
    Hello, ///< client, user: a session was greeted
    Send, ///< client, room, entry.tag, entry.body: the wish was stored in the outbox (room empty for "create")
    Ack, ///< client, room, epoch if known, entry.tag, entry.seq
    Nak, ///< client, room, entry.tag, note: refused for good
    Resume, ///< client, room, epoch, entry.seq: the cursor shown to the server; -1: only what comes from now on
    Reset, ///< client, room, epoch: the copy was dropped, entries start again at 1
    Receive, ///< client, room, epoch, entry: stored in the client's copy
    CaughtUp, ///< client, room, epoch, entry.seq: told that the copy reaches this seq
    Presence, ///< client saw that user is now note ("online", "away", "offline")
    Read, ///< client, room, entry.seq: the user's read mark
    Fault, ///< note: what broke; "healed" is the end of all faults, "crash" of a client counts for presence
    End, ///< client: it was online and left alone until here
    LogEntry, ///< room, epoch, entry: a line of the host's final log, or of one that was replaced
    Copy, ///< client ("host" for the host's own tables), room, epoch, entry.seq: head; note: the folded state as text
};

std::string_view nameOf(EventKind kind);

struct Event {
    EventKind kind = EventKind::Fault;
    base::Millis t = 0; ///< steady clock, comparable between the processes of one machine
    std::string client;
    protocol::UserId user;
    protocol::RoomId room;
    protocol::Epoch epoch;
    protocol::Entry entry;
    std::string note;
    // Where it was recorded: the file, and the place in it. Events of one source are ordered by place, of several by time.
    int source = 0;
    std::size_t order = 0;
};

/// True if `a` surely happened before `b`.
bool happenedBefore(const Event &a, const Event &b);

/// One event as one line of JSON without the newline, and back. The error says what is wrong with the line.
std::string toLine(const Event &event);
base::Result<Event, std::string> fromLine(std::string_view line);
/// For a person: short, one line.
std::string describe(const Event &event);

/// Events in the order in which they were recorded; those of several files merged by time.
class History
{
public:
    void add(Event event);
    const std::vector<Event> &events() const { return m_events; }
    bool empty() const { return m_events.empty(); }

    /// Adds the events of a file. A last line that was cut off by a crash is dropped; any other bad line is an error.
    std::optional<std::string> load(const std::string &path);
    /// False if the file cannot be written.
    bool save(const std::string &path) const;

private:
    std::vector<Event> m_events;
    int m_sources = 1;
};

/// Appends events to a file line by line, each handed to the system at once, so that a kill loses at most one.
class HistoryFile
{
public:
    explicit HistoryFile(const std::string &path) : m_out(path, std::ios::app | std::ios::binary) {}
    bool good() const { return m_out.good(); }
    void add(const Event &event)
    {
        m_out << toLine(event) + "\n";
        m_out.flush();
    }

private:
    std::ofstream m_out;
};

} // namespace hubbub::test
