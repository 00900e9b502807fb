// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer_controller.h"

#include "core/protocol/limits.h"
#include "core/protocol/text.h"

namespace hubbub::app {
namespace {

constexpr int saveAfterMs = 400;
constexpr int quotedCharacters = 120;

QString firstLine(const std::string &text)
{
    return QString::fromStdString(text).section(QLatin1Char('\n'), 0, 0).left(quotedCharacters);
}

} // namespace

ComposerController::ComposerController(TimelineModel &timeline, QObject *parent) : QObject(parent), m_timeline(timeline)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &ComposerController::save);
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
        m_beforeEdit.clear();
        setTarget(nullptr);
        showText({});
        m_saveSoon.stop();
    }
}

void ComposerController::take(const store::OutboxStore::ComposerDraft &draft)
{
    if (!m_text.isEmpty() || m_edit != 0 || m_reply != 0) {
        return; // somebody was faster than the disk
    }
    m_reply = draft.reply;
    setTarget(m_reply == 0 ? nullptr : m_timeline.rowWithSeq(m_reply));
    showText(QString::fromStdString(draft.text));
    m_saveSoon.stop();
}

void ComposerController::save()
{
    m_saveSoon.stop();
    if (m_session != nullptr && !m_room.empty()) {
        m_session->setDraft(m_room, (editing() ? m_beforeEdit : m_text).toStdString(), m_reply);
    }
}

void ComposerController::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    showText(text);
    if (!editing()) {
        tellTyping(!text.trimmed().isEmpty());
        m_saveSoon.start();
    }
}

void ComposerController::showText(const QString &text)
{
    m_text = text;
    checkLength();
    Q_EMIT textChanged();
}

void ComposerController::checkLength()
{
    using namespace protocol::limits;
    const QString trimmed = m_text.trimmed();
    const std::size_t points = static_cast<std::size_t>(trimmed.toUcs4().size());
    const std::size_t lines = static_cast<std::size_t>(trimmed.count(QLatin1Char('\n'))) + 1;
    if (points > textCodePoints) {
        setError(tr("Too long: %L1 of at most %L2 characters.").arg(points).arg(textCodePoints));
    } else if (lines > textLines) {
        setError(tr("Too many lines: %L1 of at most %L2.").arg(lines).arg(textLines));
    } else if (static_cast<std::size_t>(trimmed.toUtf8().size()) > textBytes) {
        setError(tr("Too long: a message holds 16 KiB."));
    } else {
        setError({});
    }
}

bool ComposerController::canSend() const
{
    return !m_room.empty() && !m_text.trimmed().isEmpty() && m_error.isEmpty();
}

bool ComposerController::send()
{
    if (m_session == nullptr || m_room.empty() || !m_error.isEmpty()) {
        return false;
    }
    const auto checked = protocol::checkedText(m_text.toStdString());
    if (!checked.ok()) {
        if (checked.error().code == protocol::ErrorCode::TextTooLong) {
            setError(tr("This is too long."));
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
    m_reply = 0;
    setTarget(nullptr);
    showText({});
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
    setTarget(row);
    m_saveSoon.start();
    Q_EMIT wantsFocus();
}

void ComposerController::startEdit(qint64 seq)
{
    const client::TimelineRow *row = m_timeline.rowWithSeq(seq);
    if (row == nullptr || !row->mine || row->message.deleted || row->message.kind != protocol::MessageKind::Post) {
        return;
    }
    if (!editing()) {
        m_beforeEdit = m_text;
    }
    m_edit = seq;
    setTarget(row);
    showText(QString::fromStdString(row->message.text));
    Q_EMIT wantsFocus();
}

bool ComposerController::editLastOwn()
{
    const client::TimelineRow *row = m_timeline.newestOwn();
    if (row == nullptr) {
        return false;
    }
    startEdit(row->message.seq);
    return true;
}

bool ComposerController::cancel()
{
    if (editing()) {
        m_edit = 0;
        setTarget(m_reply == 0 ? nullptr : m_timeline.rowWithSeq(m_reply));
        showText(m_beforeEdit);
        m_beforeEdit.clear();
        return true;
    }
    if (replying()) {
        m_reply = 0;
        setTarget(nullptr);
        m_saveSoon.start();
        return true;
    }
    return false;
}

void ComposerController::setTarget(const client::TimelineRow *row)
{
    m_targetAuthor = row == nullptr ? QString() : QString::fromStdString(row->authorName);
    m_targetText = row == nullptr ? QString() : firstLine(row->message.text);
    Q_EMIT modeChanged();
}

void ComposerController::setError(const QString &error)
{
    if (m_error != error) {
        m_error = error;
        Q_EMIT errorChanged();
    }
}

void ComposerController::tellTyping(bool on)
{
    if (m_session != nullptr && !m_room.empty()) {
        m_session->setTyping(m_room, on);
    }
}

} // namespace hubbub::app
