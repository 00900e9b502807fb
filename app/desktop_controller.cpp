// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_controller.h"

#include "app/language_change.h"

#include <QLocale>

namespace hubbub::app {
namespace {

const char closingKey[] = "closing";

} // namespace

DesktopController::DesktopController(const QString &dataFolder, HostController &host, NotificationCenter &notifications,
                                     QObject *parent)
    : QObject(parent), m_host(host), m_notifications(notifications), m_file(dataFolder + QStringLiteral("/window.ini"))
{
    m_files.setMaxThreadCount(1);
    useTray(std::make_unique<desktop::NoTray>());
    connect(&m_host, &HostController::changed, this, &DesktopController::tellTray);
    connect(&m_notifications, &NotificationCenter::countChanged, this, &DesktopController::tellTray);
    connect(m_notifications.settings(), &NotifySettings::quietChanged, this, &DesktopController::tellTray);
    onLanguageChange(this, [this] { tellTray(); });
}

DesktopController::~DesktopController()
{
    m_files.waitForDone();
}

void DesktopController::useTray(std::unique_ptr<desktop::Tray> tray)
{
    m_tray = std::move(tray);
    connect(m_tray.get(), &desktop::Tray::wantsWindow, this, &DesktopController::windowWanted);
    connect(m_tray.get(), &desktop::Tray::wantsEndOfHosting, this, &DesktopController::endOfHostingWanted);
    connect(m_tray.get(), &desktop::Tray::wantsQuit, this, &DesktopController::quitWanted);
    connect(m_tray.get(), &desktop::Tray::wantsQuiet, this, [this](bool on) {
        NotifySettings &settings = *m_notifications.settings();
        if (on) {
            settings.beQuiet(0);
        } else {
            settings.endQuiet();
        }
        tellTray(); // a schedule may hold what the menu let go
    });
    tellTray();
    Q_EMIT trayChanged();
}

void DesktopController::tellTray()
{
    desktop::TrayState state;
    if (m_host.running()) {
        state.hosting = m_host.addresses().isEmpty() ? tr("Hosting") : tr("Hosting at %1").arg(m_host.addresses().constFirst());
    }
    state.count = m_notifications.count();
    state.unread = m_notifications.unread();
    state.quiet = m_notifications.settings()->quiet();
    state.language = QLocale().name();
    m_tray->show(state);
}

QString DesktopController::closing() const
{
    const QString closing = m_file.value(QLatin1String(closingKey)).toString();
    const bool known = closing == QLatin1String("tray") || closing == QLatin1String("quit");
    return known ? closing : QStringLiteral("ask");
}

void DesktopController::setClosing(const QString &closing)
{
    if (closing != this->closing()) {
        m_file.setValue(QLatin1String(closingKey), closing);
        Q_EMIT closingChanged();
    }
}

void DesktopController::useAutostart(std::shared_ptr<desktop::Autostart> autostart)
{
    m_autostart = std::move(autostart);
    readAutostart();
}

void DesktopController::readAutostart()
{
    if (!m_autostart) {
        return;
    }
    m_files.start([this, autostart = m_autostart] {
        const bool on = autostart->enabled();
        QMetaObject::invokeMethod(
            this,
            [this, on] {
                if (m_autostartOn != on) {
                    m_autostartOn = on;
                    Q_EMIT autostartChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

void DesktopController::setAutostart(bool on)
{
    if (!m_autostart || on == m_autostartOn) {
        return;
    }
    m_files.start([this, autostart = m_autostart, on] {
        const QString problem = autostart->setEnabled(on);
        if (!problem.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this, problem] { Q_EMIT noticed(problem); }, Qt::QueuedConnection);
        }
    });
    readAutostart();
}

void DesktopController::takeCall(const QString &link)
{
    if (!link.isEmpty() && link != m_link) {
        m_link = link;
        Q_EMIT linkChanged();
    }
    Q_EMIT windowWanted();
}

void DesktopController::forgetLink()
{
    if (!m_link.isEmpty()) {
        m_link.clear();
        Q_EMIT linkChanged();
    }
}

} // namespace hubbub::app
