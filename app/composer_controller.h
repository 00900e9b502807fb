// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/timeline_model.h"

#include <QQmlEngine>
#include <QTimer>

namespace hubbub::app {

/// The text that is being written in the open room: a new message, an answer, or a changed version of an old one. Text and reply
/// target are kept per room and over a restart; it never waits for a connection.
class ComposerController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool replying READ replying NOTIFY modeChanged)
    Q_PROPERTY(bool editing READ editing NOTIFY modeChanged)
    Q_PROPERTY(QString targetAuthor READ targetAuthor NOTIFY modeChanged)
    Q_PROPERTY(QString targetText READ targetText NOTIFY modeChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY textChanged)

public:
    /// `timeline` shows the same room and must outlive the composer.
    explicit ComposerController(TimelineModel &timeline, QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// Saves what was being written in the old room; take() fills in what was left in the new one.
    void expect(const protocol::RoomId &room);
    void take(const store::OutboxStore::ComposerDraft &draft);
    /// Saves now what a timer would save soon.
    void save();

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool replying() const { return m_reply != 0; }
    bool editing() const { return m_edit != 0; }
    QString targetAuthor() const { return m_targetAuthor; }
    QString targetText() const { return m_targetText; }
    QString error() const { return m_error; }
    bool canSend() const;

    /// Returns false, with error() set, if nothing was sent. An edit that empties the text changes nothing.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void startReply(qint64 seq);
    Q_INVOKABLE void startEdit(qint64 seq);
    Q_INVOKABLE bool editLastOwn();
    /// Leaves edit or reply mode; what was being written before comes back. True if there was something to leave.
    Q_INVOKABLE bool cancel();

Q_SIGNALS:
    void textChanged();
    void modeChanged();
    void errorChanged();
    void posted();
    /// The view puts the cursor into the field.
    void wantsFocus();

private:
    void setTarget(const client::TimelineRow *row);
    void showText(const QString &text);
    void checkLength();
    void setError(const QString &error);
    void tellTyping(bool on);

    TimelineModel &m_timeline;
    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    QString m_text;
    QString m_beforeEdit;
    protocol::Seq m_reply = 0;
    protocol::Seq m_edit = 0;
    QString m_targetAuthor;
    QString m_targetText;
    QString m_error;
    QTimer m_saveSoon;
};

} // namespace hubbub::app
