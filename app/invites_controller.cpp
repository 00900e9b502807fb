// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invites_controller.h"

#include "app/complaint_text.h"
#include "app/language_change.h"

namespace hubbub::app {

static constexpr base::Millis hour = 3'600'000;

static QString siteTag(const net::Invite &place, const std::string &token)
{
    const QString link = QString::fromStdString(net::browserLink(place));
    const QString origin =
        (place.plain ? QStringLiteral("http") : QStringLiteral("https")) + link.section(QLatin1Char('/'), 0, 2).mid(5);
    return QStringLiteral("<script src=\"%1/widget.js\" data-invite=\"%2\"></script>").arg(origin, QString::fromStdString(token));
}

InvitesController::InvitesController(QObject *parent) : QObject(parent)
{
    onLanguageChange(this, [this] { Q_EMIT problemChanged(); });
}

void InvitesController::setRoom(const protocol::RoomId &room)
{
    m_room = room;
    m_list.show({});
    setMade({});
    setProblem({});
}

void InvitesController::setOwnHost(const QString &invite)
{
    if (m_ownHost != invite) {
        m_ownHost = invite;
        Q_EMIT ownHostChanged();
    }
}

void InvitesController::setMade(const QString &made)
{
    if (m_made != made) {
        m_made = made;
        Q_EMIT madeChanged();
    }
}

QString InvitesController::problem() const
{
    return m_problem ? refusalText(*m_problem) : QString();
}

void InvitesController::setProblem(std::optional<protocol::ErrorCode> problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

void InvitesController::ask(const protocol::RequestBody &request)
{
    if (m_session == nullptr || m_room.empty()) {
        return;
    }
    setProblem({});
    m_session->askServer(request, this, [this, room = m_room](const protocol::ReplyBody &reply) {
        if (room == m_room) {
            take(reply);
        }
    });
}

void InvitesController::refresh()
{
    ask(protocol::GetInvites{m_room});
}

void InvitesController::make(int hours, int people, Kind kind)
{
    setMade({});
    ask(protocol::MakeInvite{m_room, hours * hour, people, kind == Guests, kind == Visitors});
}

void InvitesController::revoke(const QString &id)
{
    ask(protocol::RevokeInvite{protocol::InviteId(id.toStdString())});
}

void InvitesController::take(const protocol::ReplyBody &reply)
{
    if (const auto *error = std::get_if<protocol::Error>(&reply)) {
        setProblem(error->code);
    } else if (const auto *list = std::get_if<protocol::InvitesReply>(&reply)) {
        m_list.show(list->invites);
    } else {
        if (const auto *made = std::get_if<protocol::MakeInviteReply>(&reply)) {
            m_isMadeForSite = made->invite.visit;
            setMade(handedOn(*made));
        }
        refresh();
    }
}

std::optional<net::Invite> InvitesController::place() const
{
    const bool visits = m_ownHost.isEmpty() && m_session != nullptr;
    auto invite = net::parseInvite((visits ? m_session->url() : m_ownHost).toStdString());
    if (!invite.ok()) {
        return std::nullopt;
    }
    if (const auto key = net::fingerprintFrom(visits ? m_session->peerKey() : std::string()); key) {
        invite.value().key = key;
    }
    return invite.value();
}

QString InvitesController::handedOn(const protocol::MakeInviteReply &made) const
{
    auto invite = place();
    if (!invite) {
        return {};
    }
    if (made.invite.visit) {
        return siteTag(*invite, made.token);
    }
    invite->heard = false;
    invite->room = made.invite.room.value; // by its id, which stays what it is
    invite->token = made.token;
    return QString::fromStdString(net::inviteText(*invite));
}

} // namespace hubbub::app
