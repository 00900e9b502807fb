// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer_controller.h"

#include "app/language_change.h"
#include "app/message_length.h"
#include "app/row_text.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hubbub::app {
namespace {

constexpr int saveAfterMs = 400;
constexpr int quotedCharacters = 120;
constexpr qsizetype mostPasted = 20'000; // one may want to shorten what is pasted, but not so much

QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0).left(quotedCharacters);
}

} // namespace

ComposerController::ComposerController(TimelineModel &timeline, QObject *parent) : QObject(parent), m_timeline(timeline)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &ComposerController::save);
    onLanguageChange(this, [this] { measure(); });
}

void ComposerController::setSession(ClientSession *session)
{
    m_session = session;
}

void ComposerController::expect(const protocol::RoomId &room)
{
    if (m_room != room) {
        save();
        tellTyping(false);
        m_room = room;
        m_edit = 0;
        m_reply = 0;
        m_recalled = 0;
        m_kept.clear();
        m_own.clear();
        m_answered = {};
        Q_EMIT modeChanged();
        showText({});
        m_saveSoon.stop();
    }
}

void ComposerController::take(const store::OutboxStore::ComposerDraft &draft, const std::optional<client::TimelineRow> &answered)
{
    rememberOwn();
    if (!m_text.isEmpty() || m_edit != 0 || m_reply != 0) {
        return; // somebody was faster than the disk
    }
    const bool gone = answered && answered->message.deleted;
    m_reply = gone ? 0 : draft.reply;
    m_answered = targetOf(answered && !gone ? &*answered : nullptr);
    Q_EMIT modeChanged();
    showText(QString::fromStdString(draft.text));
    m_saveSoon.stop();
}

void ComposerController::save()
{
    m_saveSoon.stop();
    if (m_session != nullptr && !m_room.empty()) {
        m_session->setDraft(m_room, draft().toStdString(), m_reply);
    }
}

void ComposerController::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_recalled = 0; // what was changed is a text of its own
    showText(text);
    if (!editing()) {
        tellTyping(!text.trimmed().isEmpty());
        m_saveSoon.start();
    }
}

void ComposerController::showText(const QString &text)
{
    m_text = text;
    m_notPasted = 0;
    measure();
}

void ComposerController::measure()
{
    const MessageLength length = MessageLength::of(m_text);
    m_complaint = length.complaint();
    m_counter = length.counter();
    Q_EMIT textChanged();
}

QString ComposerController::error() const
{
    if (m_notPasted == 0) {
        return m_complaint;
    }
    return tr("Not pasted: %Ln characters, and a message holds %L1. It is still in the clipboard.", nullptr,
              static_cast<int>(m_notPasted))
        .arg(protocol::limits::textCodePoints);
}

bool ComposerController::canSend() const
{
    return !m_room.empty() && !m_text.trimmed().isEmpty() && m_complaint.isEmpty();
}

bool ComposerController::send()
{
    if (m_session == nullptr || m_room.empty() || !m_complaint.isEmpty()) {
        return false;
    }
    const auto checked = protocol::checkedText(m_text.toStdString());
    if (!checked.ok()) {
        if (checked.error().code == protocol::ErrorCode::TextTooLong) {
            m_complaint = tr("This is too long.");
            Q_EMIT textChanged();
        }
        return false;
    }
    if (editing()) {
        const client::TimelineRow *row = m_timeline.rowWithSeq(m_edit);
        if (row == nullptr || row->message.text != checked.value()) {
            m_session->edit(m_room, m_edit, checked.value());
        }
        cancel();
        return true;
    }
    m_session->post(m_room, checked.value(), m_reply);
    const QString unsent = m_recalled > 0 ? m_kept : QString();
    m_recalled = 0;
    m_reply = 0;
    m_answered = {};
    Q_EMIT modeChanged();
    showText(unsent);
    tellTyping(false);
    save();
    Q_EMIT posted();
    return true;
}

void ComposerController::startReply(qint64 seq)
{
    const client::TimelineRow *row = m_timeline.rowWithSeq(seq);
    if (row == nullptr || row->message.deleted || row->message.kind != protocol::MessageKind::Post) {
        return;
    }
    if (editing()) {
        cancel();
    }
    m_reply = seq;
    m_answered = targetOf(row);
    Q_EMIT modeChanged();
    m_saveSoon.start();
    Q_EMIT wantsFocus();
}

void ComposerController::startEdit(qint64 seq)
{
    const client::TimelineRow *row = m_timeline.rowWithSeq(seq);
    if (row == nullptr || !row->mine || row->message.deleted || row->message.kind != protocol::MessageKind::Post) {
        return;
    }
    m_kept = draft();
    m_recalled = 0;
    m_edit = seq;
    m_edited = targetOf(row);
    Q_EMIT modeChanged();
    showText(QString::fromStdString(row->message.text));
    Q_EMIT wantsFocus();
}

bool ComposerController::editLastOwn()
{
    // What is newest among old messages is not what the user said last.
    const client::TimelineRow *row = m_timeline.moreNewer() ? nullptr : m_timeline.newestOwn();
    if (row == nullptr) {
        return false;
    }
    startEdit(row->message.seq);
    return true;
}

void ComposerController::rememberOwn()
{
    if (!m_timeline.moreNewer()) {
        m_own = m_timeline.ownTexts();
    }
}

bool ComposerController::recall(int steps)
{
    if (editing()) {
        return false;
    }
    if (m_recalled == 0) {
        rememberOwn();
    }
    const qsizetype next = m_recalled + steps;
    if (next < 0 || next > m_own.size()) {
        return false;
    }
    m_kept = draft();
    m_recalled = next;
    showText(next == 0 ? m_kept : m_own.at(next - 1));
    return true;
}

bool ComposerController::refusesPaste()
{
    const qsizetype size = QGuiApplication::clipboard()->text().size();
    if (size <= mostPasted) {
        return false;
    }
    m_notPasted = size;
    Q_EMIT textChanged();
    return true;
}

bool ComposerController::cancel()
{
    if (editing()) {
        m_edit = 0;
        Q_EMIT modeChanged();
        showText(m_kept);
        return true;
    }
    if (replying()) {
        m_reply = 0;
        m_answered = {};
        Q_EMIT modeChanged();
        m_saveSoon.start();
        return true;
    }
    return false;
}

ComposerController::Target ComposerController::targetOf(const client::TimelineRow *row)
{
    return row == nullptr ? Target() : Target{QString::fromStdString(row->authorName), firstLine(plainText(*row))};
}

void ComposerController::tellTyping(bool on)
{
    if (m_session != nullptr && !m_room.empty()) {
        m_session->setTyping(m_room, on);
    }
}

} // namespace hubbub::app
