// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hubbub::http {

/// What a connection knows about who is at its other end.
struct Peer {
    bool isEncrypted = false;
    bool isLoopback = false;
    bool mayBePlain = false; ///< unencrypted connections are taken from it
    /// Under which other addresses browsers find this server, as origins, such as that of a proxy; may be null. Outlives the connection.
    const std::vector<std::string> *origins = nullptr;
    /// What the server's machine is called: one word in lower case, or nothing. Its bytes outlive the connection.
    std::string_view machine{};
    bool mayWatch = false; ///< figures and health are told to it, too, if it is another machine

    bool mayTalk() const { return isEncrypted || mayBePlain; }
};

} // namespace hubbub::http
