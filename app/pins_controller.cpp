// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pins_controller.h"

namespace hubbub::app {

PinsController::PinsController(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_file(dataFolder.toStdString(), clock)
{}

void PinsController::refresh()
{
    const auto pins = m_file.pins();
    if (pins.ok()) {
        m_list.show(pins.value());
        setProblem({});
    } else {
        m_list.show({});
        setProblem(tr("The list of known servers cannot be read. As long as it is damaged, no server is trusted."));
    }
}

void PinsController::forget(const QString &fingerprint)
{
    const bool done = m_file.remove(fingerprint.toStdString()).ok();
    refresh();
    if (!done && m_problem.isEmpty()) {
        setProblem(tr("The list of known servers cannot be changed."));
    }
}

void PinsController::setProblem(const QString &problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace hubbub::app
