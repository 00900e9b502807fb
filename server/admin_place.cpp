// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin_place.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QSaveFile>
#include <QStandardPaths>

namespace hubbub::server {

namespace {

/// Systems give 104 or 108 bytes to the name of a socket, its end included.
constexpr qsizetype longestName = 100;
constexpr qint64 longestPath = 4096;

/// The same for every way to write it.
QString hostFolder(const std::string &dataFolder)
{
    return QFileInfo(QString::fromStdString(dataFolder) + QStringLiteral("/host")).canonicalFilePath();
}

QString shortName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("hubbub-%1").arg(QString::fromLatin1(hash));
}

#ifndef Q_OS_WIN

QString signpostIn(const QString &folder)
{
    return folder + QStringLiteral("/admin.path");
}

void writeSignpost(const QString &folder, const QString &socket)
{
    QSaveFile file(signpostIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(socket.toUtf8()) < 0 || !file.commit()) {
        base::log(base::LogLevel::Warning, "admin",
                  "\"hubbub admin\" will not find this server, where it listens cannot be written down",
                  {{"reason", file.errorString().toStdString()}});
    }
}

#endif

} // namespace

#ifdef Q_OS_WIN

QString newAdminSocket(const std::string &dataFolder)
{
    return adminSocketOf(dataFolder);
}

QString adminSocketOf(const std::string &dataFolder)
{
    return shortName(hostFolder(dataFolder));
}

#else

QString newAdminSocket(const std::string &dataFolder)
{
    const QString folder = hostFolder(dataFolder);
    QString socket = folder + QStringLiteral("/admin.sock");
    QFile::remove(signpostIn(folder));
    if (QFile::encodeName(socket).size() > longestName) {
        socket = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + shortName(folder)
                 + QStringLiteral(".sock");
        writeSignpost(folder, socket);
    }
    QLocalServer::removeServer(socket);
    return socket;
}

QString adminSocketOf(const std::string &dataFolder)
{
    const QString folder = hostFolder(dataFolder);
    QFile signpost(signpostIn(folder));
    return signpost.open(QIODevice::ReadOnly) ? QString::fromUtf8(signpost.read(longestPath))
                                              : folder + QStringLiteral("/admin.sock");
}

#endif

} // namespace hubbub::server
