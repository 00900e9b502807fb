// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/source.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace hubbub::markup {
namespace {

constexpr char32_t replacement = 0xfffd;

} // namespace

char32_t Source::next(std::size_t &place) const
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.data());
    auto i = static_cast<std::int64_t>(place);
    UChar32 c = 0;
    U8_NEXT(bytes, i, static_cast<std::int64_t>(m_text.size()), c);
    const std::size_t after = c < 0 ? place + 1 : static_cast<std::size_t>(i);
    m_looks += after - place;
    place = after;
    return c < 0 ? replacement : c;
}

char32_t Source::before(std::size_t place) const
{
    // At most so many bytes make a character.
    constexpr std::size_t longest = 4;
    std::size_t begin = place - 1;
    while (begin > 0 && place - begin < longest && (static_cast<std::uint8_t>(m_text[begin]) & 0xc0) == 0x80)
        --begin;
    const char32_t c = next(begin);
    return begin == place ? c : replacement;
}

} // namespace hubbub::markup
