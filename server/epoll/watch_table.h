// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <sys/epoll.h>

class QSocketNotifier;

namespace hubbub::server {

/// The socket notifiers of one event dispatcher, and what of them the kernel has been told. Changes reach the kernel together,
/// before the next wait, so that a notifier that is switched on and off within a turn costs no system call.
class WatchTable
{
public:
    /// `epoll` must outlive the table.
    explicit WatchTable(int epoll) : m_epoll(epoll) {}

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Tells the kernel what has changed.
    void update();
    /// Whether a descriptor that the kernel cannot watch, such as a file, wants to be served: it is always ready.
    bool hasAlwaysReady() const;
    /// Whether the kernel would not hear of something; update() tries again.
    bool hasUntold() const { return !m_changed.empty(); }
    /// Sends their events to the notifiers that `ready` is about, and to those that are always ready. How many that were.
    int activate(std::span<const epoll_event> ready);

private:
    static constexpr std::size_t kinds = 3; // as QSocketNotifier::Type: Read, Write, Exception
    struct Watch {
        std::array<QSocketNotifier *, kinds> notifiers{};
        std::uint32_t wanted = 0; ///< EPOLL… of the notifiers
        std::uint32_t told = 0; ///< what the kernel knows
        std::uint32_t serial = 0; ///< a new one with each first notifier: descriptors are used again
        bool isChanged = false; ///< and so in m_changed
        bool isAlwaysReady = false; ///< and so in m_alwaysReady
    };

    void changed(int descriptor, Watch &watch);
    void tell(int descriptor, Watch &watch);
    void forget(int descriptor, Watch &watch);
    int notify(int descriptor, std::uint32_t serial, std::uint32_t events);

    int m_epoll;
    std::vector<Watch> m_watches; // by descriptor: they are small numbers
    std::vector<int> m_changed;
    std::vector<int> m_alwaysReady;
    std::uint32_t m_lastSerial = 0;
};

} // namespace hubbub::server
