// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace hubbub::base {

namespace {

std::atomic<LogSink> chosenSink{nullptr};

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

void writePlainly(const LogEvent &event)
{
    std::string line = std::string(event.area) + ": " + textOf(event);
    for (char &byte : line) {
        byte = isControl(byte) ? '?' : byte;
    }
    std::fprintf(stderr, "%s\n", line.c_str());
}

std::string quoted(const std::string &text)
{
    if (!text.empty() && text.find_first_of(" \"=\n\r\t") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            result += '\\';
        }
        result += byte;
    }
    return result + '"';
}

} // namespace

std::string_view nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return {};
}

void log(LogLevel level, std::string_view area, std::string_view message, std::vector<LogField> fields)
{
    const LogSink sink = chosenSink.load(std::memory_order_acquire);
    (sink ? sink : writePlainly)({level, area, message, std::move(fields)});
}

void setLogSink(LogSink sink)
{
    chosenSink.store(sink, std::memory_order_release);
}

std::string textOf(const LogEvent &event)
{
    std::string text(event.message);
    for (const LogField &field : event.fields) {
        const auto *number = std::get_if<std::int64_t>(&field.value);
        text += ' ';
        text += field.name;
        text += '=';
        text += number ? std::to_string(*number) : quoted(std::get<std::string>(field.value));
    }
    return text;
}

} // namespace hubbub::base
