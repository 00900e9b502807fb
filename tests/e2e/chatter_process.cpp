// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/chatter_process.h"

#include <QJsonDocument>

namespace hubbub::test {

bool ChatterProcess::start(const QString &url, const QString &folder, std::uint64_t seed)
{
    m_state = {};
    m_process = std::make_unique<ChildProcess>();
    const QStringList arguments{
        QString::fromStdString(m_name), QString::fromStdString(m_person), QString::fromStdString(m_secret), url, folder,
        QString::number(seed)};
    return m_process->start(CHATTER_PROGRAM, arguments);
}

int ChatterProcess::listen()
{
    int acks = 0;
    for (QByteArray line = m_process->readLine(0); !line.isEmpty(); line = m_process->readLine(0)) {
        if (line == "ack\n")
            ++acks;
        else
            m_state = QJsonDocument::fromJson(line).object();
    }
    return acks;
}

std::string ChatterProcess::state() const
{
    return m_name + " " + QJsonDocument(m_state).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace hubbub::test
