// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system_tray.h"

#include <QGuiApplication>
#include <QPainter>

namespace hubbub::app::desktop {
namespace {

constexpr int side = 64;

} // namespace

SystemTray::SystemTray(QObject *parent) : Tray(parent)
{
    m_open = m_menu.addAction(QString(), this, &Tray::wantsWindow);
    m_menu.addSeparator();
    m_hosting = m_menu.addAction(QString());
    m_hosting->setEnabled(false);
    m_end = m_menu.addAction(QString(), this, &Tray::wantsEndOfHosting);
    m_quiet = m_menu.addAction(QString());
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, &Tray::wantsQuiet);
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString(), this, &Tray::wantsQuit);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT wantsWindow();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::clicked);
    m_state.count = -1; // unlike any state, so that the first one is shown
    show({});
    m_icon.show();
}

bool SystemTray::available() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const TrayState &state)
{
    if (m_state == state) {
        return;
    }
    m_state = state;
    m_open->setText(tr("Open Hubbub"));
    m_end->setText(tr("End hosting …"));
    m_quiet->setText(tr("Do not disturb"));
    m_quit->setText(tr("Quit"));
    m_hosting->setText(state.hosting.isEmpty() ? tr("Not hosting") : state.hosting);
    m_end->setVisible(!state.hosting.isEmpty());
    m_quiet->setChecked(state.quiet);
    m_icon.setIcon(iconFor(state));
    m_icon.setToolTip(state.count > 0 ? tr("Hubbub: %n for you", nullptr, state.count) : QStringLiteral("Hubbub"));
}

void SystemTray::say(const notify::Banner &banner)
{
    m_icon.showMessage(banner.title, banner.body, QGuiApplication::windowIcon());
}

QIcon SystemTray::iconFor(const TrayState &state)
{
    QPixmap picture = QGuiApplication::windowIcon().pixmap(side, side);
    if (picture.isNull()) {
        picture = QPixmap(side, side);
        picture.fill(Qt::transparent);
    }
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = picture.width() / picture.devicePixelRatio();
    const auto dot = [&](qreal size, const QColor &color, bool atTop) {
        const qreal at = width - size - 1;
        painter.setPen(QPen(Qt::white, 3));
        painter.setBrush(color);
        painter.drawEllipse(QRectF(at, atTop ? 1 : at, size, size));
    };
    if (state.count > 0 || state.unread) {
        dot(state.count > 0 ? width * 0.45 : width * 0.32, state.count > 0 ? QColor(0xd0, 0x3b, 0x2d) : QColor(0x8a, 0x86, 0x80),
            true);
    }
    if (!state.hosting.isEmpty()) {
        dot(width * 0.32, QColor(0x2c, 0x9a, 0x64), false);
    }
    return {picture};
}

} // namespace hubbub::app::desktop
