// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubbub::http {

/// What a connection knows about who is at its other end.
struct Peer {
    bool isEncrypted = false;
    bool isLoopback = false;
    bool mayBePlain = false; ///< unencrypted connections are taken from it

    bool mayTalk() const { return isEncrypted || mayBePlain; }
};

} // namespace hubbub::http
