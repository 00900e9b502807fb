// SPDX-License-Identifier: GPL-3.0-or-later
// history_check [--settle-ms N] FILE… : verifies the histories that a run recorded, together. Exit code 0 if they hold.
#include "tests/support/history_checker.h"

#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char *argv[])
{
    hubbub::test::History history;
    hubbub::test::CheckOptions options;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--settle-ms" && i + 1 < argc) {
            options.settleWithin = std::atoll(argv[++i]);
            continue;
        }
        if (argument.starts_with("--")) {
            std::cerr << "usage: history_check [--settle-ms N] FILE…\n";
            return 2;
        }
        if (const auto error = history.load(argument)) {
            std::cerr << *error << '\n';
            return 2;
        }
    }
    if (history.empty()) {
        std::cerr << "history_check: no events\n";
        return 2;
    }
    const auto violations = check(history, options);
    std::cout << describe(violations);
    std::cout << history.events().size() << " events, " << violations.size() << " violations\n";
    return violations.empty() ? 0 : 1;
}
