// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/bridge_command.h"

#include "app/cli/failure.h"
#ifdef HUBBUB_HAS_MOSQUITTO
#include "app/bot/bot_task.h"
#include "app/bot/mqtt_end.h"
#include "app/cli/secret_file.h"
#include "core/net/address.h"

#include <QCryptographicHash>
#endif

namespace hubbub::app::bot {
namespace {

#ifdef HUBBUB_HAS_MOSQUITTO

template<class Read>
QList<TopicRule> rulesIn(const cli::CommandLine &line, const QString &option, Read read, const QString &example)
{
    QList<TopicRule> rules;
    const QStringList all = line.values(option);
    for (const QString &words : all) {
        const auto rule = read(words);
        if (!rule) {
            throw cli::Failure{ExitCode::Usage, QStringLiteral("--%1 takes %2, not \"%3\".").arg(option, example, words)};
        }
        rules.append(*rule);
    }
    return rules;
}

QStringList roomsOf(const QList<TopicRule> &rules, const QStringList &butNot)
{
    QStringList rooms;
    for (const TopicRule &rule : rules) {
        if (!rooms.contains(rule.room) && !butNot.contains(rule.room)) {
            rooms.append(rule.room);
        }
    }
    return rooms;
}

MqttOptions brokerIn(const cli::CommandLine &line, const QList<TopicRule> &maps)
{
    MqttOptions broker;
    broker.host = line.required("host");
    broker.tls = line.isSet("tls") || line.isSet("tls-ca");
    broker.port = static_cast<int>(line.number("port", 1).value_or(broker.tls ? 8883 : 1883));
    broker.clientId = line.value("client-id");
    broker.user = line.value("user");
    if (line.isSet("mqtt-password-file") && broker.user.isEmpty()) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--mqtt-password-file goes with --user.")};
    }
    if (line.isSet("mqtt-password-file")) {
        broker.password = QString::fromStdString(cli::secretIn(line.value("mqtt-password-file")));
    }
    if (!broker.user.isEmpty() && !broker.tls && !line.allowPlain() && !net::isLoopback({broker.host.toStdString(), 0})) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--user without --tls is for a broker on this machine, since others "
                                                           "could read the password, unless --allow-plain is given.")};
    }
    broker.caFile = line.value("tls-ca");
    broker.certificateFile = line.value("tls-cert");
    broker.keyFile = line.value("tls-key");
    broker.retained = line.isSet("retained");
    if (broker.certificateFile.isEmpty() != broker.keyFile.isEmpty()) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--tls-cert and --tls-key go together.")};
    }
    if (broker.port > 65'535) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--port takes a number up to 65535.")};
    }
    for (const TopicRule &rule : maps) {
        if (!broker.filters.contains(rule.topic)) {
            broker.filters.append(rule.topic);
        }
    }
    return broker;
}

MqttEnd::Options optionsIn(const cli::CommandLine &line)
{
    MqttEnd::Options options;
    options.inbox.rules = rulesIn(line, "map", mapRule, QStringLiteral("TOPIC=ROOM, such as 'factory/+/alarm=alarms'"));
    options.back = rulesIn(line, "back", backRule, QStringLiteral("ROOM=TOPIC, such as 'lobby=office/chat'"));
    if (options.inbox.rules.isEmpty() && options.back.isEmpty()) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("What leads where? Give --map or --back.")};
    }
    options.broker = brokerIn(line, options.inbox.rules);
    options.inbox.retained = options.broker.retained;
    options.inbox.mostBytes = static_cast<int>(std::min<std::int64_t>(line.number("most-bytes", 1).value_or(16 * 1024), 1 << 20));
    const QString payload = line.isSet("payload") ? line.value("payload") : QStringLiteral("text");
    if (payload != QLatin1String("text") && payload != QLatin1String("json")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--payload takes \"text\" or \"json\", not \"%1\".").arg(payload)};
    }
    options.wholeMessages = payload == QLatin1String("json");
    return options;
}

#endif

} // namespace

