// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/bot_folder.h"

#include "core/client/account.h"
#include "core/net/pin_file.h"

#include <QDir>
#include <QFileInfo>

namespace hubbub::app::bot {
namespace {

QString storeIn(const QString &folder)
{
    return folder + QStringLiteral("/bot.db");
}

} // namespace

BotFolder openBotFolder(cli::Visit &visit)
{
    const QString folder = QFileInfo(QString::fromStdString(visit.database().path())).path();
    std::string error;
    auto lock = base::FileLock::tryLock((folder + QStringLiteral("/bot.lock")).toStdString(), &error);
    if (!lock) {
        throw cli::Failure{error.empty() ? ExitCode::InUse : ExitCode::DataFolder,
                           error.empty()
                               ? QStringLiteral("Another bot runs with this --data. Each bot needs a folder of its own.")
                               : QString::fromStdString(error)};
    }
    try {
        return {std::make_unique<base::FileLock>(std::move(*lock)), std::make_unique<BotStore>(storeIn(folder).toStdString())};
    } catch (const store::StoreError &trouble) {
        throw cli::failureOf(trouble);
    }
}

std::unique_ptr<BotStore> openBotStore(const cli::CommandLine &line)
{
    const std::string data = QDir(line.dataFolder()).absolutePath().toStdString();
    const std::string folder = client::accountFolder(data, net::PinFile(data, base::SystemClock()).accountUrl(line.server()));
    const QString path = storeIn(QString::fromStdString(folder));
    if (!QFileInfo::exists(path)) {
        return nullptr;
    }
    try {
        return std::make_unique<BotStore>(path.toStdString());
    } catch (const store::StoreError &trouble) {
        throw cli::failureOf(trouble);
    }
}

} // namespace hubbub::app::bot
