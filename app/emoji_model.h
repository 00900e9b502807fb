// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace hubbub::app {

/// The emoji to choose from: those of a group, or those that a word finds.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// While it is not empty, it finds in all groups.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY shownChanged)
    /// A row of groups().
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY shownChanged)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY shownChanged)
    Q_PROPERTY(int count READ count NOTIFY shownChanged)
    /// What each group is called, and an emoji that stands for it. The first holds what was used before and what most people use.
    Q_PROPERTY(QStringList groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(QStringList signs READ signs CONSTANT)

public:
    enum Role { EmojiRole = Qt::UserRole + 1, NameRole };
    Q_ENUM(Role)

    explicit EmojiModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int group() const { return m_group; }
    void setGroup(int group);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    int count() const { return rowCount(); }
    QStringList groups() const;
    QStringList signs() const;
    Q_INVOKABLE QString emojiAt(int row) const { return data(index(row), EmojiRole).toString(); }
    Q_INVOKABLE QString nameAt(int row) const { return data(index(row), NameRole).toString(); }

Q_SIGNALS:
    void shownChanged();
    void groupsChanged(); ///< their names, in another language

private:
    struct Cell {
        QString emoji;
        QString name;
    };
    void fill();

    QString m_filter;
    int m_group = 0;
    QStringList m_recent;
    std::vector<Cell> m_cells;
};

} // namespace hubbub::app
