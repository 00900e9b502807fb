// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.h"

#include <QJsonObject>

#include <cstdint>
#include <memory>
#include <string>

namespace hubbub::test {

/// Who a `chatter` is, and how it comes to the server.
struct ChatterPlace {
    std::string name; ///< of the client
    std::string person;
    std::string secret; ///< of the device
    QString url = {}; ///< what a Dialer takes
    QStringList prefix = {}; ///< put before the command, as for nsenter
};

/// One `chatter` (chatter.h) as a test that starts, kills and listens to it sees it.
class ChatterProcess
{
public:
    explicit ChatterProcess(ChatterPlace place) : m_place(std::move(place)) {}

    void setUrl(const QString &url) { m_place.url = url; }
    bool start(const QString &folder, std::uint64_t seed);
    void kill() { m_process->kill(); }
    bool isRunning() const { return m_process && m_process->isRunning(); }
    int waitForEnd() { return m_process->waitForEnd(); }
    /// What it complained of in its newest life.
    std::string complaints() { return m_process->errors().toStdString(); }

    void tell(const QByteArray &command) { m_process->write(command + '\n'); }
    void rest();
    /// Takes in what it has said; how many entries it saw confirmed since the last time.
    int listen();
    int acks() const { return m_acks; } ///< so far, over all its lives

    /// Where its connection stands, as it last said: the phase in small letters, the attempts that failed, the reason of the last end.
    std::string phase() const { return m_connection["phase"].toString().toStdString(); }
    int losses() const { return m_losses; } ///< of the line, and attempts that failed, so far
    int attempts() const { return m_connection["attempts"].toInt(); }
    std::string reason() const { return m_connection["reason"].toString().toStdString(); }

    // As it last said, while it rests
    bool isOnline() const { return m_state["online"].toBool(); }
    bool isResting() const { return m_rests > 0 && m_state["rests"].toInt() == m_rests; } ///< else what it last said is no news
    bool hasNothingPending() const { return m_state["pending"].toInt() == 0; }
    QJsonObject heads() const { return m_state["heads"].toObject(); } ///< of its rooms, by id
    std::string state() const;

    const std::string &name() const { return m_place.name; }
    const std::string &secret() const { return m_place.secret; }

private:
    ChatterPlace m_place;
    std::unique_ptr<ChildProcess> m_process;
    QJsonObject m_state;
    QJsonObject m_connection;
    int m_acks = 0;
    int m_losses = 0;
    int m_rests = 0; ///< told to it in this life
};

} // namespace hubbub::test
