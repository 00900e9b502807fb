// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/process_watch.h"

#include <fstream>
#include <sstream>
#include <string>

#include <ctime>
#include <unistd.h>

namespace hubbub::bench {

double cpuSeconds(const std::vector<pid_t> &processes)
{
    double seconds = 0;
    for (const pid_t process : processes) {
        std::ifstream file("/proc/" + std::to_string(process) + "/stat");
        std::string text((std::istreambuf_iterator<char>(file)), {});
        // The name, in brackets, may hold anything; behind it the 12th and 13th are the ticks in user and in kernel mode.
        std::istringstream fields(text.substr(text.rfind(')') + 1));
        std::string skipped;
        for (int i = 0; i < 11; ++i) {
            fields >> skipped;
        }
        double user = 0;
        double system = 0;
        fields >> user >> system;
        seconds += (user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    return seconds;
}

long residentKib(const std::vector<pid_t> &processes)
{
    long kib = 0;
    for (const pid_t process : processes) {
        std::ifstream file("/proc/" + std::to_string(process) + "/status");
        for (std::string word; file >> word;) {
            if (word == "VmRSS:") {
                long value = 0;
                file >> value;
                kib += value;
                break;
            }
        }
    }
    return kib;
}

double ownCpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace hubbub::bench
