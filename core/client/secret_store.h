// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace hubbub::client {

/// Where a system keeps secrets for its user: a keychain, a wallet. It may be locked, slow or away, which is nobody's fault: every
/// question may go without an answer, and none waits without end.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// The secret of this name; nothing if there is none, or no answer.
    virtual std::optional<std::string> read(const std::string &name) = 0;
    /// True if the store says that it has it now.
    virtual bool write(const std::string &name, const std::string &secret) = 0;
};

} // namespace hubbub::client
