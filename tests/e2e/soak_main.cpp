// SPDX-License-Identifier: GPL-3.0-or-later
// soak [KILLS] [--seed N] [--keep]: kills server and clients at random and looks for what was lost, doubled or mixed up.
// Exit code 0 if nothing was.
#include "tests/e2e/soak.h"

#include <QCoreApplication>

#include <cstdlib>
#include <iostream>

namespace {

int usage()
{
    std::cerr << "usage: soak [KILLS] [--seed N] [--keep]\n";
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    hubbub::test::SoakOptions options;
    options.talkative = true;
    hubbub::base::SystemRandom random;
    options.seed = random.below(1'000'000);
    bool keep = false;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        bool readable = true;
        if (arguments[i] == "--keep")
            keep = true;
        else if (arguments[i] == "--seed" && i + 1 < arguments.size())
            options.seed = arguments[++i].toULongLong(&readable);
        else
            options.kills = arguments[i].toInt(&readable);
        if (!readable || options.kills < 0)
            return usage();
    }
    hubbub::test::Soak soak(options);
    const auto violations = soak.run();
    if (!violations.empty() || keep) {
        soak.keepFolder();
        std::cout << "The recordings are in " << soak.folder() << '\n';
    }
    std::cout << describe(violations) << soak.figures()
              << (violations.empty() ? "Nothing lost, nothing doubled.\n"
                                     : "VIOLATIONS: " + std::to_string(violations.size()) + "\n");
    return violations.empty() ? 0 : 1;
}
