// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Scenarios: small plays that anybody can read, such as
///
///     # A message reaches who was away
///     alice: creates room Lab
///     bob: joins Lab
///     bob: goes offline
///     alice: posts "hello"
///     bob: comes back
///     bob: sees "hello" from alice
///     everyone: sees the same
///
/// One step a line, `who: does what`; `#` begins a comment, the first one is the title. People come into being when they are first
/// named; `server` and `everyone` are taken. A line `only: simulation` keeps a scenario from the real program. What can be said
/// stands in phrases.cpp.
namespace hubbub::test {

struct Word {
    std::string text;
    bool quoted = false;
};

struct Step {
    int line = 0;
    std::string who;
    std::vector<Word> words;
    std::string text; ///< as it was written
};

struct Scenario {
    std::string file;
    std::string title;
    bool simulationOnly = false;
    std::vector<Step> steps;
};

/// The error names file and line and says what was expected there.
base::Result<Scenario, std::string> parseScenario(std::string_view text, const std::string &file);

} // namespace hubbub::test
