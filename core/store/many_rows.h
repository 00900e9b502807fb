// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>
#include <string>

namespace hubbub::store {

/// INSERT statements for rows of one table: one for a single row and one for many, which costs far less for each.
class ManyRows
{
public:
    static constexpr std::size_t atOnce = 32;

    /// `into` is the statement up to VALUES. Must live as long as a database that it was used with, so it is best a constant.
    ManyRows(const std::string &into, int columns);

    /// Calls bind(Statement &, int first, const Row &) for each row, which binds all columns from parameter `first` on. Throws
    /// StoreError.
    template<class Row, class Bind>
    void insert(Database &database, std::span<const Row> rows, Bind bind) const
    {
        while (rows.size() >= atOnce) {
            insertOnce(database, m_many, rows.first(atOnce), bind);
            rows = rows.subspan(atOnce);
        }
        for (; !rows.empty(); rows = rows.subspan(1))
            insertOnce(database, m_one, rows.first(1), bind);
    }

private:
    template<class Row, class Bind>
    void insertOnce(Database &database, const std::string &sql, std::span<const Row> rows, const Bind &bind) const
    {
        auto statement = database.prepare(sql);
        int first = 1;
        for (const Row &row : rows) {
            bind(statement, first, row);
            first += m_columns;
        }
        statement.run();
    }

    std::string m_one;
    std::string m_many;
    int m_columns;
};

} // namespace hubbub::store
