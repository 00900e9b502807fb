// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/answer_lines.h"
#include "app/bot/end.h"
#include "app/bot/program.h"
#include "core/base/random.h"
#include "core/client/backoff.h"

#include <QStringList>
#include <QTimer>

#include <memory>

namespace hubbub::app::bot {

/// A program that runs for as long as the bot and has one message at a time: a line of JSON on its stdin. The first line that it
/// answers says that the message is handled, unless that line asks to go on by "more". One that ends, or takes too long, is started
/// again, and the message is delivered again (docs/bots.md, "A program").
class ExecEnd final : public End
{
    Q_OBJECT

public:
    ExecEnd(QString program, QStringList arguments, int timeLimitMs);
    ~ExecEnd() override;

    void start() override;
    bool isFree() const override;
    void take(const Delivery &delivery) override;

Q_SIGNALS:
    void noted(const QString &sentence);

private:
    void run();
    void read();
    void readLine(const QByteArray &line);
    void ended();
    void giveBack(const QString &reason, Trouble::Kind kind = Trouble::Kind::Passing);
    /// Ends the program; it is started again.
    void stop(const QString &reason, Trouble::Kind kind);

    QString m_program;
    QStringList m_arguments;
    base::SystemRandom m_random;
    client::Backoff m_backoff;
    std::unique_ptr<Program> m_process;
    QByteArray m_output; ///< the beginning of a line
    std::optional<Delivery> m_delivery;
    QList<Answer> m_answers;
    QTimer m_limit;
    QTimer m_restart;
    bool m_everRan = false;
    bool m_isDoomed = false; ///< was told to end, and has not yet
};

} // namespace hubbub::app::bot
