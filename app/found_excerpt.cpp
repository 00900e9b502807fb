// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/found_excerpt.h"

#include "core/markup/parse.h"

namespace hubbub::app {

store::Excerpt foundExcerpt(const store::FoundMessage &found, const std::vector<store::SearchTerm> &terms)
{
    const std::string plain = markup::plainText(found.message.text);
    if (plain == found.message.text) {
        return found.excerpt;
    }
    const auto words = store::searchTokens(plain);
    const auto places = store::placesOf(terms, words);
    return places ? store::excerptOf(plain, words, *places) : found.excerpt;
}

} // namespace hubbub::app
