// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificate.h"

#include <QByteArray>
#include <QTcpServer>

namespace hubbub::test {

/// Somebody in between, with a certificate of their own: agrees to every handshake and request, and writes down what they are told.
class Impostor final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Manner { Encrypted, Plain };

    /// Listens on loopback.
    explicit Impostor(Manner manner = Manner::Encrypted, std::uint16_t port = 0);

    const net::ServerIdentity &identity() const { return m_identity; }
    /// Everything that came, decrypted.
    const QByteArray &heard() const { return m_heard; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    net::ServerIdentity m_identity;
    Manner m_manner;
    QByteArray m_heard;
    int m_connections = 0;
};

} // namespace hubbub::test
