// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/key_judge.h"

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::net {

/// A server that was met. Its key is what it is: addresses come and go.
struct Pin {
    Fingerprint key;
    std::vector<std::string> addresses; ///< `host:port`, each in one pin at most
    protocol::Trust how = protocol::Trust::FirstUse; ///< Invite, Authority or FirstUse
    base::Millis at = 0; ///< wall clock, when it was first trusted in this way
    std::string account; ///< stands for the address in the name of the account's folder, so that another address is no new person
    std::string server; ///< its id and name as it last told; empty before that
    std::string name;

    bool operator==(const Pin &) const = default;
};

/// The keys that a user's data folder expects, and the policy by which they are trusted (docs/security.md, "Who is at the other
/// end"). Pure: see PinFile for the file.
class PinBook
{
public:
    using Verdict = base::Result<protocol::Trust, protocol::Distrust>;

    PinBook() = default;
    explicit PinBook(std::vector<Pin> pins) : m_pins(std::move(pins)) {}

    const std::vector<Pin> &pins() const { return m_pins; }

    /// Judges, and remembers who was trusted. A refusal changes nothing.
    Verdict meet(const Meeting &meeting, base::Millis wallNow);
    /// The server told its id and name. Ignored for a key that is not pinned.
    void introduce(const Fingerprint &key, const std::string &server, const std::string &name);
    /// Forgets the servers that `which` names by key (base64url or hexadecimal groups) or address, and tells them.
    std::vector<Pin> remove(std::string_view which);

    /// Which account belongs to the server that is dialed at `home` with that key expected, if any: what Pin::account says or will
    /// say.
    std::string accountOf(const std::string &home, const std::optional<Fingerprint> &expected) const;
    std::optional<Fingerprint> keyAt(const std::string &where) const;

private:
    Pin *withKey(const Fingerprint &key);
    const Pin *withKey(const Fingerprint &key) const;
    Pin *at(const std::string &where);
    const Pin *at(const std::string &where) const;
    bool isAccount(const std::string &account) const;
    void remember(const Meeting &meeting, protocol::Trust how, base::Millis wallNow);
    void moveAddress(const std::string &where, Pin &to);

    std::vector<Pin> m_pins;
};

} // namespace hubbub::net
