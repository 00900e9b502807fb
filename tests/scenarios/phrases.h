// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenarios/scenario.h"
#include "tests/scenarios/stage.h"

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace hubbub::test {

/// What a step of a scenario found to be otherwise.
class StepFailed : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// What is known while a scenario is played.
struct Play {
    Stage &stage;
    std::string room; ///< the name of the room that steps are about unless they say another
};

/// What stood where a phrase has a word in capitals, in order.
using Blanks = std::vector<std::string>;

/// Something that can be said in a scenario. Words in capitals stand for what a scenario fills in: TEXT for a text in quotes, N for
/// a number, NAME for a word.
struct Phrase {
    enum class Subject { Person, Server, Everyone, Nobody };
    Subject subject;
    const char *pattern;
    void (*perform)(Play &play, const std::string &who, const Blanks &blanks);
    bool simulationOnly = false;
};

const std::vector<Phrase> &phrases();

/// The phrase that the step uses and what it fills in; a message with what could have been said if there is none.
struct Meaning {
    const Phrase *phrase = nullptr;
    Blanks blanks;
};
base::Result<Meaning, std::string> meaningOf(const Step &step);

/// Plays it to its end; why it failed, as "file:line: step: what was wrong", or nothing.
std::optional<std::string> perform(const Scenario &scenario, Stage &stage);

} // namespace hubbub::test
