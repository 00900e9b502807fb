// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController that goes from one place, room or message to another.
#include "app/app_controller.h"

#include "core/net/invite.h"

#include <algorithm>

namespace hubbub::app {

void AppController::showPlace(int number)
{
    if (PlaceController *place = placeWith(number)) {
        show(*place);
    }
}

void AppController::showPlaceAt(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_open.size()) {
        show(*m_open[static_cast<std::size_t>(index)]);
    }
}

void AppController::showRoom(int number, const QString &room)
{
    if (PlaceController *place = placeWith(number)) {
        show(*place);
        place->openRoom(room);
    }
}

void AppController::showUnreadElsewhere(int by)
{
    const auto count = static_cast<int>(m_open.size());
    const auto shown = std::find_if(m_open.begin(), m_open.end(), [this](const auto &place) { return place.get() == m_shown; });
    const int from = static_cast<int>(shown - m_open.begin());
    for (int step = 1; step < count; ++step) {
        PlaceController &place = *m_open[static_cast<std::size_t>((from + (by < 0 ? count - step : step)) % count)];
        const std::vector<RoomRow> &rooms = place.rooms()->rows();
        const auto unread =
            std::find_if(rooms.begin(), rooms.end(), [](const RoomRow &row) { return row.mark.unread || row.mark.forMe > 0; });
        if (unread != rooms.end()) {
            const QString room = QString::fromStdString(unread->id);
            showRoom(place.number(), room);
            return;
        }
    }
}

void AppController::showMessage(int number, const QString &room, qint64 seq)
{
    showRoom(number, room);
    m_room.timeline()->jumpTo(seq, 0);
}

QString AppController::messageLink(qint64 seq) const
{
    const bool shared = m_shown->hosted() && !m_host.invite().isEmpty();
    const auto way = net::parseInvite((shared ? m_host.invite() : m_shown->url()).toStdString());
    if (!way || m_room.room().empty()) {
        return {};
    }
    net::Invite link = *way;
    link.room = m_room.room().value;
    link.message = seq;
    link.token.clear();
    return QString::fromStdString(net::inviteText(link));
}

} // namespace hubbub::app
