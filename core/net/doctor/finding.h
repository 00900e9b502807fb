// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub::net {

enum class Severity : std::uint8_t {
    Good, ///< works
    Note, ///< good to know
    Warning, ///< may be why something does not work
    Problem, ///< is why
};

/// What the doctor found. Words for people are made in app/ from code, subject and detail.
enum class FindingCode : std::uint8_t {
    // This machine
    NoInterface, ///< no network at all
    UseAddress, ///< subject: `host:port` for others, the best one first; detail: interface and kind
    OwnNameResolves, ///< subject: the machine's name; detail: its address
    OwnNameUnknown, ///< subject: the machine's name
    FirewallNone,
    FirewallAllows, ///< subject: the tool; detail: the port
    FirewallMayBlock, ///< the same
    FirewallUnknown,
    QuestionHeard, ///< a question to the group came back to this machine
    QuestionLost, ///< it did not: groups do not work here

    // A host
    NotHosting,
    ThisMachineOnly, ///< it listens at loopback addresses only
    NotVisible, ///< it does not want to be found nearby
    PortOpen, ///< subject: own address at which it listens
    PortClosed, ///< subject: own address at which it should
    PeerReached, ///< subject: the peer; detail: the port
    PeerRefused,
    PeerSilent,
    NobodyToAsk, ///< no other host nearby that could try

    // Somebody who wants to join
    NobodyThere, ///< questions go out, nobody answers
    CannotSee, ///< questions do not even go out
    HostReached, ///< subject: name of the host; detail: address
    HostRefused,
    HostSilent,
    ServerReached, ///< subject: the address that was given
    ServerRefused,
    ServerSilent,
    ServerNameUnknown,
    OtherSubnet, ///< subject: the address that was given: it is not on a segment of this machine
};

struct Finding {
    FindingCode code = FindingCode::NoInterface;
    Severity severity = Severity::Note;
    std::string subject;
    std::string detail;

    bool operator==(const Finding &) const = default;
};

/// A word for programs: `no_interface`.
std::string_view nameOf(FindingCode code);
std::string_view nameOf(Severity severity);
/// How bad it is, which follows from what it is.
Severity severityOf(FindingCode code);

} // namespace hubbub::net
