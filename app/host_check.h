// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor_controller.h"

namespace hubbub::app {

/// Has the doctor look at the own host when it begins to host for the network, and speaks up only if something is wrong.
class HostCheck final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HostCheck(const HostController &host, DoctorController &doctor, QObject *parent = nullptr);

    /// Whether anything may be asked in the network; not at first.
    void setAllowed(bool allowed) { m_allowed = allowed; }
    /// Waits for what the doctor finds next.
    void expect() { m_expects = true; }

Q_SIGNALS:
    void wrong(const QString &text);

private:
    void begin();

    const HostController &m_host;
    DoctorController &m_doctor;
    bool m_allowed = false;
    bool m_expects = false;
};

} // namespace hubbub::app
