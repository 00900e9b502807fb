// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/moderation_controller.h"

#include "app/client_session.h"
#include "app/wire_text.h"

namespace hubbub::app {

using client::Client;
using protocol::BanScope;
using protocol::Preset;
using protocol::Role;
using protocol::UserId;

namespace {

constexpr base::Millis minute = 60'000;

} // namespace

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

void ModerationController::lock(bool on)
{
    m_session->moderate([room = m_room, on](Client &client) { return client.lock(room, on); });
}

void ModerationController::muteAll(bool on)
{
    m_session->moderate([room = m_room, on](Client &client) { return client.muteAll(room, on); });
}

void ModerationController::hideLast(int minutes, bool on)
{
    m_session->moderate([room = m_room, minutes, on](Client &client) { return client.hideLast(room, minutes * minute, on); });
}

} // namespace hubbub::app
