// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace hubbub::app::desktop {

/// A tray of the desktop by Qt Widgets. Needs a QApplication.
class SystemTray final : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);

    bool available() const override;
    void show(const TrayState &state) override;
    void say(const notify::Banner &banner) override;

private:
    static QIcon iconFor(const TrayState &state);

    TrayState m_state;
    QMenu m_menu;
    QAction *m_open = nullptr; // of the menu
    QAction *m_hosting = nullptr;
    QAction *m_end = nullptr;
    QAction *m_quiet = nullptr;
    QAction *m_quit = nullptr;
    QSystemTrayIcon m_icon;
};

} // namespace hubbub::app::desktop
