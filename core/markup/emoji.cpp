// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/emoji.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

namespace hubbub::markup {
namespace {

constexpr int mostEmoji = 3;
constexpr std::size_t mostBytes = 128; // a family with skin colours takes 41
constexpr UChar32 asPicture = 0xfe0f;

/// Whether what a reader takes for one character is drawn as a picture.
bool isEmoji(const icu::UnicodeString &character)
{
    const UChar32 first = character.char32At(0);
    return u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION)
           || (u_hasBinaryProperty(first, UCHAR_EMOJI) && character.indexOf(asPicture) >= 0);
}

bool isBlank(const icu::UnicodeString &character)
{
    return u_isUWhiteSpace(character.char32At(0));
}

} // namespace

int emojiAlone(std::string_view text)
{
    if (text.empty() || text.size() > mostBytes)
        return 0;
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    if (!u_hasBinaryProperty(wide.char32At(0), UCHAR_EMOJI))
        return 0; // most texts, before anything is made
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return 0;
    breaks->setText(wide);
    int count = 0;
    std::int32_t begin = 0;
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; begin = end, end = breaks->next()) {
        const icu::UnicodeString character(wide, begin, end - begin);
        if (isBlank(character))
            continue;
        if (!isEmoji(character) || ++count > mostEmoji)
            return 0;
    }
    return count;
}

} // namespace hubbub::markup
