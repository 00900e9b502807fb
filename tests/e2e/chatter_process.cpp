// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/chatter_process.h"

#include <QJsonDocument>

namespace hubbub::test {

bool ChatterProcess::start(const QString &folder, std::uint64_t seed)
{
    m_state = {};
    m_connection = {};
    m_rests = 0;
    m_process = std::make_unique<ChildProcess>();
    QStringList command = m_place.prefix;
    command << CHATTER_PROGRAM << QString::fromStdString(m_place.name) << QString::fromStdString(m_place.person)
            << QString::fromStdString(m_place.secret) << m_place.url << folder << QString::number(seed);
    const QString program = command.takeFirst();
    return m_process->start(program, command);
}

void ChatterProcess::rest()
{
    ++m_rests;
    tell("rest");
}

int ChatterProcess::listen()
{
    int acks = 0;
    for (QByteArray line = m_process->readLine(0); !line.isEmpty(); line = m_process->readLine(0)) {
        if (line == "ack\n") {
            ++acks;
            continue;
        }
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        m_losses += said["phase"] == "waiting";
        (said.contains("phase") ? m_connection : m_state) = said;
    }
    m_acks += acks;
    return acks;
}

std::string ChatterProcess::state() const
{
    const auto text = [](const QJsonObject &said) { return QJsonDocument(said).toJson(QJsonDocument::Compact).toStdString(); };
    return name() + " " + text(m_state) + " " + text(m_connection);
}

} // namespace hubbub::test
