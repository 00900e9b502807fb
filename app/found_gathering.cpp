// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/found_gathering.h"

#include <iterator>
#include <utility>

namespace hubbub::app {

void FoundGathering::add(FoundRows page)
{
    Source &source = m_sources[page.wish.place];
    source.next = std::move(page.wish);
    source.next.after = page.end;
    source.more = page.more;
    source.rows.insert(source.rows.begin(), std::make_move_iterator(page.rows.rbegin()),
                       std::make_move_iterator(page.rows.rend()));
}

FoundGathering::Source *FoundGathering::newest()
{
    Source *found = nullptr;
    for (auto &[place, source] : m_sources) {
        if (source.rows.empty()) {
            if (source.more) {
                return nullptr;
            }
        } else if (found == nullptr || source.rows.back().at > found->rows.back().at) {
            found = &source;
        }
    }
    return found;
}

std::vector<FoundRow> FoundGathering::take()
{
    std::vector<FoundRow> rows;
    while (Source *source = newest()) {
        rows.push_back(std::move(source->rows.back()));
        source->rows.pop_back();
    }
    return rows;
}

std::vector<SearchWish> FoundGathering::wanting() const
{
    std::vector<SearchWish> wishes;
    for (const auto &[place, source] : m_sources) {
        if (source.rows.empty() && source.more) {
            wishes.push_back(source.next);
        }
    }
    return wishes;
}

} // namespace hubbub::app
