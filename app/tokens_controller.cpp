// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokens_controller.h"

#include "app/complaint_text.h"
#include "app/hook_address.h"
#include "app/isolated.h"
#include "app/language_change.h"
#include "app/wire_text.h"

#include <QStringList>

namespace hubbub::app {
namespace {

constexpr base::Millis day = 24LL * 3'600'000;

protocol::Scopes scopesFor(TokensController::Purpose purpose)
{
    using protocol::Scope;
    switch (purpose) {
    case TokensController::ReadAndWrite:
        return {Scope::Read, Scope::Post};
    case TokensController::Read:
        return {Scope::Read};
    case TokensController::Write:
        return {Scope::Post};
    case TokensController::Hook:
        return {Scope::Hook};
    }
    return {};
}

} // namespace

TokensController::TokensController(QObject *parent) : QObject(parent)
{
    onLanguageChange(this, [this] { Q_EMIT changed(); });
}

void TokensController::setSession(ClientSession *session)
{
    m_session = session;
    m_tokens.clear();
    m_hasMore = false;
    showRooms({});
    forget();
}

void TokensController::setOwnHost(const QString &invite)
{
    if (m_ownHost != invite) {
        m_ownHost = invite;
        Q_EMIT ownHostChanged();
    }
}

QString TokensController::problem() const
{
    return m_problem ? refusalText(*m_problem) : QString();
}

void TokensController::ask(const protocol::RequestBody &request, const std::function<void(const protocol::ReplyBody &)> &granted)
{
    if (m_session == nullptr) {
        return;
    }
    m_problem.reset();
    Q_EMIT changed();
    m_session->askServer(request, this, [this, granted](const protocol::ReplyBody &reply) {
        if (const auto *error = std::get_if<protocol::Error>(&reply)) {
            m_problem = error->code;
            Q_EMIT changed();
        } else {
            granted(reply);
        }
    });
}

void TokensController::askPage(const protocol::DeviceId &after)
{
    ask(protocol::GetTokens{{}, after}, [this, after](const protocol::ReplyBody &reply) {
        if (const auto *page = std::get_if<protocol::TokensReply>(&reply)) {
            takePage(*page, after);
        }
    });
}

void TokensController::refresh()
{
    askPage({});
}

void TokensController::seeMore()
{
    if (m_hasMore) {
        askPage(m_last);
    }
}

void TokensController::make(const QString &name, const QString &room, Purpose purpose, int days)
{
    forget();
    const protocol::MakeToken make{
        name.trimmed().toStdString(), scopesFor(purpose), {protocol::RoomId(room.toStdString())}, days * day};
    ask(make, [this](const protocol::ReplyBody &reply) {
        if (const auto *made = std::get_if<protocol::MakeTokenReply>(&reply)) {
            takeMade(*made);
        }
    });
}

void TokensController::revoke(const QString &id)
{
    const protocol::DeviceId token(id.toStdString());
    ask(protocol::RevokeToken{token}, [this, token](const protocol::ReplyBody &) {
        m_tokens.erase(token);
        show();
    });
}

void TokensController::forget()
{
    m_made.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void TokensController::showRooms(const std::vector<protocol::RoomRow> &rooms)
{
    m_roomNames.clear();
    std::vector<protocol::RoomRow> open;
    for (const protocol::RoomRow &room : rooms) {
        m_roomNames[room.id] = text(room.name);
        if (room.preset != protocol::Preset::Direct) {
            open.push_back(room);
        }
    }
    m_rooms.show(open);
    show();
}

void TokensController::takePage(const protocol::TokensReply &page, const protocol::DeviceId &after)
{
    if (after.empty()) {
        m_tokens.clear();
    } else if (after != m_last) {
        return; // the list began anew meanwhile
    }
    for (const protocol::TokenRow &token : page.tokens) {
        m_tokens[token.id] = token;
    }
    m_hasMore = page.more && !page.tokens.empty();
    m_last = m_hasMore ? page.tokens.back().id : protocol::DeviceId();
    show();
    Q_EMIT changed();
}

void TokensController::takeMade(const protocol::MakeTokenReply &made)
{
    m_tokens[made.token.id] = made.token;
    m_isMadeForHook = made.token.scopes.contains(protocol::Scope::Hook);
    m_made = text(made.secret);
    if (m_isMadeForHook) {
        const QString where = m_ownHost.isEmpty() && m_session != nullptr ? m_session->url() : m_ownHost;
        const auto place = net::parseInvite(where.toStdString());
        m_made = hookAddress(place.ok() ? *place : net::Invite{}, made.secret);
    }
    show();
    Q_EMIT changed();
}

void TokensController::show()
{
    std::vector<TokenView> rows;
    rows.reserve(m_tokens.size());
    for (const auto &[id, token] : m_tokens) {
        rows.push_back({token, roomsText(token)});
    }
    m_list.show(std::move(rows));
}

QString TokensController::roomsText(const protocol::TokenRow &token) const
{
    QStringList names;
    for (const protocol::RoomId &room : token.rooms) {
        const auto found = m_roomNames.find(room);
        names << isolated(found != m_roomNames.end() ? found->second : text(room.value));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace hubbub::app
