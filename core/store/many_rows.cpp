// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/many_rows.h"

namespace hubbub::store {

ManyRows::ManyRows(const std::string &into, int columns) : m_columns(columns)
{
    std::string row = "(?";
    for (int column = 1; column < columns; ++column)
        row += ",?";
    row += ')';
    m_one = into + " VALUES" + row;
    m_many = m_one;
    for (std::size_t i = 1; i < atOnce; ++i)
        m_many += ',' + row;
}

} // namespace hubbub::store
