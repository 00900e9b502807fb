// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/channel.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubbub::bench {

std::shared_ptr<ssl_ctx_st> makeTls()
{
    return {SSL_CTX_new(TLS_client_method()), SSL_CTX_free};
}

Channel::Channel(int number, const Target &target, Poller &poller, ChannelOwner &owner)
    : m_number(number), m_target(target), m_poller(poller), m_owner(owner)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(target.port));
    inet_pton(AF_INET, target.host.c_str(), &address.sin_addr);
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor == -1) {
        throw std::system_error(errno, std::generic_category(), "socket");
    }
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address); // its end is heard from the poller
    m_watched = EPOLLOUT;
    poller.add(m_descriptor, *this, m_watched);
}

Channel::~Channel()
{
    close();
}

void Channel::close()
{
    if (m_ssl) {
        SSL_free(std::exchange(m_ssl, nullptr));
    }
    if (m_descriptor != -1) {
        ::close(std::exchange(m_descriptor, -1)); // and so leaves the poller
    }
    m_phase = Phase::Closed;
}

void Channel::fail(const std::string &why)
{
    close();
    m_owner.closed(*this, why);
}

void Channel::freeze()
{
    m_isFrozen = true;
    watch();
}

void Channel::ready(std::uint32_t events)
{
    if (m_phase == Phase::Closed) {
        return; // by what another one heard in the same turn
    }
    if (m_phase == Phase::Connecting || m_phase == Phase::Encrypting) {
        advance();
    } else if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 && !m_isFrozen) {
        readAll();
    }
    if (m_phase == Phase::Upgrading || m_phase == Phase::Open) {
        flush();
    }
}

/// From connect() to the request.
void Channel::advance()
{
    if (m_phase == Phase::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            fail(std::strerror(error));
            return;
        }
        m_phase = Phase::Encrypting;
        if (m_target.tls) {
            m_ssl = SSL_new(m_target.tls.get());
            SSL_set_fd(m_ssl, m_descriptor);
        }
    }
    if (m_ssl) {
        const int done = SSL_connect(m_ssl);
        if (done != 1) {
            const int error = SSL_get_error(m_ssl, done);
            if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) {
                fail("no TLS");
                return;
            }
            m_watched = error == SSL_ERROR_WANT_READ ? EPOLLIN : EPOLLOUT;
            m_poller.change(m_descriptor, *this, m_watched);
            return;
        }
    }
    beginUpgrade();
}

void Channel::beginUpgrade()
{
    m_phase = Phase::Upgrading;
    m_output = "GET " + m_target.path + " HTTP/1.1\r\nHost: " + m_target.host + ":" + std::to_string(m_target.port)
               + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Sec-WebSocket-Version: 13\r\n\r\n";
}

void Channel::send(Opcode opcode, std::string_view payload)
{
    if (m_phase != Phase::Open) {
        return;
    }
    m_output += clientFrame(opcode, payload);
    flush();
}

void Channel::flush()
{
    std::size_t done = 0;
    while (done < m_output.size()) {
        std::size_t taken = 0;
        const Io io = writeSome(std::string_view(m_output).substr(done), &taken);
        done += taken;
        if (io == Io::Broken) {
            fail("the connection broke");
            return;
        }
        if (io == Io::Again) {
            break;
        }
    }
    m_output.erase(0, done);
    watch();
}

void Channel::watch()
{
    const std::uint32_t wanted =
        (m_isFrozen ? 0U : static_cast<std::uint32_t>(EPOLLIN)) | (m_output.empty() ? 0U : static_cast<std::uint32_t>(EPOLLOUT));
    if (m_descriptor != -1 && m_watched != wanted) {
        m_watched = wanted;
        m_poller.change(m_descriptor, *this, wanted);
    }
}

void Channel::readAll()
{
    // One read is mostly all there is; the poller tells if there is more. Of TLS the poller does not know what was decrypted already.
    do {
        std::string_view got;
        const Io io = readSome(&got);
        if (io == Io::Broken) {
            fail("the server closed the connection");
            return;
        }
        if (io == Io::Again) {
            return;
        }
        hear(got);
    } while (m_ssl && m_phase != Phase::Closed);
}

void Channel::hear(std::string_view bytes)
{
    if (!m_input.empty()) {
        m_input += bytes;
        bytes = m_input;
    }
    std::size_t done = 0;
    if (m_phase == Phase::Upgrading) {
        done = hearUpgrade(bytes);
    }
    if (m_phase == Phase::Open) {
        done += readFrames(bytes.substr(done), [this](Opcode opcode, std::string_view payload) {
            if (opcode == Opcode::Ping) {
                send(Opcode::Pong, payload);
            } else if (opcode == Opcode::Close) {
                send(Opcode::Close, payload); // the server waits for it, and then ends the connection
            } else if (m_phase == Phase::Open) {
                m_owner.heard(*this, opcode, payload);
            }
        });
    }
    m_input = std::string(bytes.substr(done)); // a copy first: bytes may be m_input itself
}

std::size_t Channel::hearUpgrade(std::string_view bytes)
{
    const auto end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos) {
        return 0;
    }
    if (!bytes.starts_with("HTTP/1.1 101")) {
        fail("the server answered " + std::string(bytes.substr(0, bytes.find('\r'))));
        return 0;
    }
    m_phase = Phase::Open;
    m_owner.opened(*this);
    return end + 4;
}

Channel::Io Channel::readSome(std::string_view *got)
{
    static std::array<char, 256 * 1024> buffer;
    if (m_ssl) {
        const int size = SSL_read(m_ssl, buffer.data(), static_cast<int>(buffer.size()));
        if (size <= 0) {
            return SSL_get_error(m_ssl, size) == SSL_ERROR_WANT_READ ? Io::Again : Io::Broken;
        }
        *got = {buffer.data(), static_cast<std::size_t>(size)};
        return Io::Done;
    }
    const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (size <= 0) {
        return size < 0 && errno == EAGAIN ? Io::Again : Io::Broken;
    }
    *got = {buffer.data(), static_cast<std::size_t>(size)};
    return Io::Done;
}

Channel::Io Channel::writeSome(std::string_view bytes, std::size_t *taken)
{
    if (m_ssl) {
        const int size = SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size()));
        if (size <= 0) {
            return SSL_get_error(m_ssl, size) == SSL_ERROR_WANT_WRITE ? Io::Again : Io::Broken;
        }
        *taken = static_cast<std::size_t>(size);
        return Io::Done;
    }
    const ssize_t size = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (size < 0) {
        return errno == EAGAIN ? Io::Again : Io::Broken;
    }
    *taken = static_cast<std::size_t>(size);
    return Io::Done;
}

} // namespace hubbub::bench
