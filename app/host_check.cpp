// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host_check.h"

#include <utility>

namespace hubbub::app {

HostCheck::HostCheck(const HostController &host, DoctorController &doctor, QObject *parent)
    : QObject(parent), m_host(host), m_doctor(doctor)
{
    // Later, because what was found before is forgotten when the first page goes.
    connect(&host, &HostController::ready, this, &HostCheck::begin, Qt::QueuedConnection);
    connect(&doctor, &DoctorController::found, this, [this] {
        const bool bad = m_doctor.severity() == QLatin1String("problem") || m_doctor.severity() == QLatin1String("warning");
        if (std::exchange(m_expects, false) && bad) {
            //: %1 is what is wrong, in a sentence; the other is the title of a window.
            Q_EMIT wrong(tr("%1 See “Let others in”.").arg(m_doctor.verdict()));
        }
    });
}

void HostCheck::begin()
{
    if (m_allowed && m_host.running() && m_host.openToNetwork()) {
        expect();
        m_doctor.examineHost();
    }
}

} // namespace hubbub::app
