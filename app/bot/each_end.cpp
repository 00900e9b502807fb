// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/each_end.h"

#include "app/bot/answer_lines.h"

#include <QJsonDocument>

#include <algorithm>

namespace hubbub::app::bot {
namespace {

constexpr std::size_t mostRuns = 4;

} // namespace

EachEnd::EachEnd(QString program, QStringList arguments, int timeLimitMs)
    : m_program(std::move(program)), m_arguments(std::move(arguments)), m_timeLimitMs(timeLimitMs)
{}

EachEnd::~EachEnd()
{
    for (Run &run : m_runs) {
        run.process.disconnect(this);
        run.process.killAll();
        run.process.waitForFinished();
    }
}

bool EachEnd::isFree() const
{
    return m_runs.size() < mostRuns;
}

void EachEnd::take(const Delivery &delivery)
{
    Run &run = m_runs.emplace_back();
    run.delivery = delivery;
    connect(&run.process, &QProcess::readyReadStandardOutput, this, [this, &run] { read(run); });
    // Queued, because both may happen within start(), and end the life of the object that tells it.
    connect(
        &run.process, &QProcess::finished, this, [this, &run] { ended(run); }, Qt::QueuedConnection);
    connect(
        &run.process, &QProcess::errorOccurred, this,
        [this, &run](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                run.trouble.reason = run.process.errorString();
                ended(run);
            }
        },
        Qt::QueuedConnection);
    run.limit.setSingleShot(true);
    connect(&run.limit, &QTimer::timeout, this, [this, &run] {
        stop(run, {Trouble::Kind::Passing, QStringLiteral("the program took too long"), 0});
    });
    run.limit.start(m_timeLimitMs);
    run.process.start(m_program, m_arguments);
    run.process.write(QJsonDocument(delivery.message).toJson(QJsonDocument::Compact) + '\n');
    run.process.closeWriteChannel();
}

void EachEnd::read(Run &run)
{
    run.output += run.process.readAllStandardOutput();
    if (run.output.size() > mostAnswerBytes) {
        stop(run, {Trouble::Kind::Lasting, QStringLiteral("the program wrote more than an answer can be"), 0});
    }
}

void EachEnd::stop(Run &run, const Trouble &trouble)
{
    if (run.trouble.reason.isEmpty()) {
        run.trouble = trouble;
        run.process.killAll();
    }
}

void EachEnd::ended(Run &run)
{
    run.output += run.process.readAllStandardOutput();
    const bool good =
        run.trouble.reason.isEmpty() && run.process.exitStatus() == QProcess::NormalExit && run.process.exitCode() == 0;
    if (run.trouble.reason.isEmpty()) {
        run.trouble.reason = QStringLiteral("the program ended (%1)").arg(run.process.ending());
    }
    const Delivery delivery = run.delivery;
    const Trouble trouble = run.trouble;
    QString complaint;
    const QList<Answer> answers = readAnswers(run.output, complaint);
    m_runs.remove_if([&run](const Run &other) { return &other == &run; });
    if (!complaint.isEmpty()) {
        Q_EMIT noted(QStringLiteral("Not all of an answer is said: %1.").arg(complaint));
    }
    if (good) {
        Q_EMIT handled(delivery, answers);
    } else {
        Q_EMIT failed(delivery, trouble);
    }
    Q_EMIT freed();
}

} // namespace hubbub::app::bot
