// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_sources.h"

#include "app/nearest_name.h"
#include "app/server_option_table.h"

#include <algorithm>
#include <optional>

namespace hubbub::app {

namespace {

const QString configOption = QStringLiteral("config");

class ArgumentReader
{
public:
    ServerArguments read(const QStringList &arguments)
    {
        m_rest = arguments;
        while (!m_rest.isEmpty()) {
            readOne(m_rest.takeFirst());
        }
        return m_result;
    }

private:
    void readOne(const QString &argument);
    void readOption(const ServerOption &option, const std::optional<QString> &given);
    std::optional<QString> valueOf(const QString &name, const std::optional<QString> &given);

    QStringList m_rest;
    ServerArguments m_result;
};

void ArgumentReader::readOne(const QString &argument)
{
    if (!argument.startsWith(QLatin1String("--"))) {
        m_result.mistakes << QStringLiteral("unknown argument \"%1\"").arg(argument);
        return;
    }
    const auto equals = argument.indexOf(QLatin1Char('='));
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const std::optional<QString> given = equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1));
    if (name == QLatin1String("server")) {
        return;
    }
    if (name == QLatin1String("help")) {
        m_result.wantsHelp = true;
    } else if (name == QLatin1String("check-config")) {
        m_result.wantsCheck = true;
    } else if (name == configOption) {
        m_result.config = valueOf(name, given).value_or(QString());
    } else if (const ServerOption *option = findServerOption(name)) {
        readOption(*option, given);
    } else {
        const QStringList names = serverOptionNames() << configOption << QStringLiteral("check-config") << QStringLiteral("help");
        m_result.mistakes << QStringLiteral("there is no option --%1%2").arg(name, meantName(name, names));
    }
}

void ArgumentReader::readOption(const ServerOption &option, const std::optional<QString> &given)
{
    const QString name = QLatin1String(option.name);
    const bool isBareFlag = option.kind == ServerOption::Kind::Flag && !given;
    const std::optional<QString> text = isBareFlag ? QStringLiteral("true") : valueOf(name, given);
    if (!text) {
        return;
    }
    OptionValue value = valueFromText(option, *text);
    if (auto *list = std::get_if<QStringList>(&value)) {
        *list = {*text}; // each has an option of its own here
    }
    QList<Setting> &settings = m_result.settings;
    const auto isIt = [&name](const Setting &setting) { return setting.key == name; };
    const auto earlier = std::find_if(settings.begin(), settings.end(), isIt);
    if (earlier == settings.end()) {
        settings.append({name, value, {}});
    } else if (auto *list = std::get_if<QStringList>(&earlier->value)) {
        *list << *text;
    } else {
        earlier->value = value;
    }
}

std::optional<QString> ArgumentReader::valueOf(const QString &name, const std::optional<QString> &given)
{
    if (given) {
        return given;
    }
    if (m_rest.isEmpty()) {
        m_result.mistakes << QStringLiteral("--%1 needs a value").arg(name);
        return std::nullopt;
    }
    return m_rest.takeFirst();
}

} // namespace

ServerArguments readServerArguments(const QStringList &arguments)
{
    return ArgumentReader().read(arguments);
}

QList<Setting> readServerEnvironment(const QProcessEnvironment &environment)
{
    QList<Setting> settings;
    for (const ServerOption &option : serverOptionTable()) {
        const QString name = QLatin1String(option.name);
        const QString variable = environmentName(name);
        // What is empty is as good as not there: some who start programs cannot leave a variable out.
        if (const QString text = environment.value(variable); !text.isEmpty()) {
            settings.append({name, valueFromText(option, text), variable});
        }
    }
    return settings;
}

} // namespace hubbub::app
