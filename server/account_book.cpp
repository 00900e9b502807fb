// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/account_book.h"

#include "core/protocol/limits.h"
#include "core/store/account_store.h"
#include "core/store/token_store.h"

#include <utility>

namespace hubbub::server {

using protocol::ErrorCode;

namespace {

namespace limits = protocol::limits;

AccountBook::Answer refused(ErrorCode code, const char *detail)
{
    return protocol::Error{code, detail, 0};
}

} // namespace

AccountBook::Answer AccountBook::write(const AddDeviceJob &job)
{
    store::AccountStore accounts(m_database);
    if (auto known = accounts.device(job.device.hash))
        return Registered{std::move(known->user), std::move(known->id)};
    auto user = accounts.user(job.user);
    if (!user)
        return refused(ErrorCode::Internal, "there is no such user");
    if (accounts.devices(job.user).size() >= limits::devicesPerUser)
        return refused(ErrorCode::TooManyDevices, "this user has as many devices as there may be");
    accounts.addDevice(job.user, job.device);
    return Registered{std::move(*user), job.device.id};
}

AccountBook::Answer AccountBook::write(const RevokeDeviceJob &job)
{
    if (!store::AccountStore(m_database).revokeDevice(job.user, job.device))
        return refused(ErrorCode::NoSuchDevice, "the user has no such device");
    return Noted{};
}

AccountBook::Answer AccountBook::write(const RevokeDevicesJob &job)
{
    store::AccountStore(m_database).revokeDevices(job.user);
    return Noted{};
}

AccountBook::Answer AccountBook::write(const SetUserJob &job)
{
    store::AccountStore accounts(m_database);
    auto user = accounts.user(job.user);
    if (!user)
        return refused(ErrorCode::NoSuchUser, "there is no such user");
    user->isOperator = job.isOperator.value_or(user->isOperator);
    user->guest = job.isGuest.value_or(user->guest);
    user->visitor = user->visitor && user->guest;
    user->disabled = job.isDisabled.value_or(user->disabled);
    accounts.setStanding(*user);
    UserSet set{std::move(*user), {}};
    if (set.user.disabled) { // or whoever is shut out would be in by a program
        for (const store::StoredToken &token : store::TokenStore(m_database).madeBy(job.user, 0)) {
            accounts.revokeDevice(token.user, token.id);
            set.tokens.push_back({token.user, token.id});
        }
    }
    return set;
}

AccountBook::Answer AccountBook::write(const SetPasswordJob &job)
{
    store::AccountStore(m_database).setPassword(job.user, job.hash);
    return Noted{};
}

AccountBook::Answer AccountBook::write(const SeenJob &job)
{
    store::AccountStore accounts(m_database);
    if (job.gone)
        accounts.setLastSeen(job.user, job.at);
    accounts.setDeviceSeen(job.user, job.device, job.at);
    return Noted{};
}

} // namespace hubbub::server
