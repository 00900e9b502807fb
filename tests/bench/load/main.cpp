// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/scenarios.h"

#include <algorithm>
#include <cstdio>
#include <exception>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    const hubbub::bench::Options options = hubbub::bench::parsed(argc, argv);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 1'000'000);
        setrlimit(RLIMIT_NOFILE, &files);
    }
    try {
        hubbub::bench::play(options);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "hubbub_load: %s\n", error.what());
        return 1;
    }
}
