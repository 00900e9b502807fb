// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::store {

/// The words that the search index has, in the order of their bytes. Finding one costs the same whether it stands in one message or in
/// all of them. Throws StoreError.
class IndexWords
{
public:
    explicit IndexWords(Database &database) : m_database(database) {}

    /// All words that begin with `key`; nothing if they are more than `most`.
    std::optional<std::vector<std::string>> beginningWith(std::string_view key, std::size_t most) const;

private:
    Database &m_database;
};

} // namespace hubbub::store
