// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kept_values.h"
#include "app/notify/quiet_time.h"
#include "core/base/clock.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace hubbub::app {

/// How the person at this computer wants to be told, on all servers; in DATA/window.ini. What they decided about a room lies in
/// its server's copy (store::RoomChoiceStore).
class NotifySettings final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool banners READ banners WRITE setBanners NOTIFY changed)
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY changed)
    Q_PROPERTY(bool hidesContent READ hidesContent WRITE setHidesContent NOTIFY changed)
    /// Do not disturb: at this moment, and why.
    Q_PROPERTY(bool quiet READ quiet NOTIFY quietChanged)
    Q_PROPERTY(bool quietByHand READ quietByHand NOTIFY quietChanged)
    Q_PROPERTY(bool quietScheduled READ quietScheduled WRITE setQuietScheduled NOTIFY quietChanged)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY quietChanged)
    Q_PROPERTY(int quietTo READ quietTo WRITE setQuietTo NOTIFY quietChanged)

public:
    NotifySettings(const QString &dataFolder, const base::Clock &clock, QObject *parent = nullptr);

    bool banners() const;
    void setBanners(bool on);
    bool sounds() const;
    void setSounds(bool on);
    bool hidesContent() const;
    void setHidesContent(bool hides);

    bool quiet() const;
    bool quietByHand() const;
    /// For so many minutes; 0: until further notice.
    Q_INVOKABLE void beQuiet(int minutes);
    Q_INVOKABLE void endQuiet();
    bool quietScheduled() const { return m_quiet.scheduled; }
    void setQuietScheduled(bool on);
    int quietFrom() const { return m_quiet.from; } ///< minutes of the day
    void setQuietFrom(int minute);
    int quietTo() const { return m_quiet.to; }
    void setQuietTo(int minute);

Q_SIGNALS:
    void changed();
    void quietChanged();

private:
    bool isOn(const char *key, bool usual) const;
    void setOn(const char *key, bool on);
    void setQuiet(const notify::QuietTime &quiet);
    void awaitChange();
    QDateTime now() const;

    const base::Clock &m_clock;
    KeptValues m_file;
    notify::QuietTime m_quiet;
    QTimer m_change;
};

} // namespace hubbub::app
