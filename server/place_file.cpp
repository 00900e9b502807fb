// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/place_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace hubbub::server {

namespace {

constexpr qint64 largestFile = 64 * 1024;

QString pathIn(const std::string &dataFolder)
{
    return QString::fromStdString(dataFolder) + QStringLiteral("/host/place.json");
}

} // namespace

bool savePlace(const std::string &dataFolder, const HostPlace &place)
{
    QSaveFile file(pathIn(dataFolder));
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("invite"), QString::fromStdString(place.invite)}})
                                 .toJson(QJsonDocument::Compact);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

base::Result<net::Invite, HostError> savedInvite(const std::string &dataFolder)
{
    const HostError none{HostError::Kind::Other, "no server has run with the data folder " + dataFolder};
    QFile file(pathIn(dataFolder));
    if (!file.open(QIODevice::ReadOnly)) {
        return none;
    }
    const QJsonObject place = QJsonDocument::fromJson(file.read(largestFile)).object();
    const auto invite = net::parseInvite(place.value(QStringLiteral("invite")).toString().toStdString());
    return invite ? base::Result<net::Invite, HostError>(*invite) : none;
}

} // namespace hubbub::server
