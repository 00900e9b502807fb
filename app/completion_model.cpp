// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion_model.h"

#include "app/emoji_table.h"
#include "app/language_change.h"
#include "app/word_match.h"

#include <algorithm>
#include <tuple>

namespace hubbub::app {
namespace {

constexpr std::size_t mostRows = 40;
constexpr qsizetype mostFolded = 20'000;

using Kind = CompletionToken::Kind;

/// The rows in order of their rank, and no more than one would look through.
template<class Rank>
std::vector<CompletionRow> best(std::vector<std::pair<Rank, CompletionRow>> ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    ranked.resize(std::min(ranked.size(), mostRows));
    std::vector<CompletionRow> rows;
    std::transform(ranked.begin(), ranked.end(), std::back_inserter(rows), [](auto &one) { return std::move(one.second); });
    return rows;
}

/// Whether what stands behind an insertion already keeps it apart from the next word.
bool separates(const QString &following)
{
    return !following.isEmpty() && (following.front().isSpace() || following.front().isPunct());
}

} // namespace

QHash<int, QByteArray> CompletionModel::roleNames() const
{
    return {{InsertionRole, "insertion"}, {KindRole, "kind"},         {TitleRole, "title"},   {DetailRole, "detail"},
            {IdRole, "subjectId"},        {PresenceRole, "presence"}, {ColourRole, "colour"}, {SpokenRole, "spoken"}};
}

CompletionModel::CompletionModel(QObject *parent) : QAbstractListModel(parent)
{
    onLanguageChange(this, [this] {
        if (open()) {
            offer(fitting());
        }
    });
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const CompletionRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case InsertionRole:
        return row.insertion;
    case KindRole:
        return row.kind;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case IdRole:
        return row.id;
    case PresenceRole:
        return row.presence;
    case ColourRole:
        return row.colour;
    case SpokenRole:
        return row.detail.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.detail);
    default:
        return {};
    }
}

QString CompletionModel::title() const
{
    switch (m_token.kind) {
    case Kind::People:
        return tr("People");
    case Kind::Rooms:
        return tr("Rooms");
    case Kind::Emoji:
        return tr("Emoji");
    case Kind::None:
        break;
    }
    return {};
}

void CompletionModel::look(const QString &text, int cursor)
{
    m_token = CompletionToken::before(cursor, text);
    const bool dismissed =
        m_dismissed.kind == m_token.kind && m_dismissed.start == m_token.start && m_token.query.startsWith(m_dismissed.query);
    if (m_token.kind == Kind::None || dismissed) {
        offer({});
        return;
    }
    m_dismissed = {};
    offer(fitting());
}

std::vector<CompletionRow> CompletionModel::fitting() const
{
    switch (m_token.kind) {
    case Kind::People:
        return people(m_token.query);
    case Kind::Rooms:
        return roomsFor(m_token.query);
    case Kind::Emoji:
        return emoji(m_token.query);
    case Kind::None:
        break;
    }
    return {};
}

void CompletionModel::dismiss()
{
    m_dismissed = m_token;
    offer({});
}

QString CompletionModel::take(int row, const QString &following)
{
    const QString insertion = data(index(row), InsertionRole).toString();
    m_dismissed = {m_token.kind, m_token.start, insertion.mid(1)};
    offer({});
    return insertion.isEmpty() || separates(following) ? insertion : insertion + QLatin1Char(' ');
}

void CompletionModel::offer(std::vector<CompletionRow> rows)
{
    if (rows.empty() && m_rows.empty()) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT looked();
}

QString CompletionModel::folded(const QString &name) const
{
    if (m_folded.size() > mostFolded) {
        m_folded.clear();
    }
    const auto known = m_folded.constFind(name);
    return known != m_folded.constEnd() ? *known : *m_folded.insert(name, foldedName(name));
}

std::vector<CompletionRow> CompletionModel::people(const QString &query) const
{
    // Whose whole name was written comes first, then who is here, then who spoke last.
    using Rank = std::tuple<bool, bool, protocol::Seq, QString>;
    std::vector<std::pair<Rank, CompletionRow>> found;
    const QString wanted = foldedName(query);
    const std::map<std::string, protocol::Seq> spoke =
        m_timeline ? m_timeline->lastWords() : std::map<std::string, protocol::Seq>();
    for (int i = 0; m_members && i < m_members->rowCount(); ++i) {
        const PersonView &person = m_members->rows()[static_cast<std::size_t>(i)];
        const QString name = QString::fromStdString(person.name);
        if (person.self || !beginsAWord(folded(name), wanted)) { // nobody mentions themselves
            continue;
        }
        const QModelIndex member = m_members->index(i);
        const auto last = spoke.find(person.id);
        found.push_back({{folded(name) != wanted, person.presence == protocol::Presence::Offline,
                          last == spoke.end() ? 0 : -last->second, folded(name)},
                         {QString::fromStdString(person.id), QLatin1Char('@') + name, QStringLiteral("person"), name,
                          m_members->data(member, MemberListModel::PresenceTextRole).toString(),
                          m_members->data(member, MemberListModel::PresenceRole).toString(), person.colour}});
    }
    std::vector<CompletionRow> rows = best(std::move(found));
    if (const QString all = QStringLiteral("all"); all.startsWith(wanted)) {
        const CompletionRow everyone{{},  QStringLiteral("@all"),       QStringLiteral("everyone"),
                                     all, tr("Everybody in this room"), {}};
        rows.insert(all == wanted ? rows.begin() : rows.end(), everyone);
    }
    return rows;
}

std::vector<CompletionRow> CompletionModel::roomsFor(const QString &query) const
{
    using Rank = std::tuple<bool, bool, bool, QString>;
    std::vector<std::pair<Rank, CompletionRow>> found;
    const QString wanted = foldedName(query);
    for (int i = 0; m_rooms && i < m_rooms->rowCount(); ++i) {
        const RoomRow &room = m_rooms->rows()[static_cast<std::size_t>(i)];
        const QString name = folded(room.name);
        if (!room.direct() && beginsAWord(name, wanted)) {
            found.push_back({{name != wanted, !room.joined, !name.startsWith(wanted), name},
                             {QString::fromStdString(room.id),
                              QLatin1Char('#') + room.name,
                              QStringLiteral("room"),
                              room.name,
                              room.topic,
                              {}}});
        }
    }
    return best(std::move(found));
}

std::vector<CompletionRow> CompletionModel::emoji(const QString &query) const
{
    std::vector<CompletionRow> rows;
    for (const Emoji *one : findEmoji(query, m_recentEmoji)) {
        if (rows.size() == mostRows) {
            break;
        }
        rows.push_back({one->text, one->text, QStringLiteral("emoji"), one->name, {}, {}});
    }
    return rows;
}

} // namespace hubbub::app
