// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_model.h"

#include "app/language_change.h"
#include "app/time_text.h"

#include <algorithm>

namespace hubbub::app {
namespace {

using client::TimelineRow;

constexpr base::Millis groupGap = 5 * 60 * 1000;

} // namespace

TimelineModel::TimelineModel(const base::Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{
    connect(this, &QAbstractListModel::rowsInserted, this, &TimelineModel::countChanged);
    connect(this, &QAbstractListModel::rowsRemoved, this, &TimelineModel::countChanged);
    connect(this, &QAbstractListModel::modelReset, this, &TimelineModel::countChanged);
    onLanguageChange(this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    });
}

std::size_t TimelineModel::total() const
{
    return m_rows.size() + (m_moreNewer ? 0 : m_pending.size());
}

const TimelineRow &TimelineModel::at(std::size_t position) const
{
    return position < m_rows.size() ? m_rows[position] : m_pending[position - m_rows.size()];
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(total());
}

void TimelineModel::setRange(bool moreOlder, bool moreNewer)
{
    if (m_moreOlder != moreOlder || m_moreNewer != moreNewer) {
        m_moreOlder = moreOlder;
        m_moreNewer = moreNewer;
        Q_EMIT rangeChanged();
    }
}

void TimelineModel::show(const RowPage &page, const std::vector<TimelineRow> &pending, protocol::Seq firstUnread)
{
    beginResetModel();
    m_rows = page.rows;
    m_pending = pending;
    m_firstUnread = firstUnread;
    m_moreOlder = page.moreOlder;
    m_moreNewer = page.moreNewer;
    endResetModel();
    Q_EMIT rangeChanged();
}

void TimelineModel::clear()
{
    m_unfolded.clear();
    show(RowPage{}, {}, 0);
}

void TimelineModel::addOlder(const RowPage &page)
{
    if (m_rows.empty() || page.rows.empty() || page.rows.back().message.seq >= oldestSeq()) {
        setRange(page.rows.empty() ? false : m_moreOlder, m_moreNewer);
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    m_rows.insert(m_rows.begin(), page.rows.begin(), page.rows.end());
    m_moreOlder = page.moreOlder;
    endInsertRows();
    Q_EMIT rangeChanged();
    changed(page.rows.size()); // what was the oldest row has a neighbour now
    foldChanged(page.rows.size());
    dropNewest(mostRows);
}

void TimelineModel::addNewer(const RowPage &page)
{
    if (!m_moreNewer) {
        return;
    }
    const std::size_t before = m_rows.size();
    const std::size_t pending = page.moreNewer ? 0 : m_pending.size();
    if (page.rows.size() + pending > 0) {
        beginInsertRows({}, 0, static_cast<int>(page.rows.size() + pending) - 1);
        m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
        m_moreNewer = page.moreNewer;
        endInsertRows();
    }
    m_moreNewer = page.moreNewer;
    Q_EMIT rangeChanged();
    if (before < m_rows.size()) {
        foldChanged(before);
        trimOlder();
    }
}

void TimelineModel::trimOlder()
{
    if (m_rows.size() > mostRows) {
        dropOldest(m_rows.size() - mostRows, true);
    }
}

void TimelineModel::dropUpTo(protocol::Seq seq)
{
    if (const std::size_t count = placeFor(seq + 1); count > 0) {
        dropOldest(count, false);
    }
}

void TimelineModel::dropOldest(std::size_t count, bool moreOlder)
{
    beginRemoveRows({}, rowOf(count - 1), rowCount() - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(count));
    m_moreOlder = moreOlder;
    endRemoveRows();
    Q_EMIT rangeChanged();
    if (total() > 0) {
        changed(0);
        foldChanged(0);
    }
}

void TimelineModel::dropNewest(std::size_t keep)
{
    if (m_rows.size() <= keep) {
        return;
    }
    beginRemoveRows({}, 0, rowOf(keep));
    m_rows.resize(keep);
    m_moreNewer = true; // the pending rows stood behind what fell out
    endRemoveRows();
    Q_EMIT rangeChanged();
    foldChanged(total());
}

std::size_t TimelineModel::placeFor(protocol::Seq seq) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), seq,
                                        [](const TimelineRow &row, protocol::Seq wanted) { return row.message.seq < wanted; });
    return static_cast<std::size_t>(place - m_rows.begin());
}

