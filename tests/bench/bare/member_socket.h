// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/poller.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::bench {

class MemberSocket;

/// Who hears what comes in on a member's socket.
class MemberOwner
{
public:
    virtual ~MemberOwner() = default;
    virtual void received(MemberSocket &member, std::string_view text) = 0;
    /// The first thing since flush() that waits to be written.
    virtual void hasOutput(MemberSocket &member) = 0;
    /// Nothing will be received any more. The socket must not be destroyed at once.
    virtual void gone(MemberSocket &member) = 0;
};

/// One member's WebSocket on the server's side, as bare as it can be: a handshake that believes everything, whole text frames, and one
/// send() for what a turn has.
class MemberSocket final : public Pollable
{
public:
    using Frame = std::shared_ptr<const std::string>;

    /// Owns the descriptor. `poller` and `owner` must outlive it.
    MemberSocket(int descriptor, Poller &poller, MemberOwner &owner);
    ~MemberSocket() override;

    void send(Frame frame);
    void flush();
    void ready(std::uint32_t events) override;

private:
    void read();
    bool shakeHands();
    void end();

    int m_descriptor;
    Poller &m_poller;
    MemberOwner &m_owner;
    bool m_isOpen = false; // the hands are shaken
    bool m_isGone = false;
    std::string m_input;
    std::vector<Frame> m_frames; // of this turn
    std::string m_rest; // what the system did not take
};

MemberSocket::Frame textFrame(std::string_view text);

} // namespace hubbub::bench
