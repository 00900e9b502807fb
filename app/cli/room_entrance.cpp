// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/room_entrance.h"

#include "app/complaint_text.h"

#include <QPointer>

namespace hubbub::app::cli {

RoomEntrance::RoomEntrance(client::Client &client, QString nameOrId, bool create)
    : m_client(client), m_nameOrId(std::move(nameOrId)), m_create(create)
{}

void RoomEntrance::enter()
{
    m_client.refreshRooms([self = QPointer(this)](const std::optional<protocol::Error> &error) {
        if (self && error) {
            self->refuse(*error);
        } else if (self) {
            self->lookForRoom();
        }
    });
}

void RoomEntrance::lookForRoom()
{
    const auto room = m_client.roomNamed(m_nameOrId.toStdString());
    if (!room) {
        if (m_create) {
            create();
            return;
        }
        Q_EMIT refused({ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(m_nameOrId)});
        return;
    }
    if (!room->joined) {
        const auto asked = m_client.join(room->id);
        if (!asked.ok()) {
            refuse(asked.error());
            return;
        }
    }
    Q_EMIT entered(room->id);
}

void RoomEntrance::create()
{
    m_client.createRoom(m_nameOrId.toStdString(), {},
                        [self = QPointer(this)](const protocol::Outcome<protocol::RoomId> &outcome) {
                            if (!self) {
                                return;
                            }
                            if (outcome.ok()) {
                                Q_EMIT self->entered(*outcome);
                            } else if (outcome.error().code == protocol::ErrorCode::RoomNameTaken && !self->m_lostRace) {
                                // Somebody made it in the meantime, which is as good.
                                self->m_lostRace = true;
                                self->enter();
                            } else {
                                self->refuse(outcome.error());
                            }
                        });
}

void RoomEntrance::refuse(const protocol::Error &error)
{
    const QString why = error.code == protocol::ErrorCode::NameInvalid
                            ? QStringLiteral("a room's name has 1 to 32 ordinary characters.")
                            : refusalText(protocol::nameOf(error.code));
    Q_EMIT refused({ExitCode::Refused, QStringLiteral("The room \"%1\" cannot be entered: %2").arg(m_nameOrId, why)});
}

} // namespace hubbub::app::cli
