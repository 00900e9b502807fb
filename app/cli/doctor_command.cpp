// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_command.h"

#include "app/cli/output.h"
#include "app/cli/task.h"
#include "app/finding_text.h"
#include "app/stop_signals.h"
#include "app/wire_text.h"
#include "core/net/doctor/doctor.h"
#include "server/place_file.h"

#include <QUrl>

#include <algorithm>
#include <variant>

namespace hubbub::app::cli {
namespace {

using Case = std::variant<net::Doctor::HostCase, net::Doctor::JoinerCase>;

/// Prints findings as they come, then the verdict.
class DoctorTask final : public Task
{
public:
    DoctorTask(Case examined, bool json) : m_case(std::move(examined)), m_json(json)
    {
        connect(&m_doctor, &net::Doctor::found, this, [this](const net::Finding &finding) { print(finding); });
        connect(&m_doctor, &net::Doctor::finished, this, [this](const QList<net::Finding> &findings) { sumUp(findings); });
        connect(&m_stopSignals, &StopSignals::stopWanted, this, [this](int exitCode) { finish(exitCode); });
    }

private:
    void begin() override
    {
        std::visit([this](const auto &examined) { m_doctor.examine(examined); }, m_case);
    }

    void print(const net::Finding &finding)
    {
        const QString what = findingText(finding);
        const QString action = findingAction(finding);
        if (m_json) {
            printOrEnd(QJsonObject{{"event", "finding"},
                                   {"code", text(net::nameOf(finding.code))},
                                   {"severity", text(net::nameOf(finding.severity))},
                                   {"subject", text(finding.subject)},
                                   {"detail", text(finding.detail)},
                                   {"text", what},
                                   {"action", action}});
            return;
        }
        const QString line = QStringLiteral("%1  %2").arg(text(net::nameOf(finding.severity)), -7).arg(escaped(what));
        printOrEnd(action.isEmpty() ? line : line + QStringLiteral(" → ") + escaped(action));
    }

    void sumUp(const QList<net::Finding> &findings)
    {
        const QString verdict = verdictText(findings);
        const bool isWell = std::none_of(findings.begin(), findings.end(),
                                         [](const net::Finding &finding) { return finding.severity == net::Severity::Problem; });
        if (m_json) {
            printOrEnd(QJsonObject{{"event", "verdict"}, {"well", isWell}, {"text", verdict}});
        } else {
            printOrEnd(verdict);
        }
        finish(isWell ? ExitCode::Ok : ExitCode::Failure);
    }

    template<class Line>
    void printOrEnd(const Line &line)
    {
        if (!printLine(line)) {
            finish(ExitCode::Ok); // nobody reads any more
        }
    }

    const Case m_case;
    const bool m_json;
    net::Doctor m_doctor;
    StopSignals m_stopSignals;
};

Case caseOf(const CommandLine &line)
{
    if (line.isSet("server")) {
        return net::Doctor::JoinerCase{line.server().addresses.front()};
    }
    const auto place = server::savedPlace(line.dataFolder().toStdString());
    if (!place && !line.isSet("data")) {
        return net::Doctor::JoinerCase{};
    }
    net::Doctor::HostCase host;
    if (place) {
        const QUrl url(QString::fromStdString(place->url));
        host.local = net::Address{url.host().toStdString(), place->port};
        host.port = place->port;
        host.server = place->server;
        host.thisMachineOnly = place->thisMachineOnly;
    }
    return host;
}

} // namespace

CommandDescription describeDoctor()
{
    return {
        "doctor",
        "find out why people do not see each other",
        "",
        "Where a host runs on this computer (with the data folder that is named, or with this user's own), it tells which\n"
        "addresses others should use and whether they can come. Elsewhere it tells why nobody is seen, or with --server\n"
        "why that server is not reached. Ends with 1 if something is wrong.",
        "  hubbub doctor\n"
        "  hubbub doctor --data /var/lib/hubbub --json\n"
        "  hubbub doctor --server 192.0.2.7",
        {},
        false,
    };
}

int runDoctor(QCoreApplication &application, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("doctor takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    DoctorTask task(caseOf(line), line.json());
    return task.run(application);
}

} // namespace hubbub::app::cli
