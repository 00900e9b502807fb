// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/excerpt.h"

#include "core/protocol/code_points.h"
#include "core/protocol/words.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace hubbub::store {

using protocol::CodePoints;

namespace {

/// Offsets of the characters of a text, marks not counted, and at last its end.
std::vector<std::size_t> charactersOf(std::string_view text)
{
    std::vector<std::size_t> offsets;
    for (CodePoints points(text); !points.atEnd();) {
        const std::size_t at = points.at();
        const std::int32_t c = points.next();
        const bool goesOn = protocol::isMark(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
        if (!goesOn || offsets.empty())
            offsets.push_back(at);
    }
    offsets.push_back(text.size());
    return offsets;
}

std::size_t indexOf(const std::vector<std::size_t> &offsets, std::size_t offset)
{
    const auto at = std::upper_bound(offsets.begin(), offsets.end(), offset);
    return static_cast<std::size_t>(at - offsets.begin()) - 1;
}

/// The part that is shown.
TextRange stretch(const std::vector<SearchToken> &words, std::size_t firstPlace, const std::vector<std::size_t> &offsets)
{
    const std::size_t characters = offsets.size() - 1;
    const std::size_t place = indexOf(offsets, firstPlace);
    TextRange range{0, offsets.back()};
    if (place > Excerpt::before && characters > Excerpt::longest) {
        const std::size_t from = std::min(place - Excerpt::before, characters - Excerpt::longest);
        const auto word =
            std::find_if(words.begin(), words.end(), [&](const SearchToken &w) { return w.begin >= offsets[from]; });
        range.begin = word == words.end() ? offsets[from] : std::min(word->begin, firstPlace);
    }
    const std::size_t last = indexOf(offsets, range.begin) + Excerpt::longest;
    if (last < characters) {
        range.end = offsets[last];
        const auto cut = std::find_if(words.rbegin(), words.rend(), [&](const SearchToken &w) { return w.end <= range.end; });
        if (cut != words.rend() && cut->end > firstPlace)
            range.end = cut->end;
    }
    return range;
}

} // namespace

Excerpt excerptOf(std::string_view text, const std::vector<SearchToken> &words, const std::vector<TextRange> &places)
{
    const TextRange range = stretch(words, places.empty() ? 0 : places.front().begin, charactersOf(text));
    Excerpt excerpt;
    if (range.begin > 0)
        excerpt.text = "…";
    auto place = std::find_if(places.begin(), places.end(), [&](const TextRange &p) { return p.begin >= range.begin; });
    bool open = false;
    const std::string_view shown = text.substr(0, range.end);
    for (CodePoints points(shown.substr(range.begin)); !points.atEnd();) {
        const std::size_t at = range.begin + points.at();
        const bool space = u_isUWhiteSpace(points.next()) != 0;
        if (open && at >= place->end) {
            excerpt.places.back().end = excerpt.text.size();
            open = false;
            ++place;
        }
        if (!open && place != places.end() && at >= place->begin) {
            excerpt.places.push_back({excerpt.text.size(), excerpt.text.size()});
            open = true;
        }
        if (!space)
            excerpt.text += shown.substr(at, range.begin + points.at() - at);
        else if (!excerpt.text.empty() && excerpt.text.back() != ' ')
            excerpt.text += ' ';
    }
    if (open)
        excerpt.places.back().end = excerpt.text.size();
    if (range.end < text.size())
        excerpt.text += "…";
    return excerpt;
}

} // namespace hubbub::store
