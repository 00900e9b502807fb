// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace hubbub::app::cli {

/// Reads lines from stdin on a thread of its own, never far ahead of the one who takes them: whatever is at the other end of the
/// pipe then has to wait, and an endless input needs little memory.
class LineReader final : public QObject
{
    Q_OBJECT

public:
    struct Line {
        std::int64_t number = 0; ///< counts from 1
        QByteArray text; ///< without its end
        bool tooLong = false; ///< longer than any message can be; `text` is only its beginning
    };

    LineReader();
    /// The thread may be waiting for input that never comes; it ends with the process.
    ~LineReader() override;

    /// The next line, if one is there.
    std::optional<Line> take();
    /// Everything was taken and no more will come.
    bool atEnd() const;

Q_SIGNALS:
    /// A line can be taken, or the end was reached.
    void ready();

private:
    struct Queue;
    static void readAll(const std::shared_ptr<Queue> &queue);

    std::shared_ptr<Queue> m_queue;
};

} // namespace hubbub::app::cli
