// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/member.h"
#include "tests/bench/load/options.h"

#include <memory>
#include <string>
#include <string_view>

namespace hubbub::bench {

/// Who hears what a dialect has understood.
class DialectListener
{
public:
    virtual ~DialectListener() = default;
    /// The member is where it wanted to be.
    virtual void arrived(Member &member) = 0;
    /// The member's room can be entered by its other members.
    virtual void roomMade(Room &room) = 0;
    /// Something of the room's log came; `post` is the number in its text, or -1 if it has none.
    virtual void delivered(Member &member, std::uint64_t seq, std::int64_t post) = 0;
    virtual void refused(Member &member, std::string_view answer) = 0;
    /// The server asks to come back after so many milliseconds.
    virtual void saidBye(Member &member, std::int64_t reconnectMs) = 0;
};

/// How a server is spoken to. Posts carry "#NUMBER#" at the beginning of their text, by which they are recognised.
class Dialect
{
public:
    virtual ~Dialect() = default;
    virtual std::string path() const = 0;
    /// The channel is open: on to the room, if it exists, or to nothing more than being known.
    virtual void begin(Member &member) = 0;
    /// The room exists now. Nothing for a member who is not that far.
    virtual void enter(Member &member) = 0;
    /// After a loss of the connection, as begin(): with what was missed.
    virtual void resume(Member &member) { begin(member); }
    virtual void hear(Member &member, Opcode opcode, std::string_view text) = 0;
    virtual void post(Member &member, std::int64_t number) = 0;
};

std::unique_ptr<Dialect> makeDialect(const Options &options, DialectListener &listener);

/// The whole number that begins there; -1 if none does.
std::int64_t numberAt(std::string_view text);
/// The number behind the first `key` after `from`; -1 if there is none.
std::int64_t numberAfter(std::string_view text, std::string_view key, std::size_t from = 0);
/// `number` as a post's text of so many bytes.
std::string textOf(std::int64_t number, int bytes);

} // namespace hubbub::bench
