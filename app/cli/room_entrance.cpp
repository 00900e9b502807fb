// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/room_entrance.h"

#include "app/complaint_text.h"
#include "core/protocol/text.h"

#include <QPointer>

namespace hubbub::app::cli {

RoomEntrance::RoomEntrance(client::Client &client, QString nameOrId, bool create, std::string invite)
    : m_client(client), m_nameOrId(std::move(nameOrId)), m_create(create), m_invite(std::move(invite))
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
    const auto room = m_nameOrId.isEmpty() ? std::nullopt : m_client.roomNamed(m_nameOrId.toStdString());
    if (room && room->joined) {
        Q_EMIT entered(room->id);
    } else if (!m_invite.empty()) {
        lookAtInvite();
    } else if (room) {
        join(room->id);
    } else if (m_create) {
        create();
    } else {
        Q_EMIT refused({ExitCode::Refused, QStringLiteral("There is no room \"%1\" on this server.").arg(m_nameOrId)});
    }
}

void RoomEntrance::lookAtInvite()
{
    m_client.ask(protocol::OpenInvite{m_invite}, [self = QPointer(this)](const protocol::ReplyBody &body) {
        if (!self) {
            return;
        }
        if (const auto *error = std::get_if<protocol::Error>(&body)) {
            // Used up perhaps by this user; then the room may be open all the same.
            const bool listed = self->m_client.roomNamed(self->m_nameOrId.toStdString()).has_value();
            if (error->code == protocol::ErrorCode::InviteInvalid && listed) {
                self->m_invite.clear();
                self->lookForRoom();
            } else {
                self->refuse(*error);
            }
            return;
        }
        const auto *invite = std::get_if<protocol::OpenInviteReply>(&body);
        const std::string wanted = self->m_nameOrId.toStdString();
        const bool leadsThere =
            invite != nullptr && !invite->room.empty()
            && (wanted.empty() || wanted == invite->room.value || protocol::nameKey(wanted) == protocol::nameKey(invite->name));
        if (leadsThere) {
            self->join(invite->room);
        } else if (!wanted.empty() && invite != nullptr && invite->room.empty()) { // it led to the server, and did so
            self->m_invite.clear();
            self->lookForRoom();
        } else {
            Q_EMIT self->refused({ExitCode::Refused, QStringLiteral("The invite leads to another room.")});
        }
    });
}

void RoomEntrance::join(const protocol::RoomId &room)
{
    const auto asked = m_client.join(room, m_invite);
    if (!asked.ok()) {
        refuse(asked.error());
        return;
    }
    Q_EMIT entered(room);
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
                            : refusalText(error.code);
    Q_EMIT refused({ExitCode::Refused, QStringLiteral("The room \"%1\" cannot be entered: %2").arg(m_nameOrId, why)});
}

} // namespace hubbub::app::cli
