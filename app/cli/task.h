// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>

namespace hubbub::app::cli {

/// A subcommand that needs the event loop. Its end is one call of finish() or fail(), however many reasons to end there are.
class Task : public QObject
{
    Q_OBJECT

public:
    /// Runs the event loop until the end and returns the exit code.
    int run(QCoreApplication &application);

protected:
    /// What is to be done first.
    virtual void begin() = 0;

    void finish(int exitCode);
    void finish(ExitCode code) { finish(static_cast<int>(code)); }
    void fail(const Failure &failure);
    bool ended() const { return m_exitCode.has_value(); }

    /// Does what a signal asks for. The disk may fail in it, and no exception may fly through the event loop.
    template<class Step>
    void guarded(Step step)
    {
        if (ended()) {
            return;
        }
        try {
            step();
        } catch (const store::StoreError &error) {
            fail(failureOf(error));
        } catch (const Failure &failure) {
            fail(failure);
        }
    }

private:
    std::optional<int> m_exitCode;
};

} // namespace hubbub::app::cli
