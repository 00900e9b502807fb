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

/// Empty if there is none.
QJsonObject readObject(const std::string &dataFolder)
{
    QFile file(pathIn(dataFolder));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largestFile)).object() : QJsonObject();
}

} // namespace

bool savePlace(const std::string &dataFolder, const HostPlace &place)
{
    QSaveFile file(pathIn(dataFolder));
    const QJsonObject object{{QStringLiteral("invite"), QString::fromStdString(place.invite)},
                             {QStringLiteral("port"), place.port},
                             {QStringLiteral("url"), QString::fromStdString(place.url)},
                             {QStringLiteral("server"), QString::fromStdString(place.server.value)},
                             {QStringLiteral("thisMachineOnly"), place.thisMachineOnly}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

std::optional<HostPlace> savedPlace(const std::string &dataFolder)
{
    const QJsonObject object = readObject(dataFolder);
    const int port = object.value(QStringLiteral("port")).toInt();
    if (port < 1 || port > 65535) {
        return std::nullopt;
    }
    HostPlace place;
    place.port = static_cast<std::uint16_t>(port);
    place.url = object.value(QStringLiteral("url")).toString().toStdString();
    place.invite = object.value(QStringLiteral("invite")).toString().toStdString();
    place.server = protocol::ServerId(object.value(QStringLiteral("server")).toString().toStdString());
    place.thisMachineOnly = object.value(QStringLiteral("thisMachineOnly")).toBool();
    return place;
}

base::Result<net::Invite, HostError> savedInvite(const std::string &dataFolder)
{
    const HostError none{HostError::Kind::Other, "no server has run with the data folder " + dataFolder};
    const QJsonObject place = readObject(dataFolder);
    const auto invite = net::parseInvite(place.value(QStringLiteral("invite")).toString().toStdString());
    return invite ? base::Result<net::Invite, HostError>(*invite) : none;
}

} // namespace hubbub::server
