// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// What a host counts about itself. Each number has one thread that writes it, so that counting is an addition like any other: no lock, no
/// locked instruction, and nothing shared between writers. Whoever asks reads them all, whenever.
namespace hubbub::server {

/// Only ever grows. One writer; any number of readers.
class Counter
{
public:
    void add(std::uint64_t count = 1) { m_value.store(value() + count, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value{0};
};

/// As it is at the moment.
class Gauge
{
public:
    void set(std::uint64_t value) { m_value.store(value, std::memory_order_relaxed); }
    std::uint64_t value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> m_value{0};
};

/// How often a value was how large. One writer.
class Histogram
{
public:
    static constexpr std::size_t mostBounds = 16;

    /// Upper bounds, ascending; at most `mostBounds`.
    explicit Histogram(std::vector<double> bounds) : m_bounds(std::move(bounds)) {}

    void observe(double value)
    {
        std::size_t place = 0;
        while (place < m_bounds.size() && value > m_bounds[place]) {
            ++place;
        }
        m_counts[place].add();
        m_sum.store(sum() + value, std::memory_order_relaxed);
    }

    const std::vector<double> &bounds() const { return m_bounds; }
    /// Of values above the bound before and up to this one; the last place is for those above every bound.
    std::uint64_t count(std::size_t place) const { return m_counts[place].value(); }
    double sum() const { return m_sum.load(std::memory_order_relaxed); }

private:
    const std::vector<double> m_bounds;
    std::array<Counter, mostBounds + 1> m_counts;
    std::atomic<double> m_sum{0};
};

/// Of the hub thread.
struct HubTally {
    static constexpr std::size_t causes = 64; ///< more than there are in protocol::ErrorCode

    Counter deliveries;
    std::array<Counter, causes> refusals; ///< by protocol::ErrorCode
    Counter tooManyConnections;
    Gauge sessions;
    Gauge greeted;
    Gauge rooms;
};

/// Of the commit thread, but `waiting`, which is written under its lock.
struct CommitTally {
    Gauge waiting;
    Histogram jobs{{1, 2, 4, 8, 16, 32, 64, 128, 200}};
    Histogram seconds{{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5}};
    Gauge readOnly; ///< 1 while the disk refuses what is written
};

/// Of one IO thread.
struct IoTally {
    static constexpr std::size_t answerClasses = 6;

    Counter accepted;
    Counter failed; ///< handshakes that ended otherwise than in a WebSocket or in HTTP
    Counter socketsOpened;
    Counter socketsClosed;
    Counter talksOpened; ///< connections that speak HTTP
    Counter talksClosed; ///< … or became a WebSocket
    Counter framesReceived;
    Counter bytesReceived;
    Counter framesSent;
    Counter bytesSent;
    std::array<Counter, answerClasses> answers; ///< to HTTP requests, by the first digit
};

/// All of one host. Outlives its threads.
struct HostTally {
    enum State : std::uint64_t { Starting, Ready, Draining };

    explicit HostTally(std::size_t ioThreads) : io(ioThreads) {}

    Gauge state;
    HubTally hub;
    CommitTally commit;
    std::deque<IoTally> io; ///< by the index of their thread
    /// Queues that can be asked how much waits in them. Not changed once a thread may ask.
    std::vector<std::pair<std::string, std::function<std::size_t()>>> queues;
};

} // namespace hubbub::server
