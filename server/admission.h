// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/hub_context.h"
#include "server/newcomer_gate.h"

#include <string>

namespace hubbub::server {

/// Lets devices in that nobody knows yet (docs/protocol.md, "hello"): as a further one of a user, by a code or the account's
/// password, or as a new user, for whom the server may ask for its password or an invite. Whoever may guess is counted by address.
class Admission
{
public:
    explicit Admission(HubContext &context) : m_context(context) {}

    /// Refuses, or hands the device to the disk; then Greeting hears of it.
    void newDevice(Session &session, const protocol::RequestId &id, const protocol::Hello &hello, const std::string &hash);

private:
    void byLink(Session &session, const protocol::RequestId &id, const protocol::Hello &hello, const std::string &hash);
    void byPassword(Session &session, const protocol::RequestId &id, const protocol::Hello &hello, const std::string &hash);
    void asNewUser(Session &session, const protocol::RequestId &id, const protocol::Hello &hello, const std::string &hash);
    // Otherwise the hello was refused:
    /// Whether one more may come from there.
    bool mayComeNew(const Session &session, const protocol::RequestId &id);
    /// Whether a stranger without an invite gets through.
    bool knowsServerPassword(Session &session, const protocol::RequestId &id, const std::string &password);
    void addDevice(Session &session, const protocol::RequestId &id, const protocol::UserId &user, store::NewDevice device);
    store::NewDevice deviceOf(const protocol::Hello &hello, const std::string &hash);

    HubContext &m_context;
    NewcomerGate m_newcomers;
};

} // namespace hubbub::server
