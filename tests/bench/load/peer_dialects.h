// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/dialect.h"

/// What the servers in tests/bench/peers speak: a room exists when somebody enters it, and its posts are numbered from 1.
namespace hubbub::bench {

/// What both have in common; how it is put into a frame, they differ in.
class PeerDialect : public Dialect
{
public:
    PeerDialect(int bytes, DialectListener &listener) : m_bytes(bytes), m_listener(listener) {}

    std::string path() const override { return "/"; }
    void begin(Member &member) override;
    void enter(Member &member) override;
    void post(Member &member, std::int64_t number) override;

protected:
    virtual void sendJoin(Member &member, const std::string &room) = 0;
    virtual void sendPost(Member &member, const std::string &fields) = 0;
    void joined(Member &member);
    void posted(Member &member, std::string_view text);

private:
    int m_bytes;
    DialectListener &m_listener;
    std::uint64_t m_lastTag = 0;
};

/// JSON in text frames.
class PlainDialect final : public PeerDialect
{
public:
    using PeerDialect::PeerDialect;
    void hear(Member &member, Opcode opcode, std::string_view text) override;

private:
    void sendJoin(Member &member, const std::string &room) override;
    void sendPost(Member &member, const std::string &fields) override;
};

/// The same as events of socket.io, protocol version 5 in engine.io version 4.
class SocketIoDialect final : public PeerDialect
{
public:
    using PeerDialect::PeerDialect;
    std::string path() const override { return "/socket.io/?EIO=4&transport=websocket"; }
    void begin(Member &member) override;
    void hear(Member &member, Opcode opcode, std::string_view text) override;

private:
    void sendJoin(Member &member, const std::string &room) override;
    void sendPost(Member &member, const std::string &fields) override;
};

} // namespace hubbub::bench
