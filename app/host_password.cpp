// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host_password.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace hubbub::app {
namespace {

QString fileIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("host/password"));
}

} // namespace

std::optional<QString> savedHostPassword(const QString &dataFolder)
{
    QFile file(fileIn(dataFolder));
    if (!file.exists()) {
        return QString();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QString password = QString::fromUtf8(file.readAll());
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

bool saveHostPassword(const QString &dataFolder, const QString &password)
{
    const QString path = fileIn(dataFolder);
    if (password.isEmpty()) {
        return !QFile::exists(path) || QFile::remove(path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QByteArray bytes = password.toUtf8();
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace hubbub::app
