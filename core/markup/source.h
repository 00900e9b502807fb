// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace hubbub::markup {

/// The text that is being read. Counts every look at it, so that a test can hold the parser to its promise without a clock.
class Source
{
public:
    explicit Source(std::string_view text) : m_text(text) {}

    std::size_t size() const { return m_text.size(); }
    std::size_t looks() const { return m_looks; }
    std::string_view part(std::size_t begin, std::size_t end) const
    {
        m_looks += end - begin; // nobody asks without reading it
        return m_text.substr(begin, end - begin);
    }

    /// NUL at the end and beyond.
    char at(std::size_t place) const
    {
        ++m_looks;
        return place < m_text.size() ? m_text[place] : '\0';
    }
    bool isAt(std::size_t place, std::string_view word) const
    {
        m_looks += word.size();
        return m_text.substr(std::min(place, m_text.size()), word.size()) == word;
    }
    /// How many of this character stand side by side from here on, before `end`.
    std::size_t run(std::size_t place, std::size_t end, char c) const
    {
        std::size_t count = 0;
        while (place + count < end && at(place + count) == c)
            ++count;
        return count;
    }

    /// The character that begins here, and where the next one does; what is not UTF-8 is a U+FFFD of one byte.
    char32_t next(std::size_t &place) const;
    /// The character that ends here.
    char32_t before(std::size_t place) const;

private:
    std::string_view m_text;
    mutable std::size_t m_looks = 0;
};

} // namespace hubbub::markup
