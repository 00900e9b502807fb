// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/poller.h"
#include "tests/bench/load/ws_frames.h"

#include <memory>
#include <string>
#include <string_view>

struct ssl_st;
struct ssl_ctx_st;

namespace hubbub::bench {

class Channel;

class ChannelOwner
{
public:
    virtual ~ChannelOwner() = default;
    virtual void opened(Channel &channel) = 0;
    virtual void heard(Channel &channel, Opcode opcode, std::string_view payload) = 0;
    /// By the server, or because it could not be reached. Not after close().
    virtual void closed(Channel &channel, const std::string &why) = 0;
};

/// Where channels lead to.
struct Target {
    std::string host;
    int port = 0;
    std::string path;
    std::shared_ptr<ssl_ctx_st> tls; ///< null: plain
};
std::shared_ptr<ssl_ctx_st> makeTls();

/// One WebSocket to the server. Answers pings and goodbyes by itself. Whose certificate it is does not matter here.
class Channel final : public Pollable
{
public:
    /// Begins to connect. All must outlive the channel. `number` is the owner's, to know it by.
    Channel(int number, const Target &target, Poller &poller, ChannelOwner &owner);
    ~Channel() override;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    void send(Opcode opcode, std::string_view payload);
    /// Reads nothing any more: what a member does whose machine has frozen.
    void freeze();
    /// Without a goodbye.
    void close();
    int number() const { return m_number; }
    bool isOpen() const { return m_phase == Phase::Open; }

    void ready(std::uint32_t events) override;

private:
    enum class Phase { Connecting, Encrypting, Upgrading, Open, Closed };
    enum class Io { Done, Again, Broken };

    void advance();
    void beginUpgrade();
    void readAll();
    void hear(std::string_view bytes);
    std::size_t hearUpgrade(std::string_view bytes);
    void flush();
    void watch();
    void fail(const std::string &why);
    Io readSome(std::string_view *got);
    Io writeSome(std::string_view bytes, std::size_t *taken);

    int m_number;
    const Target &m_target;
    Poller &m_poller;
    ChannelOwner &m_owner;
    int m_descriptor = -1;
    ssl_st *m_ssl = nullptr;
    Phase m_phase = Phase::Connecting;
    bool m_isFrozen = false;
    std::uint32_t m_watched = 0;
    std::string m_input; // the beginning of a frame
    std::string m_output;
};

} // namespace hubbub::bench
