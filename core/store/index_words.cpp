// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index_words.h"

namespace hubbub::store {

std::optional<std::vector<std::string>> IndexWords::beginningWith(std::string_view key, std::size_t most) const
{
    std::vector<std::string> words;
    std::string from(key);
    while (words.size() <= most) {
        // The table has a row for each place of each word, and leads to the first place of a word without counting the others.
        auto row = m_database.prepare("SELECT term FROM index_words WHERE term >= ?1 LIMIT 1");
        if (!row.bind(1, from).step())
            return words;
        std::string word = row.text(0);
        if (!word.starts_with(key))
            return words;
        from = word + '\1'; // behind it, and before every longer word: no word has a control character
        words.push_back(std::move(word));
    }
    return std::nullopt;
}

} // namespace hubbub::store
