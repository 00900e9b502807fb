// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions_controller.h"

#include "app/language_change.h"
#include "app/time_text.h"

#include <QVariantMap>

namespace hubbub::app {

VersionsController::VersionsController(QObject *parent) : QObject(parent)
{
    onLanguageChange(this, [this] { Q_EMIT versionsChanged(); });
}

QVariantList VersionsController::versions() const
{
    QVariantList list;
    for (const client::Client::Version &version : m_versions) {
        list.prepend(QVariantMap{{QStringLiteral("time"), fullMoment(version.at)},
                                 {QStringLiteral("text"), QString::fromStdString(version.text)}});
    }
    return list;
}

void VersionsController::look(qint64 seq)
{
    m_versions.clear();
    Q_EMIT versionsChanged();
    if (m_session == nullptr) {
        return;
    }
    m_session->lookUp(this, [this, room = m_room, seq](client::Client &client) {
        return [this, versions = client.versions(room, seq)] {
            m_versions = versions;
            Q_EMIT versionsChanged();
        };
    });
}

} // namespace hubbub::app
