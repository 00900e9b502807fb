// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_selection.h"

#include "app/time_text.h"
#include "app/timeline_model.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace hubbub::app {
namespace {

bool saysSomething(const client::TimelineRow &row)
{
    return row.message.kind == protocol::MessageKind::Post && !row.message.deleted && !row.message.text.empty();
}

} // namespace

TimelineSelection::TimelineSelection(const TimelineModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineSelection::recount);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineSelection::recount);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimelineSelection::recount);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineSelection::recount);
}

void TimelineSelection::select(qint64 from, qint64 to)
{
    if (to > 0) {
        set(from > 0 ? from : m_anchor > 0 ? m_anchor : to, to);
    }
}

void TimelineSelection::selectAll()
{
    set(m_model.oldestSeq(), m_model.newestSeq());
}

void TimelineSelection::clear()
{
    set(0, 0);
}

void TimelineSelection::set(protocol::Seq anchor, protocol::Seq head)
{
    if (m_anchor != anchor || m_head != head) {
        m_anchor = anchor;
        m_head = head;
        m_count = 0;
        visitRows([this](int, const client::TimelineRow &) { ++m_count; });
        Q_EMIT changed();
    }
}

void TimelineSelection::recount()
{
    if (m_anchor == 0) {
        return;
    }
    int count = 0;
    visitRows([&count](int, const client::TimelineRow &) { ++count; });
    if (m_count != count) {
        m_count = count;
        Q_EMIT changed();
    }
}

template<typename Visit>
void TimelineSelection::visitRows(Visit visit) const
{
    if (m_anchor == 0) {
        return;
    }
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const protocol::Seq seq = m_model.seqAt(row);
        const client::TimelineRow *shown = seq >= first() && seq <= last() ? m_model.rowWithSeq(seq) : nullptr;
        if (shown != nullptr && saysSomething(*shown)) {
            visit(row, *shown);
        }
    }
}

QString TimelineSelection::text() const
{
    std::set<QDate> days;
    visitRows([&days](int, const client::TimelineRow &row) { days.insert(localDay(row.message.at)); });
    QStringList lines;
    QDate day;
    int above = -1; // the row that was said last
    visitRows([&](int row, const client::TimelineRow &said) {
        const QDate itsDay = localDay(said.message.at);
        const bool beginsDay = itsDay != day;
        day = itsDay;
        bool beginsGroup = beginsDay || above < 0;
        for (int between = above - 1; !beginsGroup && between >= row; --between) { // also what is passed over ends a group
            beginsGroup = m_model.data(m_model.index(between), TimelineModel::StartsGroupRole).toBool();
        }
        above = row;
        if (beginsGroup && !lines.isEmpty()) {
            lines << QString();
        }
        if (beginsDay && days.size() > 1) {
            lines << QLocale().toString(day, QLocale::LongFormat) << QString();
        }
        if (beginsGroup) {
            //: The line above what a person said, in copied text: their name and the time.
            lines << tr("%1, %2").arg(QString::fromStdString(said.authorName), clockTime(said.message.at));
        }
        lines << QString::fromStdString(said.message.text);
    });
    return lines.join(QLatin1Char('\n'));
}

} // namespace hubbub::app
