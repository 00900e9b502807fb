// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <cstddef>
#include <functional>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace hubbub::server {

/// Hands values to another thread, in order, in batches: whatever is put while the receiver is busy arrives together, as one call
/// from its event loop. The mailbox must outlive every thread that puts into it; what is put while it is closed is dropped.
template<class T>
class Mailbox
{
public:
    using Receive = std::function<void(std::vector<T>)>;

    /// On the receiver's thread: from now on `receive` is called there.
    void open(QObject &receiver, Receive receive)
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = &receiver;
        m_receive = std::move(receive);
        m_rung = false;
    }

    /// On the receiver's thread, before the receiver dies. Returns what has not been received.
    std::vector<T> close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
        return std::exchange(m_values, {});
    }

    /// On any thread.
    void put(T value)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver) {
            m_values.push_back(std::move(value));
            ring();
        }
    }

    void put(std::vector<T> values)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_receiver || values.empty()) {
            return;
        }
        if (m_values.empty()) {
            m_values = std::move(values);
        } else {
            m_values.insert(m_values.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
        }
        ring();
    }

    /// On any thread: how many values have not been received.
    std::size_t waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_values.size();
    }

private:
    void ring()
    {
        if (!std::exchange(m_rung, true)) {
            QMetaObject::invokeMethod(
                m_receiver, [this] { deliver(); }, Qt::QueuedConnection);
        }
    }

    void deliver()
    {
        std::vector<T> values;
        {
            const std::lock_guard lock(m_mutex);
            m_rung = false;
            values.swap(m_values);
        }
        if (!values.empty()) {
            m_receive(std::move(values)); // only ever changed on this thread
        }
    }

    std::mutex m_mutex;
    QObject *m_receiver = nullptr;
    Receive m_receive;
    bool m_rung = false; // a call is on its way
    std::vector<T> m_values;
};

} // namespace hubbub::server
