// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare/member_socket.h"

#include "tests/bench/load/ws_frames.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <cerrno>
#include <utility>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubbub::bench {

namespace {

constexpr std::size_t readAtOnce = 64 * 1024;

/// RFC 6455, section 4.2.2.
std::string acceptFor(std::string_view key)
{
    const std::string text = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    SHA1(reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data());
    std::array<unsigned char, 32> base64{};
    const int size = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(digest.size()));
    return {reinterpret_cast<const char *>(base64.data()), static_cast<std::size_t>(size)};
}

} // namespace

MemberSocket::Frame textFrame(std::string_view text)
{
    return std::make_shared<const std::string>(serverFrame(Opcode::Text, text));
}

MemberSocket::MemberSocket(int descriptor, Poller &poller, MemberOwner &owner)
    : m_descriptor(descriptor), m_poller(poller), m_owner(owner)
{
    m_poller.add(m_descriptor, *this, EPOLLIN);
}

MemberSocket::~MemberSocket()
{
    m_poller.remove(m_descriptor);
    ::close(m_descriptor);
}

void MemberSocket::send(Frame frame)
{
    if (m_frames.empty() && m_rest.empty()) {
        m_owner.hasOutput(*this);
    }
    m_frames.push_back(std::move(frame));
}

void MemberSocket::flush()
{
    std::string joined;
    const bool isOne = m_rest.empty() && m_frames.size() == 1;
    if (!isOne) {
        joined = std::move(m_rest);
        for (const Frame &frame : m_frames) {
            joined += *frame;
        }
    }
    const std::string &bytes = isOne ? *m_frames.front() : joined;
    const ssize_t taken = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    const std::size_t done = taken > 0 ? static_cast<std::size_t>(taken) : 0;
    const bool waits = done < bytes.size();
    m_rest = waits ? bytes.substr(done) : std::string();
    m_frames.clear();
    if (waits) {
        m_poller.change(m_descriptor, *this, EPOLLIN | EPOLLOUT);
    }
}

void MemberSocket::ready(std::uint32_t events)
{
    if ((events & EPOLLOUT) != 0) {
        m_poller.change(m_descriptor, *this, EPOLLIN);
        flush();
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) {
        read();
    }
}

void MemberSocket::read()
{
    static std::array<char, readAtOnce> buffer;
    const ssize_t got = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
        end();
        return;
    }
    m_input.append(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    if (!m_isOpen && !shakeHands()) {
        return;
    }
    m_input.erase(0, readFrames(m_input, [this](Opcode opcode, std::string_view text) {
                      if (opcode == Opcode::Text) {
                          m_owner.received(*this, text);
                      }
                  }));
}

bool MemberSocket::shakeHands()
{
    const std::size_t end = m_input.find("\r\n\r\n");
    if (end == std::string::npos) {
        return false;
    }
    constexpr std::string_view name = "Sec-WebSocket-Key: ";
    const std::size_t at = m_input.find(name);
    const std::string_view key =
        at >= end ? std::string_view()
                  : std::string_view(m_input).substr(at + name.size(), m_input.find("\r\n", at) - at - name.size());
    send(std::make_shared<const std::string>("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                             "Sec-WebSocket-Accept: "
                                             + acceptFor(key) + "\r\n\r\n"));
    m_input.erase(0, end + 4);
    m_isOpen = true;
    return true;
}

void MemberSocket::end()
{
    if (!std::exchange(m_isGone, true)) {
        m_owner.gone(*this);
    }
}

} // namespace hubbub::bench
