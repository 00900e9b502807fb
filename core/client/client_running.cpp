// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Client with which people run a room.
#include "core/client/client.h"
#include "core/client/client_state.h"
#include "core/protocol/limits.h"
#include "core/protocol/text.h"

#include <algorithm>
#include <sstream>

namespace hubbub::client {

using namespace protocol;

namespace {

/// `body` with its reason as the log will have it.
template<class Kind>
Outcome<Body> withReason(Kind body, std::string_view reason)
{
    auto checked = checkedReason(reason);
    if (!checked)
        return checked.error();
    body.reason = std::move(checked).value();
    return Body(std::move(body));
}

constexpr int hidingPages = 10; ///< as far back as a hiding is looked for; who hides thinks better of it soon

/// What a line about hiding says: "on" or "off", and the range.
std::optional<Hidden> hidingIn(const Message &message)
{
    if (message.kind != MessageKind::Hide)
        return std::nullopt;
    std::istringstream words(message.text);
    std::string on;
    Hidden hidden;
    if (!(words >> on >> hidden.from >> hidden.to))
        return std::nullopt;
    hidden.on = on == "on";
    return hidden;
}

/// The entry that undoes the newest hiding that nothing later undid.
Outcome<Body> newestHiding(const store::TimelineStore &reading, const RoomId &room)
{
    std::vector<Hidden> shown;
    const auto wasShown = [&shown](const Hidden &hidden) {
        return std::any_of(shown.begin(), shown.end(),
                           [&](const Hidden &later) { return later.from <= hidden.from && later.to >= hidden.to; });
    };
    HistoryQuery query{HistoryVerb::Latest, 0, 0, limits::historyPage};
    for (int pages = 0; pages < hidingPages; ++pages) {
        const auto page = reading.page(room, query);
        for (auto message = page.messages.rbegin(); message != page.messages.rend(); ++message) {
            const auto hiding = hidingIn(*message);
            if (hiding && !hiding->on)
                shown.push_back(*hiding);
            else if (hiding && !wasShown(*hiding))
                return Body(Hidden{hiding->from, hiding->to, false});
        }
        if (!page.more || page.messages.empty())
            break;
        query = {HistoryVerb::Before, page.messages.front().seq, 0, limits::historyPage};
    }
    return Error{ErrorCode::NoSuchMessage, "nothing is hidden", 0};
}

} // namespace

Outcome<Tag> Client::append(const RoomId &room, const Outcome<Body> &body)
{
    if (!body)
        return body.error();
    return m_state->turn([&] { return m_state->posting.add(room, *body); });
}

Outcome<Tag> Client::setRole(const RoomId &room, const UserId &user, Role role)
{
    return append(room, Body(RoleSet{user, role}));
}

Outcome<Tag> Client::setPreset(const RoomId &room, Preset preset)
{
    return append(room, Body(PresetSet{preset}));
}

Outcome<Tag> Client::kick(const RoomId &room, const UserId &user, std::string_view reason)
{
    return append(room, withReason(Kicked{user, {}}, reason));
}

Outcome<Tag> Client::ban(const RoomId &room, const UserId &user, BanScope scope, std::string_view reason)
{
    return append(room, withReason(Banned{user, scope, true, {}}, reason));
}

Outcome<Tag> Client::unban(const RoomId &room, const UserId &user)
{
    return append(room, Body(Banned{user, BanScope::User, false, {}}));
}

Outcome<Tag> Client::mute(const RoomId &room, const UserId &user, base::Millis forMs, std::string_view reason)
{
    const base::Millis until = forMs > 0 ? m_state->serverNow() + forMs : 0;
    return append(room, withReason(Muted{user, true, until, {}}, reason));
}

Outcome<Tag> Client::unmute(const RoomId &room, const UserId &user)
{
    return append(room, Body(Muted{user, false, 0, {}}));
}

Outcome<Tag> Client::setSlowMode(const RoomId &room, std::int64_t seconds)
{
    return append(room, Body(Slowed{seconds}));
}

Outcome<Tag> Client::setKeepDays(const RoomId &room, std::int64_t days)
{
    return append(room, Body(KeepSet{days}));
}

Outcome<Tag> Client::lock(const RoomId &room, bool on)
{
    return append(room, Body(Locked{on}));
}

Outcome<Tag> Client::muteAll(const RoomId &room, bool on)
{
    return append(room, Body(AllMuted{on}));
}

Outcome<Tag> Client::hideLast(const RoomId &room, base::Millis ms, bool on)
{
    if (!on && ms == 0)
        return append(room, newestHiding(m_state->reading, room));
    const Room *known = std::as_const(m_state->copy).find(room);
    const auto page = m_state->reading.page(room, {HistoryVerb::AtTime, 0, m_state->serverNow() - ms, 1});
    if (!known || page.messages.empty())
        return Error{ErrorCode::NoSuchMessage, "nothing was written since then"};
    return append(room, Body(Hidden{page.messages.front().seq, known->log.head(), on}));
}

} // namespace hubbub::client
