// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/error_code.h"

namespace hubbub::client {

/// When something that a user waits for may be asked: once at a time, and after a temporary refusal again, unless that takes
/// longer than anybody waits without being told.
class Question
{
public:
    explicit Question(const base::Clock &clock) : m_clock(clock) {}

    /// It was asked and is not answered.
    bool isOpen() const { return m_open; }
    bool mayAsk() const;
    void asked();
    void answered() { m_open = false; }
    /// True if the refusal is a temporary one and the question is held until it may be asked again.
    bool hold(const protocol::Error &error);
    void lost();
    base::Millis nextDeadline() const; ///< when what was held may go

private:
    const base::Clock &m_clock;
    bool m_open = false;
    base::Millis m_heldUntil = 0;
};

} // namespace hubbub::client
