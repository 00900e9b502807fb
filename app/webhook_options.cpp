// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhook_options.h"

#include "app/bot/bot_command.h"
#include "app/bot/engine_options.h"
#include "app/cli/failure.h"
#include "app/cli/secret_file.h"
#include "app/nearest_name.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <type_traits>

namespace hubbub::app {

namespace {

/// What a table may hold.
struct Key {
    const char *name;
    const char *expectation; ///< the end of a sentence that begins with the name
    bool (*take)(WebhookOptions &webhook, const OptionValue &value); ///< false: not of this kind
};

template<auto member>
bool take(WebhookOptions &webhook, const OptionValue &value)
{
    using Member = std::remove_reference_t<decltype(webhook.*member)>;
    if constexpr (std::is_same_v<Member, QStringList>) {
        if (const auto *text = std::get_if<QString>(&value)) {
            webhook.*member = QStringList{*text};
            return true;
        }
    }
    if constexpr (std::is_same_v<Member, std::optional<qint64>>) {
        const auto *number = std::get_if<qint64>(&value);
        if (number && *number >= 0) {
            webhook.*member = *number;
        }
        return number && *number >= 0;
    } else {
        const auto *given = std::get_if<Member>(&value);
        if (given) {
            webhook.*member = *given;
        }
        return given != nullptr;
    }
}

constexpr const char *textExpected = "takes text";
constexpr const char *listExpected = "takes text, or a list of texts";
constexpr const char *flagExpected = "is true or false";
constexpr const char *secondsExpected = "takes a number of seconds";
constexpr const char *numberExpected = "takes a number";

constexpr std::array keys{
    Key{"name", textExpected, take<&WebhookOptions::name>},
    Key{"url", textExpected, take<&WebhookOptions::url>},
    Key{"url-file", textExpected, take<&WebhookOptions::urlFile>},
    Key{"secret-file", textExpected, take<&WebhookOptions::secretFile>},
    Key{"token-file", textExpected, take<&WebhookOptions::tokenFile>},
    Key{"room", listExpected, take<&WebhookOptions::rooms>},
    Key{"trigger", listExpected, take<&WebhookOptions::triggers>},
    Key{"command", listExpected, take<&WebhookOptions::commands>},
    Key{"events", textExpected, take<&WebhookOptions::events>},
    Key{"mentions", flagExpected, take<&WebhookOptions::mentions>},
    Key{"create", flagExpected, take<&WebhookOptions::create>},
    Key{"from-start", flagExpected, take<&WebhookOptions::fromStart>},
    Key{"time-limit", secondsExpected, take<&WebhookOptions::timeLimit>},
    Key{"give-up", secondsExpected, take<&WebhookOptions::giveUp>},
    Key{"keep-dead", numberExpected, take<&WebhookOptions::keepDead>},
};

QStringList keyNames()
{
    QStringList names;
    for (const Key &key : keys) {
        names << QLatin1String(key.name);
    }
    return names;
}

void takeSetting(WebhookOptions &webhook, const Setting &setting, QStringList &mistakes)
{
    const auto isIt = [&setting](const Key &key) { return setting.key == QLatin1String(key.name); };
    const auto *const key = std::find_if(keys.begin(), keys.end(), isIt);
    if (key == keys.end()) {
        mistakes << QStringLiteral("%1: a webhook has no \"%2\"%3")
                        .arg(setting.where, setting.key, meantName(setting.key, keyNames()));
    } else if (!key->take(webhook, setting.value)) {
        mistakes << QStringLiteral("%1: %2 %3").arg(setting.where, setting.key, QLatin1String(key->expectation));
    }
}

/// What is wrong with a table as a whole; empty if nothing is. Reads the secrets.
QString objectionTo(WebhookOptions &webhook)
{
    static const QRegularExpression possibleName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$"));
    if (!possibleName.match(webhook.name).hasMatch()) {
        return QStringLiteral("a webhook needs a name of 1 to 32 letters, digits, \"-\" and \"_\"");
    }
    if (webhook.rooms.isEmpty() || webhook.url.isEmpty() == webhook.urlFile.isEmpty() || webhook.secretFile.isEmpty()) {
        return QStringLiteral("the webhook %1 needs room, secret-file, and either url or url-file").arg(webhook.name);
    }
    try {
        cli::CommandLine line(bot::describeBot());
        line.read(botArguments(webhook));
        static_cast<void>(bot::engineOptionsIn(line, 0));
        QCryptographicHash secrets(QCryptographicHash::Sha256);
        const bot::UrlEndOptions address = bot::urlEndOptionsIn(line);
        secrets.addData(address.secret);
        secrets.addData('\n' + address.url.toEncoded());
        if (!webhook.tokenFile.isEmpty()) {
            secrets.addData('\n' + QByteArray::fromStdString(cli::secretIn(webhook.tokenFile)));
        }
        webhook.secretsHash = secrets.result();
    } catch (const cli::Failure &failure) {
        return QStringLiteral("the webhook %1: %2").arg(webhook.name, failure.sentence);
    }
    return {};
}

} // namespace

QList<WebhookOptions> readWebhooks(const QList<SettingTable> &tables, QStringList &mistakes)
{
    QList<WebhookOptions> webhooks;
    QSet<QString> names;
    for (const SettingTable &table : tables) {
        if (table.name != QLatin1String("webhook")) {
            mistakes << QStringLiteral("%1: there are no tables [[%2]]%3")
                            .arg(table.where, table.name, meantName(table.name, {QStringLiteral("webhook")}));
            continue;
        }
        WebhookOptions webhook;
        const auto before = mistakes.size();
        for (const Setting &setting : table.settings) {
            takeSetting(webhook, setting, mistakes);
        }
        QString objection = mistakes.size() == before ? objectionTo(webhook) : QString();
        if (objection.isEmpty() && names.contains(webhook.name)) {
            objection = QStringLiteral("another webhook is called %1, too").arg(webhook.name);
        }
        if (!objection.isEmpty()) {
            mistakes << table.where + QStringLiteral(": ") + objection;
        }
        names << webhook.name;
        webhooks << webhook;
    }
    return webhooks;
}

QStringList botArguments(const WebhookOptions &webhook)
{
    QStringList arguments{QStringLiteral("bot")};
    const auto add = [&arguments](const char *name, const QStringList &values) {
        for (const QString &value : values) {
            arguments << QStringLiteral("--%1=%2").arg(QLatin1String(name), value);
        }
    };
    const auto addText = [&add](const char *name, const QString &value) {
        add(name, value.isEmpty() ? QStringList() : QStringList{value});
    };
    const auto addNumber = [&add](const char *name, std::optional<qint64> number) {
        add(name, number ? QStringList{QString::number(*number)} : QStringList());
    };
    const auto addFlag = [&arguments](const char *name, bool on) {
        arguments << (on ? QStringList{QStringLiteral("--") + QLatin1String(name)} : QStringList());
    };
    addText(webhook.tokenFile.isEmpty() ? "name" : "token-file", webhook.tokenFile.isEmpty() ? webhook.name : webhook.tokenFile);
    addText("url", webhook.url);
    addText("url-file", webhook.urlFile);
    addText("secret-file", webhook.secretFile);
    add("room", webhook.rooms);
    add("trigger", webhook.triggers);
    add("command", webhook.commands);
    addText("events", webhook.events);
    addFlag("mentions", webhook.mentions);
    addFlag("create", webhook.create);
    addFlag("from-start", webhook.fromStart);
    addNumber("time-limit", webhook.timeLimit);
    addNumber("give-up", webhook.giveUp);
    addNumber("keep-dead", webhook.keepDead);
    return arguments;
}

} // namespace hubbub::app
