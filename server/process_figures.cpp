// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/process_figures.h"

#include <filesystem>
#include <fstream>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace hubbub::server {

namespace {

#ifdef __linux__

std::optional<std::uint64_t> residentBytes()
{
    std::ifstream file("/proc/self/statm"); // in pages: all, resident, …
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    file >> all >> resident;
    return file ? std::optional(resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE))) : std::nullopt;
}

std::optional<std::uint64_t> openFiles()
{
    std::error_code error;
    std::uint64_t count = 0;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", error), end; !error && entry != end; entry.increment(error)) {
        ++count;
    }
    return error || count == 0 ? std::nullopt : std::optional(count - 1); // without the one that counts
}

#else

std::optional<std::uint64_t> residentBytes()
{
    return std::nullopt;
}

std::optional<std::uint64_t> openFiles()
{
    return std::nullopt;
}

#endif

std::optional<std::uint64_t> mostFiles()
{
#if defined(__unix__) || defined(__APPLE__)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        return static_cast<std::uint64_t>(limit.rlim_cur);
    }
#endif
    return std::nullopt;
}

std::optional<double> cpuSeconds()
{
#if defined(__unix__) || defined(__APPLE__)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
#endif
    return std::nullopt;
}

} // namespace

ProcessFigures processFigures()
{
    return {residentBytes(), openFiles(), mostFiles(), cpuSeconds()};
}

} // namespace hubbub::server
