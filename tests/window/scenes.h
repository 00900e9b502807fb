// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/window/studio.h"
#include "tests/window/town.h"

#include <QList>
#include <QString>

#include <functional>

namespace hubbub::test {

/// A page of the window in one of its states.
struct Scene {
    QString name;
    std::function<void(Studio &, Town &)> set; ///< from a window that is at rest in the Lobby, or on the first page
    bool everyLook = false; ///< also large, in strong contrast, narrow, wide, from right to left; otherwise light and dark
};

/// Before there is any server.
QList<Scene> firstScenes();
/// In the town, as Ada Lovelace.
QList<Scene> townScenes();
/// In the town, with names that fit nowhere.
QList<Scene> longScenes();
/// In the town, with an archive beside it.
QList<Scene> serverScenes();
/// On a host of one's own.
QList<Scene> hostScenes();

/// The window becomes Ada's, and shows the Lobby.
void enterTown(Studio &studio, Town &town);
/// Where each scene of the town begins.
void backToLobby(Studio &studio, Town &town);
void openRoom(Studio &studio, Town &town, const std::string &room);
/// Into a file in this folder, which the controller of the room then names.
void exportLobby(Studio &studio, Town &town, const QString &folder);

} // namespace hubbub::test
