// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace hubbub::app::desktop {

/// The desktop's own notifications: org.freedesktop.Notifications on a session bus, as the Desktop Notifications Specification
/// of freedesktop.org describes it. What it cannot show, failed() gives back.
class DBusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const notify::Banner &banner) override;
    void close(const QString &key) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void activationToken(uint id, const QString &token);

private:
    /// A banner that stands, or is on its way. While the service has not answered, its number is not known: what is wanted in the
    /// meantime waits.
    struct Shown {
        uint id = 0;
        bool asked = false;
        std::optional<notify::Banner> next;
        bool unwanted = false;
    };
    void askCapabilities();
    void serviceLost();
    void send(const notify::Banner &banner, Shown &shown);
    void answered(const notify::Banner &banner, const QDBusPendingCall &call);
    void closeNumber(uint id);
    QString keyOf(uint id) const;
    QString bodyFor(const QString &text) const;
    void whenDone(const QDBusPendingCall &call, std::function<void(const QDBusPendingCall &)> then);

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities; ///< nothing until the service told them
    QHash<QString, Shown> m_shown;
};

} // namespace hubbub::app::desktop
