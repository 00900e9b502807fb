// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/frame_writer.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace hubbub::server {

// What Qt may buffer for a socket. More would only be copies of frames that others share.
static constexpr std::size_t socketBuffer = 64 * 1024;

FrameWriter::FrameWriter(QTcpSocket &socket) : m_socket(socket), m_tls(qobject_cast<QSslSocket *>(&socket)) {}

std::size_t FrameWriter::unsent() const
{
    // QSslSocket encrypts everything at once into a buffer without bound, which only encryptedBytesToWrite() knows of.
    return static_cast<std::size_t>(m_socket.bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0));
}

void FrameWriter::add(SharedBytes frame)
{
    m_queued += frame->size();
    m_added += frame->size();
    m_queue.push_back(std::move(frame));
}

void FrameWriter::pump()
{
    while (m_next < m_queue.size() && unsent() == 0) {
        if (!writeSome()) {
            return;
        }
        m_socket.flush();
    }
}

bool FrameWriter::writeSome()
{
    const SharedBytes &first = m_queue[m_next];
    qint64 written = 0;
    std::size_t bytes = first->size();
    std::size_t end = m_next + 1;
    while (end < m_queue.size() && bytes + m_queue[end]->size() <= socketBuffer) {
        bytes += m_queue[end++]->size();
    }
    if (end == m_next + 1) {
        written = m_socket.write(first->data(), static_cast<qint64>(first->size()));
    } else {
        QByteArray together;
        together.reserve(static_cast<qsizetype>(bytes));
        for (std::size_t i = m_next; i < end; ++i) {
            together.append(m_queue[i]->data(), static_cast<qsizetype>(m_queue[i]->size()));
        }
        written = m_socket.write(together);
    }
    if (written != static_cast<qint64>(bytes)) {
        return false; // the socket is closed; its owner hears that from the socket
    }
    m_queued -= bytes;
    dropWritten(end);
    return true;
}

void FrameWriter::dropWritten(std::size_t end)
{
    while (m_next < end) {
        m_queue[m_next++].reset();
    }
    // Moving the rest forward only when it is the smaller part keeps this cheap however long the queue is.
    if (2 * m_next >= m_queue.size()) {
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_next));
        m_next = 0;
    }
}

void FrameWriter::discard()
{
    m_queue.clear();
    m_next = 0;
    m_queued = 0;
}

std::uint64_t FrameWriter::handedOver() const
{
    const std::size_t open = waiting(); // with QWebSocket's own frames, so this errs on the safe side
    return open < m_added ? m_added - open : 0;
}

std::size_t FrameWriter::waiting() const
{
    return m_queued + unsent();
}

} // namespace hubbub::server
