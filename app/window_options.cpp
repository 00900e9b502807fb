// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

#include "app/data_folder.h"
#include "app/desktop/handover.h"

#include <QCommandLineParser>
#include <QDir>

namespace hubbub::app {
namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A hubbub:// link to join by; asks before."),
                                 QStringLiteral("[link]"));
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Keep everything in this folder."), QStringLiteral("dir")},
        {QStringLiteral("name"), QStringLiteral("Your name."), QStringLiteral("name")},
        {QStringLiteral("join"), QStringLiteral("Join this server at once."), QStringLiteral("address")},
        {QStringLiteral("hidden"), QStringLiteral("Start in the tray, without showing the window.")},
        {QStringLiteral("host"), QStringLiteral("Host at once.")},
        {QStringLiteral("open"), QStringLiteral("With --host: reachable from the network, and found nearby.")},
        {QStringLiteral("no-nearby"), QStringLiteral("Do not look for hosts nearby, and do not show them an own one.")},
        {QStringLiteral("port"), QStringLiteral("The port for hosting (4826)."), QStringLiteral("port")},
        {QStringLiteral("theme"), QStringLiteral("light or dark, for this run."), QStringLiteral("theme")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, such as 1100x720."), QStringLiteral("size")},
        {QStringLiteral("gallery"), QStringLiteral("Show all tokens and components in their states, for those who design them.")},
        {QStringLiteral("window"), QStringLiteral("Open the window, which is what happens anyhow.")},
        {QStringLiteral("help"), QStringLiteral("Show this.")},
    });
}

std::optional<QSize> sizeFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    return wide && high && size.width() > 0 && size.height() > 0 ? std::optional<QSize>(size) : std::nullopt;
}

} // namespace

ParsedOptions parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    ParsedOptions parsed;
    WindowOptions &options = parsed.options;
    if (!parser.parse(QStringList{QStringLiteral("hubbub")} + arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() == 1 && desktop::isLink(words.constFirst())) {
        options.link = words.constFirst();
    } else if (!words.isEmpty()) {
        parsed.error = QStringLiteral("Unknown argument: %1").arg(words.constFirst());
        return parsed;
    }
    options.hidden = parser.isSet(QStringLiteral("hidden"));
    options.help = parser.isSet(QStringLiteral("help"));
    options.ownDataFolder = parser.isSet(QStringLiteral("data"));
    options.dataFolder = parser.isSet(QStringLiteral("data"))
                             ? QDir::current().absoluteFilePath(parser.value(QStringLiteral("data")))
                             : defaultDataFolder();
    options.name = parser.value(QStringLiteral("name"));
    options.join = parser.value(QStringLiteral("join"));
    options.host = parser.isSet(QStringLiteral("host"));
    options.openToNetwork = parser.isSet(QStringLiteral("open"));
    options.nearby = !parser.isSet(QStringLiteral("no-nearby"));
    options.gallery = parser.isSet(QStringLiteral("gallery"));
    options.theme = parser.value(QStringLiteral("theme"));
    if (!options.theme.isEmpty() && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark")) {
        parsed.error = QStringLiteral("--theme takes light or dark.");
    }
    if (parser.isSet(QStringLiteral("port"))) {
        options.port = parser.value(QStringLiteral("port")).toUShort();
        if (options.port == 0) {
            parsed.error = QStringLiteral("--port takes a number from 1 to 65535.");
        }
    }
    if (parser.isSet(QStringLiteral("size"))) {
        options.size = sizeFromText(parser.value(QStringLiteral("size")));
        if (!options.size) {
            parsed.error = QStringLiteral("--size takes WIDTHxHEIGHT.");
        }
    }
    if (!options.link.isEmpty() && (options.host || !options.join.isEmpty())) {
        parsed.error = QStringLiteral("A link goes with neither --host nor --join.");
    }
    if (options.host && !options.join.isEmpty()) {
        parsed.error = QStringLiteral("--host and --join exclude each other.");
    }
    return parsed;
}

QString windowOptionsHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    // Made before there is an application that would know its name.
    return parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("hubbub"));
}

} // namespace hubbub::app
