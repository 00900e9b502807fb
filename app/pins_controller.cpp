// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pins_controller.h"

#include "app/language_change.h"

namespace hubbub::app {

PinsController::PinsController(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_file(dataFolder.toStdString(), clock)
{
    onLanguageChange(this, [this] { Q_EMIT problemChanged(); });
}

QString PinsController::problem() const
{
    switch (m_problem) {
    case Problem::Unreadable:
        return tr("The list of known servers cannot be read. As long as it is damaged, no server is trusted.");
    case Problem::Unchangeable:
        return tr("The list of known servers cannot be changed.");
    case Problem::None:
        break;
    }
    return {};
}

void PinsController::refresh()
{
    const auto pins = m_file.pins();
    if (pins.ok()) {
        m_list.show(pins.value());
        setProblem(Problem::None);
    } else {
        m_list.show({});
        setProblem(Problem::Unreadable);
    }
}

void PinsController::forget(const QString &fingerprint)
{
    const bool done = m_file.remove(fingerprint.toStdString()).ok();
    refresh();
    if (!done && m_problem == Problem::None) {
        setProblem(Problem::Unchangeable);
    }
}

void PinsController::setProblem(Problem problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace hubbub::app
