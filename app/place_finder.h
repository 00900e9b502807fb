// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/code_search.h"
#include "app/language_change.h"
#include "app/nearby_search.h"
#include "core/base/clock.h"
#include "core/net/invite.h"

#include <QObject>
#include <QQmlEngine>

namespace hubbub::app {

/// Where one can go: the hosts nearby, and whatever names a server in the one field of the first page.
class PlaceFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::NearbyModel *hosts READ hosts CONSTANT)
    /// Hosts nearby are looked for.
    Q_PROPERTY(bool active READ active NOTIFY activeChanged)
    /// A code was typed, and the host is being looked for.
    Q_PROPERTY(bool looking READ looking NOTIFY lookingChanged)

public:
    PlaceFinder(const QString &dataFolder, const base::Clock &clock, QObject *parent = nullptr);

    /// Whether hosts nearby are looked for. The keys of known servers are read anew.
    void setActive(bool active);
    NearbyModel *hosts() { return m_nearby.hosts(); }
    bool active() const { return m_nearby.isActive(); }
    bool looking() const { return m_codes.running(); }

    /// Takes an address, an invite in any form, or the short code of a host nearby. Answered by found() or failed(), for a code
    /// later than this returns.
    void find(const QString &typed);
    void cancel();
    /// An empty string, or what is wrong with it.
    Q_INVOKABLE QString problem(const QString &typed) const;

Q_SIGNALS:
    void activeChanged();
    void lookingChanged();
    void found(const hubbub::net::Invite &invite);
    void failed(const hubbub::app::Sentence &why);

private:
    QString m_dataFolder;
    const base::Clock &m_clock;
    NearbySearch m_nearby;
    CodeSearch m_codes;
};

} // namespace hubbub::app
