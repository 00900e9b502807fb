// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pins_controller.h"

#include "app/language_change.h"

namespace hubbub::app {

PinsController::PinsController(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_file(dataFolder.toStdString(), clock)
{
    m_files.setMaxThreadCount(1);
    onLanguageChange(this, [this] { Q_EMIT problemChanged(); });
}

PinsController::~PinsController()
{
    m_files.waitForDone();
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
    m_files.start([this] { read(true); });
}

void PinsController::forget(const QString &fingerprint)
{
    m_files.start([this, fingerprint] {
        const bool isForgotten = m_file.remove(fingerprint.toStdString()).ok();
        read(isForgotten, isForgotten);
    });
}

void PinsController::read(bool isChanged, bool isForgotten)
{
    QMetaObject::invokeMethod(
        this,
        [this, pins = m_file.pins(), isChanged, isForgotten] {
            take(pins, isChanged);
            if (isForgotten) {
                Q_EMIT forgotten();
            }
        },
        Qt::QueuedConnection);
}

void PinsController::take(const net::PinFile::Pins &pins, bool isChanged)
{
    m_list.show(pins.ok() ? pins.value() : std::vector<net::Pin>());
    setProblem(!pins.ok() ? Problem::Unreadable : isChanged ? Problem::None : Problem::Unchangeable);
}

void PinsController::setProblem(Problem problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace hubbub::app
