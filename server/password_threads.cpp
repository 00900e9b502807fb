// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/password_threads.h"

#include <utility>

namespace hubbub::server {

namespace {

constexpr std::size_t atATime = 2;

} // namespace

PasswordThreads::~PasswordThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

void PasswordThreads::submit(PasswordTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    while (m_threads.size() < atATime) {
        m_threads.emplace_back([this] { run(); });
    }
    m_wake.notify_one();
}

void PasswordThreads::run()
{
    while (true) {
        PasswordTask task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_tasks.empty(); });
            if (m_stop) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        m_results.put(workOn(task));
    }
}

} // namespace hubbub::server
