// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/exec_end.h"

#include <QJsonDocument>

#include <utility>

namespace hubbub::app::bot {
namespace {

constexpr int goodbyeMs = 2'000;

} // namespace

ExecEnd::ExecEnd(QString program, QStringList arguments, int timeLimitMs)
    : m_program(std::move(program)), m_arguments(std::move(arguments)), m_backoff(m_random, 500, 60'000)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimitMs);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { stop(QStringLiteral("the program took too long"), Trouble::Kind::Passing); });
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &ExecEnd::run);
}

ExecEnd::~ExecEnd()
{
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->closeWriteChannel(); // its invitation to end
        if (!m_process->waitForFinished(goodbyeMs)) {
            m_process->killAll();
            m_process->waitForFinished(goodbyeMs);
        }
    }
}

void ExecEnd::start()
{
    run();
}

bool ExecEnd::isFree() const
{
    return !m_delivery && !m_isDoomed && m_process != nullptr && m_process->state() == QProcess::Running;
}

void ExecEnd::run()
{
    m_output.clear();
    m_isDoomed = false;
    m_process = std::make_unique<Program>();
    connect(m_process.get(), &QProcess::started, this, [this] {
        m_everRan = true;
        Q_EMIT freed();
    });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ExecEnd::read);
    connect(m_process.get(), &QProcess::finished, this, &ExecEnd::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart && !m_everRan) {
            Q_EMIT gone({ExitCode::Usage, QStringLiteral("%1 cannot be started: %2").arg(m_program, m_process->errorString())});
        } else if (error == QProcess::FailedToStart) {
            ended();
        }
    });
    m_process->start(m_program, m_arguments);
}

void ExecEnd::take(const Delivery &delivery)
{
    m_delivery = delivery;
    m_answers.clear();
    m_process->write(QJsonDocument(delivery.message).toJson(QJsonDocument::Compact) + '\n');
    m_limit.start();
}

void ExecEnd::read()
{
    const QByteArray output = m_process->readAllStandardOutput();
    if (m_isDoomed) {
        return;
    }
    m_output += output;
    qsizetype from = 0;
    qsizetype end = m_output.indexOf('\n');
    for (; end >= 0 && end - from <= mostAnswerBytes; end = m_output.indexOf('\n', from)) {
        readLine(m_output.mid(from, end - from));
        from = end + 1;
    }
    m_output.remove(0, from);
    // With an end or, so far, without: half a line says nothing.
    if (end >= 0 || m_output.size() > mostAnswerBytes) {
        stop(QStringLiteral("the program wrote a line of more than 64 KiB"), Trouble::Kind::Lasting);
    }
}

void ExecEnd::readLine(const QByteArray &line)
{
    const AnswerLine read = readAnswerLine(line);
    const bool onItsOwn = !m_delivery || read.of == protocol::Seq(0);
    if (onItsOwn && read.answer && !read.answer->room.isEmpty()) {
        Q_EMIT said(*read.answer);
        return;
    }
    if (onItsOwn || (read.of && *read.of != m_delivery->seq)) {
        Q_EMIT noted(QStringLiteral("The program wrote a line that is about no message that it has; it was dropped."));
        return;
    }
    if (!read.complaint.isEmpty()) {
        Q_EMIT noted(QStringLiteral("The program wrote a line that says nothing: %1.").arg(read.complaint));
    }
    if (read.answer && m_answers.size() < mostAnswers) {
        m_answers.append(*read.answer);
    }
    if (read.more) {
        return;
    }
    m_limit.stop();
    m_backoff.succeeded();
    const Delivery delivery = *std::exchange(m_delivery, std::nullopt);
    Q_EMIT handled(delivery, std::exchange(m_answers, {}));
    Q_EMIT freed();
}

void ExecEnd::stop(const QString &reason, Trouble::Kind kind)
{
    m_isDoomed = true;
    if (!m_delivery) {
        Q_EMIT noted(QStringLiteral("The program is ended: %1.").arg(reason)); // else that is said of the message
    }
    giveBack(reason, kind);
    m_process->killAll(); // what follows is done when it has ended
}

void ExecEnd::giveBack(const QString &reason, Trouble::Kind kind)
{
    m_limit.stop();
    if (m_delivery) {
        const Delivery delivery = *std::exchange(m_delivery, std::nullopt);
        Q_EMIT failed(delivery, {kind, reason, 0});
    }
}

void ExecEnd::ended()
{
    giveBack(QStringLiteral("the program ended before it had answered"));
    const base::Millis wait = m_backoff.failed();
    Q_EMIT noted(QStringLiteral("%1 ended (%2); it is started again in %3 s.")
                     .arg(m_program, m_process->ending())
                     .arg(static_cast<double>(wait) / 1'000));
    m_restart.start(static_cast<int>(wait));
}

} // namespace hubbub::app::bot
