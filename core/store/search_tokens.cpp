// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokens.h"

#include "core/protocol/code_points.h"
#include "core/protocol/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace hubbub::store {

using protocol::CodePoints;

namespace {

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isWordCharacter(UChar32 c)
{
    return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK)) != 0
           || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC);
}

/// Belongs to the character before it: marks, the voicing of half-width Kana, and the vowels and finals of a Korean syllable
/// that is written in its parts.
bool isAttached(UChar32 c)
{
    return protocol::isMark(c) || c == 0xff9e || c == 0xff9f || (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7ff);
}

/// Leaves no trace in a word: joiners, soft hyphens, variation selectors, controls, and the stroke that stretches Arabic words.
bool isIgnored(UChar32 c)
{
    constexpr UChar32 tatweel = 0x0640;
    return c == tatweel || u_charType(c) == U_CONTROL_CHAR || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

/// A mark that people leave out when they search. Not the breve of Й, nor the vowels of Indian scripts, the tones of Thai and the
/// voicing of Kana, which make other letters of them.
bool isOptionalMark(UChar32 c, UChar32 base)
{
    if (c >= 0x0300 && c <= 0x036f) {
        const bool cyrillic = base >= 0x0400 && base <= 0x052f;
        constexpr UChar32 grave = 0x0300;
        constexpr UChar32 acute = 0x0301;
        constexpr UChar32 diaeresis = 0x0308;
        constexpr UChar32 ie = 0x0435; // Ё is as good as Е
        return !cyrillic || c == grave || c == acute || (c == diaeresis && base == ie);
    }
    const bool hebrew = c >= 0x0591 && c <= 0x05c7;
    const bool arabic =
        (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670 || (c >= 0x06d6 && c <= 0x06ed);
    return (hebrew || arabic) && protocol::isMark(c);
}

/// Letters with strokes, which Unicode does not take apart.
const char *plainForm(UChar32 c)
{
    static constexpr std::array<std::pair<UChar32, const char *>, 9> forms{{{0x00e6, "ae"},
                                                                            {0x00f0, "d"},
                                                                            {0x00f8, "o"},
                                                                            {0x00fe, "th"},
                                                                            {0x0111, "d"},
                                                                            {0x0127, "h"},
                                                                            {0x0131, "i"},
                                                                            {0x0142, "l"},
                                                                            {0x0153, "oe"}}};
    const auto form = std::find_if(forms.begin(), forms.end(), [c](const auto &f) { return f.first == c; });
    return form == forms.end() ? nullptr : form->second;
}

struct Normalizers {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *apart = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2 *together = icu::Normalizer2::getNFCInstance(status);
};

/// What is compared of a piece of text that is one word; may be empty.
std::string keyOf(std::string_view word)
{
    if (std::all_of(word.begin(), word.end(), isAsciiWord)) {
        std::string key(word);
        std::transform(key.begin(), key.end(), key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        return key;
    }
    static const Normalizers normalizers;
    UErrorCode status = normalizers.status;
    if (U_FAILURE(status))
        return {}; // ICU without its data: nothing but plain words is found
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    const icu::UnicodeString split = normalizers.apart->normalize(normalizers.folding->normalize(wide, status), status);
    icu::UnicodeString kept;
    UChar32 base = 0;
    for (std::int32_t at = 0; at < split.length(); at = split.moveIndex32(at, 1)) {
        const UChar32 c = split.char32At(at);
        const bool mark = protocol::isMark(c);
        if (isIgnored(c) || (mark ? isOptionalMark(c, base) : !isWordCharacter(c)))
            continue;
        base = mark ? base : c;
        if (const char *plain = plainForm(c))
            kept.append(icu::UnicodeString(plain, -1, US_INV));
        else
            kept.append(c);
    }
    std::string key;
    normalizers.together->normalize(kept, status).toUTF8String(key);
    return U_FAILURE(status) ? std::string() : key;
}

/// Gathers words while a text is walked over.
class Tokens
{
public:
    explicit Tokens(std::string_view text) : m_text(text) {}

    void take(UChar32 c, std::size_t begin, std::size_t end)
    {
        if (c >= 0 && c < 0x80 && isAsciiWord(static_cast<char>(c))) {
            addWordCharacter(false, begin, end); // what most text consists of, without looking anything up
            return;
        }
        const bool separates = c < 0 || u_isUWhiteSpace(c);
        if (!separates && isIgnored(c)) {
            return;
        }
        if (!separates && isAttached(c) && m_open) {
            m_end = end;
        } else if (!separates && isWordCharacter(c)) {
            addWordCharacter(protocol::standsApart(c) || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC), begin, end);
        } else {
            finish();
        }
    }
    void finish()
    {
        if (m_open) {
            std::string key = keyOf(m_text.substr(m_begin, m_end - m_begin));
            if (!key.empty())
                m_tokens.push_back({std::move(key), m_begin, m_end});
        }
        m_open = false;
        m_apart = false;
    }
    std::vector<SearchToken> result() { return std::move(m_tokens); }

private:
    void addWordCharacter(bool apart, std::size_t begin, std::size_t end)
    {
        if (apart || m_apart)
            finish();
        m_apart = apart;
        m_begin = m_open ? m_begin : begin;
        m_open = true;
        m_end = end;
    }

    std::string_view m_text;
    std::vector<SearchToken> m_tokens;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_open = false;
    bool m_apart = false;
};

} // namespace

std::vector<SearchToken> searchTokens(std::string_view text)
{
    Tokens tokens(text);
    for (CodePoints points(text); !points.atEnd();) {
        const std::size_t begin = points.at();
        const UChar32 c = points.next();
        tokens.take(c, begin, points.at());
    }
    tokens.finish();
    return tokens.result();
}

std::string joinedKeys(const std::vector<SearchToken> &tokens)
{
    std::string joined;
    for (const SearchToken &token : tokens) {
        if (!joined.empty())
            joined += ' ';
        joined += token.key;
    }
    return joined;
}

bool hasLink(std::string_view text)
{
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 1)) {
        const std::size_t after = at + 3;
        const bool goesOn = after < text.size() && (isAsciiWord(text[after]) || text[after] == '[' || (text[after] & 0x80) != 0);
        const auto endsWith = [&](std::string_view scheme) {
            return at >= scheme.size() && keyOf(text.substr(at - scheme.size(), scheme.size())) == scheme;
        };
        if (goesOn && (endsWith("http") || endsWith("https")))
            return true;
    }
    return false;
}

} // namespace hubbub::store
