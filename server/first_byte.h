// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hubbub::server {

/// The first byte that waits in an accepted socket, without taking it.
struct FirstByte {
    enum class State { NotYet, There, Closed };
    State state = State::NotYet;
    unsigned char value = 0;

    /// A TLS connection begins with a handshake record (RFC 8446, section 5.1); no HTTP request does.
    bool opensTls() const { return state == State::There && value == 0x16; }
};

/// Does not wait on a descriptor that has become readable.
FirstByte firstByte(qintptr descriptor);

} // namespace hubbub::server
