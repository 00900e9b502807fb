// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_checker.h"

#include "core/protocol/codec.h"
#include "tests/support/history_rules.h"

#include <algorithm>

namespace hubbub::test {

std::vector<Violation> check(const History &history, const CheckOptions &options)
{
    const HistoryIndex index(history);
    Findings findings;
    checkDense(index, findings);
    checkTags(index, findings);
    checkAcks(index, findings);
    checkOrigins(index, findings);
    checkSenderOrder(index, findings);
    checkAckOrder(index, findings);
    checkReceived(index, findings);
    checkMembership(index, findings);
    checkFolds(index, findings);
    checkPeople(index, findings);
    checkSettled(index, options, findings);
    checkPresence(index, options, findings);
    checkReadMarks(index, findings);
    if (findings.all.size() > options.atMost)
        findings.all.resize(options.atMost);
    return findings.all;
}

std::string describe(const Violation &violation)
{
    std::string text = violation.rule + ": " + violation.what;
    for (const Event &event : violation.events)
        text += "\n    " + describe(event);
    return text;
}

std::string describe(const std::vector<Violation> &violations)
{
    std::string text;
    for (const Violation &violation : violations)
        text += describe(violation) + "\n";
    return text;
}

std::string foldText(const roomlog::RoomTitle &title, const std::vector<protocol::Member> &present,
                     const std::vector<protocol::Message> &messages)
{
    std::string text = "title " + title.name + " | " + title.topic + "\n";
    for (const protocol::Member &member : present) {
        text += "member " + member.user.value + " " + member.name + " " + std::string(nameOf(member.role)) + " since "
                + std::to_string(member.since) + " colour " + std::to_string(member.colour) + (member.bot ? " bot\n" : "\n");
    }
    for (const protocol::Message &message : messages)
        text += protocol::encode(message) + "\n";
    return text;
}

} // namespace hubbub::test
