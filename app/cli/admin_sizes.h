// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/protocol/ids.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>

namespace hubbub::app::cli {

/// What a room takes of a server's database.
struct RoomSizeRow {
    std::int64_t messages = 0; ///< that can be read
    std::int64_t bytes = 0; ///< about, see store::SizeStore
};

/// Of every room of the server of --data. Reads all that was ever said, by a connection of its own, so no commit and no reader waits for it.
/// Throws Failure.
std::map<protocol::RoomId, RoomSizeRow> adminSizes(const CommandLine &line);

// How a room is printed, in JSON and as a line, with what it takes.
QJsonObject withSize(QJsonObject room, const RoomSizeRow &size);
QString withSize(const QString &room, const RoomSizeRow &size);

} // namespace hubbub::app::cli
