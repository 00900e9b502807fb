// SPDX-License-Identifier: GPL-3.0-or-later
// How a TimelineModel says many comings and goings in one sentence. The newest row of a run says it for all, the others are empty:
// what is seen last is then also what is read last.
#include "app/row_text.h"
#include "app/timeline_model.h"

#include <QVariantMap>

#include <algorithm>

namespace hubbub::app {

bool TimelineModel::isFoldable(std::size_t position) const
{
    const protocol::Message &message = at(position).message;
    const bool comesOrGoes = message.kind == protocol::MessageKind::Join
                             || message.kind == protocol::MessageKind::Profile
                             // Who left the room to a new owner is worth a line.
                             || (message.kind == protocol::MessageKind::Leave && message.text.find('\n') == std::string::npos);
    return comesOrGoes && !m_unfolded.contains(message.seq);
}

bool TimelineModel::joinsFold(std::size_t position) const
{
    return position > 0 && position < total() && isFoldable(position) && isFoldable(position - 1) && !startsDay(position)
           && (m_firstUnread == 0 || at(position).message.seq != m_firstUnread);
}

std::size_t TimelineModel::beginOfFold(std::size_t position) const
{
    while (joinsFold(position)) {
        --position;
    }
    return position;
}

int TimelineModel::folds(std::size_t position) const
{
    if (joinsFold(position + 1)) {
        return -1;
    }
    const std::size_t count = position - beginOfFold(position) + 1;
    return count > 1 ? static_cast<int>(count) : 0;
}

bool TimelineModel::isFolded(int row) const
{
    return row >= 0 && row < rowCount() && folds(positionOf(row)) < 0;
}

void TimelineModel::unfold(int row)
{
    if (row < 0 || row >= rowCount() || folds(positionOf(row)) <= 0) {
        return;
    }
    const std::size_t last = positionOf(row);
    const std::size_t first = beginOfFold(last);
    for (std::size_t position = first; position <= last; ++position) {
        m_unfolded.insert(at(position).message.seq);
    }
    Q_EMIT dataChanged(index(rowOf(last)), index(rowOf(first)), {FoldsRole, BodyRole, SpokenRole});
}

/// Something came, went or changed at this place: the run that it belongs to is another one, and so is the one before it.
void TimelineModel::foldChanged(std::size_t position)
{
    if (total() == 0) {
        return;
    }
    std::size_t last = std::min(position + 1, total() - 1);
    const std::size_t first = std::min(position == 0 ? 0 : position - 1, last);
    while (joinsFold(last + 1)) {
        ++last;
    }
    Q_EMIT dataChanged(index(rowOf(last)), index(rowOf(first)), {FoldsRole, BodyRole, SpokenRole});
}

QString TimelineModel::bodyOf(std::size_t position) const
{
    if (folds(position) <= 0) {
        return bodyText(at(position));
    }
    std::vector<client::TimelineRow> rows;
    for (std::size_t i = beginOfFold(position); i <= position; ++i) {
        rows.push_back(at(i));
    }
    return foldedText(rows);
}

QString TimelineModel::spokenOf(std::size_t position) const
{
    if (folds(position) > 0) {
        return bodyOf(position);
    }
    QStringList reacted;
    const QVariantList all = reactions(at(position));
    for (const QVariant &reaction : all) {
        const QVariantMap map = reaction.toMap();
        reacted << reactionText(map[QStringLiteral("emoji")].toString(), map[QStringLiteral("who")].toString(),
                                map[QStringLiteral("count")].toInt());
    }
    return spokenText(at(position), reacted, isGuest(at(position).message.author));
}

} // namespace hubbub::app
