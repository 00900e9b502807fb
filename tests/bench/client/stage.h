// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_controller.h"
#include "app/thread_times.h"

#include <QJsonObject>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace hubbub::bench {

/// Drives the real window through what is to be measured, one act after the other, prints one JSON object and ends the program. Frames
/// count when they were handed to the system.
class Stage final : public QObject
{
    Q_OBJECT

public:
    /// `acts`: words of the command line, see bench_window --help.
    explicit Stage(const QStringList &acts, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    void firstFrame();
    void next();
    void finish();
    void frame();
    void onNextFrame(const std::function<void()> &then) { m_onFrame = then; }
    void openRoom(const QString &room);
    void search(bool everywhere, const QString &text);
    void type(const QString &text);
    void scroll(int rows);
    void scrollOn();
    void addTime(const QString &name, Clock::time_point since);
    QQuickItem *itemOf(const char *type) const;
    app::RoomController *room() const { return m_app->room(); }

    std::deque<QString> m_acts;
    QQuickWindow *m_window = nullptr;
    app::AppController *m_app = nullptr;
    std::function<void()> m_onFrame;
    QJsonObject m_figures; ///< lists of milliseconds by name
    Clock::time_point m_began;
    // While scrolling
    app::ThreadClock m_work;
    QQuickItem *m_list = nullptr;
    qint64 m_scrollEnd = 0;
    bool m_scrolls = false;
};

} // namespace hubbub::bench
