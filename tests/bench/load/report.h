// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/load/crowd.h"

#include <string>

namespace hubbub::bench {

/// What is measured between begin() and end(), and the JSON object that tells it.
class Report
{
public:
    explicit Report(const Options &options);

    void begin();
    void end();
    /// The server is other processes now, which count from their beginning.
    void watch(std::vector<pid_t> processes);
    /// One more member of the object.
    void add(const std::string &name, double value);
    /// Prints it to stdout.
    void print(Crowd &crowd) const;

    double seconds() const { return m_seconds; }

private:
    Options m_options;
    long m_residentFirst = 0; // before anybody came
    long m_residentNow = 0;
    double m_serverCpu = 0;
    double m_ownCpu = 0;
    double m_seconds = 0;
    Clock::time_point m_since;
    std::string m_more;
};

} // namespace hubbub::bench
