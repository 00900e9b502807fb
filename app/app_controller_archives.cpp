// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController that is about imported rooms.
#include "app/app_controller.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hubbub::app {
namespace {

/// What stands for the address of a place that has none.
constexpr char archiveScheme[] = "archive:";

} // namespace

void AppController::reopen(const SavedPlace &saved)
{
    const QString scheme = QLatin1String(archiveScheme);
    if (!saved.url.startsWith(scheme)) {
        if (placeFor(saved.url) == nullptr) {
            enter(saved.url, saved.name);
        }
        return;
    }
    const QString name = QFileInfo(saved.url.mid(scheme.size())).fileName(); // whatever stands there: one of our own folders
    const QString folder = QDir(m_dataFolder).absoluteFilePath(QStringLiteral("servers/") + name);
    if (isArchive(folder) && archiveIn(folder) == nullptr) {
        enterArchive(folder);
    }
}

void AppController::openArchive(const QString &folder)
{
    if (isArchive(folder)) {
        PlaceController *open = archiveIn(folder);
        show(open != nullptr ? *open : enterArchive(folder));
    }
}

PlaceController &AppController::enterArchive(const QString &folder)
{
    SessionSetup setup;
    setup.dataFolder = m_dataFolder;
    setup.url = QLatin1String(archiveScheme) + QFileInfo(folder).fileName();
    setup.archive = folder;
    return enterWith(std::move(setup), {});
}

PlaceController *AppController::archiveIn(const QString &folder) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&folder](const auto &place) {
        return place->archive() && QDir::cleanPath(place->archiveFolder()) == QDir::cleanPath(folder);
    });
    return found == m_open.end() ? nullptr : found->get();
}

ClientSession *AppController::sessionIn(const QString &folder) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&folder](const auto &place) {
        return QDir::cleanPath(place->session()->folder()) == QDir::cleanPath(folder);
    });
    return found == m_open.end() ? nullptr : (*found)->session();
}

} // namespace hubbub::app
