// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stall_watch.h"

#include <QThread>

namespace hubbub::app {

/// An application whose event loop may be watched for stalls. `Base` is one of Qt's applications.
template<class Base>
class WatchedApplication final : public Base
{
public:
    using Base::Base;

    /// None before the first call. Has to outlive the application or be taken back by nullptr.
    void setStallWatch(StallWatch *watch) { m_watch = watch; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Qt delivers the events of all threads through here.
        const bool isWatched = m_watch != nullptr && QThread::currentThread() == this->thread();
        const StallWatch::Delivery delivery(isWatched ? m_watch : nullptr, receiver, event);
        return Base::notify(receiver, event);
    }

private:
    StallWatch *m_watch = nullptr;
};

} // namespace hubbub::app
