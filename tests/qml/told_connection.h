// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection_status.h"
#include "tests/support/fake_clock.h"

namespace hubbub::test {

/// A connection that goes as a test tells it, and what the window says about it.
class ToldConnection final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hubbub::app::ConnectionStatus *status READ status CONSTANT)

public:
    explicit ToldConnection(QObject *parent) : QObject(parent), m_status(m_clock)
    {
        m_status.setPlace(QStringLiteral("192.0.2.1:4826"), false, false);
    }

    app::ConnectionStatus *status() { return &m_status; }

    Q_INVOKABLE void goOnline() { enter(client::Connection::Phase::Online); }
    Q_INVOKABLE void catchUp() { enter(client::Connection::Phase::CatchingUp); }
    Q_INVOKABLE void lose() { enter(client::Connection::Phase::Waiting); }
    /// So many entries are still to come.
    Q_INVOKABLE void setBehind(int entries) { m_status.setBehind(entries); }
    Q_INVOKABLE void setPaused(bool paused)
    {
        enter(paused ? client::Connection::Phase::Idle : client::Connection::Phase::CatchingUp);
        m_status.setPaused(paused);
    }
    Q_INVOKABLE void wait(int ms)
    {
        m_clock.advance(ms);
        m_status.update();
    }

private:
    void enter(client::Connection::Phase phase)
    {
        client::Connection connection;
        connection.phase = phase;
        connection.since = m_clock.steadyMs();
        connection.retryAt = m_clock.steadyMs() + 60'000;
        m_status.show(connection);
    }

    FakeClock m_clock;
    app::ConnectionStatus m_status;
};

} // namespace hubbub::test
