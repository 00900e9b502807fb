// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"

#include <QQmlEngine>
#include <QVariantList>

namespace hubbub::app {

/// What an edited message said before.
class VersionsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    /// Objects with `time` and `text`, the newest first.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY versionsChanged)

public:
    explicit VersionsController(QObject *parent = nullptr);

    void setSession(ClientSession *session) { m_session = session; }
    void setRoom(const protocol::RoomId &room) { m_room = room; }
    QVariantList versions() const;
    /// Answered by versionsChanged().
    Q_INVOKABLE void look(qint64 seq);

Q_SIGNALS:
    void versionsChanged();

private:
    ClientSession *m_session = nullptr;
    protocol::RoomId m_room;
    std::vector<client::Client::Version> m_versions; ///< the newest last
};

} // namespace hubbub::app