cli::CommandDescription describeBridge()
{
    return {
        "bridge",
        "bring topics of an MQTT broker into rooms, and rooms out to topics",
        "mqtt --host HOST [--map TOPIC=ROOM]… [--back ROOM=TOPIC]…",
        "Posts what is published under the topics, and publishes what others post in the rooms, until Ctrl+C; never what\n"
        "it brought itself. Nothing is lost when the server, the broker or this program is away for a while: the broker\n"
        "keeps what is published (QoS 1), the room what is said. Needs a broker that speaks MQTT 5, and a --data folder of\n"
        "its own. All of it: docs/bots.md.",
        "  hubbub bridge mqtt --data ~/bridge --name factory --host broker.example --map 'factory/+/alarm=alarms'\n"
        "  hubbub bridge mqtt --data ~/bridge --name lamp --host localhost --map 'lamp/state=home' --back 'home=lamp/set'",
        {{"host", "The broker.", "HOST"},
         {"port", "Its port (default: 1883, with TLS 8883).", "N"},
         {"map", "What is published under these topics (+ and # stand for any) goes into this room; may be repeated.",
          "TOPIC=ROOM"},
         {"back", "What is said in this room is published under this topic; may be repeated, also with the same room.",
          "ROOM=TOPIC"},
         {"create", "Make the rooms that do not exist."},
         {"user", "Who we are to the broker; without --tls only to one on this machine, unless --allow-plain is given.", "NAME"},
         {"mqtt-password-file", "The password for the broker, the first line of this file.", "FILE"},
         {"tls", "Encrypted, with a broker that has a certificate of an authority."},
         {"tls-ca", "Encrypted, with a broker that has a certificate of this authority (PEM).", "FILE"},
         {"tls-cert", "Our certificate for the broker (PEM), with --tls-key.", "FILE"},
         {"tls-key", "Its key.", "FILE"},
         {"client-id", "By which the broker knows us again (default: made from --data).", "ID"},
         {"retained", "Also post what was retained when we come for the first time."},
         {"payload", "What is published: \"text\" (default), or \"json\": the whole message.", "WHAT"},
         {"most-bytes", "Leave out what is longer (default: 16384).", "N"}},
    };
}

#ifdef HUBBUB_HAS_MOSQUITTO

int runBridge(QCoreApplication &application, const cli::CommandLine &line)
{
    if (line.positional() != QStringList{"mqtt"}) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("A bridge leads to \"mqtt\" (--help shows examples).")};
    }
    if (!line.isSet("data")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("--data is missing: a bridge has a folder of its own.")};
    }
    MqttEnd::Options bridge = optionsIn(line);
    EngineOptions options;
    options.rooms = roomsOf(bridge.back, {});
    options.mouthOnly = roomsOf(bridge.inbox.rules, options.rooms);
    options.create = line.isSet("create");
    options.invite = line.token();
    options.unwanted = PostSender::Unwanted::Held; // the broker was told already that it arrived
    BotTask task(line, options, [&bridge](BotTask &own) {
        if (bridge.broker.clientId.isEmpty()) {
            const QByteArray hash = QCryptographicHash::hash("hubbub mqtt " + QByteArray::fromStdString(own.deviceSecret()),
                                                             QCryptographicHash::Sha256);
            bridge.broker.clientId = QStringLiteral("hubbub-") + QString::fromLatin1(hash.toHex().left(16));
        }
        auto end = std::make_unique<MqttEnd>(own.store().path(), bridge);
        QObject::connect(end.get(), &MqttEnd::noted, &own, &BotTask::note);
        QObject::connect(end.get(), &MqttEnd::connected, &own, [&own] { own.tell({{"event", "connected"}}); });
        return end;
    });
    return task.run(application);
}

#else

int runBridge(QCoreApplication &, const cli::CommandLine &)
{
    throw cli::Failure{ExitCode::Failure, QStringLiteral("This hubbub was built without MQTT: libmosquitto was missing.")};
}

#endif

} // namespace hubbub::app::bot
