// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notifier.h"

#include <QObject>

#include <memory>

namespace hubbub::app::desktop {

/// What the icon in the tray tells.
struct TrayState {
    QString hosting; ///< in words where this program hosts; empty if it does not
    int count = 0; ///< unread messages that mean the user
    bool unread = false; ///< something else to read
    bool quiet = false; ///< do not disturb
    QString language; ///< name of its locale: another one, and the menu is written anew
    bool operator==(const TrayState &) const = default;
};

/// The program's icon in the desktop's tray, with a menu.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a tray at the moment: else a hidden window could not be found again.
    virtual bool available() const = 0;
    virtual void show(const TrayState &state) = 0;
    /// Says something beside the icon.
    virtual void say(const notify::Banner &banner) = 0;

Q_SIGNALS:
    void wantsWindow();
    void wantsQuiet(bool on);
    void wantsEndOfHosting();
    void wantsQuit();
    /// Somebody clicked what was said.
    void clicked();
};

/// Where a desktop has none.
class NoTray final : public Tray
{
    Q_OBJECT

public:
    using Tray::Tray;
    bool available() const override { return false; }
    void show(const TrayState &) override {}
    void say(const notify::Banner &) override {}
};

/// Banners beside the tray's icon, where the desktop has no notifications of its own. There is one at a time, and it cannot be
/// taken back.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// `tray` has to outlive it.
    explicit TrayNotifier(Tray &tray, QObject *parent = nullptr);
    void show(const notify::Banner &banner) override;
    void close(const QString &key) override;

private:
    Tray &m_tray;
    QString m_last;
};

/// By Qt Widgets, which the program is then started with; a NoTray otherwise.
std::unique_ptr<Tray> makeTray();

} // namespace hubbub::app::desktop
