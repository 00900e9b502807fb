// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/badge.h"

#include <QGuiApplication>

#ifdef HUBBUB_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

namespace hubbub::app::desktop {

void showBadge([[maybe_unused]] int count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    qGuiApp->setBadgeNumber(count);
#elif defined(HUBBUB_HAS_DBUS)
    // What launchers of several desktops listen to. It is a signal: if nobody listens, nothing happens.
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/hubbub"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    const QVariantMap properties{{QStringLiteral("count"), qint64(count)}, {QStringLiteral("count-visible"), count > 0}};
    update.setArguments({QStringLiteral("application://hubbub.desktop"), properties});
    QDBusConnection::sessionBus().send(update);
#endif
}

} // namespace hubbub::app::desktop
