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
        if (self && !error) {
            self->lookForRoom();
        } else if (self && !protocol::isTemporary(error->code)) {
            self->refuse(*error);
        }
    });
}

void RoomEntrance::lookForRoom()
{
    if (m_done) {
        return;
    }
    const auto room = m_client.roomNamed(m_nameOrId.toStdString());
    if (!room) {
        if (m_create) {
            create();
            return;
        }
        m_done = true;
        Q_EMIT refused({ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(m_nameOrId)});
        return;
    }
    m_done = true;
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
                            if (!self || self->m_done) {
                                return;
                            }
                            if (outcome.ok()) {
                                self->m_done = true;
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
    m_done = true;
    const QString why = error.code == protocol::ErrorCode::NameInvalid
                            ? QStringLiteral("a room's name has 1 to 32 ordinary characters.")
                            : refusalText(protocol::nameOf(error.code));
    Q_EMIT refused({ExitCode::Refused, QStringLiteral("The room \"%1\" cannot be entered: %2").arg(m_nameOrId, why)});
}

} // namespace hubbub::app::cli