void TimelineModel::confirm(const std::vector<TimelineRow> &rows)
{
    const auto isNew = [newest = newestSeq()](const TimelineRow &row) { return row.message.seq > newest; };
    const auto isOfOthers = [](const TimelineRow &row) { return !row.mine && row.message.kind == protocol::MessageKind::Post; };
    const auto wasSending = [this](const TimelineRow &row) {
        return std::any_of(m_pending.begin(), m_pending.end(),
                           [&](const TimelineRow &pending) { return pending.message.tag == row.message.tag; });
    };
    const auto fresh = std::find_if(rows.begin(), rows.end(), isNew);
    const auto others = std::count_if(fresh, rows.end(), isOfOthers);
    const bool atOnce = !m_moreNewer && std::none_of(fresh, rows.end(), wasSending);
    for (auto row = rows.begin(); row != (atOnce ? fresh : rows.end()); ++row) {
        confirmOne(*row);
    }
    if (atOnce && fresh != rows.end()) {
        append({fresh, rows.end()});
    }
    if (others > 0) {
        Q_EMIT arrived(static_cast<int>(others));
    }
}

void TimelineModel::append(std::span<const TimelineRow> rows)
{
    const std::size_t position = m_rows.size();
    const int first = static_cast<int>(total() - position);
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
    neighbourChanged(m_rows.size() - 1);
    foldChanged(position);
    foldChanged(m_rows.size() - 1);
}

void TimelineModel::confirmOne(const TimelineRow &row)
{
    const std::size_t position = placeFor(row.message.seq);
    if (position < m_rows.size() && m_rows[position].message.seq == row.message.seq) {
        if (!(m_rows[position] == row)) {
            m_rows[position] = row;
            changed(position);
        }
        return;
    }
    if (settlePending(row, position)) {
        return;
    }
    const bool beyondEnd = position == m_rows.size();
    if ((beyondEnd && m_moreNewer) || (position == 0 && m_moreOlder && !m_rows.empty())) {
        return;
    }
    const int inserted = static_cast<int>(total() - position);
    beginInsertRows({}, inserted, inserted);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(position), row);
    endInsertRows();
    neighbourChanged(position);
    foldChanged(position);
}

bool TimelineModel::settlePending(const TimelineRow &row, std::size_t position)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [&](const TimelineRow &pending) { return pending.message.tag == row.message.tag; });
    if (found == m_pending.end()) {
        return false;
    }
    if (m_moreNewer) {
        m_pending.erase(found);
        return true;
    }
    const std::size_t from = m_rows.size() + static_cast<std::size_t>(found - m_pending.begin());
    const bool moves = from != position;
    if (moves) {
        // The row goes towards older ones, that is to a higher model row; Qt names the row it ends up before.
        beginMoveRows({}, rowOf(from), rowOf(from), {}, rowOf(position) + 1);
    }
    m_pending.erase(found);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(position), row);
    if (moves) {
        endMoveRows();
    }
    changed(position);
    foldChanged(position);
    return true;
}

void TimelineModel::removePending(std::size_t index)
{
    if (m_moreNewer) {
        m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(index));
        return;
    }
    const int row = rowOf(m_rows.size() + index);
    beginRemoveRows({}, row, row);
    m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(index));
    endRemoveRows();
    neighbourChanged(m_rows.size() + index - 1);
}

void TimelineModel::insertPending(std::size_t index, const TimelineRow &row)
{
    if (m_moreNewer) {
        m_pending.insert(m_pending.begin() + static_cast<std::ptrdiff_t>(index), row);
        return;
    }
    const int at = static_cast<int>(m_pending.size() - index);
    beginInsertRows({}, at, at);
    m_pending.insert(m_pending.begin() + static_cast<std::ptrdiff_t>(index), row);
    endInsertRows();
    neighbourChanged(m_rows.size() + index);
}

void TimelineModel::setPending(const std::vector<TimelineRow> &rows)
{
    const auto sameTag = [](const TimelineRow &a, const TimelineRow &b) { return a.message.tag == b.message.tag; };
    for (std::size_t i = m_pending.size(); i-- > 0;) {
        if (std::none_of(rows.begin(), rows.end(), [&](const TimelineRow &row) { return sameTag(row, m_pending[i]); })) {
            removePending(i);
        }
    }
    // Posts keep their order, so what is left is a subsequence of what is wanted.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i >= m_pending.size() || !sameTag(m_pending[i], rows[i])) {
            insertPending(i, rows[i]);
        } else if (!(m_pending[i] == rows[i])) {
            m_pending[i] = rows[i];
            if (!m_moreNewer) {
                changed(m_rows.size() + i);
            }
        }
    }
}

void TimelineModel::setPeople(const std::string &self, std::map<std::string, Person> people)
{
    if (m_self == self && m_people == people) {
        return;
    }
    m_self = self;
    m_people = std::move(people);
    introduce(m_rows);
    introduce(m_pending);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {AuthorRole, AuthorColourRole, AuthorIsBotRole, AuthorIsGuestRole, ReplyAuthorRole, BodyRole,
                            SpokenRole, ReactionsRole});
    }
}

bool TimelineModel::isGuest(const protocol::UserId &user) const
{
    const auto person = m_people.find(user.value);
    return person != m_people.end() && person->second.guest;
}

