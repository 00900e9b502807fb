// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/host.h"
#include "server/hub.h"

#include <QThread>

#include <functional>
#include <mutex>
#include <optional>
#include <string>

namespace hubbub::server {

class HubWorker;

/// The thread that a host runs on: opens the files, builds the HubWorker, takes it apart at the end. The callbacks are called on this
/// thread.
class HubThread final : public QThread
{
    Q_OBJECT

public:
    struct Events {
        std::function<void(HostPlace)> started;
        /// Instead of started(), or after it.
        std::function<void(HostError)> failed;
        /// Now and then, when they have changed.
        std::function<void(OpenRooms)> openRooms;
    };

    HubThread(HostOptions options, Events events);
    /// Precondition: the thread was never started, or has been waited for.
    ~HubThread() override;

    /// On any thread: drain and end.
    void stop();
    /// On any thread; see Host::setPassword().
    void setPassword(const std::string &password);
    /// On any thread; see Host::setDirect().
    void setDirect(bool allowed);
    /// On any thread; see Host::change().
    void change(const RunningOptions &options, const std::optional<net::ServerIdentity> &identity);

protected:
    void run() override;

private:
    void runHost();
    void setWorker(HubWorker *worker);

    const HostOptions m_options;
    const Events m_events;
    std::mutex m_mutex;
    HubWorker *m_worker = nullptr; // while it can be asked to drain
    bool m_stopWanted = false;
    std::optional<std::string> m_password; // wanted before there was a worker
    std::optional<bool> m_direct; // the same
    std::function<void(HubWorker &)> m_change; // the same
};

} // namespace hubbub::server
