// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/leftovers.h"

#include "core/store/outbox_store.h"
#include "core/store/schema.h"

#include <QDir>

namespace hubbub::app::cli {
namespace {

void moveWaiting(store::Database &from, store::Database &to)
{
    store::OutboxStore source(from);
    store::OutboxStore target(to);
    for (const store::OutboxItem &item : source.all()) {
        if (item.state == store::OutboxState::Waiting) {
            target.add(item);
            source.remove(item.id);
        }
    }
}

} // namespace

void adoptLeftovers(client::Account &account)
{
    const QDir folder(QString::fromStdString(account.folder));
    for (const QString &name : folder.entryList({QStringLiteral("replica*.db")}, QDir::Files, QDir::Name)) {
        const std::string path = folder.filePath(name).toStdString();
        if (folder.filePath(name) == QDir::fromNativeSeparators(QString::fromStdString(account.replica->path()))) {
            continue;
        }
        const std::string lockPath = path.substr(0, path.size() - std::string_view(".db").size()) + ".lock";
        if (const auto lock = base::FileLock::tryLock(lockPath)) {
            moveWaiting(*store::openLogFile(path), *account.replica);
        }
    }
}

} // namespace hubbub::app::cli
