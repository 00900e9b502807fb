// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <QLocalSocket>
#include <QObject>

namespace hubbub::app {

/// Who hosts in this window may run that server: says so through the socket that only this user of the machine can open
/// (docs/protocol.md, "Operating").
class HostOwner final : public QObject
{
    Q_OBJECT

public:
    explicit HostOwner(QObject *parent = nullptr);

    /// Asks the server with this data folder to let the user run it. Answered by granted(), or not at all.
    void claim(const QString &dataFolder, const protocol::UserId &user);

Q_SIGNALS:
    void granted();

private:
    void ask();
    void hear();

    QLocalSocket m_socket;
    protocol::UserId m_user;
};

} // namespace hubbub::app
