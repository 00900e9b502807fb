// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/protocol/frames.h"

namespace hubbub::test {

/// Frames with random content, each a frame that could be sent: for checking that nothing is lost on the wire.
class RandomFrames
{
public:
    explicit RandomFrames(std::uint64_t seed) : m_random(seed) {}

    protocol::ClientFrame clientFrame();
    protocol::ServerFrame serverFrame();
    protocol::Body body();
    protocol::Entry entry();
    protocol::Message message();

private:
    int colour() { return static_cast<int>(m_random.below(12)); }
    bool coin() { return m_random.below(2) == 0; }
    std::int64_t number();
    std::string text();
    template<class Id>
    Id id();
    protocol::Tag tag();
    template<class Enum>
    Enum oneOf(int count);
    template<class Make>
    auto some(Make make);

    protocol::RequestId requestId();
    protocol::RequestBody requestBody();
    protocol::ReplyBody replyBody();
    protocol::RoomRow roomRow();
    protocol::InviteRow inviteRow();
    protocol::Scopes scopes();
    protocol::TokenRow tokenRow();
    protocol::ReadState readState();
    protocol::Error error();
    std::map<protocol::UserId, std::string> names();
    std::map<protocol::UserId, int> colours();

    base::SeededRandom m_random;
};

} // namespace hubbub::test
