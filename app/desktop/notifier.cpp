// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

namespace hubbub::app::desktop {

FallbackNotifier::FallbackNotifier(std::unique_ptr<Notifier> first, std::unique_ptr<Notifier> second, QObject *parent)
    : Notifier(parent), m_first(std::move(first)), m_second(std::move(second))
{
    for (Notifier *notifier : {m_first.get(), m_second.get()}) {
        connect(notifier, &Notifier::activated, this, &Notifier::activated);
        connect(notifier, &Notifier::gone, this, &Notifier::gone);
    }
    connect(m_first.get(), &Notifier::failed, m_second.get(), &Notifier::show);
    connect(m_second.get(), &Notifier::failed, this, &Notifier::failed);
}

void FallbackNotifier::show(const notify::Banner &banner)
{
    m_first->show(banner);
}

void FallbackNotifier::close(const QString &key)
{
    m_first->close(key);
    m_second->close(key);
}

} // namespace hubbub::app::desktop
