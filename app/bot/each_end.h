// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/end.h"
#include "app/bot/program.h"

#include <QStringList>
#include <QTimer>

#include <list>

namespace hubbub::app::bot {

/// A program that is started for each message: the message on its stdin, the answer on its stdout. Exit code 0 says that the message
/// is handled; any other, and too long a time, that it is to be delivered again (docs/bots.md, "A program").
class EachEnd final : public End
{
    Q_OBJECT

public:
    EachEnd(QString program, QStringList arguments, int timeLimitMs);
    ~EachEnd() override;

    bool isFree() const override;
    void take(const Delivery &delivery) override;

Q_SIGNALS:
    void noted(const QString &sentence);

private:
    struct Run {
        Delivery delivery;
        Program process;
        QTimer limit;
        QByteArray output;
        Trouble trouble; ///< why it was ended by us
    };
    void read(Run &run);
    void stop(Run &run, const Trouble &trouble);
    void ended(Run &run);

    QString m_program;
    QStringList m_arguments;
    int m_timeLimitMs;
    std::list<Run> m_runs; ///< of different rooms
};

} // namespace hubbub::app::bot
