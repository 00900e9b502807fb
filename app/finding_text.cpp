// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hubbub::app {
namespace {

using net::FindingCode;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

bool has(const QList<net::Finding> &findings, FindingCode code)
{
    return std::any_of(findings.begin(), findings.end(), [code](const net::Finding &finding) { return finding.code == code; });
}

/// `%1` is the subject, `%2` the detail.
const char *sentence(FindingCode code)
{
    switch (code) {
    case FindingCode::NoInterface:
        return QT_TRANSLATE_NOOP("Doctor", "This computer is in no network.");
    case FindingCode::UseAddress:
        return QT_TRANSLATE_NOOP("Doctor", "Others reach this computer at %1 (%2).");
    case FindingCode::OwnNameResolves:
        return QT_TRANSLATE_NOOP("Doctor", "This computer's name %1 leads to %2.");
    case FindingCode::OwnNameUnknown:
        return QT_TRANSLATE_NOOP("Doctor", "This computer's name %1 leads nowhere, at least from here.");
    case FindingCode::FirewallNone:
        return QT_TRANSLATE_NOOP("Doctor", "No firewall of this computer refuses connections.");
    case FindingCode::FirewallAllows:
        return QT_TRANSLATE_NOOP("Doctor", "The firewall (%1) lets port %2 in.");
    case FindingCode::FirewallMayBlock:
        return QT_TRANSLATE_NOOP("Doctor", "A firewall (%1) is on and may refuse port %2.");
    case FindingCode::FirewallUnknown:
        return QT_TRANSLATE_NOOP("Doctor", "Whether a firewall refuses connections cannot be seen here.");
    case FindingCode::QuestionHeard:
        return QT_TRANSLATE_NOOP("Doctor", "Questions to everybody nearby go out.");
    case FindingCode::QuestionLost:
        return QT_TRANSLATE_NOOP("Doctor", "Questions to everybody nearby do not get through; a firewall here may stop them.");
    case FindingCode::NotHosting:
        return QT_TRANSLATE_NOOP("Doctor", "No host runs with this data.");
    case FindingCode::ThisMachineOnly:
        return QT_TRANSLATE_NOOP("Doctor", "The host listens to this computer only; nobody else can come.");
    case FindingCode::NotVisible:
        return QT_TRANSLATE_NOOP("Doctor", "The host is not shown to people nearby; they need its address.");
    case FindingCode::PortOpen:
        return QT_TRANSLATE_NOOP("Doctor", "The host answers at %1.");
    case FindingCode::PortClosed:
        return QT_TRANSLATE_NOOP("Doctor", "The host does not answer at %1, not even to this computer.");
    case FindingCode::PeerReached:
        return QT_TRANSLATE_NOOP("Doctor", "A Hubbub at %1 tried, and reached this host.");
    case FindingCode::PeerRefused:
        return QT_TRANSLATE_NOOP("Doctor", "A Hubbub at %1 tried to reach this host, and was refused.");
    case FindingCode::PeerSilent:
        return QT_TRANSLATE_NOOP("Doctor",
                                 "A Hubbub at %1 tried to reach this host, and got no answer: something between refuses it.");
    case FindingCode::NobodyToAsk:
        return QT_TRANSLATE_NOOP("Doctor", "No other host nearby could try whether it reaches this one.");
    case FindingCode::NobodyThere:
        return QT_TRANSLATE_NOOP("Doctor",
                                 "Nobody nearby answers: there is no visible host in this network, or the network keeps its "
                                 "devices apart.");
    case FindingCode::CannotSee:
        return QT_TRANSLATE_NOOP("Doctor", "This computer cannot see anybody: its questions do not get into the network.");
    case FindingCode::HostReached:
        return QT_TRANSLATE_NOOP("Doctor", "%1 is there and can be joined (%2).");
    case FindingCode::HostRefused:
        return QT_TRANSLATE_NOOP("Doctor", "%1 is there, but refuses connections at %2.");
    case FindingCode::HostSilent:
        return QT_TRANSLATE_NOOP("Doctor",
                                 "%1 is there, but does not answer at %2: its firewall lets questions in and nothing else.");
    case FindingCode::ServerReached:
        return QT_TRANSLATE_NOOP("Doctor", "%1 can be reached.");
    case FindingCode::ServerRefused:
        return QT_TRANSLATE_NOOP("Doctor", "The computer at %1 is there, but no server listens at that port.");
    case FindingCode::ServerSilent:
        return QT_TRANSLATE_NOOP("Doctor", "Nothing answers at %1: the computer is off or elsewhere, or a firewall is between.");
    case FindingCode::ServerNameUnknown:
        return QT_TRANSLATE_NOOP("Doctor", "The name %1 is not known here.");
    case FindingCode::OtherSubnet:
        return QT_TRANSLATE_NOOP("Doctor",
                                 "%1 is in another network, where nobody is found by searching; an address or invite works.");
    }
    return "";
}

} // namespace

