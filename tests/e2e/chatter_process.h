// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.h"

#include <QJsonObject>

#include <cstdint>
#include <memory>
#include <string>

namespace hubbub::test {

/// One `chatter` (chatter.h) as a test that starts, kills and listens to it sees it.
class ChatterProcess
{
public:
    ChatterProcess(std::string name, std::string person, std::string secret)
        : m_name(std::move(name)), m_person(std::move(person)), m_secret(std::move(secret))
    {}

    bool start(const QString &url, const QString &folder, std::uint64_t seed);
    void kill() { m_process->kill(); }
    bool isRunning() const { return m_process && m_process->isRunning(); }
    int waitForEnd() { return m_process->waitForEnd(); }
    /// What it complained of in its newest life.
    std::string complaints() { return m_process->errors().toStdString(); }

    void tell(const QByteArray &command) { m_process->write(command + '\n'); }
    /// Takes in what it has said; how many entries it saw confirmed since the last time.
    int listen();

    // As it last said, while it rests
    bool isOnline() const { return m_state["online"].toBool(); }
    bool hasNothingPending() const { return m_state["pending"].toInt() == 0; }
    QJsonObject heads() const { return m_state["heads"].toObject(); } ///< of its rooms, by id
    std::string state() const;

    const std::string &name() const { return m_name; }
    const std::string &secret() const { return m_secret; }

private:
    std::string m_name;
    std::string m_person;
    std::string m_secret;
    std::unique_ptr<ChildProcess> m_process;
    QJsonObject m_state;
};

} // namespace hubbub::test
