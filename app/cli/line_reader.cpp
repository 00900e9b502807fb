// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"

#include "core/protocol/limits.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#else
#include <cstdio>
#endif

namespace hubbub::app::cli {
namespace {

constexpr std::size_t linesAhead = 32;
// White space at both ends does not count, so a little more than the text itself may be needed.
constexpr qsizetype longestLine = 4 * static_cast<qsizetype>(protocol::limits::textBytes);

/// What has come, at least one byte; nothing at the end.
QByteArray readSome()
{
    QByteArray bytes(16 * 1024, Qt::Uninitialized);
#ifdef Q_OS_UNIX
    ssize_t count = 0;
    do {
        count = ::read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
    } while (count < 0 && errno == EINTR);
    bytes.truncate(count > 0 ? count : 0);
#else
    // Line by line, or a person who types would wait for a full buffer.
    const bool any = std::fgets(bytes.data(), static_cast<int>(bytes.size()), stdin) != nullptr;
    bytes.truncate(any ? static_cast<qsizetype>(qstrlen(bytes.constData())) : 0);
#endif
    return bytes;
}

} // namespace

struct LineReader::Queue {
    mutable std::mutex mutex;
    std::condition_variable roomMade;
    std::deque<Line> lines;
    bool ended = false;
    LineReader *reader = nullptr; // null once nobody listens

    void tell()
    {
        if (reader != nullptr) {
            QMetaObject::invokeMethod(reader, &LineReader::ready, Qt::QueuedConnection);
        }
    }

    /// False if nobody listens.
    bool add(Line line)
    {
        std::unique_lock lock(mutex);
        roomMade.wait(lock, [this] { return reader == nullptr || lines.size() < linesAhead; });
        if (reader == nullptr) {
            return false;
        }
        lines.push_back(std::move(line));
        tell();
        return true;
    }
};

LineReader::LineReader() : m_queue(std::make_shared<Queue>())
{
    m_queue->reader = this;
    std::thread([queue = m_queue] { readAll(queue); }).detach();
}

LineReader::~LineReader()
{
    const std::scoped_lock lock(m_queue->mutex);
    m_queue->reader = nullptr;
    m_queue->roomMade.notify_all();
}

std::optional<LineReader::Line> LineReader::take()
{
    const std::scoped_lock lock(m_queue->mutex);
    if (m_queue->lines.empty()) {
        return std::nullopt;
    }
    Line line = std::move(m_queue->lines.front());
    m_queue->lines.pop_front();
    m_queue->roomMade.notify_all();
    return line;
}

bool LineReader::atEnd() const
{
    const std::scoped_lock lock(m_queue->mutex);
    return m_queue->ended && m_queue->lines.empty();
}

void LineReader::readAll(const std::shared_ptr<Queue> &queue)
{
    Line line{1, {}, false};
    bool begun = false;
    const auto append = [&line, &begun](const char *from, qsizetype count) {
        begun = begun || count > 0;
        const qsizetype fits = qMin(count, longestLine - line.text.size());
        line.text.append(from, fits);
        line.tooLong = line.tooLong || fits < count;
    };
    for (QByteArray bytes = readSome(); !bytes.isEmpty(); bytes = readSome()) {
        qsizetype from = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
            append(bytes.constData() + from, end - from);
            const std::int64_t next = line.number + 1;
            if (!queue->add(std::move(line))) {
                return;
            }
            line = {next, {}, false};
            begun = false;
            from = end + 1;
        }
        append(bytes.constData() + from, bytes.size() - from);
    }
    if (begun && !queue->add(std::move(line))) {
        return;
    }
    const std::scoped_lock lock(queue->mutex);
    queue->ended = true;
    queue->tell();
}

} // namespace hubbub::app::cli
