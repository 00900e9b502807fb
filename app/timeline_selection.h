// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <QObject>
#include <QQmlEngine>

namespace hubbub::app {

class TimelineModel;

/// A run of messages that the reader has chosen, to copy them as text. It holds to the messages, not to rows, while others come
/// and go. Only posts that say something count; what is not loaded, not in the log, deleted or a notice is passed over.
class TimelineSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(qint64 first READ first NOTIFY changed) ///< lowest seq, 0 if nothing is chosen
    Q_PROPERTY(qint64 last READ last NOTIFY changed) ///< highest seq
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    /// `model` outlives it.
    explicit TimelineSelection(const TimelineModel &model, QObject *parent = nullptr);

    qint64 first() const { return m_anchor < m_head ? m_anchor : m_head; }
    qint64 last() const { return m_anchor < m_head ? m_head : m_anchor; }
    int count() const { return m_count; }

    /// From one message to another; with `from` 0 from where the selection began, or `to` alone. A post without a seq changes nothing.
    Q_INVOKABLE void select(qint64 from, qint64 to);
    /// All that is loaded.
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    /// What is chosen in reading order: name and time, below them what was said, as it was written; days if there are several.
    Q_INVOKABLE QString text() const;

Q_SIGNALS:
    void changed();

private:
    void set(protocol::Seq anchor, protocol::Seq head);
    void recount();
    /// Rows of the model, oldest first.
    template<typename Visit>
    void visitRows(Visit visit) const;

    const TimelineModel &m_model;
    protocol::Seq m_anchor = 0;
    protocol::Seq m_head = 0;
    int m_count = 0;
};

} // namespace hubbub::app
