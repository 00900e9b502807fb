// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/target.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace hubbub::markup {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAsciiWord(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Beyond ASCII: a letter, a digit or a sign, but nothing that is invisible, that reorders its surroundings or that is not assigned.
bool isForeignPart(char32_t c)
{
    return c >= 0x80 && c != 0xfffd && (U_GET_GC_MASK(c) & (U_GC_Z_MASK | U_GC_C_MASK)) == 0
           && !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool isForeignWord(char32_t c)
{
    return c >= 0x80 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 && isForeignPart(c);
}

bool isHostPart(char32_t c)
{
    return isAsciiWord(c) || c == '-' || c == '.' || c == '_' || isForeignWord(c);
}

bool isTailPart(char32_t c)
{
    static constexpr std::string_view signs = "-._~:/?#@!$&'()*+,;=%";
    return isAsciiWord(c) || (c < 0x80 && signs.find(static_cast<char>(c)) != std::string_view::npos) || isForeignPart(c);
}

/// Where the host begins, or nothing.
std::optional<std::size_t> behindScheme(const Source &source, std::size_t begin)
{
    static constexpr std::string_view scheme = "http";
    std::size_t at = begin;
    for (const char c : scheme) {
        if (lower(source.at(at)) != c)
            return std::nullopt;
        ++at;
    }
    if (lower(source.at(at)) == 's')
        ++at;
    return source.isAt(at, "://") ? std::optional(at + 3) : std::nullopt;
}

/// Host and port. `at` ends behind them.
std::optional<std::string> readHost(const Source &source, std::size_t &at, std::size_t end)
{
    const std::size_t begin = at;
    bool anyWord = false;
    for (std::size_t next = at; at < end; at = next) {
        const char32_t c = source.next(next);
        if (!isHostPart(c))
            break;
        anyWord = anyWord || isAsciiWord(c) || isForeignWord(c);
    }
    while (at > begin && source.at(at - 1) == '.')
        --at; // the end of a sentence
    std::string host(source.part(begin, at));
    if (!anyWord || host.front() == '.' || host.front() == '-')
        return std::nullopt;
    if (source.at(at) == ':') {
        std::size_t digits = at + 1;
        while (digits < end && digits < at + 6 && source.at(digits) >= '0' && source.at(digits) <= '9')
            ++digits;
        if (digits > at + 1)
            at = digits;
    }
    return host;
}

/// What follows the host, up to what cannot belong to an address.
std::size_t endOfTail(const Source &source, std::size_t at, std::size_t end)
{
    const char first = source.at(at);
    if (at >= end || (first != '/' && first != '?' && first != '#'))
        return at;
    int depth = 0;
    for (std::size_t next = at; at < end; at = next) {
        const char32_t c = source.next(next);
        if (!isTailPart(c))
            break;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0)
            break;
    }
    return at;
}

} // namespace

std::optional<Target> targetInText(const Source &source, std::size_t begin, std::size_t end)
{
    static constexpr std::string_view closing = ".,;:!?'*_~";
    const auto host = behindScheme(source, begin);
    if (!host)
        return std::nullopt;
    std::size_t at = *host;
    auto name = readHost(source, at, end);
    if (!name || source.at(at) == '@' || source.at(at) == '\\')
        return std::nullopt;
    const std::size_t least = at;
    at = endOfTail(source, at, end);
    while (at > least && closing.find(source.at(at - 1)) != std::string_view::npos)
        --at;
    return Target{at, std::move(*name)};
}

std::optional<Target> targetInBrackets(const Source &source, std::size_t begin, std::size_t end)
{
    const auto host = behindScheme(source, begin);
    if (!host)
        return std::nullopt;
    std::size_t at = *host;
    auto name = readHost(source, at, end);
    if (!name)
        return std::nullopt;
    at = endOfTail(source, at, end);
    if (at >= end || source.at(at) != ')')
        return std::nullopt;
    return Target{at, std::move(*name)};
}

} // namespace hubbub::markup
