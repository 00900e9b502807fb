// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/thread_times.h"

#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

class QEvent;

namespace hubbub::app {

/// An event that kept its thread from everything else for too long.
struct Stall {
    ThreadTimes times;
    QString event; ///< its type, for whom, and which objects that belongs to

    QString text() const; ///< for developers
};

/// Notices when the event loop of its thread stands still: when one event takes longer than the limit. Only what the thread does and
/// waits for itself counts, so that a busy machine is nobody's fault; of drawing only what it does, since that waits for threads of the
/// toolkit's and for the screen. Costs two looks at the thread's times per event and no timer. WatchedApplication tells it of the
/// events.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    /// Begins to measure this thread, and later tells what was measured.
    struct Meter {
        std::function<void()> start;
        std::function<ThreadTimes()> elapsed;
    };

    /// What people notice.
    static constexpr std::chrono::milliseconds defaultLimit{50};

    /// Watches nothing before arm().
    explicit StallWatch(std::chrono::nanoseconds limit, QObject *parent = nullptr);
    StallWatch(std::chrono::nanoseconds limit, Meter meter, QObject *parent = nullptr);
    ~StallWatch() override;

    void arm() { m_armed = true; }
    /// Until it is armed again: for what is known to take longer and is explained where this is called.
    void disarm();
    int stalls() const { return m_stalls; }

    /// The time in which an event is delivered; inside of another one it is a part of that.
    class Delivery
    {
    public:
        Delivery(StallWatch *watch, QObject *receiver, QEvent *event);
        ~Delivery();
        Delivery(const Delivery &) = delete;
        Delivery &operator=(const Delivery &) = delete;

    private:
        StallWatch *m_watch; ///< only of the outermost one
        quint64 m_turn = 0;
    };

Q_SIGNALS:
    void stalled(const hubbub::app::Stall &stall);

private:
    quint64 begin(QObject *receiver, const QEvent &event);
    void end(quint64 turn);
    /// The loop has the thread again, maybe one inside of an event.
    void rest();
    QString eventText() const;

    static constexpr std::size_t longestName = 80;
    static constexpr std::size_t namesKept = 3;

    std::chrono::nanoseconds m_limit;
    Meter m_meter;
    bool m_armed = false;
    bool m_delivers = false;
    quint64 m_turn = 0;
    int m_type = 0;
    bool m_draws = false;
    // The receiver may be gone when the event is over. Itself and its parents.
    std::array<std::array<char, longestName>, namesKept> m_names{};
    int m_stalls = 0;
};

/// The limit that the environment asks for by HUBBUB_STALL_MS, or that of a build for tests; nothing if it is 0 or nobody asks.
std::optional<std::chrono::milliseconds> wantedStallLimit();

} // namespace hubbub::app
