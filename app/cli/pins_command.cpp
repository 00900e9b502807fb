// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pins_command.h"

#include "app/cli/failure.h"
#include "app/cli/output.h"
#include "core/net/pin_file.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>

namespace hubbub::app::cli {
namespace {

QString timeOf(const net::Pin &pin)
{
    return QDateTime::fromMSecsSinceEpoch(pin.at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject asJson(const net::Pin &pin)
{
    QJsonArray addresses;
    for (const std::string &address : pin.addresses) {
        addresses.append(QString::fromStdString(address));
    }
    return {{"key", QString::fromStdString(net::textOf(pin.key))},
            {"groups", QString::fromStdString(net::groupsOf(pin.key))},
            {"addresses", addresses},
            {"how", QString::fromStdString(std::string(net::nameOf(pin.how)))},
            {"time", timeOf(pin)},
            {"server", QString::fromStdString(pin.server)},
            {"name", QString::fromStdString(pin.name)}};
}

QString asLine(const net::Pin &pin)
{
    QStringList addresses;
    for (const std::string &address : pin.addresses) {
        addresses.append(QString::fromStdString(address));
    }
    const QString how = protocol::isVerified(pin.how) ? QStringLiteral("verified by %1") : QStringLiteral("trusted on %1");
    return QStringLiteral("%1  %2  %3  (%4)")
        .arg(escaped(addresses.join(QLatin1Char(' '))), escaped(QString::fromStdString(pin.name)),
             QString::fromStdString(net::groupsOf(pin.key)), how.arg(QString::fromStdString(std::string(net::nameOf(pin.how)))));
}

void print(const std::vector<net::Pin> &pins, bool json)
{
    for (const net::Pin &pin : pins) {
        if (!(json ? printLine(asJson(pin)) : printLine(asLine(pin)))) {
            return;
        }
    }
}

/// What is to be forgotten; nothing for a list.
std::optional<std::string> victimOf(const CommandLine &line)
{
    const QStringList words = line.positional();
    if (words.isEmpty() || words == QStringList{"list"}) {
        return std::nullopt;
    }
    if (words.constFirst() != QLatin1String("remove") || words.size() != 2) {
        throw Failure{ExitCode::Usage, QStringLiteral("pins takes nothing, or \"remove\" and an address or key.")};
    }
    return words.constLast().toStdString();
}

} // namespace

CommandDescription describePins()
{
    return {
        "pins",
        "list or forget the servers whose keys are known",
        "[remove ADDRESS | KEY]",
        "Lists the servers that this data folder knows by their keys, and how each was verified: by an invite, by an\n"
        "authority, or not at all, on first use. A server that shows up with another key is not spoken to. If its owner\n"
        "says that the key was changed on purpose, remove it here: the next connection is a first one again.",
        "  hubbub pins --json | jq -r .name\n"
        "  hubbub pins remove chat.example:4826",
        {},
        false,
    };
}

int runPins(QCoreApplication &, const CommandLine &line)
{
    const auto victim = victimOf(line);
    const base::SystemClock clock;
    net::PinFile file(QDir(line.dataFolder()).absolutePath().toStdString(), clock);
    if (!QDir(line.dataFolder()).exists()) {
        if (victim) {
            throw Failure{ExitCode::Input,
                          QStringLiteral("There is no known server \"%1\".").arg(QString::fromStdString(*victim))};
        }
        return static_cast<int>(ExitCode::Ok);
    }
    const auto pins = victim ? file.remove(*victim) : file.pins();
    if (!pins) {
        throw Failure{ExitCode::DataFolder, QStringLiteral("%1.").arg(QString::fromStdString(pins.error().message))};
    }
    if (victim && pins->empty()) {
        throw Failure{ExitCode::Input, QStringLiteral("There is no known server \"%1\".").arg(QString::fromStdString(*victim))};
    }
    print(*pins, line.json());
    return static_cast<int>(ExitCode::Ok);
}

} // namespace hubbub::app::cli
