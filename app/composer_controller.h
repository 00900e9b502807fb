// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/timeline_model.h"

#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

#include <optional>

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
    /// What is wrong with the text or was wrong with a paste, in words; empty if nothing is.
    Q_PROPERTY(QString error READ error NOTIFY textChanged)
    /// How much of a limit is used; empty while it is far away.
    Q_PROPERTY(QString counter READ counter NOTIFY textChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY textChanged)

public:
    /// `timeline` shows the same room and must outlive the composer.
    explicit ComposerController(TimelineModel &timeline, QObject *parent = nullptr);

    void setSession(ClientSession *session);
    /// Saves what was being written in the old room; take() fills in what was left in the new one.
    void expect(const protocol::RoomId &room);
    /// `answered`: the message that the draft answers, if this computer has it.
    void take(const store::OutboxStore::ComposerDraft &draft, const std::optional<client::TimelineRow> &answered);
    /// Saves now what a timer would save soon.
    void save();

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool replying() const { return m_reply != 0; }
    bool editing() const { return m_edit != 0; }
    QString targetAuthor() const { return target().author; }
    QString targetText() const { return target().text; }
    QString error() const;
    QString counter() const { return m_counter; }
    bool canSend() const;

    /// Returns false, with error() set, if nothing was sent; the text stays. An edit that empties the text changes nothing.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void startReply(qint64 seq);
    Q_INVOKABLE void startEdit(qint64 seq);
    Q_INVOKABLE bool editLastOwn();
    /// Shows what the user sent before in this room: 1 is one further back, -1 one forward. In front of the newest stands what was
    /// being written. False if there is nothing that way.
    Q_INVOKABLE bool recall(int steps);
    /// True, with error() set, if the clipboard holds so much more than a message that it would only make the field slow. It stays
    /// there.
    Q_INVOKABLE bool refusesPaste();
    /// Leaves edit or reply mode; what was being written before comes back. True if there was something to leave.
    Q_INVOKABLE bool cancel();

Q_SIGNALS:
    void textChanged();
    void modeChanged();
    void posted();
    /// The view puts the cursor into the field.
    void wantsFocus();

private:
    /// The message that is answered or changed, as the composer shows it.
    struct Target {
        QString author;
        QString text;
    };
    static Target targetOf(const client::TimelineRow *row);
    const Target &target() const { return editing() ? m_edited : m_answered; }
    /// What is kept: what was written before an edit or a recall got into the way.
    const QString &draft() const { return editing() || m_recalled > 0 ? m_kept : m_text; }
    void showText(const QString &text);
    void measure();
    void rememberOwn();
    void tellTyping(bool on);

    TimelineModel &m_timeline;
    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    QString m_text;
    QString m_kept;
    protocol::Seq m_reply = 0;
    protocol::Seq m_edit = 0;
    Target m_answered;
    Target m_edited;
    QStringList m_own; ///< what the user sent, newest first
    qsizetype m_recalled = 0; ///< which of them is shown, counted from 1; 0 for none
    QString m_complaint; ///< as long as it stands nothing is sent
    qsizetype m_notPasted = 0; ///< characters of a paste that was refused, until the text changes
    QString m_counter;
    QTimer m_saveSoon;
};

} // namespace hubbub::app
