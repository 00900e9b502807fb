// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/side_timeline.h"

#include <algorithm>
#include <utility>

namespace hubbub::app {

using client::TimelineRow;
using protocol::RoomId;

SideTimeline::SideTimeline(Kind kind, const base::Clock &clock, QObject *parent) : QObject(parent), m_kind(kind), m_model(clock)
{}

void SideTimeline::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    close();
    m_texts.clear();
    m_asking = false; // an answer of the old session comes to nobody
    m_session = session;
    if (session == nullptr) {
        return;
    }
    const auto refreshIfMine = [this](const RoomId &room) {
        if (room == m_room) {
            refresh();
        }
    };
    connect(session, &ClientSession::rowsExpired, this, refreshIfMine);
    connect(session, &ClientSession::rowsChanged, this, refreshIfMine);
    connect(session, &ClientSession::roomReplaced, this, refreshIfMine);
    connect(session, &ClientSession::pendingChanged, this, refreshIfMine);
}

void SideTimeline::expect(const RoomId &room)
{
    if (m_room != room) {
        close();
        m_texts.clear();
        m_room = room;
    }
}

void SideTimeline::setText(const QString &text)
{
    if (m_texts.value(m_seq) != text) {
        m_texts.insert(m_seq, text);
        Q_EMIT textChanged();
    }
}

void SideTimeline::show(qint64 seq)
{
    if (!m_open || m_seq != seq) {
        close();
        m_seq = seq;
        m_open = true;
        Q_EMIT openChanged();
        Q_EMIT textChanged();
    }
    refresh();
}

void SideTimeline::close()
{
    if (m_open) {
        m_open = false;
        m_seqs.clear();
        m_model.clear();
        setKnown(false);
        Q_EMIT openChanged();
    }
}

void SideTimeline::setKnown(bool known)
{
    if (m_known != known) {
        m_known = known;
        Q_EMIT knownChanged();
    }
}

bool SideTimeline::answer()
{
    const QString words = text().trimmed();
    if (m_session == nullptr || m_seqs.empty() || words.isEmpty()) {
        return false;
    }
    m_session->post(m_room, words.toStdString(), *m_seqs.begin());
    setText({});
    return true;
}

void SideTimeline::react(qint64 seq, const QString &emoji)
{
    if (m_session != nullptr && m_seqs.contains(seq)) {
        m_session->react(m_room, seq, emoji.toStdString(), !m_model.hasReacted(seq, emoji.toStdString()));
    }
}

void SideTimeline::refresh()
{
    if (!m_open || m_session == nullptr) {
        return;
    }
    if (std::exchange(m_asking, true)) {
        m_outdated = true;
        return;
    }
    m_session->lookUp(this, [this, kind = m_kind, room = m_room, seq = m_seq, session = m_session](client::Client &client) {
        auto rows = kind == Kind::Pinned ? client.pinnedRows(room) : client.thread(room, seq);
        auto pending = kind == Kind::Pinned ? std::vector<TimelineRow>() : client.pendingRows(room);
        return [this, room, seq, session, rows = std::move(rows), pending = std::move(pending)] {
            if (session != m_session) {
                return;
            }
            m_asking = false;
            if (m_open && room == m_room && seq == m_seq) {
                take(rows);
                takePending(pending);
            }
            if (std::exchange(m_outdated, false)) {
                refresh();
            }
        };
    });
}

void SideTimeline::take(const std::vector<TimelineRow> &rows)
{
    std::set<protocol::Seq> seqs;
    for (const TimelineRow &row : rows) {
        seqs.insert(row.message.seq);
    }
    // What only grows keeps its place under the reader's eyes.
    if (!m_seqs.empty() && std::includes(seqs.begin(), seqs.end(), m_seqs.begin(), m_seqs.end())) {
        m_model.confirm(rows);
    } else {
        RowPage page;
        page.rows = rows;
        m_model.show(page, {}, 0);
    }
    m_seqs = std::move(seqs);
    setKnown(true);
}

void SideTimeline::takePending(const std::vector<TimelineRow> &pending)
{
    std::vector<TimelineRow> answers;
    for (const TimelineRow &row : pending) {
        if (m_seqs.contains(row.message.reply)) {
            answers.push_back(row);
        }
    }
    m_model.setPending(answers);
}

} // namespace hubbub::app
