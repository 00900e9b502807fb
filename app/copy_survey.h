// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <vector>

namespace hubbub::app {

/// A room as this computer has it.
struct CopiedRoom {
    QString folder; ///< of the copy
    std::string room; ///< its id
    QString name;
    QString server; ///< the name of the server that it is of, or was exported from
    bool archive = false; ///< imported: no server brings it again
    bool joined = false; ///< on a server: the user is in it
    std::int64_t messages = 0;
    std::int64_t bytes = 0; ///< on the disk, about

    QString key() const { return folder + QLatin1Char('/') + QString::fromStdString(room); }
    bool operator==(const CopiedRoom &) const = default;
};

struct SpaceUsed {
    std::vector<CopiedRoom> rooms; ///< server by server, the largest room first; then the archives
    std::int64_t total = 0; ///< bytes of the whole data folder
    std::int64_t hosted = 0; ///< of them, what is hosted here
    int unreadable = 0; ///< copies that cannot be read; part of the total only
};

/// Looks at every copy of a data folder, which takes a while, so not on the window's thread. Only reads; a copy may be in use.
SpaceUsed surveyCopies(const QString &dataFolder, const std::atomic<bool> &stopped);

/// Where imported rooms lie.
bool isArchive(const QString &folder);

} // namespace hubbub::app
