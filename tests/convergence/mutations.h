// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/convergence/chaos.h"

#include <memory>
#include <string>
#include <vector>

/// The ingredients that the protocol needs, each taken out once. Every one works on frames or on the calls between hub and network, so
/// the code that is tested is the code that is shipped.
namespace hubbub::test {

struct Ingredient {
    const char *name;
    const char *without; ///< what happens instead
    std::unique_ptr<Mutation> (*remove)();
    std::vector<std::string> rules; ///< of which at least one must be broken
};

const std::vector<Ingredient> &ingredients();

} // namespace hubbub::test
