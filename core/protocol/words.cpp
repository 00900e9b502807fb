// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/words.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace hubbub::protocol {

bool standsApart(char32_t c)
{
    if (c < 0x0e00) // what lies below is Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of India …
        return false;
    static constexpr std::array scripts{USCRIPT_HAN,      USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL,
                                        USCRIPT_BOPOMOFO, USCRIPT_YI,       USCRIPT_THAI,     USCRIPT_LAO,
                                        USCRIPT_KHMER,    USCRIPT_MYANMAR,  USCRIPT_TIBETAN};
    return std::any_of(scripts.begin(), scripts.end(), [c](UScriptCode script) { return uscript_hasScript(c, script) != 0; });
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool joinsWords(char32_t c)
{
    return (u_isalnum(c) || isMark(c) || c == '_') && !standsApart(c);
}

} // namespace hubbub::protocol
