// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "app/desktop/tray.h"
#include "app/host_controller.h"
#include "app/kept_values.h"
#include "app/notification_center.h"

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

#include <memory>

namespace hubbub::app {

/// The program beyond its window: the tray, what closing the window means, links from outside, starting at login.
class DesktopController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether a hidden window could be found again.
    Q_PROPERTY(bool trayAvailable READ trayAvailable NOTIFY trayChanged)
    /// What closing the window does while nothing is hosted: "ask" until somebody chose, then "tray" or "quit".
    Q_PROPERTY(QString closing READ closing WRITE setClosing NOTIFY closingChanged)
    Q_PROPERTY(bool autostartSupported READ autostartSupported CONSTANT)
    Q_PROPERTY(bool autostart READ autostart WRITE setAutostart NOTIFY autostartChanged)
    /// The window stays hidden, or small, until somebody wants it.
    Q_PROPERTY(bool startsHidden READ startsHidden CONSTANT)
    /// A link from outside that nobody has looked at yet; empty if there is none.
    Q_PROPERTY(QString link READ link NOTIFY linkChanged)

public:
    DesktopController(const QString &dataFolder, HostController &host, NotificationCenter &notifications,
                      QObject *parent = nullptr);
    ~DesktopController() override;

    /// Without one there is none.
    void useTray(std::unique_ptr<desktop::Tray> tray);
    desktop::Tray &tray() { return *m_tray; }
    void useAutostart(std::shared_ptr<desktop::Autostart> autostart);
    void setStartsHidden(bool hidden) { m_startsHidden = hidden; }

    bool trayAvailable() const { return m_tray->available(); }
    QString closing() const;
    void setClosing(const QString &closing);
    bool autostartSupported() const { return m_autostart != nullptr; }
    bool autostart() const { return m_autostartOn; }
    void setAutostart(bool on);
    bool startsHidden() const { return m_startsHidden; }
    QString link() const { return m_link; }
    /// Somebody started the program once more, or with this link.
    void takeCall(const QString &link);
    Q_INVOKABLE void forgetLink();

Q_SIGNALS:
    void trayChanged();
    void closingChanged();
    void autostartChanged();
    void linkChanged();
    /// The window comes to the front.
    void windowWanted();
    /// From the tray; the window asks before.
    void endOfHostingWanted();
    void quitWanted();
    /// Something a person should read once.
    void noticed(const QString &text);

private:
    void tellTray();
    void readAutostart();

    HostController &m_host;
    NotificationCenter &m_notifications;
    KeptValues m_file;
    std::unique_ptr<desktop::Tray> m_tray;
    std::shared_ptr<desktop::Autostart> m_autostart;
    QThreadPool m_files; ///< where files are touched; one thread, so in order
    bool m_autostartOn = false;
    bool m_startsHidden = false;
    QString m_link;
};

} // namespace hubbub::app
