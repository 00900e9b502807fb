// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nearby_model.h"
#include "core/net/discovery/discovery.h"

#include <QObject>
#include <QQmlEngine>
#include <QThread>

namespace hubbub::app {

/// Looks for hosts on the local network while `active` is true, on a thread of its own, and keeps a model of what it found.
class NearbySearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(hubbub::app::NearbyModel *hosts READ hosts CONSTANT)

public:
    explicit NearbySearch(net::DiscoveryPorts ports = {}, QObject *parent = nullptr);
    ~NearbySearch() override;

    bool isActive() const { return m_active; }
    void setActive(bool active);
    NearbyModel *hosts() { return &m_model; }

    /// The keys of servers that this user knows.
    void setPins(const net::NearbyList::Pins &pins);

Q_SIGNALS:
    void activeChanged();

private:
    bool m_active = false;
    NearbyModel m_model;
    QThread m_thread;
    net::Discovery *m_discovery; ///< lives on the thread
};

} // namespace hubbub::app
