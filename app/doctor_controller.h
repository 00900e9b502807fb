// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host_controller.h"
#include "core/net/doctor/doctor.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

namespace hubbub::app {

/// Asks the doctor why people do not see each other, and keeps the answer for the window.
class DoctorController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// One sentence; empty before the first examination.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    /// "good", "note", "warning" or "problem": the worst of the findings.
    Q_PROPERTY(QString severity READ severity NOTIFY changed)
    /// The first thing to do about it; empty if there is nothing to do.
    Q_PROPERTY(QString action READ action NOTIFY changed)
    /// Objects with `text`, `action` and `severity`.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)

public:
    /// The host must outlive it.
    explicit DoctorController(const HostController &host, QObject *parent = nullptr);

    /// Whether others can reach the own host.
    Q_INVOKABLE void examineHost();
    /// Why nobody is seen nearby.
    Q_INVOKABLE void examineNetwork();
    Q_INVOKABLE void forget();

    bool running() const { return m_doctor.running(); }
    QString verdict() const { return m_verdict; }
    QString severity() const { return m_severity; }
    QString action() const { return m_action; }
    QVariantList findings() const { return m_findings; }

    /// What was found.
    void take(const QList<net::Finding> &findings);

Q_SIGNALS:
    void changed();
    void found(); ///< the answer is there

private:
    const HostController &m_host;
    net::Doctor m_doctor;
    QString m_verdict;
    QString m_severity;
    QString m_action;
    QVariantList m_findings;
    QList<net::Finding> m_found; ///< what those are the words of
};

} // namespace hubbub::app
