// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace hubbub::app {

/// The wish from outside that the program ends: SIGINT, SIGTERM and SIGHUP on Unix, Ctrl+C and the like on Windows. While an
/// object of this class exists, they do not end the process by themselves; the second one does, so that nobody is locked in.
/// At most one object at a time, on a thread with an event loop. Also ignores SIGPIPE, from then on: a reader that went away
/// shows as a failed write.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    /// What SIGHUP wishes: mostly that the terminal is gone; of a server, that it reads its files again, as often as it comes.
    enum class Hangup { Stops, Reloads };

    explicit StopSignals(Hangup hangup = Hangup::Stops);
    ~StopSignals() override;

Q_SIGNALS:
    /// `exitCode` is what a shell expects of a program that was ended so: 128 plus the number of the signal.
    void stopWanted(int exitCode);
    void reloadWanted();

private:
    struct Native;
    std::unique_ptr<Native> m_native;
};

} // namespace hubbub::app
