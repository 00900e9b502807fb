// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/epoll/watch_table.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace hubbub::server {

namespace {

constexpr std::array<std::uint32_t, 3> eventsOfKind = {EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::uint32_t readyFile = EPOLLIN | EPOLLOUT; // never exceptional
// What every notifier of a descriptor hears, as with poll().
constexpr std::uint32_t troubles = EPOLLERR | EPOLLHUP;

std::uint64_t tokenOf(int descriptor, std::uint32_t serial)
{
    return (std::uint64_t{serial} << 32) | static_cast<std::uint32_t>(descriptor);
}

} // namespace

void WatchTable::add(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<std::size_t>(notifier->socket());
    if (descriptor >= m_watches.size()) {
        m_watches.resize(descriptor + 1);
    }
    Watch &watch = m_watches[descriptor];
    const auto kind = static_cast<std::size_t>(notifier->type());
    if (watch.notifiers[kind]) {
        // As with Qt's the new one wins: the old one's descriptor was probably closed without it, and the number used again.
        qWarning("QSocketNotifier: multiple socket notifiers for socket %d of the same type", static_cast<int>(descriptor));
        watch.told = 0;
    }
    if (watch.wanted == 0 || watch.told == 0) {
        watch.serial = ++m_lastSerial;
    }
    watch.notifiers[kind] = notifier;
    watch.wanted |= eventsOfKind[kind];
    changed(static_cast<int>(descriptor), watch);
}

void WatchTable::remove(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<std::size_t>(notifier->socket());
    const auto kind = static_cast<std::size_t>(notifier->type());
    if (descriptor >= m_watches.size() || m_watches[descriptor].notifiers[kind] != notifier) {
        return;
    }
    Watch &watch = m_watches[descriptor];
    watch.notifiers[kind] = nullptr;
    watch.wanted &= ~eventsOfKind[kind];
    if (watch.wanted == 0) {
        // At once: the descriptor may be closed next, and its number used again, before update() is called.
        forget(static_cast<int>(descriptor), watch);
    } else {
        changed(static_cast<int>(descriptor), watch);
    }
}

void WatchTable::changed(int descriptor, Watch &watch)
{
    if (!std::exchange(watch.isChanged, true)) {
        m_changed.push_back(descriptor);
    }
}

void WatchTable::update()
{
    for (const int descriptor : std::exchange(m_changed, {})) {
        Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
        watch.isChanged = false;
        if (watch.wanted != watch.told && !watch.isAlwaysReady) {
            tell(descriptor, watch);
        }
    }
}

void WatchTable::tell(int descriptor, Watch &watch)
{
    epoll_event event{};
    event.events = watch.wanted;
    event.data.u64 = tokenOf(descriptor, watch.serial);
    int operation = watch.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    int failed = epoll_ctl(m_epoll, operation, descriptor, &event);
    if (failed != 0 && (errno == EEXIST || errno == ENOENT)) {
        // Somebody closed the descriptor behind our back, or another one refers to the same file.
        operation = operation == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        failed = epoll_ctl(m_epoll, operation, descriptor, &event);
    }
    if (failed == 0) {
        watch.told = watch.wanted;
    } else if (errno == EPERM) {
        watch.isAlwaysReady = true;
        m_alwaysReady.push_back(descriptor);
    } else if (errno == EBADF) {
        qWarning("QSocketNotifier: Invalid socket %d, disabling...", descriptor);
        for (QSocketNotifier *const notifier : std::array(watch.notifiers)) {
            if (notifier) {
                notifier->setEnabled(false);
            }
        }
    } else { // no memory; later there may be some
        changed(descriptor, watch);
    }
}

void WatchTable::forget(int descriptor, Watch &watch)
{
    if (watch.told != 0) {
        epoll_event unused{};
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &unused); // fails if it is closed already, which is as good
        watch.told = 0;
    }
    if (std::exchange(watch.isAlwaysReady, false)) {
        std::erase(m_alwaysReady, descriptor);
    }
}

bool WatchTable::hasAlwaysReady() const
{
    return std::any_of(m_alwaysReady.begin(), m_alwaysReady.end(), [this](int descriptor) {
        return (m_watches[static_cast<std::size_t>(descriptor)].wanted & readyFile) != 0;
    });
}

int WatchTable::activate(std::span<const epoll_event> ready)
{
    int activated = 0;
    for (const epoll_event &event : ready) {
        const auto descriptor = static_cast<int>(event.data.u64 & 0xffffffffU);
        activated += notify(descriptor, static_cast<std::uint32_t>(event.data.u64 >> 32), event.events);
    }
    const std::vector<int> alwaysReady = m_alwaysReady; // a notifier may take itself away
    for (const int descriptor : alwaysReady) {
        activated += notify(descriptor, m_watches[static_cast<std::size_t>(descriptor)].serial, readyFile);
    }
    return activated;
}

int WatchTable::notify(int descriptor, std::uint32_t serial, std::uint32_t events)
{
    int activated = 0;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        // Looked up each time: what was notified before may have removed anything, or made the table grow.
        const Watch &watch = m_watches[static_cast<std::size_t>(descriptor)];
        QSocketNotifier *const notifier = watch.notifiers[kind];
        if (notifier && watch.serial == serial && (events & (eventsOfKind[kind] | troubles)) != 0) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
            ++activated;
        }
    }
    return activated;
}

} // namespace hubbub::server
