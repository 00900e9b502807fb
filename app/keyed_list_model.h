// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language_change.h"

#include <QAbstractListModel>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace hubbub::app {

/// A flat model over ready row structs that have an identity. replaceRows() says what really changed, so that a view keeps its
/// scroll position, its focus and its delegates. Row needs operator== and a member function key() with operator==.
template<class Row>
class KeyedListModel : public QAbstractListModel
{
public:
    explicit KeyedListModel(QObject *parent = nullptr) : QAbstractListModel(parent)
    {
        onLanguageChange(this, [this] {
            if (!m_rows.empty()) {
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            }
        });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    const std::vector<Row> &rows() const { return m_rows; }

protected:
    /// The keys in `next` must be unique.
    void replaceRows(const std::vector<Row> &next)
    {
        removeMissing(next);
        for (std::size_t i = 0; i < next.size(); ++i) {
            const std::size_t found = indexOf(next[i].key(), i);
            const int row = static_cast<int>(i);
            if (found == m_rows.size()) {
                beginInsertRows({}, row, row);
                m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), next[i]);
                endInsertRows();
                continue;
            }
            if (found != i) {
                beginMoveRows({}, static_cast<int>(found), static_cast<int>(found), {}, row);
                const auto first = m_rows.begin();
                std::rotate(first + row, first + static_cast<std::ptrdiff_t>(found),
                            first + static_cast<std::ptrdiff_t>(found) + 1);
                endMoveRows();
            }
            if (!(m_rows[i] == next[i])) {
                m_rows[i] = next[i];
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
    }

    bool isRow(const QModelIndex &index) const
    {
        return index.isValid() && index.row() >= 0 && static_cast<std::size_t>(index.row()) < m_rows.size();
    }

private:
    template<class Key>
    std::size_t indexOf(const Key &key, std::size_t from) const
    {
        for (std::size_t i = from; i < m_rows.size(); ++i) {
            if (m_rows[i].key() == key) {
                return i;
            }
        }
        return m_rows.size();
    }

    void removeMissing(const std::vector<Row> &next)
    {
        for (std::size_t i = m_rows.size(); i-- > 0;) {
            const auto &key = m_rows[i].key();
            if (std::none_of(next.begin(), next.end(), [&](const Row &row) { return row.key() == key; })) {
                beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
                m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
                endRemoveRows();
            }
        }
    }

    std::vector<Row> m_rows;
};

} // namespace hubbub::app
