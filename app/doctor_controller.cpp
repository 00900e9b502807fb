// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_controller.h"

#include "app/finding_text.h"
#include "app/language_change.h"
#include "app/wire_text.h"

#include <QUrl>

#include <algorithm>

namespace hubbub::app {

DoctorController::DoctorController(const HostController &host, QObject *parent) : QObject(parent), m_host(host)
{
    connect(&m_doctor, &net::Doctor::finished, this, &DoctorController::take);
    onLanguageChange(this, [this] {
        if (!m_found.isEmpty()) {
            take(QList<net::Finding>(m_found));
        }
    });
}

void DoctorController::examineHost()
{
    net::Doctor::HostCase host;
    if (m_host.running()) {
        const server::HostPlace &place = m_host.place();
        host.local = net::Address{QUrl(QString::fromStdString(place.localUrl)).host().toStdString(), place.port};
        host.port = place.port;
        host.server = place.server;
        host.thisMachineOnly = place.thisMachineOnly;
    }
    m_doctor.cancel();
    m_doctor.examine(host);
    Q_EMIT changed();
}

void DoctorController::examineNetwork()
{
    m_doctor.cancel();
    m_doctor.examine(net::Doctor::JoinerCase{});
    Q_EMIT changed();
}

void DoctorController::forget()
{
    m_doctor.cancel();
    m_verdict.clear();
    m_severity.clear();
    m_action.clear();
    m_findings.clear();
    m_found.clear();
    Q_EMIT changed();
}

void DoctorController::take(const QList<net::Finding> &findings)
{
    m_found = findings;
    m_verdict = verdictText(findings);
    m_findings.clear();
    m_action.clear();
    net::Severity worst = net::Severity::Good;
    for (const net::Finding &finding : findings) {
        const QString action = findingAction(finding);
        if (!action.isEmpty() && (m_action.isEmpty() || finding.severity > worst)) {
            m_action = action;
        }
        worst = std::max(worst, finding.severity);
        m_findings.append(QVariantMap{{QStringLiteral("text"), findingText(finding)},
                                      {QStringLiteral("action"), action},
                                      {QStringLiteral("severity"), text(net::nameOf(finding.severity))}});
    }
    m_severity = text(net::nameOf(worst));
    Q_EMIT changed();
    Q_EMIT found();
}

} // namespace hubbub::app
