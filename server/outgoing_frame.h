// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <string>
#include <string_view>

namespace hubbub::server {

/// Which kind of WebSocket frame a peer talks in; it is answered in the same (docs/protocol.md, "Conventions").
enum class FrameKind { Binary, Text };

/// One frame of the hub as complete WebSocket frames, each kind encoded once however many connections get it.
class OutgoingFrame
{
public:
    explicit OutgoingFrame(SharedBytes payload) : m_payload(std::move(payload)) {}
    const SharedBytes &bytes(FrameKind kind);

private:
    SharedBytes m_payload;
    SharedBytes m_binary;
    SharedBytes m_text;
};

/// A complete close frame. `reason` is cut to what fits.
std::string closeFrame(protocol::CloseCode code, std::string_view reason);

} // namespace hubbub::server
