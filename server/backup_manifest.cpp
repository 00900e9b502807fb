// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup_manifest.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>

namespace hubbub::server {

namespace {

using Kind = HostError::Kind;

constexpr int format = 1;
constexpr auto manifestName = "manifest.json";
constexpr qint64 largestManifest = 64 * 1024;
/// What a backup may hold besides its manifest, so that no name leads out of it.
constexpr std::array<const char *, 3> known{backupDatabase, backupKey, backupPassword};

QJsonObject manifestOf(const Backup &backup, const std::string &version)
{
    QJsonArray files;
    for (const FileSum &file : backup.files) {
        files.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(file.name)},
                                 {QStringLiteral("bytes"), static_cast<qint64>(file.bytes)},
                                 {QStringLiteral("sha256"), QString::fromStdString(file.sha256)}});
    }
    return {{QStringLiteral("hubbub"), QStringLiteral("backup")},
            {QStringLiteral("format"), format},
            {QStringLiteral("version"), QString::fromStdString(version)},
            {QStringLiteral("made"), QDateTime::currentMSecsSinceEpoch()},
            {QStringLiteral("files"), files},
            {QStringLiteral("rooms"), static_cast<qint64>(backup.check.rooms)},
            {QStringLiteral("entries"), static_cast<qint64>(backup.check.entries)},
            {QStringLiteral("messages"), static_cast<qint64>(backup.check.messages)},
            {QStringLiteral("users"), static_cast<qint64>(backup.check.users)}};
}

/// What the manifest says, or why it says nothing.
base::Result<Backup, HostError> readManifest(const std::string &folder)
{
    const std::string path = folder + "/" + manifestName;
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return cannot("read", path, file.errorString().toStdString());
    }
    const QJsonObject manifest = QJsonDocument::fromJson(file.read(largestManifest)).object();
    if (manifest[QLatin1String("hubbub")] != QLatin1String("backup")) {
        return HostError{Kind::Corrupt, path + " is no manifest of a backup"};
    }
    if (manifest[QLatin1String("format")].toInt() != format) {
        return HostError{Kind::TooNew, path + " was written by another version"};
    }
    Backup backup;
    const QJsonArray files = manifest[QLatin1String("files")].toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject row = value.toObject();
        backup.files.push_back({row[QLatin1String("name")].toString().toStdString(),
                                static_cast<std::int64_t>(row[QLatin1String("bytes")].toDouble()),
                                row[QLatin1String("sha256")].toString().toStdString()});
    }
    backup.check.rooms = static_cast<std::int64_t>(manifest[QLatin1String("rooms")].toDouble());
    backup.check.entries = static_cast<std::int64_t>(manifest[QLatin1String("entries")].toDouble());
    return backup;
}

std::optional<HostError> compare(const std::string &folder, const Backup &backup)
{
    bool hasDatabase = false;
    for (const FileSum &wanted : backup.files) {
        if (std::find(known.begin(), known.end(), wanted.name) == known.end()) {
            return HostError{Kind::Corrupt, folder + " holds something that is not known: " + wanted.name};
        }
        const auto found = sumOf(folder, wanted.name);
        if (!found) {
            return found.error();
        }
        if (found->bytes != wanted.bytes || found->sha256 != wanted.sha256) {
            return HostError{Kind::Corrupt, folder + "/" + wanted.name + " is not what was backed up: its sum is another one"};
        }
        hasDatabase = hasDatabase || wanted.name == backupDatabase;
    }
    return hasDatabase ? std::nullopt : std::optional(HostError{Kind::Corrupt, folder + " has no database"});
}

} // namespace

std::optional<HostError> writeManifest(const std::string &folder, const Backup &backup, const std::string &version)
{
    const std::string path = folder + "/" + manifestName;
    QSaveFile file(QString::fromStdString(path)); // synced
    const QByteArray bytes = QJsonDocument(manifestOf(backup, version)).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannot("written", path, file.errorString().toStdString());
    }
    return std::nullopt;
}

base::Result<Backup, HostError> readBackup(const std::string &folder)
{
    auto backup = readManifest(folder);
    if (!backup) {
        return backup;
    }
    if (auto error = compare(folder, *backup)) {
        return std::move(*error);
    }
    return backup;
}

} // namespace hubbub::server