QString findingText(const net::Finding &finding)
{
    // Both at once: what stands in one must not be taken for a place in the other.
    QString text = Words::tr(sentence(finding.code));
    const QString subject = QString::fromStdString(finding.subject);
    const QString detail = QString::fromStdString(finding.detail);
    if (text.contains(QLatin1String("%2"))) {
        return text.arg(subject, detail);
    }
    return text.contains(QLatin1String("%1")) ? text.arg(subject) : text;
}

QString findingAction(const net::Finding &finding)
{
    const QString port = QString::fromStdString(finding.detail);
    switch (finding.code) {
    case FindingCode::NoInterface:
        return Words::tr("Connect to a network, by cable or wireless.");
    case FindingCode::NotHosting:
        return Words::tr("Start hosting, or name the data folder of the host.");
    case FindingCode::ThisMachineOnly:
        return Words::tr("Open it to the network: the switch in the window, or --listen '*'.");
    case FindingCode::NotVisible:
        return Words::tr("Show it nearby: the switch in the window, or --nearby.");
    case FindingCode::FirewallMayBlock:
        return Words::tr("If others cannot come, allow port %1, TCP and UDP, in the firewall.").arg(port);
    case FindingCode::PeerSilent:
        return Words::tr("Allow port %1, TCP and UDP, in this computer's firewall.").arg(port);
    case FindingCode::PeerRefused:
        return Words::tr("Check that the firewall allows port %1 and that the host listens for the network.").arg(port);
    case FindingCode::PortClosed:
        return Words::tr("Let the host listen at every address (--listen '*').");
    case FindingCode::QuestionLost:
    case FindingCode::CannotSee:
        return Words::tr("Allow UDP ports 4826 and 4827 in this computer's firewall, or join by address.");
    case FindingCode::NobodyThere:
        return Words::tr("Ask the host for an invite, or check that both are in the same network.");
    case FindingCode::HostRefused:
    case FindingCode::HostSilent:
        return Words::tr("Whoever hosts should run \"hubbub doctor\" there and allow the port in the firewall.");
    case FindingCode::ServerRefused:
        return Words::tr("Check the port, and that the host runs.");
    case FindingCode::ServerSilent:
        return Words::tr("Check the address; whoever hosts should run \"hubbub doctor\" there.");
    case FindingCode::ServerNameUnknown:
        return Words::tr("Check the spelling, or use the IP address.");
    default:
        return {};
    }
}

QString verdictText(const QList<net::Finding> &findings)
{
    if (has(findings, FindingCode::NoInterface)) {
        return Words::tr("You cannot be seen: this computer is in no network.");
    }
    if (has(findings, FindingCode::NotHosting)) {
        return Words::tr("Nobody can come, because no host runs.");
    }
    if (has(findings, FindingCode::ThisMachineOnly)) {
        return Words::tr("You cannot be seen: the host is for this computer only.");
    }
    if (has(findings, FindingCode::PeerReached)) {
        return Words::tr("Others can come.");
    }
    if (has(findings, FindingCode::PeerSilent) || has(findings, FindingCode::PeerRefused)) {
        return Words::tr("You cannot be reached: others try in vain.");
    }
    if (has(findings, FindingCode::NobodyToAsk)) {
        return has(findings, FindingCode::FirewallMayBlock)
                   ? Words::tr("Nobody is there to try; the firewall may keep others out.")
                   : Words::tr("Nobody is there to try; from here it looks as if others can come.");
    }
    if (has(findings, FindingCode::ServerReached) || has(findings, FindingCode::HostReached)) {
        return Words::tr("You can join.");
    }
    if (has(findings, FindingCode::HostSilent) || has(findings, FindingCode::HostRefused)) {
        return Words::tr("Somebody is there, but cannot be reached.");
    }
    if (has(findings, FindingCode::ServerSilent) || has(findings, FindingCode::ServerRefused)
        || has(findings, FindingCode::ServerNameUnknown)) {
        return Words::tr("The server cannot be reached from here.");
    }
    return has(findings, FindingCode::CannotSee) ? Words::tr("You cannot see anybody.") : Words::tr("Nobody is there.");
}

} // namespace hubbub::app
