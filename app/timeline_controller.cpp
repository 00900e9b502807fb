// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline_controller.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

namespace hubbub::app {

using protocol::HistoryQuery;
using protocol::HistoryVerb;

TimelineController::TimelineController(const base::Clock &clock, QObject *parent) : QObject(parent), m_model(clock) {}

void TimelineController::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session == nullptr) {
        return;
    }
    connect(session, &ClientSession::opened, this, &TimelineController::takeOpening);
    connect(session, &ClientSession::pageLoaded, this, &TimelineController::takePage);
    connect(session, &ClientSession::rowsExpired, this, [this](const protocol::RoomId &room, protocol::Seq to) {
        if (room == m_room) {
            m_model.dropUpTo(to);
            if (m_model.count() == 0) {
                toLatest();
            }
        }
    });
    connect(session, &ClientSession::rowsChanged, this,
            [this](const protocol::RoomId &room, const std::vector<client::TimelineRow> &rows) {
                if (room == m_room) {
                    m_model.confirm(rows);
                }
            });
    connect(session, &ClientSession::pendingChanged, this,
            [this](const protocol::RoomId &room, const std::vector<client::TimelineRow> &rows) {
                if (room == m_room) {
                    m_pending = rows;
                    m_model.setPending(rows);
                }
            });
    connect(session, &ClientSession::roomReplaced, this, [this](const protocol::RoomId &room) {
        if (room == m_room) {
            m_session->openRoom(room);
        }
    });
}

void TimelineController::expect(const protocol::RoomId &room)
{
    m_room = room;
    m_pending.clear();
    m_selection.clear();
    m_unread.end();
    m_firstUnread = 0;
    m_seen = 0;
    m_jump = 0;
    m_model.clear();
    setHighlighted(0);
    setBackTo(-1);
    setLoading(!room.empty());
}

void TimelineController::takeOpening(const RoomOpening &opening)
{
    if (opening.page.room != m_room) {
        return;
    }
    m_pending = opening.pending;
    const bool isFirst = m_firstUnread == 0;
    if (isFirst) {
        m_firstUnread = opening.firstUnread; // once set it stays for as long as the room is open
    }
    m_model.show(opening.page, m_pending, m_firstUnread);
    if (isFirst) {
        m_unread.begin(m_firstUnread);
    }
    setLoading(false);
    Q_EMIT opened();
}

void TimelineController::takePage(const RowPage &page)
{
    if (page.room != m_room) {
        return;
    }
    setLoading(false);
    switch (page.query.verb) {
    case HistoryVerb::Before:
        if (page.query.seq == m_model.oldestSeq()) {
            m_model.addOlder(page);
        }
        break;
    case HistoryVerb::After:
        if (page.query.seq == m_model.newestSeq()) {
            m_model.addNewer(page);
        } else if (page.query.seq == 0) {
            m_model.show(page, m_pending, m_firstUnread);
            finishJump();
        }
        break;
    case HistoryVerb::Pinned:
        break; // no part of a timeline
    case HistoryVerb::Latest:
    case HistoryVerb::Around:
    case HistoryVerb::AtTime:
        m_model.show(page, m_pending, m_firstUnread);
        finishJump();
        break;
    }
}

void TimelineController::finishJump()
{
    const int row = m_jump == 0 ? 0 : m_model.rowOfSeq(m_jump);
    if (row >= 0 && m_model.count() > 0) {
        setHighlighted(m_jumpHighlights ? m_jump : 0);
        Q_EMIT jumped(row);
    }
    m_jump = 0;
}

void TimelineController::load(HistoryVerb verb, protocol::Seq seq)
{
    if (m_session != nullptr && !m_room.empty()) {
        setLoading(true);
        m_session->loadPage(m_room, HistoryQuery{verb, seq, 0, 0});
    }
}

void TimelineController::loadOlder()
{
    if (!m_loading && m_model.moreOlder()) {
        load(HistoryVerb::Before, m_model.oldestSeq());
    }
}

void TimelineController::loadNewer()
{
    if (!m_loading && m_model.moreNewer()) {
        load(HistoryVerb::After, m_model.newestSeq());
    }
}

void TimelineController::jumpTo(qint64 seq, qint64 from)
{
    setBackTo(from);
    m_jump = seq;
    m_jumpHighlights = true;
    if (m_model.rowOfSeq(seq) >= 0) {
        finishJump();
    } else {
        load(HistoryVerb::Around, seq);
    }
}

