// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unread_trail.h"

#include "app/timeline_model.h"

namespace hubbub::app {

UnreadTrail::UnreadTrail(const TimelineModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &TimelineModel::rangeChanged, this, &UnreadTrail::findEnd);
}

void UnreadTrail::begin(protocol::Seq first)
{
    m_next = first;
    m_end = 0;
    m_away = false;
    findEnd();
    m_count = left();
    Q_EMIT changed();
}

void UnreadTrail::findEnd()
{
    if (m_next != 0 && m_end == 0 && !m_model.moreNewer()) {
        m_end = m_model.newestSeq();
    }
}

void UnreadTrail::look(qint64 top, qint64 bottom)
{
    if (m_next == 0 || bottom <= 0) {
        return;
    }
    m_top = top;
    const qint64 below = m_model.seqAt(m_model.rowOfSeq(bottom) - 1);
    const qint64 after = below > 0 ? below : bottom; // what follows is perhaps not loaded
    if (top <= m_next && m_next <= bottom) {
        m_next = m_end != 0 && bottom >= m_end ? 0 : after;
    }
    m_away = m_next != 0 && (m_next < top || m_next > after);
    m_count = left();
    Q_EMIT changed();
}

int UnreadTrail::left() const
{
    if (m_next == 0 || m_end == 0 || (m_model.moreOlder() && m_model.oldestSeq() > m_next) || m_model.newestSeq() < m_end) {
        return 0;
    }
    int count = 0;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const protocol::Seq seq = m_model.seqAt(row);
        const client::TimelineRow *said = seq >= m_next && seq <= m_end ? m_model.rowWithSeq(seq) : nullptr;
        if (said != nullptr && !said->mine && said->message.kind == protocol::MessageKind::Post && !said->message.deleted) {
            ++count;
        }
    }
    return count;
}

} // namespace hubbub::app