/// Brings what the rows say of their authors up to date.
void TimelineModel::introduce(std::vector<client::TimelineRow> &rows) const
{
    for (client::TimelineRow &row : rows) {
        if (const auto author = m_people.find(row.message.author.value); author != m_people.end()) {
            row.authorName = author->second.name.toStdString();
            row.authorColour = author->second.colour;
            row.authorIsBot = author->second.bot;
        }
        if (const auto answered = m_people.find(row.replyAuthorId.value); answered != m_people.end()) {
            row.replyAuthor = answered->second.name.toStdString();
        }
    }
}

void TimelineModel::changed(std::size_t position)
{
    if (position < total()) {
        const QModelIndex row = index(rowOf(position));
        Q_EMIT dataChanged(row, row);
        neighbourChanged(position);
    }
}

/// Whether a row shows its author and its day depends on the row before it.
void TimelineModel::neighbourChanged(std::size_t position)
{
    if (position + 1 < total()) {
        const QModelIndex next = index(rowOf(position + 1));
        Q_EMIT dataChanged(next, next, {StartsGroupRole, DayTitleRole});
    }
}

bool TimelineModel::startsDay(std::size_t position) const
{
    if (position == 0) {
        return !m_moreOlder;
    }
    const base::Millis before = at(position - 1).message.at;
    const base::Millis now = at(position).message.at;
    // Local midnights fall on quarters of an hour everywhere, so most rows need no question about time zones.
    constexpr base::Millis quarter = 15 * 60 * 1000;
    if (now / quarter == before / quarter) {
        return false;
    }
    return localDay(before) < localDay(now);
}

bool TimelineModel::startsGroup(std::size_t position) const
{
    if (position == 0 || startsDay(position)) {
        return true;
    }
    const protocol::Message &before = at(position - 1).message;
    const protocol::Message &now = at(position).message;
    return before.kind != protocol::MessageKind::Post || before.author != now.author || now.at - before.at > groupGap
           || now.reply != 0 || (m_firstUnread != 0 && now.seq == m_firstUnread);
}

int TimelineModel::rowOfSeq(qint64 seq) const
{
    const std::size_t position = placeFor(seq);
    return position < m_rows.size() && m_rows[position].message.seq == seq ? rowOf(position) : -1;
}

qint64 TimelineModel::seqAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(positionOf(row)).message.seq : 0;
}

const TimelineRow *TimelineModel::rowWithSeq(protocol::Seq seq) const
{
    const std::size_t position = placeFor(seq);
    return position < m_rows.size() && m_rows[position].message.seq == seq ? &m_rows[position] : nullptr;
}

const TimelineRow *TimelineModel::rowWithTag(const protocol::Tag &tag) const
{
    for (const std::vector<TimelineRow> *rows : {&m_pending, &m_rows}) {
        const auto found =
            std::find_if(rows->begin(), rows->end(), [&](const TimelineRow &row) { return row.message.tag == tag; });
        if (found != rows->end()) {
            return &*found;
        }
    }
    return nullptr;
}

bool TimelineModel::hasReacted(protocol::Seq seq, const std::string &emoji) const
{
    const TimelineRow *row = rowWithSeq(seq);
    if (row == nullptr) {
        return false;
    }
    const auto &reactions = row->message.reactions;
    return std::any_of(reactions.begin(), reactions.end(), [&](const protocol::Reaction &reaction) {
        return reaction.emoji == emoji && std::any_of(reaction.users.begin(), reaction.users.end(), [&](const auto &user) {
                   return user.value == m_self;
               });
    });
}

const TimelineRow *TimelineModel::newestOwn() const
{
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const TimelineRow &row) {
        return row.mine && row.message.kind == protocol::MessageKind::Post && !row.message.deleted;
    });
    return found == m_rows.rend() ? nullptr : &*found;
}

QStringList TimelineModel::ownTexts() const
{
    QStringList texts;
    const auto add = [&texts](const TimelineRow &row) {
        const QString text = QString::fromStdString(row.message.text);
        if (row.mine && row.message.kind == protocol::MessageKind::Post && !row.message.deleted
            && (texts.isEmpty() || texts.back() != text)) {
            texts << text;
        }
    };
    std::for_each(m_pending.rbegin(), m_pending.rend(), add);
    std::for_each(m_rows.rbegin(), m_rows.rend(), add);
    return texts;
}

std::map<std::string, protocol::Seq> TimelineModel::lastWords() const
{
    std::map<std::string, protocol::Seq> last;
    for (const TimelineRow &row : m_rows) {
        if (row.message.kind == protocol::MessageKind::Post) {
            last[row.message.author.value] = row.message.seq;
        }
    }
    return last;
}

} // namespace hubbub::app
