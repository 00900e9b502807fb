// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace hubbub::app {

/// The line about the connection: silent while all is well and for the first seconds of a loss, then says what is wrong, counts
/// down to the next attempt and offers to try now. While much is caught up with, it tells how far that is and offers to pause.
class ConnectionStatus final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool canPause READ canPause NOTIFY changed)
    Q_PROPERTY(bool paused READ paused NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(bool refused READ refused NOTIFY changed)

public:
    static constexpr base::Millis quietMs = 5'000;

    explicit ConnectionStatus(const base::Clock &clock, QObject *parent = nullptr);

    void show(const client::Connection &connection);
    /// The address as a person knows it; `ownHost` if the server runs in this program, `hasNetwork` if this computer has any
    /// network besides itself.
    void setPlace(const QString &address, bool loopback, bool ownHost);
    void setHasNetwork(bool hasNetwork);
    /// How many entries the copies of rooms are behind the server's.
    void setBehind(qint64 entries);
    /// The user does not want to be connected for now.
    void setPaused(bool paused);

    bool shown() const { return m_shown; }
    bool online() const { return m_connection.phase == client::Connection::Phase::Online; }
    QString text() const { return m_text; }
    QString detail() const { return m_detail; }
    bool canRetry() const;
    bool canPause() const { return isCatchingUp() && !m_paused; }
    bool paused() const { return m_paused; }
    qreal progress() const; ///< of catching up, 0 to 1; -1: not known, or nothing to tell
    QString progressText() const { return m_progressText; } ///< "1,200 of 5,000"; empty: as for progress
    bool distrusted() const { return refused() && m_connection.distrust.has_value(); } ///< by us
    bool refused() const { return m_connection.phase == client::Connection::Phase::Refused; }

    /// Looks at the clock again; a timer does it twice a second while something is shown or about to be.
    void update();

Q_SIGNALS:
    void changed();

private:
    /// After coming back, or because a room with a history was joined.
    bool isCatchingUp() const;
    QString cause() const;
    QString nextStep() const;

    const base::Clock &m_clock;
    client::Connection m_connection;
    QString m_address;
    bool m_loopback = false;
    bool m_ownHost = false;
    bool m_hasNetwork = true;
    qint64 m_behind = 0;
    qint64 m_mostBehind = 0; ///< since all was there …
    base::Millis m_behindSince = 0; ///< … which was until then
    bool m_paused = false;
    bool m_shown = false;
    QString m_text;
    QString m_detail;
    QString m_progressText;
    QTimer m_timer;
};

} // namespace hubbub::app
