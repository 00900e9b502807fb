// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace hubbub::server {

/// A socket that is written to at once. QTcpSocket copies what it is given into a buffer of 32 KiB that it never gives back, and writes
/// when the event loop gets to it; for a connection that mostly says nothing that buffer is the larger part of its memory. Here
/// only what the system does not take at once goes into it.
class PlainSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    using QTcpSocket::QTcpSocket;

protected:
    qint64 writeData(const char *data, qint64 size) override;
};

} // namespace hubbub::server
