// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace hubbub::http {

/// The bytes of an answer whose end is not known yet: put in as they come to be, taken out as fast as they are read, never more than a
/// bound in between. Shared by who makes them and who sends them, both in one thread; who finds itself alone with it stops.
class Feed
{
public:
    /// As soon as more than `most` bytes wait, the feed is over: the reader is too slow, and has to come back.
    explicit Feed(std::size_t most) : m_most(most) {}

    void put(const std::string &bytes);
    /// What waits is still sent, then the connection ends.
    void end();
    bool isOver() const { return m_isOver; }
    std::size_t waiting() const { return m_bytes.size(); }

    /// All that waits, at most `most` bytes of it.
    std::string take(std::size_t most);

    /// Called when there is something to take, or nothing will ever be.
    std::function<void()> wake;
    /// Called when something was taken.
    std::function<void()> taken;

private:
    const std::size_t m_most;
    std::string m_bytes;
    bool m_isOver = false;
};

} // namespace hubbub::http
