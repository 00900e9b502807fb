// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices_controller.h"
#include "app/invites_controller.h"
#include "app/tokens_controller.h"

namespace hubbub::test {

/// What a server would answer about devices, invites and tokens, given to the real controllers by hand.
class Answers final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hubbub::app::DevicesController *devices READ devices CONSTANT)
    Q_PROPERTY(hubbub::app::TokensController *tokens READ tokens CONSTANT)

public:
    Answers(app::InvitesController &invites, const base::Clock &clock, QObject *parent)
        : QObject(parent), m_invites(invites), m_devices(clock)
    {}

    app::DevicesController *devices() { return &m_devices; }
    app::TokensController *tokens() { return &m_tokens; }

    /// So many invites are open; the first is for one guest, the second for two people, and so on.
    Q_INVOKABLE void listInvites(int count)
    {
        protocol::InvitesReply reply;
        for (int i = 1; i <= count; ++i) {
            reply.invites.push_back(
                {protocol::InviteId("i" + std::to_string(i)), protocol::RoomId("room"), {}, 1'767'323'045'000, i, i == 1});
        }
        m_invites.take(reply);
    }
    Q_INVOKABLE void makeInvite(const QString &token, bool visit = false)
    {
        m_invites.take(protocol::MakeInviteReply{{protocol::InviteId("new"), protocol::RoomId("room"), {}, 0, 1, false, visit},
                                                 token.toStdString()});
    }
    Q_INVOKABLE void refuseInvite() { m_invites.take(protocol::Error{protocol::ErrorCode::TooManyInvites, {}, 0}); }

    Q_INVOKABLE void listDevices()
    {
        protocol::DevicesReply reply;
        reply.devices.push_back({protocol::DeviceId("d1"), "Phone", 0, 1'767'323'045'000, false, false});
        reply.devices.push_back({protocol::DeviceId("d2"), "Laptop", 0, 1'767'323'045'000, true, true});
        m_devices.take(reply);
    }
    Q_INVOKABLE void acceptPassword(bool isSet) { m_devices.takePassword(protocol::DoneReply{}, isSet); }
    Q_INVOKABLE void refusePassword()
    {
        m_devices.takePassword(protocol::Error{protocol::ErrorCode::PasswordWrong, {}, 0}, true);
    }
    Q_INVOKABLE void makeCode() { m_devices.take(protocol::LinkReply{"7KPDX-29QMT", 600'000}); }

    /// Tokens d1 … for Kitchen and Office, where there are these, and perhaps more tokens.
    Q_INVOKABLE void listTokens(int count, bool more)
    {
        std::vector<protocol::RoomRow> rooms = {{protocol::RoomId("r1"), "Kitchen", {}, {}},
                                                {protocol::RoomId("r2"), "Office", {}, {}}};
        m_tokens.showRooms(rooms);
        protocol::TokensReply reply{{}, more};
        for (int i = 1; i <= count; ++i) {
            reply.tokens.push_back(token("d" + std::to_string(i), {protocol::Scope::Read, protocol::Scope::Post}));
        }
        m_tokens.takePage(reply, {});
    }
    Q_INVOKABLE void makeToken(bool hook)
    {
        m_tokens.takeMade(
            {token("new", hook ? protocol::Scopes{protocol::Scope::Hook} : protocol::Scopes{protocol::Scope::Read}), "1c5de6"});
    }

private:
    static protocol::TokenRow token(const std::string &id, const protocol::Scopes &scopes)
    {
        return {protocol::DeviceId(id),   protocol::UserId("u7"), "deploy", scopes,
                {protocol::RoomId("r1")}, protocol::UserId("u1"), "Ada"};
    }

    app::InvitesController &m_invites;
    app::DevicesController m_devices;
    app::TokensController m_tokens;
};

} // namespace hubbub::test
