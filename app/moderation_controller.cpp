// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/moderation_controller.h"

#include "app/client_session.h"
#include "app/wire_text.h"

#include <algorithm>

namespace hubbub::app {

using client::Client;
using protocol::BanScope;
using protocol::Preset;
using protocol::Role;
using protocol::UserId;

namespace {

constexpr base::Millis minute = 60'000;

} // namespace

void ModerationController::setSession(ClientSession *session)
{
    if (m_session != nullptr) {
        m_session->disconnect(this);
    }
    m_session = session;
    if (session == nullptr) {
        return;
    }
    connect(session, &ClientSession::bansListed, this, [this](const protocol::RoomId &room, const std::vector<BanView> &bans) {
        if (room == m_room) {
            showBans(bans, true);
        }
    });
    connect(session, &ClientSession::rowsChanged, this,
            [this](const protocol::RoomId &room, const std::vector<client::TimelineRow> &rows) {
                const bool bans = std::any_of(rows.begin(), rows.end(), [](const client::TimelineRow &row) {
                    return row.message.kind == protocol::MessageKind::Ban;
                });
                if (bans && m_watchesBans && room == m_room) {
                    listBans();
                }
            });
}

void ModerationController::setRoom(const protocol::RoomId &room)
{
    m_room = room;
    m_watchesBans = false;
    showBans({}, false);
}

void ModerationController::showBans(const std::vector<BanView> &bans, bool known)
{
    m_bans.show(bans);
    if (m_bansKnown != known) {
        m_bansKnown = known;
        Q_EMIT bansKnownChanged();
    }
}

void ModerationController::listBans()
{
    m_watchesBans = true;
    if (m_session != nullptr) {
        m_session->listBans(m_room);
    }
}

void ModerationController::kick(const QString &user, const QString &reason)
{
    m_session->moderate([room = m_room, id = UserId(user.toStdString()), why = reason.trimmed().toStdString()](Client &client) {
        return client.kick(room, id, why);
    });
}

void ModerationController::ban(const QString &user, const QString &scope, const QString &reason)
{
    const BanScope reach = named(scope, {BanScope::User, BanScope::Device, BanScope::Address}).value_or(BanScope::User);
    m_session->moderate([room = m_room, id = UserId(user.toStdString()), reach,
                         why = reason.trimmed().toStdString()](Client &client) { return client.ban(room, id, reach, why); });
}

void ModerationController::unban(const QString &user)
{
    m_session->moderate([room = m_room, id = UserId(user.toStdString())](Client &client) { return client.unban(room, id); });
}

void ModerationController::mute(const QString &user, int minutes, const QString &reason)
{
    m_session->moderate([room = m_room, id = UserId(user.toStdString()), minutes, why = reason.trimmed().toStdString()](
                            Client &client) { return client.mute(room, id, minutes * minute, why); });
}

void ModerationController::unmute(const QString &user)
{
    m_session->moderate([room = m_room, id = UserId(user.toStdString())](Client &client) { return client.unmute(room, id); });
}

void ModerationController::setRole(const QString &user, const QString &role)
{
    const Role wanted = named(role, {Role::Member, Role::Moderator, Role::Owner}).value_or(Role::Member);
    m_session->moderate(
        [room = m_room, id = UserId(user.toStdString()), wanted](Client &client) { return client.setRole(room, id, wanted); });
}

void ModerationController::setPreset(const QString &preset)
{
    const Preset wanted = named(preset, {Preset::Open, Preset::Announce, Preset::Private}).value_or(Preset::Open);
    m_session->moderate([room = m_room, wanted](Client &client) { return client.setPreset(room, wanted); });
}

void ModerationController::setSlowMode(int seconds)
{
    m_session->moderate([room = m_room, seconds](Client &client) { return client.setSlowMode(room, seconds); });
}

void ModerationController::setKeepDays(int days)
{
    m_session->moderate([room = m_room, days](Client &client) { return client.setKeepDays(room, days); });
}

void ModerationController::lock(bool on)
{
    m_session->moderate([room = m_room, on](Client &client) { return client.lock(room, on); });
}

void ModerationController::muteAll(bool on)
{
    m_session->moderate([room = m_room, on](Client &client) { return client.muteAll(room, on); });
}

void ModerationController::hideLast(int minutes)
{
    m_session->moderate([room = m_room, minutes](Client &client) { return client.hideLast(room, minutes * minute, true); });
}

void ModerationController::showHidden()
{
    m_session->moderate([room = m_room](Client &client) { return client.hideLast(room, 0, false); });
}

} // namespace hubbub::app
