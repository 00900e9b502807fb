// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/conditional.h"

#include "server/http/field.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace hubbub::http {

namespace {

// Nothing unless all of it is one number.
std::optional<std::uint64_t> numberOf(std::string_view text)
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = !text.empty() && read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace

bool namesEntity(std::string_view ifNoneMatch, std::string_view etag)
{
    const auto parts = listed(ifNoneMatch);
    return std::any_of(parts.begin(), parts.end(), [etag](std::string_view part) {
        if (part.starts_with("W/")) {
            part.remove_prefix(2);
        }
        return part == "*" || part == etag;
    });
}

RangeWish readRange(std::string_view range, std::uint64_t size)
{
    constexpr std::string_view unit = "bytes=";
    if (!lowered(range.substr(0, unit.size())).starts_with(unit)) {
        return {};
    }
    const std::string_view spec = trimmed(range.substr(unit.size()));
    const auto dash = spec.find('-');
    if (dash == std::string_view::npos) {
        return {};
    }
    const auto from = numberOf(spec.substr(0, dash));
    const auto to = numberOf(spec.substr(dash + 1));
    if (dash == 0 && to) { // so many of the last ones
        const std::uint64_t count = std::min(*to, size);
        return count == 0 ? RangeWish{RangeWish::Kind::Unsatisfiable, 0, 0}
                          : RangeWish{RangeWish::Kind::Part, size - count, count};
    }
    if (!from || (!to && dash + 1 < spec.size()) || (to && *to < *from)) {
        return {};
    }
    if (*from >= size) {
        return {RangeWish::Kind::Unsatisfiable, 0, 0};
    }
    const std::uint64_t last = std::min(to.value_or(size - 1), size - 1);
    return {RangeWish::Kind::Part, *from, last - *from + 1};
}

} // namespace hubbub::http
