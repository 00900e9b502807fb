// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dbus_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace hubbub::app::desktop {
namespace {

const auto service = QLatin1String("org.freedesktop.Notifications");
const auto path = QLatin1String("/org/freedesktop/Notifications");
const auto defaultAction = QLatin1String("default"); // what a click on the banner itself is called
constexpr int patience = 5'000; // ms

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    // Signatures without blanks need no second look at run time.
    // clang-format off
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint,QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint,uint)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(activationToken(uint,QString)));
    // clang-format on
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DBusNotifier::serviceLost);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DBusNotifier::askCapabilities);
    askCapabilities();
}

void DBusNotifier::askCapabilities()
{
    whenDone(m_bus.asyncCall(call(QStringLiteral("GetCapabilities")), patience), [this](const QDBusPendingCall &done) {
        const QDBusPendingReply<QStringList> reply = done;
        if (reply.isValid()) {
            m_capabilities = reply.value();
        }
    });
}

void DBusNotifier::serviceLost()
{
    m_capabilities.reset();
    const QStringList keys = m_shown.keys();
    m_shown.clear();
    for (const QString &key : keys) {
        Q_EMIT gone(key);
    }
}

void DBusNotifier::show(const notify::Banner &banner)
{
    Shown &shown = m_shown[banner.key];
    shown.unwanted = false;
    if (shown.asked) {
        shown.next = banner;
    } else {
        send(banner, shown);
    }
}

void DBusNotifier::send(const notify::Banner &banner, Shown &shown)
{
    QStringList actions;
    if (!m_capabilities || m_capabilities->contains(QLatin1String("actions"))) {
        actions << defaultAction << tr("Open");
    }
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("hubbub")},
                            {QStringLiteral("category"), QStringLiteral("im.received")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))},
                            {QStringLiteral("suppress-sound"), true}}; // the program has its own
    shown.asked = true;
    shown.next.reset();
    const QDBusPendingCall pending =
        m_bus.asyncCall(call(QStringLiteral("Notify"), {QStringLiteral("Hubbub"), shown.id, QStringLiteral("hubbub"),
                                                        banner.title, bodyFor(banner.body), actions, hints, -1}),
                        patience);
    whenDone(pending, [this, banner](const QDBusPendingCall &done) { answered(banner, done); });
}

void DBusNotifier::answered(const notify::Banner &banner, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    if (!m_shown.contains(banner.key)) {
        if (reply.isValid()) {
            closeNumber(reply.value()); // the service went and came back in the meantime
        } else {
            Q_EMIT failed(banner);
        }
        return;
    }
    if (!reply.isValid()) {
        const Shown lost = m_shown.take(banner.key);
        if (!lost.unwanted) {
            Q_EMIT failed(lost.next.value_or(banner));
        }
        return;
    }
    Shown &shown = m_shown[banner.key];
    shown.asked = false;
    shown.id = reply.value();
    if (shown.unwanted) {
        m_shown.remove(banner.key);
        closeNumber(reply.value());
    } else if (shown.next) {
        send(notify::Banner(*shown.next), shown);
    }
}

void DBusNotifier::close(const QString &key)
{
    if (!m_shown.contains(key)) {
        return;
    }
    Shown &shown = m_shown[key];
    if (shown.asked) {
        shown.unwanted = true;
        shown.next.reset();
        return;
    }
    closeNumber(m_shown.take(key).id);
}

void DBusNotifier::closeNumber(uint id)
{
    m_bus.asyncCall(call(QStringLiteral("CloseNotification"), {id}), patience);
}

void DBusNotifier::actionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == defaultAction) {
        Q_EMIT activated(key);
    }
}

void DBusNotifier::notificationClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && !m_shown.value(key).asked) {
        m_shown.remove(key);
        Q_EMIT gone(key);
    }
}

void DBusNotifier::activationToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // lets the window come to the front; comes before the click
    }
}

QString DBusNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id && id != 0) {
            return shown.key();
        }
    }
    return {}; // another program's
}

QString DBusNotifier::bodyFor(const QString &text) const
{
    if (!m_capabilities || m_capabilities->contains(QLatin1String("body-markup"))) {
        return text.toHtmlEscaped();
    }
    // A service that does not speak of markup should show entities as they are written; some read tags all the same.
    QString plain = text;
    return plain.replace(QLatin1Char('<'), QChar(0x2039)).replace(QLatin1Char('>'), QChar(0x203a));
}

void DBusNotifier::whenDone(const QDBusPendingCall &call, std::function<void(const QDBusPendingCall &)> then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then = std::move(then)](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        then(*done);
    });
}

} // namespace hubbub::app::desktop
