// SPDX-License-Identifier: GPL-3.0-or-later
// converge [--trace] [--history FILE] [--without N] SEED [COUNT]: runs seeds of the convergence test by hand. --trace prints every event,
// --history saves the last run's for history_check, --without takes out the Nth ingredient (0 …).
#include "tests/convergence/chaos.h"
#include "tests/convergence/mutations.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char *argv[])
{
    using namespace hubbub::test;
    bool trace = false;
    std::string historyFile;
    int without = -1;
    std::vector<std::uint64_t> numbers;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--trace")
            trace = true;
        else if (argument == "--history" && i + 1 < argc)
            historyFile = argv[++i];
        else if (argument == "--without" && i + 1 < argc)
            without = std::atoi(argv[++i]);
        else
            numbers.push_back(std::strtoull(argument.c_str(), nullptr, 10));
    }
    if (numbers.empty()) {
        std::cerr << "usage: converge [--trace] [--history FILE] [--without N] SEED [COUNT]\n";
        return 2;
    }
    const std::uint64_t count = numbers.size() > 1 ? numbers[1] : 1;
    std::uint64_t failed = 0;
    const auto began = std::chrono::steady_clock::now();
    for (std::uint64_t seed = numbers[0]; seed < numbers[0] + count; ++seed) {
        std::unique_ptr<Mutation> mutation;
        if (without >= 0)
            mutation = ingredients().at(static_cast<std::size_t>(without)).remove();
        ChaosOptions options;
        options.seed = seed;
        options.trace = trace;
        options.mutation = mutation.get();
        Chaos chaos(options);
        const auto violations = chaos.run();
        if (!historyFile.empty() && !chaos.history().save(historyFile))
            std::cerr << historyFile << ": cannot be written\n";
        if (violations.empty())
            continue;
        ++failed;
        std::cout << "seed " << seed << ":\n" << describe(violations) << std::flush;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::cout << count << " seeds, " << failed << " failed, " << static_cast<double>(count) / took.count() << " seeds/s\n";
    return failed == 0 ? 0 : 1;
}
