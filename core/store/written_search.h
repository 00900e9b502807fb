// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/search_match.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::store {

/// A search as a person writes it, taken apart:
///
///     kettle "release date" bui        words, words that follow each other, and the beginning of a word: all must occur
///     from:ann  from:"Ann Lee"         by one of these people, by name or by the beginning of one
///     in:tea                           in one of these rooms
///     has:link                         with an address of the web in it
///     after:2026-01-31                 later than that day; a month or a year will do, too
///     before:2026-01-31                earlier than that day
///
/// Whatever is no filter is words, also a filter's name without anything behind it.
struct WrittenSearch {
    std::vector<SearchTerm> terms;
    std::vector<std::string> from;
    std::vector<std::string> in;
    bool hasLink = false;
    std::optional<base::Millis> notBefore; ///< the first moment that counts
    std::optional<base::Millis> before; ///< the first moment that does not count any more
    std::vector<std::string> badDates; ///< what was written as a date and is none; the filter is left out
    bool isCut = false; ///< there was more than mostWords words or limits::queryBytes bytes; the rest is left out

    static constexpr std::size_t mostWords = 32; // filters included

    /// Nothing to search for. Rooms alone are no search.
    bool isEmpty() const;
    bool operator==(const WrittenSearch &) const = default;
};

/// When a day begins for whoever searches.
using DayBegin = std::function<base::Millis(std::chrono::year_month_day)>;

WrittenSearch writtenSearch(std::string_view text, const DayBegin &dayBegin);

} // namespace hubbub::store
