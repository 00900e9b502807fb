// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/frame_writer.h"

#include "server/send_now.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace hubbub::server {

// What is written at once. More would only be copies of frames that others share.
static constexpr std::size_t atOnce = 64 * 1024;

FrameWriter::FrameWriter(QTcpSocket &socket, FrameJoiner &joiner)
    : m_socket(socket), m_joiner(joiner), m_tls(qobject_cast<QSslSocket *>(&socket))
{}

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

std::size_t FrameWriter::endOfNext() const
{
    std::size_t end = m_next + 1;
    std::size_t bytes = m_queue[m_next]->size();
    while (end < m_queue.size() && bytes + m_queue[end]->size() <= atOnce) {
        bytes += m_queue[end++]->size();
    }
    return end;
}

SharedBytes FrameWriter::joinedUpTo(std::size_t end)
{
    return m_joiner.joined({m_queue.begin() + static_cast<std::ptrdiff_t>(m_next), end - m_next});
}

SharedBytes FrameWriter::direct()
{
    if (m_tls || !holdsFrames() || !mayWriteTo(m_socket) || m_socket.bytesToWrite() > 0) {
        return nullptr;
    }
    m_directEnd = endOfNext();
    return joinedUpTo(m_directEnd);
}

void FrameWriter::written(std::size_t bytes)
{
    const std::size_t end = std::exchange(m_directEnd, 0);
    std::size_t whole = m_next;
    while (whole < end && m_queue[whole]->size() <= bytes) {
        bytes -= m_queue[whole]->size();
        m_queued -= m_queue[whole++]->size();
    }
    if (bytes > 0) {
        const SharedBytes &cut = m_queue[whole++];
        m_queued -= cut->size();
        m_socket.write(cut->data() + bytes, static_cast<qint64>(cut->size() - bytes)); // the socket waits until it can
    }
    const bool took = whole == end;
    dropWritten(whole);
    if (!took) {
        pump();
    }
}

void FrameWriter::pump()
{
    while (holdsFrames() && unsent() == 0 && m_socket.state() == QAbstractSocket::ConnectedState) {
        if (!writeSome()) {
            return;
        }
        m_socket.flush();
    }
}

bool FrameWriter::writeSome()
{
    const std::size_t end = endOfNext();
    const SharedBytes bytes = joinedUpTo(end);
    if (m_socket.write(bytes->data(), static_cast<qint64>(bytes->size())) != static_cast<qint64>(bytes->size())) {
        return false; // the socket is closed; its owner hears that from the socket
    }
    m_queued -= bytes->size();
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
