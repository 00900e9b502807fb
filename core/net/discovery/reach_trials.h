// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/discovery/rate_gate.h"
#include "core/protocol/nearby.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <string>

namespace hubbub::net {

/// Connects back to whoever asks for it, to say whether that works. Only to the address that asked, and only with the pass that
/// was given to it before, so that an invented sender's address leads to nothing; few at a time and rarely.
class ReachTrials final : public QObject
{
    Q_OBJECT

public:
    static constexpr base::Millis deadline = 2'000;
    static constexpr int mostAtOnce = 8;

    explicit ReachTrials(const base::Clock &clock, QObject *parent = nullptr);

    std::string passFor(const std::string &host) const;
    /// Calls `done` once, or never if the request is not to be answered.
    void attempt(const std::string &host, const protocol::nearby::Reach &reach,
                 std::function<void(const protocol::nearby::Reached &)> done);

private:
    std::string passFor(const std::string &host, base::Millis period) const;

    const base::Clock &m_clock;
    RateGate m_gate;
    QByteArray m_secret;
    int m_running = 0;
};

} // namespace hubbub::net
