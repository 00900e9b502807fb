// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin_backup.h"

#include "core/base/file_lock.h"
#include "core/store/file_backup.h"
#include "core/store/schema.h"
#include "server/host_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <optional>
#include <utility>

namespace hubbub::server {

namespace {

using Kind = HostError::Kind;

bool exists(const std::string &path)
{
    return QFile::exists(QString::fromStdString(path));
}

std::optional<HostError> damaged(const store::LogCheck &check, const std::string &path)
{
    if (check.flaws.empty()) {
        return std::nullopt;
    }
    const store::Flaw &first = check.flaws.front();
    return HostError{Kind::Corrupt, path + " is damaged: " + first.where + ": " + first.what};
}

/// Copies database, key and password, and checks the copy.
base::Result<Backup, HostError> fill(const Scaffold &scaffold, const std::string &host)
{
    Backup backup;
    try {
        store::backUpFile(host + "/" + backupDatabase, scaffold.path(backupDatabase));
        const auto copy = store::openLogFile(scaffold.path(backupDatabase), store::Database::Access::ReadOnly);
        backup.check = store::checkLogFile(*copy);
    } catch (const store::StoreError &error) {
        return hostErrorOf(error);
    }
    if (auto error = damaged(backup.check, host + "/" + backupDatabase)) {
        return std::move(*error);
    }
    const auto sum = sumOf(scaffold.folder(), backupDatabase);
    if (!sum) {
        return sum.error();
    }
    backup.files.push_back(*sum);
    for (const char *name : {backupKey, backupPassword}) {
        if (!exists(host + "/" + name)) {
            continue;
        }
        const auto copy = copyFile(host, scaffold.folder(), name);
        if (!copy) {
            return copy.error();
        }
        backup.files.push_back(*copy);
    }
    return backup;
}

/// That a database holds as much as the manifest says.
std::optional<HostError> differs(const store::LogCheck &check, const Backup &backup, const std::string &folder)
{
    if (check.rooms == backup.check.rooms && check.entries == backup.check.entries) {
        return std::nullopt;
    }
    return HostError{Kind::Corrupt, folder + " does not hold as much as its manifest says"};
}

/// Opens the copy as a server would, which also brings it up to this version, checks it and begins its epochs.
base::Result<store::LogCheck, HostError> settle(const std::string &path, const Backup &backup, const std::string &folder)
{
    try {
        const auto copy = store::openLogFile(path);
        store::LogCheck check = store::checkLogFile(*copy);
        if (auto error = damaged(check, path)) {
            return std::move(*error);
        }
        if (auto error = differs(check, backup, folder)) {
            return std::move(*error);
        }
        store::beginEpochs(*copy);
        return check;
    } catch (const store::StoreError &error) {
        return hostErrorOf(error);
    }
}

/// Keeps servers away from the folder while this lives.
base::Result<base::FileLock, HostError> lockAway(const std::string &host, bool replaces)
{
    std::string lockError;
    auto lock = base::FileLock::tryLock(host + "/lock", &lockError);
    if (!lock && lockError.empty()) {
        return HostError{Kind::InUse, "a server runs with this data folder; stop it first"};
    }
    if (!lock) {
        return HostError{Kind::DataFolder, "the data folder cannot be used: " + lockError};
    }
    if (!replaces) {
        return HostError{Kind::InUse, host + " has the data of a server; --replace keeps it beside"};
    }
    return std::move(*lock);
}

/// Everything of the backup, copied and settled.
base::Result<store::LogCheck, HostError> build(const Scaffold &scaffold, const std::string &folder, const Backup &backup)
{
    if (auto error = makeFolder(scaffold.folder())) {
        return std::move(*error);
    }
    for (const FileSum &file : backup.files) {
        const auto copy = copyFile(folder, scaffold.folder(), file.name);
        if (!copy) {
            return copy.error();
        }
        if (copy->sha256 != file.sha256) {
            return HostError{Kind::Corrupt, folder + "/" + file.name + " changed while it was read"};
        }
    }
    auto check = settle(scaffold.path(backupDatabase), backup, folder);
    syncFolder(scaffold.folder());
    return check;
}

} // namespace

base::Result<Backup, HostError> backUp(const std::string &dataFolder, const std::string &destination, const std::string &version)
{
    const std::string host = dataFolder + "/host";
    if (!exists(host + "/" + backupDatabase)) {
        return HostError{Kind::DataFolder, "no server has run with the data folder " + dataFolder + ", or it may not be read"};
    }
    if (exists(destination)) {
        return HostError{Kind::DataFolder, destination + " exists already, and a backup overwrites nothing"};
    }
    const Scaffold scaffold(destination);
    if (auto error = makeFolder(scaffold.folder())) {
        return std::move(*error);
    }
    auto backup = fill(scaffold, host);
    if (!backup) {
        return backup;
    }
    if (auto error = writeManifest(scaffold.folder(), *backup, version)) {
        return std::move(*error);
    }
    syncFolder(scaffold.folder());
    if (auto error = moveFolder(scaffold.folder(), destination)) {
        return std::move(*error);
    }
    syncFolder(destination + "/..");
    return backup;
}

base::Result<Backup, HostError> verifyBackup(const std::string &folder)
{
    auto backup = readBackup(folder);
    if (!backup) {
        return backup;
    }
    const std::string path = folder + "/" + backupDatabase;
    store::LogCheck check;
    try {
        const auto copy = store::openLogFile(path, store::Database::Access::ReadOnly);
        check = store::checkLogFile(*copy);
    } catch (const store::StoreError &error) {
        return hostErrorOf(error);
    }
    if (auto error = damaged(check, path)) {
        return std::move(*error);
    }
    if (auto error = differs(check, *backup, folder)) {
        return std::move(*error);
    }
    backup.value().check = std::move(check);
    return backup;
}

base::Result<Restored, HostError> restoreBackup(const std::string &folder, const std::string &dataFolder, bool replaces)
{
    const std::string host = dataFolder + "/host";
    std::optional<base::FileLock> lock;
    if (exists(host)) {
        auto locked = lockAway(host, replaces);
        if (!locked) {
            return locked.error();
        }
        lock = std::move(locked).value();
    }
    const auto backup = readBackup(folder);
    if (!backup) {
        return backup.error();
    }
    if (!exists(dataFolder)) {
        if (auto error = makeFolder(dataFolder)) {
            return std::move(*error);
        }
    }
    const Scaffold scaffold(host);
    auto check = build(scaffold, folder, *backup);
    if (!check) {
        return check.error();
    }
    Restored restored{std::move(check).value(), {}};
    if (lock) {
        const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        restored.former = host + ".before-" + now.toStdString();
        if (auto error = moveFolder(host, restored.former)) {
            return std::move(*error);
        }
    }
    if (auto error = moveFolder(scaffold.folder(), host)) {
        return std::move(*error);
    }
    syncFolder(dataFolder);
    return restored;
}

} // namespace hubbub::server
