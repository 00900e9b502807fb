// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devices.h"

#include "core/protocol/text.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;
using protocol::UserId;

void Devices::list(Session &session, const RequestId &id)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const OnlineUser &user = *session.user;
    protocol::DevicesReply all;
    all.hasPassword = !m_context.accounts.passwordOf(user.id).empty();
    for (const store::StoredDevice &device : m_context.accounts.devices(user.id)) {
        protocol::DeviceRow row{device.id, device.label, device.created, device.lastSeen, false, device.id == session.device};
        row.online = std::any_of(user.sessions.begin(), user.sessions.end(),
                                 [&device](const Session *other) { return other->device == device.id; });
        if (row.online)
            row.lastSeen = m_context.clock.wallMs();
        all.devices.push_back(std::move(row));
    }
    m_context.speaker.reply(session.id, id, std::move(all));
}

void Devices::revoke(Session &session, const RequestId &id, const protocol::RevokeDevice &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const auto done = [this, id, user = session.user->id, device = request.device](Session *asking, const JobResult &result) {
        if (asking)
            m_context.replyDone(*asking, id, result);
        if (!std::holds_alternative<protocol::Error>(result.what))
            revoked(user, device);
    };
    m_context.submit(session, id, RevokeDeviceJob{session.user->id, request.device}, done);
}

void Devices::revoked(const UserId &user, const protocol::DeviceId &device)
{
    m_context.links.forget(user); // perhaps it was the lost device that asked for one
    const OnlineUser *online = m_context.registry.user(user);
    if (!online)
        return;
    for (Session *session : online->sessions) {
        if (session->device == device)
            m_context.end(*session, protocol::CloseCode::Revoked, "this device was revoked");
    }
}

void Devices::link(Session &session, const RequestId &id)
{
    if (!m_context.passesFlood(session, id, FloodKind::Account))
        return;
    const std::string code = m_context.links.make(session.user->id, m_context.clock.steadyMs());
    m_context.speaker.reply(session.id, id, protocol::LinkReply{code, limits::linkLasts});
}

void Devices::setPassword(Session &session, const RequestId &id, const protocol::SetPassword &request)
{
    if (!m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return;
    if (!m_context.passwords.isPossible())
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "this server keeps no passwords");
    if (!request.newPassword.empty() && !isPassword(request.newPassword))
        return m_context.speaker.refuse(session.id, id, ErrorCode::PasswordInvalid, "too short or too long");
    const std::string old = m_context.accounts.passwordOf(session.user->id);
    const std::string account = protocol::nameKey(session.user->name);
    if (!old.empty() && !m_context.mayGuessPassword(session, id, account))
        return;
    PasswordTask task;
    if (!old.empty())
        task.hash = old;
    task.password = request.oldPassword.substr(0, limits::passwordBytes + 1);
    task.next = request.newPassword;
    const auto checked = [this, from = session.id, id, account, hadOld = !old.empty(),
                          wantsNone = request.newPassword.empty()](const PasswordResult &result) {
        Session *const asking = m_context.registry.session(from);
        if (hadOld && result.right)
            m_context.accountGuesses.giveBack(account);
        if (!asking)
            return;
        if (!result.right)
            return m_context.speaker.refuse(from, id, ErrorCode::PasswordWrong, "the old password is another one");
        if (hadOld)
            m_context.guessedRight(*asking);
        if (!wantsNone && result.nextHash.empty())
            return m_context.speaker.refuse(from, id, ErrorCode::Internal, "no memory for a password");
        storePassword(*asking, id, result.nextHash);
    };
    if (!m_context.passwords.submit(std::move(task), checked)) {
        if (!old.empty()) {
            m_context.accountGuesses.giveBack(account);
            m_context.guessedRight(session);
        }
        m_context.tooManyPasswords(session, id);
    }
}

void Devices::storePassword(Session &session, const RequestId &id, const std::string &hash)
{
    m_context.submit(session, id, SetPasswordJob{session.user->id, hash}, [this, id](Session *asking, const JobResult &result) {
        if (asking)
            m_context.replyDone(*asking, id, result);
    });
}

} // namespace hubbub::server
