// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

#ifdef HUBBUB_HAS_TRAY
#include "app/desktop/system_tray.h"
#endif

#include <utility>

namespace hubbub::app::desktop {

TrayNotifier::TrayNotifier(Tray &tray, QObject *parent) : Notifier(parent), m_tray(tray)
{
    connect(&m_tray, &Tray::clicked, this, [this] {
        if (!m_last.isEmpty()) {
            Q_EMIT activated(std::exchange(m_last, {}));
        }
    });
}

void TrayNotifier::show(const notify::Banner &banner)
{
    if (!m_tray.available()) {
        Q_EMIT failed(banner);
        return;
    }
    m_last = banner.key;
    m_tray.say(banner);
}

void TrayNotifier::close(const QString &key)
{
    if (m_last == key) {
        m_last.clear();
    }
}

std::unique_ptr<Tray> makeTray()
{
#ifdef HUBBUB_HAS_TRAY
    return std::make_unique<SystemTray>();
#else
    return std::make_unique<NoTray>();
#endif
}

} // namespace hubbub::app::desktop
