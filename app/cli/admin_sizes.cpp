// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_sizes.h"

#include "app/cli/admin_files.h"
#include "app/cli/counted.h"
#include "app/cli/failure.h"
#include "core/store/schema.h"
#include "core/store/size_store.h"

#include <QLocale>

namespace hubbub::app::cli {

std::map<protocol::RoomId, RoomSizeRow> adminSizes(const CommandLine &line)
{
    std::map<protocol::RoomId, RoomSizeRow> sizes;
    try {
        const auto database = store::openLogFile(adminDatabase(line), store::Database::Access::ReadOnly);
        for (const store::RoomSize &size : store::SizeStore(*database).rooms()) {
            sizes[size.room.id] = {size.messages, size.bytes};
        }
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    return sizes;
}

QJsonObject withSize(QJsonObject room, const RoomSizeRow &size)
{
    room.insert("messages", static_cast<qint64>(size.messages));
    room.insert("bytes", static_cast<qint64>(size.bytes));
    return room;
}

QString withSize(const QString &room, const RoomSizeRow &size)
{
    return QStringLiteral("%1  %2, about %3")
        .arg(room, counted(size.messages, "message", "messages"),
             QLocale::c().formattedDataSize(size.bytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace hubbub::app::cli
