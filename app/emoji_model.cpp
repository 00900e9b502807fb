// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emoji_model.h"

#include "app/emoji_table.h"
#include "app/language_change.h"

namespace hubbub::app {
namespace {

/// What most people use, for those who have not used any.
const QStringList &usual()
{
    static const QStringList emoji =
        QStringLiteral(
            "👍 👎 ❤️ 😂 😊 🎉 👏 🙏 😍 😮 😢 😡 🤔 😅 😎 🥳 🔥 ✨ 💯 ✅ ❌ 👀 🙌 "
            "💪 "
            "🤝 "
            "👋 "
            "🤷 "
            "🚀 "
            "💡 "
            "☕ "
            "🍰 "
            "🌻 🐛 🧪 📌 ⏰ ❓ ❗ ➕ 🎯")
            .split(QLatin1Char(' '));
    return emoji;
}

} // namespace

EmojiModel::EmojiModel(QObject *parent) : QAbstractListModel(parent)
{
    onLanguageChange(this, [this] { Q_EMIT groupsChanged(); });
    fill();
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{EmojiRole, "emoji"}, {NameRole, "name"}};
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const Cell &cell = m_cells[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole:
        return cell.emoji;
    case NameRole:
        return cell.name;
    default:
        return {};
    }
}

QStringList EmojiModel::groups() const
{
    return {tr("Used before, and common ones"),
            tr("Faces and hearts"),
            tr("People"),
            tr("Animals and nature"),
            tr("Food and drink"),
            tr("Places and travel"),
            tr("Activities"),
            tr("Things"),
            tr("Signs"),
            tr("Flags")};
}

QStringList EmojiModel::signs() const
{
    return QStringLiteral("🕘 😀 👋 🐻 🍔 🚗 ⚽ 💡 ❓ 🏁").split(QLatin1Char(' '));
}

void EmojiModel::setFilter(const QString &filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        fill();
    }
}

void EmojiModel::setGroup(int group)
{
    if (m_group != group) {
        m_group = group;
        fill();
    }
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (m_recent != recent) {
        m_recent = recent;
        fill();
    }
}

void EmojiModel::fill()
{
    beginResetModel();
    m_cells.clear();
    if (!m_filter.trimmed().isEmpty()) {
        for (const Emoji *emoji : findEmoji(m_filter, m_recent)) {
            m_cells.push_back({emoji->text, emoji->name});
        }
    } else if (m_group == 0) {
        QStringList emoji = m_recent + usual();
        emoji.removeDuplicates();
        for (const QString &one : emoji) {
            m_cells.push_back({one, emojiName(one)});
        }
    } else {
        for (const Emoji &emoji : allEmoji()) {
            if (static_cast<int>(emoji.group) == m_group - 1) {
                m_cells.push_back({emoji.text, emoji.name});
            }
        }
    }
    endResetModel();
    Q_EMIT shownChanged();
}

} // namespace hubbub::app