void TimelineController::jumpToDay(const QString &isoDay, qint64 from)
{
    const QDate day = QDate::fromString(isoDay, Qt::ISODate);
    if (m_session == nullptr || !day.isValid()) {
        return;
    }
    m_session->lookUp(this, [this, room = m_room, from, begin = day.startOfDay().toMSecsSinceEpoch()](client::Client &client) {
        const auto page = client.rows(room, HistoryQuery{HistoryVerb::AtTime, 0, begin, 1});
        const qint64 seq = page.rows.empty() ? 0 : page.rows.front().message.seq;
        return [this, room, from, seq] {
            if (room == m_room && seq != 0) {
                jumpTo(seq, from);
            } else if (room == m_room) {
                toLatest();
            }
        };
    });
}

void TimelineController::toFirstUnread(qint64 from)
{
    if (m_unread.isAway()) {
        jumpTo(m_unread.next(), from);
    }
}

void TimelineController::goBack()
{
    const qint64 seq = m_backTo;
    setBackTo(-1);
    setHighlighted(0);
    if (seq == 0) {
        toLatest();
        return;
    }
    m_jump = seq;
    m_jumpHighlights = false;
    if (m_model.rowOfSeq(seq) >= 0) {
        finishJump();
    } else {
        load(HistoryVerb::Around, seq);
    }
}

void TimelineController::toLatest()
{
    setBackTo(-1);
    m_jump = 0;
    m_jumpHighlights = false;
    if (m_model.moreNewer()) {
        load(HistoryVerb::Latest, 0);
    } else if (m_model.count() > 0) {
        Q_EMIT jumped(0);
    }
}

void TimelineController::toOldest()
{
    m_jumpHighlights = false;
    if (!m_model.moreOlder()) {
        Q_EMIT jumped(m_model.count() - 1);
        return;
    }
    m_jump = 1; // the first entry of a log is the notice of its making
    load(HistoryVerb::After, 0);
}

void TimelineController::clearHighlight()
{
    setHighlighted(0);
}

void TimelineController::seen(qint64 seq)
{
    if (seq <= m_seen) {
        return;
    }
    m_seen = seq;
    Q_EMIT seenSeqChanged();
    if (m_session != nullptr) {
        m_session->markRead(m_room, seq);
    }
}

void TimelineController::restAtEnd()
{
    if (m_jump != 0) {
        return; // a room that was just opened, on the way to one of its messages
    }
    setBackTo(-1);
    m_model.trimOlder();
}

void TimelineController::react(qint64 seq, const QString &emoji)
{
    if (m_session != nullptr && m_model.rowWithSeq(seq) != nullptr) {
        m_session->react(m_room, seq, emoji.toStdString(), !m_model.hasReacted(seq, emoji.toStdString()));
    }
}

void TimelineController::pin(qint64 seq, bool on)
{
    if (m_session != nullptr) {
        m_session->pin(m_room, seq, on);
    }
}

void TimelineController::markAllRead()
{
    m_unread.end();
    if (m_session != nullptr) {
        m_session->lookUp(this, [room = m_room](client::Client &client) {
            if (const auto view = client.room(room)) {
                client.markRead(room, view->head);
            }
            return [] {};
        });
    }
}

void TimelineController::remove(qint64 seq)
{
    if (m_session != nullptr) {
        m_session->remove(m_room, seq);
    }
}

void TimelineController::retry(const QString &tag, qint64 seq)
{
    const auto uuid = base::Uuid::fromText(tag.toStdString());
    if (m_session != nullptr && uuid) {
        m_session->retry(m_room, *uuid, seq);
    }
}

void TimelineController::discard(const QString &tag, qint64 seq)
{
    const auto uuid = base::Uuid::fromText(tag.toStdString());
    if (m_session != nullptr && uuid) {
        m_session->discard(m_room, *uuid, seq);
    }
}

void TimelineController::copyText(const QString &tag) const
{
    const auto uuid = base::Uuid::fromText(tag.toStdString());
    const client::TimelineRow *row = uuid ? m_model.rowWithTag(*uuid) : nullptr;
    if (row != nullptr) {
        copy(QString::fromStdString(row->message.text));
    }
}

void TimelineController::copySelected()
{
    if (m_selection.count() > 0) {
        copy(m_selection.text());
    }
    m_selection.clear();
}

void TimelineController::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void TimelineController::setLoading(bool loading)
{
    if (m_loading != loading) {
        m_loading = loading;
        Q_EMIT loadingChanged();
    }
}

void TimelineController::setHighlighted(qint64 seq)
{
    if (m_highlighted != seq) {
        m_highlighted = seq;
        Q_EMIT highlightedChanged();
    }
}

void TimelineController::setBackTo(qint64 seq)
{
    if (m_backTo != seq) {
        m_backTo = seq;
        Q_EMIT canGoBackChanged();
    }
}

} // namespace hubbub::app
