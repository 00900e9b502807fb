// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/text.h"

#include "core/protocol/code_points.h"
#include "core/protocol/confusable.h"
#include "core/protocol/limits.h"
#include "core/protocol/words.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace hubbub::protocol {

namespace {

Error notUtf8()
{
    return {ErrorCode::InvalidParams, "not UTF-8", 0};
}

bool isControl(UChar32 c)
{
    return u_charType(c) == U_CONTROL_CHAR;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Something that leaves ink, or at least is meant to.
bool isVisible(UChar32 c)
{
    return !u_isUWhiteSpace(c) && !isControl(c) && !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool hasVisible(std::string_view text)
{
    for (CodePoints points(text); !points.atEnd();) {
        if (isVisible(points.next()))
            return true;
    }
    return false;
}

std::string_view trimmed(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const std::size_t at = points.at();
        if (u_isUWhiteSpace(points.next()))
            continue;
        begin = std::min(begin, at);
        end = points.at();
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

/// Without control characters, except those in `kept`. Of CR LF the LF remains.
std::string withoutControls(std::string_view text, std::string_view kept)
{
    std::string out;
    out.reserve(text.size());
    for (CodePoints points(text); !points.atEnd();) {
        const std::size_t at = points.at();
        const UChar32 c = points.next();
        if (!isControl(c) || (c < 0x80 && kept.find(static_cast<char>(c)) != std::string_view::npos))
            out.append(text, at, points.at() - at);
    }
    return out;
}

std::size_t codePointsIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::size_t graphemesIn(const std::string &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return codePointsIn(text); // ICU without its data: stricter, never laxer
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    breaks->setText(wide);
    std::size_t count = 0;
    while (breaks->next() != icu::BreakIterator::DONE)
        ++count;
    return count;
}

/// `text` through one of ICU's normalizers; unchanged if ICU has no data.
std::string normalized(const icu::Normalizer2 *normalizer, UErrorCode status, std::string_view text)
{
    if (U_FAILURE(status) || !normalizer)
        return std::string(text);
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    return U_FAILURE(status) ? std::string(text) : out;
}

std::string nfc(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    return normalized(normalizer, status, text);
}

/// What may not stand in a name: nothing that is invisible, that reorders its surroundings, or that looks different everywhere.
bool refusedInNames(UChar32 c)
{
    switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_UNASSIGNED:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
        return true;
    default:
        return false;
    }
}

/// One of the reserved names, or what looks like one.
bool isReservedName(const std::string &name)
{
    static constexpr std::array<std::string_view, 5> reserved{"host", "admin", "server", "system", "all"};
    const std::string key = nameKey(name);
    const std::string skeleton = nameSkeleton(name);
    return std::any_of(reserved.begin(), reserved.end(),
                       [&](std::string_view word) { return key == word || skeleton == nameSkeleton(word); });
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (CodePoints points(text); !points.atEnd();) {
        if (points.next() < 0)
            return false;
    }
    return true;
}

Outcome<std::string> checkedText(std::string_view text)
{
    if (!isValidUtf8(text))
        return notUtf8();
    const std::string clean = withoutControls(text, "\n\t");
    const std::string_view body = trimmed(clean);
    if (!hasVisible(body))
        return Error{ErrorCode::TextEmpty, "no visible character", 0};
    const auto lines = static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n')) + 1;
    if (body.size() > limits::textBytes || codePointsIn(body) > limits::textCodePoints || lines > limits::textLines)
        return Error{ErrorCode::TextTooLong, "too many characters, bytes or lines", 0};
    return std::string(body);
}

Outcome<std::string> checkedName(std::string_view text)
{
    const auto invalid = [](const char *why) { return Error{ErrorCode::NameInvalid, why, 0}; };
    if (!isValidUtf8(text))
        return invalid("not UTF-8");
    if (text.size() > 4 * limits::nameBytes)
        return invalid("too long"); // before the work that follows
    std::string name;
    bool space = false;
    for (CodePoints points(text = trimmed(text)); !points.atEnd();) {
        const std::size_t at = points.at();
        const UChar32 c = points.next();
        if (refusedInNames(c))
            return invalid("control, format or private character");
        const bool blank = u_isUWhiteSpace(c);
        if (!blank)
            name.append(text, at, points.at() - at);
        else if (!space)
            name += ' ';
        space = blank;
    }
    name = nfc(name);
    if (!hasVisible(name))
        return invalid("empty");
    if (name.size() > limits::nameBytes || graphemesIn(name) > limits::nameGraphemes)
        return invalid("too long");
    if (nameKey(name).empty() || isReservedName(name))
        return invalid("reserved");
    return name;
}

/// Cleaned to one line of at most so many code points.
static Outcome<std::string> checkedLine(std::string_view text, std::size_t codePoints)
{
    if (!isValidUtf8(text))
        return notUtf8();
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::replace(line.begin(), line.end(), '\t', ' ');
    const std::string clean = withoutControls(line, "");
    const std::string_view trimmedLine = trimmed(clean);
    if (codePointsIn(trimmedLine) > codePoints)
        return Error{ErrorCode::TextTooLong, "too many characters", 0};
    return std::string(trimmedLine);
}

Outcome<std::string> checkedTopic(std::string_view text)
{
    return checkedLine(text, limits::topicCodePoints);
}

Outcome<std::string> checkedReason(std::string_view text)
{
    return checkedLine(text, limits::reasonCodePoints);
}

Outcome<std::string> checkedEmoji(std::string_view text)
{
    const auto invalid = [](const char *why) { return Error{ErrorCode::InvalidParams, why, 0}; };
    if (!isValidUtf8(text))
        return notUtf8();
    if (text.size() > limits::emojiBytes)
        return invalid("too long for a reaction");
    if (!hasVisible(text))
        return invalid("no visible character");
    for (CodePoints points(text); !points.atEnd();) {
        const UChar32 c = points.next();
        if (u_isUWhiteSpace(c) || isControl(c) || u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL))
            return invalid("white space or control character in a reaction");
    }
    return std::string(text);
}

std::string nameKey(std::string_view name)
{
    if (isAscii(name)) {
        std::string key(name);
        std::transform(key.begin(), key.end(), key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return key;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return normalized(normalizer, status, name);
}

std::vector<std::vector<std::string_view>> mentionCandidates(std::string_view text)
{
    std::vector<std::vector<std::string_view>> mentions;
    UChar32 before = ' ';
    for (CodePoints points(text); !points.atEnd() && mentions.size() < limits::mentionsPerMessage;) {
        const UChar32 c = points.next();
        const bool begins = c == '@' && !joinsWords(before);
        before = c;
        if (!begins)
            continue;
        const std::string_view rest = text.substr(points.at());
        auto &candidates = mentions.emplace_back();
        UChar32 last = ' ';
        for (CodePoints ahead(rest); candidates.size() < 2 * limits::nameGraphemes;) {
            const std::size_t end = ahead.at();
            const bool over = ahead.atEnd() || end > limits::nameBytes;
            const UChar32 next = over ? ' ' : ahead.next();
            if (!u_isUWhiteSpace(last) && !isMark(next) && !(joinsWords(last) && joinsWords(next)))
                candidates.insert(candidates.begin(), rest.substr(0, end));
            if (over || isControl(next) || (end == 0 && u_isUWhiteSpace(next)))
                break;
            last = next;
        }
    }
    return mentions;
}

} // namespace hubbub::protocol
