// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/history_checker.h"
#include "tests/support/history_index.h"

#include <initializer_list>

/// The rules one by one, for history_checker.cpp only.
namespace hubbub::test {

/// Whom this entry of a host's log puts out of the room; empty if nobody.
inline protocol::UserId goesOut(const protocol::Entry &entry)
{
    if (std::holds_alternative<protocol::Left>(entry.body))
        return entry.author;
    if (const auto *kicked = std::get_if<protocol::Kicked>(&entry.body))
        return kicked->user;
    const auto *banned = std::get_if<protocol::Banned>(&entry.body);
    return banned && banned->on ? banned->user : protocol::UserId();
}

/// Gathers what the rules find.
class Findings
{
public:
    void add(const std::string &rule, const std::string &what, std::initializer_list<const Event *> events)
    {
        Violation violation{rule, what, {}};
        for (const Event *event : events) {
            if (event)
                violation.events.push_back(*event);
        }
        all.push_back(std::move(violation));
    }
    std::vector<Violation> all;
};

// history_log_rules.cpp: the log against what was sent and acked
void checkDense(const HistoryIndex &index, Findings &findings); // S1
void checkTags(const HistoryIndex &index, Findings &findings); // S2, S12
void checkAcks(const HistoryIndex &index, Findings &findings); // S3
void checkOrigins(const HistoryIndex &index, Findings &findings); // S4
void checkSenderOrder(const HistoryIndex &index, Findings &findings); // S8
void checkAckOrder(const HistoryIndex &index, Findings &findings); // S9

// history_copy_rules.cpp: the copies against the log
void checkReceived(const HistoryIndex &index, Findings &findings); // S5, S6, S7, S14
void checkMembership(const HistoryIndex &index, Findings &findings); // S10
void checkFolds(const HistoryIndex &index, Findings &findings); // S13
void checkPeople(const HistoryIndex &index, Findings &findings); // S15

// history_time_rules.cpp: what must have happened by when
void checkSettled(const HistoryIndex &index, const CheckOptions &options, Findings &findings); // S11
void checkPresence(const HistoryIndex &index, const CheckOptions &options, Findings &findings); // P1
void checkReadMarks(const HistoryIndex &index, Findings &findings); // R1

} // namespace hubbub::test
