// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace hubbub::net {

/// Tells when this machine's network has become another one: a cable, a wireless network, an address that came or went. Looks every
/// `everyMs`, since what systems offer instead is not there on all of them. Needs the event loop of its thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int everyMs = 2'000;

    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void look();

    QTimer m_timer;
    QString m_seen;
};

} // namespace hubbub::net
