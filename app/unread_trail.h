// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <QObject>
#include <QQmlEngine>

namespace hubbub::app {

class TimelineModel;

/// How far the reader has gone through what was unread when the room was opened. Who jumps over some of it, or back into what was
/// before, finds the way with it. It ends where the log ended at the opening.
class UnreadTrail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool away READ isAway NOTIFY changed) ///< the next one is neither in sight nor follows what is
    Q_PROPERTY(bool above READ isAbove NOTIFY changed) ///< and lies above
    Q_PROPERTY(int count READ count NOTIFY changed) ///< posts of others that are left; 0 if not all are loaded
    Q_PROPERTY(qint64 next READ next NOTIFY changed) ///< 0 if none is left

public:
    /// `model` outlives it.
    explicit UnreadTrail(const TimelineModel &model, QObject *parent = nullptr);

    /// A room is shown in which everything is unread from this message on; 0 if nothing is.
    void begin(protocol::Seq first);
    void end() { begin(0); }
    /// These messages and all between them stand before the reader's eyes.
    Q_INVOKABLE void look(qint64 top, qint64 bottom);

    bool isAway() const { return m_away; }
    bool isAbove() const { return m_away && m_next < m_top; }
    int count() const { return m_count; }
    qint64 next() const { return m_next; }

Q_SIGNALS:
    void changed();

private:
    void findEnd();
    int left() const;

    const TimelineModel &m_model;
    protocol::Seq m_next = 0;
    protocol::Seq m_end = 0; ///< the newest of them, 0 while it is not known
    protocol::Seq m_top = 0;
    int m_count = 0;
    bool m_away = false;
};

} // namespace hubbub::app
