// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_copy.h"

#include "app/cli/visit.h"
#include "core/client/account.h"
#include "core/net/pin_file.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace hubbub::app::cli {

std::unique_ptr<store::Database> openLocalCopy(const CommandLine &line)
{
    const std::string data = QDir(line.dataFolder()).absolutePath().toStdString();
    const std::string folder = client::accountFolder(data, net::PinFile(data, base::SystemClock()).accountUrl(line.server()));
    const std::string path = folder + "/replica.db";
    if (!QFileInfo::exists(QString::fromStdString(path))) {
        return nullptr;
    }
    try {
        return store::openLogFile(path, store::Database::Access::ReadOnly);
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

} // namespace hubbub::app::cli
