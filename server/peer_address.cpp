// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/peer_address.h"

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace hubbub::server {

QHostAddress peerAddress(qintptr descriptor)
{
    sockaddr_storage storage{};
    auto *const address = reinterpret_cast<sockaddr *>(&storage);
#ifdef Q_OS_WIN
    int size = sizeof storage;
    const bool known = getpeername(static_cast<SOCKET>(descriptor), address, &size) == 0;
#else
    socklen_t size = sizeof storage;
    const bool known = getpeername(static_cast<int>(descriptor), address, &size) == 0;
#endif
    if (!known) {
        return {};
    }
    const QHostAddress peer(address);
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : peer;
}

QHostAddress addressNetwork(const QHostAddress &peer)
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol) {
        return peer;
    }
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(std::begin(bytes.c) + sizeof bytes.c / 2, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

void closeDescriptor(qintptr descriptor)
{
#ifdef Q_OS_WIN
    closesocket(static_cast<SOCKET>(descriptor));
#else
    ::close(static_cast<int>(descriptor));
#endif
}

} // namespace hubbub::server
