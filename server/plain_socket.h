// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <string>

namespace hubbub::server {

/// A socket without a write buffer while it does not need one. QTcpSocket copies what it is given into a buffer of 32 KiB that it never
/// gives back, and for a connection that mostly says nothing that is the larger part of its memory. Here everything that was
/// written in a turn of the event loop goes out as one piece at its end, and only what the system does not take then goes into Qt's
/// buffer. bytesToWrite() counts both; bytesWritten() is emitted for both.
class PlainSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    using QTcpSocket::QTcpSocket;

    qint64 bytesToWrite() const override;
    void disconnectFromHost() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    void sendGathered();

    std::string m_gathered; // of this turn
};

} // namespace hubbub::server
