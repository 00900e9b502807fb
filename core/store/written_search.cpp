// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/written_search.h"

#include "core/protocol/code_points.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <unicode/uchar.h>

namespace hubbub::store {

using namespace std::chrono;
using protocol::nameKey;

namespace {

bool isSpace(std::int32_t c)
{
    return u_isUWhiteSpace(c) != 0;
}

bool isQuote(std::int32_t c)
{
    return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e; // as keyboards make them
}

/// A run of text without white space outside of quotation marks.
struct Piece {
    std::string whole; ///< as written
    std::string filter; ///< what stands before the colon, if it is a filter's name, in small letters
    std::string text; ///< the rest, without quotation marks
    bool isQuoted = false; ///< and the quotation ended
};

std::string filterNamed(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> filters{"from", "in", "has", "before", "after"};
    std::string lower(name);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return std::find(filters.begin(), filters.end(), lower) == filters.end() ? std::string() : lower;
}

/// Parts a text into pieces, one after the other.
class Pieces
{
public:
    explicit Pieces(std::string_view text) : m_text(text)
    {
        for (protocol::CodePoints points(text); !points.atEnd();) {
            const std::size_t begin = points.at();
            m_characters.push_back({points.next(), begin});
        }
    }

    std::optional<Piece> next()
    {
        while (!atEnd() && isSpace(here()))
            ++m_at;
        if (atEnd())
            return std::nullopt;
        Piece piece;
        const std::size_t begin = m_at;
        const std::size_t value = filterValue(piece);
        m_at = value;
        if (isQuote(here()))
            readQuotation(piece);
        else
            piece.text = readRun();
        piece.whole = slice(begin, m_at);
        return piece;
    }

private:
    struct Character {
        std::int32_t code;
        std::size_t begin;
    };

    bool atEnd() const { return m_at == m_characters.size(); }
    std::int32_t here() const { return m_characters[m_at].code; }
    std::string slice(std::size_t from, std::size_t to) const
    {
        const auto offset = [this](std::size_t i) { return i < m_characters.size() ? m_characters[i].begin : m_text.size(); };
        return std::string(m_text.substr(offset(from), offset(to) - offset(from)));
    }
    /// Where the value begins: behind a filter's name, or here.
    std::size_t filterValue(Piece &piece) const
    {
        std::size_t colon = m_at;
        while (colon < m_characters.size() && u_isalpha(m_characters[colon].code))
            ++colon;
        const bool hasValue =
            colon + 1 < m_characters.size() && m_characters[colon].code == ':' && !isSpace(m_characters[colon + 1].code);
        piece.filter = hasValue ? filterNamed(slice(m_at, colon)) : std::string();
        return piece.filter.empty() ? m_at : colon + 1;
    }
    std::string readRun()
    {
        const std::size_t begin = m_at;
        while (!atEnd() && !isSpace(here()))
            ++m_at;
        return slice(begin, m_at);
    }
    void readQuotation(Piece &piece)
    {
        const std::size_t begin = ++m_at;
        while (!atEnd() && !isQuote(here()))
            ++m_at;
        piece.text = slice(begin, m_at);
        piece.isQuoted = !atEnd();
        m_at += piece.isQuoted ? 1 : 0;
    }

    std::string_view m_text;
    std::vector<Character> m_characters;
    std::size_t m_at = 0;
};

/// The first day of what a date names, and the first day after it.
std::optional<std::pair<year_month_day, year_month_day>> daysOf(std::string_view date)
{
    std::array<int, 3> parts{0, 1, 1};
    std::size_t count = 0;
    for (; count < parts.size() && !date.empty(); ++count) {
        const std::size_t width = count == 0 ? 4 : 2;
        const std::string_view digits = date.substr(0, width);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parts[count]);
        if (error != std::errc() || digits.size() != width || end != digits.data() + width || digits.front() == '-')
            return std::nullopt;
        date.remove_prefix(width);
        if (!date.empty() && (date.front() != '-' || date.size() == 1))
            return std::nullopt;
        date.remove_prefix(date.empty() ? 0 : 1);
    }
    const year_month_day first{year(parts[0]), month(static_cast<unsigned>(parts[1])), day(static_cast<unsigned>(parts[2]))};
    if (count == 0 || !date.empty() || !first.ok() || parts[0] < 1970)
        return std::nullopt;
    const year_month_day next = count == 1   ? first + years(1)
                                : count == 2 ? first + months(1)
                                             : year_month_day(sys_days(first) + days(1));
    return std::pair(first, next);
}

/// Takes a piece as a filter. False if it is none, but words.
bool takeFilter(const Piece &piece, const DayBegin &dayBegin, WrittenSearch &search)
{
    const auto without = [&piece](char sign) {
        return piece.text.starts_with(sign) && piece.text.size() > 1 ? piece.text.substr(1) : piece.text;
    };
    if (piece.filter.empty() || piece.text.empty())
        return false;
    if (piece.filter == "from") {
        search.from.push_back(without('@'));
    } else if (piece.filter == "in") {
        search.in.push_back(without('#'));
    } else if (piece.filter == "has") {
        if (nameKey(piece.text) != "link")
            return false;
        search.hasLink = true;
    } else if (const auto dates = daysOf(piece.text); !dates) {
        search.badDates.push_back(piece.text);
    } else if (piece.filter == "before") {
        const base::Millis moment = dayBegin(dates->first);
        search.before = std::min(moment, search.before.value_or(moment));
    } else {
        const base::Millis moment = dayBegin(dates->second);
        search.notBefore = std::max(moment, search.notBefore.value_or(moment));
    }
    return true;
}

} // namespace

bool WrittenSearch::isEmpty() const
{
    const bool anyWord =
        std::any_of(terms.begin(), terms.end(), [](const SearchTerm &t) { return !searchTokens(t.text).empty(); });
    return !anyWord && from.empty() && !hasLink && !before && !notBefore;
}

WrittenSearch writtenSearch(std::string_view text, const DayBegin &dayBegin)
{
    WrittenSearch search;
    search.isCut = text.size() > protocol::limits::queryBytes;
    Pieces pieces(text.substr(0, protocol::limits::queryBytes));
    std::optional<Piece> lastWord;
    for (std::size_t count = 0; const auto piece = pieces.next();) {
        if (++count > WrittenSearch::mostWords) {
            search.isCut = true;
            break;
        }
        if (takeFilter(*piece, dayBegin, search))
            continue;
        search.terms.push_back({piece->filter.empty() ? piece->text : piece->whole, false});
        lastWord = *piece;
    }
    if (lastWord)
        search.terms.back().mayGoOn = !lastWord->isQuoted;
    return search;
}

} // namespace hubbub::store
