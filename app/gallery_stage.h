// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_controller.h"
#include "app/desktop_controller.h"

#include <QQuickItem>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hubbub::app {

/// What the gallery shows its components with: the window's own controllers and models, fed by hand with a small invented room.
/// Nothing is dialled, no thread is started, and the folder that they are given goes with it.
class GalleryStage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(hubbub::app::AppController *app READ app CONSTANT)
    Q_PROPERTY(hubbub::app::DesktopController *desktop READ desktop CONSTANT)
    /// One DoctorController for each severity.
    Q_PROPERTY(QVariantList doctors READ doctors CONSTANT)
    /// One ConnectionStatus for each cause that a person can meet.
    Q_PROPERTY(QVariantList connections READ connections CONSTANT)
    /// Devices of the invented user.
    Q_PROPERTY(hubbub::app::DevicesController *devices READ devices CONSTANT)

public:
    explicit GalleryStage(QObject *parent = nullptr);
    ~GalleryStage() override;

    AppController *app() { return &m_app; }
    DesktopController *desktop() { return &m_desktop; }
    QVariantList doctors() const;
    QVariantList connections() const;
    DevicesController *devices() { return &m_devices; }

    /// From now on the item looks as if the pointer stood over it.
    Q_INVOKABLE void hover(QQuickItem *item) const;

private:
    void fillRoom();
    void fillLists();
    void fillDoctors();
    void fillConnections();

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ClientSession> m_session; ///< never started
    AppController m_app;
    DesktopController m_desktop;
    DevicesController m_devices;
    std::vector<std::unique_ptr<DoctorController>> m_doctors;
    std::vector<std::unique_ptr<ConnectionStatus>> m_connections;
};

} // namespace hubbub::app
