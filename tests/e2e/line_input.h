// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <unistd.h>
#include <utility>

namespace hubbub::test {

/// Hands over the lines that come on stdin, from the event loop, each without its end, and tells once when no more will come.
class LineInput final : public QObject
{
public:
    LineInput(std::function<void(const QByteArray &)> line, std::function<void()> ended)
        : m_line(std::move(line)), m_ended(std::move(ended)), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::read);
    }

private:
    void read()
    {
        char buffer[4096];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            m_notifier.setEnabled(false);
            m_ended();
            return;
        }
        m_input.append(buffer, static_cast<qsizetype>(count));
        for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
            const QByteArray line = m_input.left(end);
            m_input.remove(0, end + 1);
            m_line(line);
        }
    }

    std::function<void(const QByteArray &)> m_line;
    std::function<void()> m_ended;
    QSocketNotifier m_notifier;
    QByteArray m_input;
};

} // namespace hubbub::test
