// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_status.h"

#include "app/complaint_text.h"
#include "app/language_change.h"
#include "app/row_text.h"
#include "app/time_text.h"

#include <QLocale>

#include <algorithm>

namespace hubbub::app {

using Phase = client::Connection::Phase;

static constexpr base::Millis countedDown = 120'000; ///< what is further away is told by the clock

ConnectionStatus::ConnectionStatus(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionStatus::update);
    onLanguageChange(this, [this] { update(); });
}

void ConnectionStatus::show(const client::Connection &connection)
{
    m_connection = connection;
    update();
}

void ConnectionStatus::setBehind(qint64 entries)
{
    if (m_behind == 0) {
        m_behindSince = m_clock.steadyMs();
    }
    m_behind = entries;
    update();
}

void ConnectionStatus::setPaused(bool paused)
{
    m_paused = paused;
    update();
}

void ConnectionStatus::setPlace(const QString &address, bool loopback, bool ownHost)
{
    m_address = address;
    m_loopback = loopback;
    m_ownHost = ownHost;
    update();
}

void ConnectionStatus::setHasNetwork(bool hasNetwork)
{
    m_hasNetwork = hasNetwork;
    update();
}

bool ConnectionStatus::canRetry() const
{
    using Why = protocol::Distrust::Why;
    // Another try would meet the same key, or the same address; a file of keys can have been put right.
    const bool inVain = m_connection.distrust && m_connection.distrust->why != Why::KeysUnknown;
    return m_connection.phase == Phase::Waiting || (m_connection.phase == Phase::Refused && !inVain);
}

void ConnectionStatus::update()
{
    const Phase phase = m_connection.phase;
    const bool wanting = phase != Phase::Online && phase != Phase::Idle;
    const bool late = m_clock.steadyMs() - m_connection.since >= quietMs;
    m_mostBehind = m_behind == 0 ? 0 : std::max(m_mostBehind, m_behind);
    const bool longBehind = online() && m_behind > 0 && m_clock.steadyMs() - m_behindSince >= quietMs;
    m_shown = m_paused || longBehind || (wanting && (late || phase == Phase::Refused));
    m_text = m_shown ? cause() : QString();
    m_detail = m_shown && !m_paused ? nextStep() : QString();
    m_progressText = progress() < 0
                         ? QString()
                         : tr("%L1 of %L2", "how many of how many messages").arg(m_mostBehind - m_behind).arg(m_mostBehind);
    if (wanting && phase != Phase::Refused) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT changed();
}

bool ConnectionStatus::isCatchingUp() const
{
    return m_connection.phase == Phase::CatchingUp || (online() && m_behind > 0);
}

qreal ConnectionStatus::progress() const
{
    const bool tells = m_shown && (m_paused || isCatchingUp());
    return tells && m_mostBehind > 0 ? 1.0 - static_cast<qreal>(m_behind) / static_cast<qreal>(m_mostBehind) : -1;
}

QString ConnectionStatus::cause() const
{
    if (m_paused) {
        return tr("Catching up is paused.");
    }
    using protocol::CloseCode;
    if (m_connection.refusal) {
        return refusalText(m_connection.refusal->code);
    }
    if (m_connection.distrust) {
        return distrustAdvice(*m_connection.distrust);
    }
    if (m_connection.postponement && m_connection.phase == Phase::Waiting) {
        return postponementText(*m_connection.postponement);
    }
    if (isCatchingUp()) {
        return tr("Catching up …");
    }
    if (!m_hasNetwork && !m_loopback) {
        return tr("This computer has no network.");
    }
    const QString where = isolated(m_address);
    switch (static_cast<CloseCode>(m_connection.closeCode)) {
    case CloseCode::Restart:
        return tr("The host is restarting.");
    case CloseCode::SlowReader:
        return tr("The connection is too slow to keep up.");
    case CloseCode::Paused:
        return tr("The host asked for a pause, because too much was sent at once.");
    case CloseCode::ServerFailed:
        return tr("The host had an internal fault.");
    case CloseCode::UnsupportedVersion:
        return refusalText(protocol::ErrorCode::VersionUnsupported);
    case CloseCode::Revoked:
        return tr("The host removed this device.");
    case CloseCode::Malformed:
    case CloseCode::TooBig:
        return tr("The host did not understand this program. One of the two may be out of date.");
    case CloseCode::ForeignOrigin:
        return tr("The host does not accept connections from here.");
    case CloseCode::Normal:
    case CloseCode::GoingAway:
    case CloseCode::NoHello:
    case CloseCode::NoPong:
        break;
    }
    return m_ownHost ? tr("Your own host does not answer.") : tr("The host at %1 cannot be reached.").arg(where);
}

QString ConnectionStatus::nextStep() const
{
    switch (m_connection.phase) {
    case Phase::Dialing:
    case Phase::Greeting:
        return tr("Trying again …");
    case Phase::CatchingUp:
        return {};
    case Phase::Waiting: {
        const base::Millis left = m_connection.retryAt - m_clock.steadyMs();
        if (left > countedDown) {
            return tr("Next try at %1.").arg(clockTime(m_clock.wallMs() + left));
        }
        const int seconds = left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
        return seconds == 0 ? tr("Trying again …") : tr("Next try in %1 s.").arg(QLocale().toString(seconds));
    }
    case Phase::Idle:
    case Phase::Online:
    case Phase::Refused:
        break;
    }
    return {};
}

} // namespace hubbub::app
