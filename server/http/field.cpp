// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/field.h"

#include <algorithm>

namespace hubbub::http {

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

std::vector<std::string_view> listed(std::string_view value)
{
    std::vector<std::string_view> parts;
    while (!value.empty()) {
        const auto comma = value.find(',');
        const std::string_view part = trimmed(value.substr(0, comma));
        if (!part.empty()) {
            parts.push_back(part);
        }
        value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
    }
    return parts;
}

bool lists(std::string_view value, std::string_view token)
{
    const auto parts = listed(value);
    return std::any_of(parts.begin(), parts.end(), [token](std::string_view part) { return lowered(part) == token; });
}

} // namespace hubbub::http
