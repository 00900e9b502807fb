// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <dns_sd.h>

#include <functional>
#include <memory>
#include <utility>

namespace hubbub::net {

/// One running call of the DNS-SD library, driven by the event loop. Ends it when destroyed. Never destroy it, or let anything
/// destroy it, within one of its callbacks.
class DnsSdCall final : public QObject
{
    Q_OBJECT

public:
    /// `start` makes the call; broke() comes through the event loop if that fails, or if the service goes away later.
    explicit DnsSdCall(const std::function<DNSServiceErrorType(DNSServiceRef &)> &start)
    {
        const bool started = start(m_ref) == kDNSServiceErr_NoError && m_ref != nullptr;
        const int descriptor = started ? static_cast<int>(DNSServiceRefSockFD(m_ref)) : -1;
        if (descriptor < 0) {
            QMetaObject::invokeMethod(this, &DnsSdCall::broke, Qt::QueuedConnection);
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            if (DNSServiceProcessResult(m_ref) != kDNSServiceErr_NoError) {
                m_notifier->setEnabled(false);
                QMetaObject::invokeMethod(this, &DnsSdCall::broke, Qt::QueuedConnection);
            }
        });
    }
    ~DnsSdCall() override
    {
        m_notifier.reset();
        if (m_ref != nullptr) {
            DNSServiceRefDeallocate(m_ref);
        }
    }

Q_SIGNALS:
    void broke();

private:
    DNSServiceRef m_ref = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

inline constexpr char dnsSdType[] = "_hubbub._tcp";
inline constexpr int dnsSdRetryMs = 10'000;

} // namespace hubbub::net
