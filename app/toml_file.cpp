// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toml_file.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace hubbub::app {

namespace {

// Far more than all settings together.
constexpr qint64 largestFile = 256 * 1024;
// Whoever has more mistakes than these has given a file of another kind.
constexpr int mostMistakes = 50;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString placeIn(const QString &path, const toml::source_region &region)
{
    return QStringLiteral("%1:%2:%3").arg(path).arg(region.begin.line).arg(region.begin.column);
}

OptionValue valueOf(const toml::node &node)
{
    if (const auto *flag = node.as_boolean()) {
        return flag->get();
    }
    if (const auto *number = node.as_integer()) {
        return static_cast<qint64>(number->get());
    }
    if (const auto *string = node.as_string()) {
        return text(string->get());
    }
    if (const auto *array = node.as_array()) {
        QStringList list;
        for (const toml::node &element : *array) {
            if (!element.is_string()) {
                return {};
            }
            list << text(element.as_string()->get());
        }
        return list;
    }
    return {};
}

bool isListOfTables(const toml::node &node)
{
    const auto *array = node.as_array();
    return array && !array->empty() && array->is_homogeneous(toml::node_type::table);
}

QList<Setting> settingsOf(const toml::table &table, const QString &path)
{
    std::vector<std::pair<toml::source_position, Setting>> found;
    for (const auto &[key, node] : table) {
        if (isListOfTables(node)) {
            continue;
        }
        found.emplace_back(key.source().begin, Setting{text(key.str()), valueOf(node), placeIn(path, key.source())});
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<Setting> settings;
    for (auto &[position, setting] : found) {
        settings.append(std::move(setting));
    }
    return settings;
}

QList<SettingTable> tablesOf(const toml::table &table, const QString &path)
{
    QList<SettingTable> tables;
    for (const auto &[key, node] : table) {
        if (!isListOfTables(node)) {
            continue;
        }
        for (const toml::node &element : *node.as_array()) {
            tables.append({text(key.str()), settingsOf(*element.as_table(), path), placeIn(path, element.source())});
        }
    }
    return tables;
}

bool canBeRead(const QStringList &lines)
{
    return toml::parse(lines.join(QLatin1Char('\n')).toStdString()).succeeded();
}

/// Where the parser stopped is the line that is wrong, or the one before it; nothing, if it is one further above that has no end.
std::optional<qsizetype> lineToSkip(const QStringList &lines, qsizetype stopped)
{
    if (!canBeRead({lines[stopped]}) || canBeRead(lines.first(stopped))) {
        return lines[stopped].isEmpty() ? std::nullopt : std::optional(stopped);
    }
    return stopped > 0 && !canBeRead({lines[stopped - 1]}) ? std::optional(stopped - 1) : std::nullopt;
}

/// What to write instead, for the two things that everybody gets wrong who knows files of "option = value" lines.
QString advice(const QString &line, const QString &problem)
{
    if (problem.contains(QLatin1String("redefine"))) {
        return QStringLiteral("; several values stand in one list, such as listen = [\"127.0.0.1\", \"::1\"]");
    }
    static const QRegularExpression bare(QStringLiteral(R"(^\s*([A-Za-z0-9_-]+)\s*=\s*([^\s"'\[{#0-9+-][^"#]*?)\s*(#.*)?$)"));
    const auto match = bare.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    return QStringLiteral("; text stands in quotation marks: %1 = \"%2\"").arg(match.captured(1), match.captured(2));
}

} // namespace

TomlFile readTomlFile(const QString &path)
{
    TomlFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.mistakes << QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString());
        return result;
    }
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        result.mistakes << QStringLiteral("%1 is longer than %2 bytes").arg(path).arg(largestFile);
        return result;
    }
    QStringList lines = QString::fromUtf8(content).split(QLatin1Char('\n'));
    while (result.mistakes.size() < mostMistakes) {
        const auto parsed = toml::parse(lines.join(QLatin1Char('\n')).toStdString());
        if (parsed) {
            result.settings = settingsOf(parsed.table(), path);
            result.tables = tablesOf(parsed.table(), path);
            break;
        }
        const toml::parse_error &error = parsed.error();
        const auto at = std::clamp<qsizetype>(static_cast<qsizetype>(error.source().begin.line) - 1, 0, lines.size() - 1);
        const QString problem = text(error.description());
        result.mistakes << placeIn(path, error.source()) + QStringLiteral(": ") + problem + advice(lines[at], problem);
        const auto culprit = lineToSkip(lines, at);
        if (!culprit) {
            break;
        }
        lines[*culprit].clear();
    }
    return result;
}

} // namespace hubbub::app
