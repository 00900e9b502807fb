// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/doctor/finding.h"

#include <cassert>

namespace hubbub::net {

namespace {

struct Row {
    FindingCode code;
    std::string_view name;
    Severity severity;
};

constexpr Row rows[] = {
    {FindingCode::NoInterface, "no_interface", Severity::Problem},
    {FindingCode::UseAddress, "use_address", Severity::Good},
    {FindingCode::OwnNameResolves, "own_name_resolves", Severity::Good},
    {FindingCode::OwnNameUnknown, "own_name_unknown", Severity::Note},
    {FindingCode::FirewallNone, "firewall_none", Severity::Good},
    {FindingCode::FirewallAllows, "firewall_allows", Severity::Good},
    {FindingCode::FirewallMayBlock, "firewall_may_block", Severity::Warning},
    {FindingCode::FirewallUnknown, "firewall_unknown", Severity::Note},
    {FindingCode::QuestionHeard, "question_heard", Severity::Good},
    {FindingCode::QuestionLost, "question_lost", Severity::Warning},
    {FindingCode::NotHosting, "not_hosting", Severity::Problem},
    {FindingCode::ThisMachineOnly, "this_machine_only", Severity::Problem},
    {FindingCode::NotVisible, "not_visible", Severity::Note},
    {FindingCode::PortOpen, "port_open", Severity::Good},
    {FindingCode::PortClosed, "port_closed", Severity::Warning},
    {FindingCode::PeerReached, "peer_reached", Severity::Good},
    {FindingCode::PeerRefused, "peer_refused", Severity::Problem},
    {FindingCode::PeerSilent, "peer_silent", Severity::Problem},
    {FindingCode::NobodyToAsk, "nobody_to_ask", Severity::Note},
    {FindingCode::NobodyThere, "nobody_there", Severity::Note},
    {FindingCode::CannotSee, "cannot_see", Severity::Problem},
    {FindingCode::HostReached, "host_reached", Severity::Good},
    {FindingCode::HostRefused, "host_refused", Severity::Problem},
    {FindingCode::HostSilent, "host_silent", Severity::Problem},
    {FindingCode::ServerReached, "server_reached", Severity::Good},
    {FindingCode::ServerRefused, "server_refused", Severity::Problem},
    {FindingCode::ServerSilent, "server_silent", Severity::Problem},
    {FindingCode::ServerNameUnknown, "server_name_unknown", Severity::Problem},
    {FindingCode::OtherSubnet, "other_subnet", Severity::Note},
};

const Row &rowOf(FindingCode code)
{
    for (const Row &row : rows) {
        if (row.code == code) {
            return row;
        }
    }
    assert(false);
    return rows[0];
}

} // namespace

std::string_view nameOf(FindingCode code)
{
    return rowOf(code).name;
}

std::string_view nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return "good";
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Problem:
        break;
    }
    return "problem";
}

Severity severityOf(FindingCode code)
{
    return rowOf(code).severity;
}

} // namespace hubbub::net
