// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/timeline_model.h"
#include "app/timeline_selection.h"
#include "app/unread_trail.h"

#include <QPointer>
#include <QQmlEngine>

namespace hubbub::app {

/// What a view does with the open room's timeline: loads further pages, jumps, marks as read, acts on single messages.
class TimelineController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::TimelineModel *model READ model CONSTANT)
    Q_PROPERTY(hubbub::app::TimelineSelection *selection READ selection CONSTANT)
    Q_PROPERTY(hubbub::app::UnreadTrail *unread READ unread CONSTANT)
    Q_PROPERTY(qint64 highlighted READ highlighted NOTIFY highlightedChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(qint64 seenSeq READ seenSeq NOTIFY seenSeqChanged)

public:
    explicit TimelineController(const base::Clock &clock, QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// Forgets the room that was shown; opened() of the session fills it again.
    void expect(const protocol::RoomId &room);

    TimelineModel *model() { return &m_model; }
    TimelineSelection *selection() { return &m_selection; }
    UnreadTrail *unread() { return &m_unread; }
    qint64 highlighted() const { return m_highlighted; }
    bool canGoBack() const { return m_backTo >= 0; }
    bool loading() const { return m_loading; }
    qint64 seenSeq() const { return m_seen; } ///< the newest that stood before the reader's eyes since the room was opened
    const protocol::RoomId &room() const { return m_room; }

    /// Loads the next page if there is one and none is on its way. Cheap to call on every movement of a view.
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    /// Shows a message, loading its surroundings if needed, and highlights it. `from` is where the reader stands (0: at the
    /// end), for goBack().
    Q_INVOKABLE void jumpTo(qint64 seq, qint64 from);
    /// To the first message of this day ("2026-03-31", local time) or of the next one that has any; to the end if there is none.
    Q_INVOKABLE void jumpToDay(const QString &isoDay, qint64 from);
    /// To the first message that was unread when the room was opened and that the reader has not been led to; nowhere if they
    /// are there.
    Q_INVOKABLE void toFirstUnread(qint64 from);
    Q_INVOKABLE void goBack();
    /// Shows the end of the log, loading it if needed.
    Q_INVOKABLE void toLatest();
    Q_INVOKABLE void toOldest();
    Q_INVOKABLE void clearHighlight();
    /// The reader has seen everything up to here. Only call while the window is active.
    Q_INVOKABLE void seen(qint64 seq);
    /// The view stands at the newest row.
    Q_INVOKABLE void restAtEnd();

    /// Adds this user's reaction, or takes it back.
    Q_INVOKABLE void react(qint64 seq, const QString &emoji);
    Q_INVOKABLE void remove(qint64 seq);
    Q_INVOKABLE void pin(qint64 seq, bool on);
    /// Everything is read, whether or not it was seen.
    Q_INVOKABLE void markAllRead();
    /// For what was refused for good: the post with this tag, or an edit or deletion of the message `seq`.
    Q_INVOKABLE void retry(const QString &tag, qint64 seq);
    Q_INVOKABLE void discard(const QString &tag, qint64 seq);
    /// A message as it was written.
    Q_INVOKABLE void copyText(const QString &tag) const;
    /// What is selected, which then is no longer.
    Q_INVOKABLE void copySelected();
    /// A part of one: code, the target of a link.
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void highlightedChanged();
    void canGoBackChanged();
    void loadingChanged();
    void seenSeqChanged();
    /// A room was opened: the view starts at the unread divider, or at the end.
    void opened();
    /// The view shows this row.
    void jumped(int row);

private:
    void takeOpening(const RoomOpening &opening);
    void takePage(const RowPage &page);
    void load(protocol::HistoryVerb verb, protocol::Seq seq);
    void setLoading(bool loading);
    void setHighlighted(qint64 seq);
    void setBackTo(qint64 seq);
    void finishJump();

    ClientSession *m_session = nullptr;
    TimelineModel m_model;
    TimelineSelection m_selection{m_model};
    UnreadTrail m_unread{m_model};
    protocol::RoomId m_room;
    std::vector<client::TimelineRow> m_pending;
    protocol::Seq m_firstUnread = 0;
    protocol::Seq m_seen = 0;
    qint64 m_highlighted = 0;
    qint64 m_backTo = -1; ///< -1: nowhere, 0: the end
    qint64 m_jump = 0; ///< waits for its page
    bool m_jumpHighlights = false;
    bool m_loading = false;
};

} // namespace hubbub::app
