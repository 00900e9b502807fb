// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/discover_command.h"

#include "app/cli/output.h"
#include "app/cli/task.h"
#include "app/nearby_text.h"
#include "app/stop_signals.h"
#include "core/net/discovery/discovery.h"

#include <QJsonArray>
#include <QTimer>

#include <map>

namespace hubbub::app::cli {
namespace {

constexpr std::int64_t defaultSeconds = 3;
constexpr std::int64_t mostSeconds = 24 * 60 * 60;

QString asLine(const net::NearbyHost &host)
{
    return escaped(QString::fromStdString(host.name)) + QStringLiteral("  ") + nearbyAddresses(host).join(QLatin1Char(' '))
           + QStringLiteral("  ") + nearbyInviteText(host);
}

QJsonObject asJson(const char *event, const net::NearbyHost &host)
{
    return {{"event", QLatin1String(event)},
            {"server", QString::fromStdString(host.server.value)},
            {"name", QString::fromStdString(host.name)},
            {"addresses", QJsonArray::fromStringList(nearbyAddresses(host))},
            {"invite", nearbyInviteText(host)},
            {"version", QString::fromStdString(host.version)},
            {"key", QString::fromStdString(host.key)},
            {"rooms", static_cast<qint64>(host.rooms)},
            {"room", QString::fromStdString(host.room)}};
}

/// Prints what is there after a while; with --watch, what comes and goes until it is ended.
class DiscoverTask final : public Task
{
public:
    DiscoverTask(const CommandLine &line, net::Discovery::Sources sources, std::chrono::seconds duration)
        : m_json(line.json()), m_watches(line.isSet("watch")), m_endless(m_watches && !line.isSet("seconds")), m_sources(sources)
    {
        m_end.setSingleShot(true);
        m_end.setInterval(duration);
        connect(&m_end, &QTimer::timeout, this, [this] { end(); });
        connect(&m_discovery, &net::Discovery::changed, this, [this] { look(); });
        connect(&m_stopSignals, &StopSignals::stopWanted, this,
                [this](int exitCode) { m_watches ? finish(ExitCode::Ok) : finish(exitCode); });
    }

private:
    using Key = std::pair<protocol::ServerId, std::string>;

    void begin() override
    {
        m_discovery.start(m_sources);
        if (!m_endless) {
            m_end.start();
        }
    }

    void look()
    {
        if (!m_watches) {
            return;
        }
        std::map<Key, net::NearbyHost> now;
        for (const net::NearbyHost &host : m_discovery.hosts()) {
            now.emplace(Key{host.server, host.key}, host);
        }
        for (const auto &[key, host] : m_shown) {
            if (!now.contains(key)) {
                print("gone", host);
            }
        }
        for (const auto &[key, host] : now) {
            const auto before = m_shown.find(key);
            if (before == m_shown.end() || before->second != host) {
                print("host", host);
            }
        }
        m_shown = std::move(now);
    }

    void end()
    {
        if (!m_watches) {
            for (const net::NearbyHost &host : m_discovery.hosts()) {
                print("host", host);
            }
            if (m_discovery.hosts().empty()) {
                complain(QStringLiteral("Nobody was found nearby; \"hubbub doctor\" tells why."));
            }
        }
        finish(ExitCode::Ok);
    }

    void print(const char *event, const net::NearbyHost &host)
    {
        const QString prefix = qstrcmp(event, "gone") == 0 ? QStringLiteral("gone: ") : QString();
        if (!(m_json ? printLine(asJson(event, host)) : printLine(prefix + asLine(host)))) {
            finish(ExitCode::Ok); // nobody reads any more
        }
    }

    const bool m_json;
    const bool m_watches;
    const bool m_endless;
    const net::Discovery::Sources m_sources;
    net::Discovery m_discovery;
    StopSignals m_stopSignals;
    QTimer m_end;
    std::map<Key, net::NearbyHost> m_shown;
};

net::Discovery::Sources sourcesOf(const CommandLine &line)
{
    using Sources = net::Discovery::Sources;
    const QString text = line.isSet("by") ? line.value("by") : QStringLiteral("both");
    if (text == QLatin1String("both")) {
        return Sources::Both;
    }
    if (text == QLatin1String("asking")) {
        return Sources::Datagrams;
    }
    if (text == QLatin1String("dns-sd")) {
        return Sources::Services;
    }
    throw Failure{ExitCode::Usage, QStringLiteral("--by takes asking, dns-sd or both, not \"%1\".").arg(text)};
}

} // namespace

CommandDescription describeDiscover()
{
    return {
        "discover",
        "list hosts on the local network",
        "",
        "Looks for hosts on the local network and lists them with their addresses and what to join them with.\n"
        "With --watch it prints who comes, changes and goes, until it is ended.",
        "  hubbub discover\n"
        "  hubbub discover --json --seconds 1 | jq -r .invite",
        {{"seconds", "Look for so long (default: 3; with --watch: until it is ended).", "N"},
         {"watch", "Print changes as they happen."},
         {"by", "How to look: asking, dns-sd or both (default).", "WAY"}},
        false,
        false,
    };
}

int runDiscover(QCoreApplication &application, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("discover takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    const std::int64_t seconds = line.number("seconds", 1).value_or(defaultSeconds);
    if (seconds > mostSeconds) {
        throw Failure{ExitCode::Usage, QStringLiteral("--seconds takes at most %1.").arg(mostSeconds)};
    }
    DiscoverTask task(line, sourcesOf(line), std::chrono::seconds(seconds));
    return task.run(application);
}

} // namespace hubbub::app::cli
