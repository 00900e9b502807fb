// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/user_desk.h"

#include "core/protocol/limits.h"
#include "server/page_fit.h"

#include <algorithm>
#include <utility>

namespace hubbub::server {

namespace limits = protocol::limits;
using protocol::ErrorCode;
using protocol::RequestId;
using protocol::UserId;

bool UserDesk::mayOperate(const Session &session, const RequestId &id)
{
    if (!session.operates())
        m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "only operators of the server do this");
    return session.operates();
}

bool UserDesk::mayChange(Session &session, const RequestId &id, const UserId &user)
{
    if (!mayOperate(session, id) || !m_context.canTake(session, id) || !m_context.passesFlood(session, id, FloodKind::Account))
        return false;
    if (m_context.accounts.user(user))
        return true;
    m_context.speaker.refuse(session.id, id, ErrorCode::NoSuchUser, "no such user");
    return false;
}

void UserDesk::list(Session &session, const RequestId &id, const protocol::GetUsers &request)
{
    if (!mayOperate(session, id) || !m_context.passesFlood(session, id, FloodKind::History))
        return;
    const int limit = request.limit <= 0 ? limits::membersPage : std::min(request.limit, limits::membersPage);
    std::vector<protocol::UserRow> rows;
    for (const store::UserOverview &user : m_context.accounts.users(request.after, request.query, limit + 1))
        rows.push_back(rowOf(user));
    const std::size_t page = std::min(rows.size(), static_cast<std::size_t>(limit));
    m_context.speaker.replyFitting(session.id, id, page, [&](std::size_t count) {
        return protocol::UsersReply{firstOf(rows, count), count < rows.size()};
    });
}

protocol::UserRow UserDesk::rowOf(const store::UserOverview &user) const
{
    protocol::UserRow row;
    row.user = user.user.id;
    row.name = user.user.name;
    row.lastSeen = user.user.lastSeen;
    row.devices = user.devices;
    row.guest = user.user.guest;
    row.isOperator = user.user.isOperator;
    row.disabled = user.user.disabled;
    row.hasPassword = user.hasPassword;
    row.bot = user.user.bot;
    row.online = m_context.registry.users().contains(user.user.id);
    if (row.online)
        row.lastSeen = m_context.clock.wallMs();
    return row;
}

void UserDesk::set(Session &session, const RequestId &id, const protocol::SetUser &request)
{
    if (!mayChange(session, id, request.user))
        return;
    const bool lessForOneself = !request.isOperator.value_or(true) || request.isDisabled.value_or(false);
    if (session.user && session.user->id == request.user && lessForOneself)
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "nobody shuts themselves out");
    const auto user = m_context.accounts.user(request.user);
    if (user && user->bot && request.isOperator.value_or(false))
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "a program does not run the server");
    m_context.submit(session, id, SetUserJob{request.user, request.isOperator, request.isGuest, request.isDisabled},
                     [this, id](Session *asking, const JobResult &result) {
                         if (asking)
                             m_context.replyDone(*asking, id, result);
                         if (const auto *set = std::get_if<UserSet>(&result.what))
                             userSet(*set);
                     });
}

void UserDesk::userSet(const UserSet &set)
{
    const store::StoredUser &user = set.user;
    if (OnlineUser *online = m_context.registry.user(user.id)) {
        online->guest = user.guest;
        online->visitor = user.visitor;
        online->isOperator = user.isOperator;
    }
    if (user.disabled)
        shutOut(user.id, "this user was shut out");
    for (const TokenRevoked &token : set.tokens)
        m_context.endToken(token);
}

void UserDesk::revokeDevices(Session &session, const RequestId &id, const protocol::RevokeDevices &request)
{
    if (!mayChange(session, id, request.user))
        return;
    m_context.submit(session, id, RevokeDevicesJob{request.user},
                     [this, id, user = request.user](Session *asking, const JobResult &result) {
                         if (asking)
                             m_context.replyDone(*asking, id, result);
                         if (!std::holds_alternative<protocol::Error>(result.what))
                             shutOut(user, "this device was revoked");
                     });
}

void UserDesk::shutOut(const UserId &user, const char *why)
{
    m_context.links.forget(user);
    const OnlineUser *online = m_context.registry.user(user);
    if (!online)
        return;
    for (Session *connection : online->sessions)
        m_context.end(*connection, protocol::CloseCode::Revoked, why);
}

void UserDesk::resetPassword(Session &session, const RequestId &id, const protocol::ResetPassword &request)
{
    if (!mayChange(session, id, request.user))
        return;
    if (!m_context.passwords.isPossible())
        return m_context.speaker.refuse(session.id, id, ErrorCode::NotAllowed, "this server keeps no passwords");
    const auto store = [this, from = session.id, id, user = request.user](const std::string &hash) {
        Session *const asking = m_context.registry.session(from);
        if (!asking)
            return;
        m_context.submit(*asking, id, SetPasswordJob{user, hash}, [this, id](Session *waiting, const JobResult &result) {
            if (waiting)
                m_context.replyDone(*waiting, id, result);
        });
    };
    if (request.newPassword.empty())
        return store({});
    if (!isPassword(request.newPassword))
        return m_context.speaker.refuse(session.id, id, ErrorCode::PasswordInvalid, "too short or too long");
    PasswordTask task;
    task.next = request.newPassword;
    const auto hashed = [this, from = session.id, id, store](const PasswordResult &result) {
        if (result.nextHash.empty())
            return m_context.speaker.refuse(from, id, ErrorCode::Internal, "no memory for a password");
        store(result.nextHash);
    };
    if (!m_context.passwords.submit(std::move(task), hashed))
        m_context.tooManyPasswords(session, id);
}

} // namespace hubbub::server
