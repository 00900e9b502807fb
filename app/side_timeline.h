// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/timeline_model.h"

#include <QHash>
#include <QQmlEngine>

#include <set>

namespace hubbub::app {

/// Some messages of the open room beside its timeline, kept up to date while they are looked at: what is pinned, or a chain of
/// answers (a thread).
class SideTimeline : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::TimelineModel *model READ model CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY knownChanged) ///< the first answer has come, which may be empty
    /// Of a thread: what is being written as the next answer. Kept for each thread until the program ends.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    enum class Kind { Pinned, Thread };
    SideTimeline(Kind kind, const base::Clock &clock, QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// Closes what was shown of another room.
    void expect(const protocol::RoomId &room);

    TimelineModel *model() { return &m_model; }
    bool isOpen() const { return m_open; }
    bool isKnown() const { return m_known; }
    QString text() const { return m_texts.value(m_seq); }
    void setText(const QString &text);

    /// The pinned messages; or the thread that the message `seq` belongs to.
    Q_INVOKABLE void show(qint64 seq = 0);
    Q_INVOKABLE void close();
    /// Posts text() as an answer to the message that began the thread. False if there is nothing to post.
    Q_INVOKABLE bool answer();
    /// Adds this user's reaction to a message that is shown, or takes it back.
    Q_INVOKABLE void react(qint64 seq, const QString &emoji);

Q_SIGNALS:
    void openChanged();
    void knownChanged();
    void textChanged();

private:
    void setKnown(bool known);
    void refresh();
    void take(const std::vector<client::TimelineRow> &rows);
    void takePending(const std::vector<client::TimelineRow> &pending);

    const Kind m_kind;
    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    TimelineModel m_model;
    std::set<protocol::Seq> m_seqs; ///< of the rows that are shown
    QHash<protocol::Seq, QString> m_texts; ///< by the message that a thread was opened from
    protocol::Seq m_seq = 0;
    bool m_open = false;
    bool m_known = false;
    bool m_asking = false;
    bool m_outdated = false; ///< something changed while the answer was on its way
};

} // namespace hubbub::app
