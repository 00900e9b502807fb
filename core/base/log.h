// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hubbub::base {

enum class LogLevel { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error".
std::string_view nameOf(LogLevel level);

/// What a sentence of the log is about, for programs that read it: a number, or words such as an address or what a disk said.
/// Never what people write to each other, and never what lets anybody in (docs/security.md).
struct LogField {
    std::string_view name; ///< one lowerCamelCase word; not time, level, area or message
    std::variant<std::int64_t, std::string> value;
};

struct LogEvent {
    LogLevel level = LogLevel::Info;
    std::string_view area; ///< one word: what part of the program says so
    std::string_view message; ///< a sentence without full stop, always the same for the same event; what differs is in the fields
    std::vector<LogField> fields;
};

/// One event of the life of a program, for whoever runs it. On any thread. Not for every message of a conversation: that is what
/// figures are for.
void log(LogLevel level, std::string_view area, std::string_view message, std::vector<LogField> fields = {});

/// Called on the thread that logs; several may at once.
using LogSink = void (*)(const LogEvent &event);

/// Where events go from now on; null: as plain lines to stderr, which is what happens without it.
void setLogSink(LogSink sink);

/// The same as text, as in `nothing can be written reason="disk is full"`. Control characters stand as they are.
std::string textOf(const LogEvent &event);

} // namespace hubbub::base
