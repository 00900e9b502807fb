// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/discovery/nearby_list.h"

#include <QObject>

#include <memory>

namespace hubbub::net {

/// Puts the hosts that the system's DNS-SD service knows (`_hubbub._tcp`) into a list, and takes them out again. Without that
/// service, or in a program that was built without it, it does nothing; it looks for it again now and then. Needs the event loop
/// of its thread.
class ServiceBrowser final : public QObject
{
    Q_OBJECT

public:
    /// The list must outlive the browser.
    explicit ServiceBrowser(NearbyList &list, QObject *parent = nullptr);
    ~ServiceBrowser() override;

Q_SIGNALS:
    void changed();

private:
    class Native;
    std::unique_ptr<Native> m_native;
};

} // namespace hubbub::net
