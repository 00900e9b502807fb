// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "core/base/result.h"
#include "core/client/client.h"

#include <QString>

#include <functional>

namespace hubbub::app::cli {

/// Finds the room that a person named, by name or id, and makes sure that the user is in it or soon will be: what is posted
/// afterwards comes behind the join in the outbox.
class RoomEntrance final : public QObject
{
    Q_OBJECT

public:
    /// With `create`, a room that does not exist is made. With a token the room may be one that the list does not show, and need
    /// not be named. The client must outlive this.
    RoomEntrance(client::Client &client, QString nameOrId, bool create, std::string invite = {});

    /// Answered by one of the signals, however often the connection breaks in between. To be called once.
    void enter();

Q_SIGNALS:
    void entered(const hubbub::protocol::RoomId &room);
    void refused(const hubbub::app::cli::Failure &failure);

private:
    void lookForRoom();
    void lookAtInvite();
    void join(const protocol::RoomId &room);
    void create();
    void refuse(const protocol::Error &error);

    client::Client &m_client;
    QString m_nameOrId;
    bool m_create;
    std::string m_invite;
    bool m_lostRace = false;
};

} // namespace hubbub::app::cli
