// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/token_book.h"

#include "core/protocol/limits.h"
#include "core/roomlog/rules.h"

#include <algorithm>

namespace hubbub::server {

using namespace protocol;

namespace {

Error refused(ErrorCode code, const char *detail)
{
    return Error{code, detail, 0};
}

} // namespace

Outcome<store::StoredUser> TokenBook::make(const MakeTokenJob &job)
{
    store::AccountStore accounts(m_database);
    const auto named = accounts.accountNamed(job.bot.name);
    if (named ? !named->user.bot : accounts.nameTaken(job.bot.name, m_now))
        return refused(ErrorCode::NameTaken, "somebody else has this name, or one that looks like it");
    if (auto error = refusal(job, named ? &named->user : nullptr))
        return std::move(*error);
    store::StoredUser bot = named ? named->user : job.bot;
    bot.bot = true;
    if (named)
        accounts.addDevice(bot.id, job.device);
    else
        accounts.addUser(bot, job.device);
    store::TokenStore(m_database).add(job.device.id, job.grant, job.by);
    return bot;
}

Outcome<UserId> TokenBook::revoke(const RevokeTokenJob &job)
{
    const auto token = store::TokenStore(m_database).find(job.token, m_now);
    const bool may = token
                     && (job.anywhere || token->by == job.by
                         || std::any_of(token->grant.rooms.begin(), token->grant.rooms.end(),
                                        [&](const RoomId &room) { return moderates(job.by, room); }));
    if (!may) // whether there is one that others made is not everybody's business
        return refused(ErrorCode::NoSuchToken, "there is no such token");
    store::AccountStore(m_database).revokeDevice(token->user, token->id);
    return token->user;
}

bool TokenBook::moderates(const UserId &user, const RoomId &room) const
{
    const auto member = m_log.member(room, user);
    return member && member->present && member->role >= Role::Moderator;
}

std::optional<Error> TokenBook::refusal(const MakeTokenJob &job, const store::StoredUser *known) const
{
    if (const auto maker = store::AccountStore(m_database).user(job.by); maker && maker->disabled)
        return refused(ErrorCode::NotAllowed, "whoever was shut out makes no tokens"); // since they asked for it
    for (const RoomId &id : job.grant.rooms) {
        const auto room = m_log.room(id);
        if (!room || room->settings.preset == Preset::Direct)
            return refused(ErrorCode::NoSuchRoom, "there is no such room");
        if (!job.anywhere && !moderates(job.by, id))
            return refused(ErrorCode::NotAllowed, "only moderators make tokens");
        if (auto error = mayNotJoin(known ? known->id : job.bot.id, id))
            return error;
    }
    if (known && !mayBorrow(job, *known))
        return refused(ErrorCode::NotAllowed, "this bot is in rooms that others moderate");
    if (!job.anywhere && store::TokenStore(m_database).madeBy(job.by, m_now).size() >= limits::tokensOpen)
        return refused(ErrorCode::TooManyTokens, "as many tokens are good as there may be");
    return std::nullopt;
}

/// A further token speaks for the bot, and opens all rooms that it is in, unless it is for a hook. So whoever asks for one moderates all of
/// them; of what others talk with the bot alone only those may know who have made a token of it, and these may also make hooks.
bool TokenBook::mayBorrow(const MakeTokenJob &job, const store::StoredUser &bot) const
{
    const bool isMaker = store::TokenStore(m_database).hasMade(job.by, bot.id, m_now);
    if (job.anywhere || (isMaker && job.grant.scopes.contains(Scope::Hook)))
        return true;
    const std::vector<RoomId> rooms = m_log.roomsOf(bot.id);
    return std::all_of(rooms.begin(), rooms.end(), [&](const RoomId &id) {
        const auto room = m_log.room(id);
        return room && room->settings.preset == Preset::Direct ? isMaker : moderates(job.by, id);
    });
}

std::optional<Error> TokenBook::mayNotJoin(const UserId &bot, const RoomId &room) const
{
    const auto member = m_log.member(room, bot);
    if (member && member->present)
        return std::nullopt;
    roomlog::Admission admission;
    admission.now = m_now;
    admission.invited = true; // by the moderator who asks
    return roomlog::refusal({room, bot, {}, Joined{}}, *m_log.facts(room), admission);
}

} // namespace hubbub::server
