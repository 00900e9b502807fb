// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_screen.h"

#include "server/http/limits.h"
#include "server/http/request.h"

#include <algorithm>

namespace hubbub::http {

namespace {

constexpr Refusal unreadable{Status::BadRequest, "The request could not be read."};

bool isTokenCharacter(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < ' ' && c != '\t') || byte == 0x7f;
    });
}

bool isVersion(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() == 8 && text.starts_with("HTTP/") && isDigit(text[5]) && text[6] == '.' && isDigit(text[7]);
}

std::optional<Refusal> screenRequestLine(std::string_view line)
{
    const auto first = line.find(' ');
    const auto second = first == std::string_view::npos ? first : line.find(' ', first + 1);
    if (second == std::string_view::npos || !isToken(line.substr(0, first)) || !isVersion(line.substr(second + 1))) {
        return unreadable;
    }
    const std::string_view target = line.substr(first + 1, second - first - 1);
    if (target.empty() || !std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; })) {
        return unreadable;
    }
    if (target.size() > limits::targetBytes) {
        return Refusal{Status::UriTooLong, "The address is too long."};
    }
    if (line[second + 6] != '1') {
        return Refusal{Status::VersionNotSupported, "This server speaks HTTP/1.1."};
    }
    if (!methodOf(line.substr(0, first))) {
        return Refusal{Status::NotImplemented, "This method is not known here."};
    }
    return std::nullopt;
}

// A blank or a control character before the colon is somebody's hope that two readers see two different things.
bool isField(std::string_view line)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && isToken(line.substr(0, colon)) && !hasControl(line.substr(colon + 1));
}

} // namespace

std::optional<Refusal> screenHead(std::string_view head)
{
    std::size_t fields = 0;
    for (bool isFirst = true;; isFirst = false) {
        const auto end = head.find("\r\n");
        if (end == std::string_view::npos) {
            return unreadable;
        }
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end + 2);
        if (line.empty()) {
            return isFirst || !head.empty() ? std::optional(unreadable) : std::nullopt;
        }
        if (isFirst) {
            if (auto refusal = screenRequestLine(line)) {
                return refusal;
            }
        } else if (!isField(line)) { // of a folded line, too, the name would begin with a blank
            return unreadable;
        } else if (++fields > limits::fields) {
            return Refusal{Status::HeaderFieldsTooLarge, "There are too many header fields."};
        }
    }
}

} // namespace hubbub::http
