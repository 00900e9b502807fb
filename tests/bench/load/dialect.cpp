// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/dialect.h"

#include "tests/bench/load/hubbub_dialect.h"
#include "tests/bench/load/peer_dialects.h"

#include <charconv>

namespace hubbub::bench {

std::unique_ptr<Dialect> makeDialect(const Options &options, DialectListener &listener)
{
    switch (options.dialect) {
    case DialectKind::Hubbub:
        return std::make_unique<HubbubDialect>(options.bytes, listener);
    case DialectKind::Plain:
        return std::make_unique<PlainDialect>(options.bytes, listener);
    case DialectKind::SocketIo:
        return std::make_unique<SocketIoDialect>(options.bytes, listener);
    }
    return nullptr;
}

std::int64_t numberAt(std::string_view text)
{
    std::int64_t number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::int64_t numberAfter(std::string_view text, std::string_view key, std::size_t from)
{
    const auto found = text.find(key, from);
    return found == std::string_view::npos ? -1 : numberAt(text.substr(found + key.size()));
}

std::string textOf(std::int64_t number, int bytes)
{
    // Words, so that a server which indexes what is said has something to do.
    static constexpr std::string_view words =
        "the kettle is on and the tea will be ready in a minute so bring your own cup please ";
    std::string text = "#" + std::to_string(number) + "# ";
    while (text.size() < static_cast<std::size_t>(bytes)) {
        text += words.substr(0, static_cast<std::size_t>(bytes) - text.size());
    }
    if (text.back() == ' ') {
        text.back() = '.';
    }
    return text;
}

} // namespace hubbub::bench
