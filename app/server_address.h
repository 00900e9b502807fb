// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace hubbub::app {

inline constexpr std::uint16_t defaultPort = 4826;

/// Where a server is, as a person types it and as a client dials it.
struct ServerAddress {
    QString host;
    std::uint16_t port = defaultPort;

    QString url() const; ///< ws://host:port/ws
    QString shown() const; ///< host:port, IPv6 in brackets
    bool isLoopback() const;

    /// Accepts `host`, `host:port`, `[::1]:port`, and the same behind ws:// or hubbub://, with or without a path.
    static std::optional<ServerAddress> fromText(const QString &text);
};

} // namespace hubbub::app
