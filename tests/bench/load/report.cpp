// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/report.h"

#include "tests/bench/load/process_watch.h"

#include <cstdio>
#include <sstream>
#include <utility>

namespace hubbub::bench {

namespace {

// From this share of its core on, the generator may be what was measured.
constexpr double busyShare = 0.93;

void member(std::ostream &out, const char *name, double value)
{
    out << ", \"" << name << "\": " << value;
}

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            out += '\\';
        }
        out += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return out + '"';
}

} // namespace

Report::Report(const Options &options) : m_options(options), m_residentFirst(residentKib(options.serverPids)) {}

void Report::begin()
{
    m_since = Clock::now();
    m_serverCpu = cpuSeconds(m_options.serverPids);
    m_ownCpu = ownCpuSeconds();
}

void Report::end()
{
    m_seconds = std::chrono::duration<double>(Clock::now() - m_since).count();
    m_serverCpu = cpuSeconds(m_options.serverPids) - m_serverCpu;
    m_ownCpu = ownCpuSeconds() - m_ownCpu;
    m_residentNow = residentKib(m_options.serverPids);
}

void Report::watch(std::vector<pid_t> processes)
{
    m_options.serverPids = std::move(processes);
    m_serverCpu = 0;
}

void Report::add(const std::string &name, double value)
{
    std::ostringstream out;
    member(out, name.c_str(), value);
    m_more += out.str();
}

void Report::print(Crowd &crowd) const
{
    Tally &tally = crowd.tally();
    const auto deliveries = static_cast<double>(tally.deliveries());
    std::ostringstream out;
    out.precision(12);
    out << "{\"scenario\": " << quoted(m_options.scenarioName);
    member(out, "members", m_options.members);
    member(out, "posts", static_cast<double>(tally.posts()));
    member(out, "deliveries", deliveries);
    member(out, "seconds", m_seconds);
    member(out, "deliveriesPerSecond", deliveries / m_seconds);
    member(out, "serverCpuSeconds", m_serverCpu);
    member(out, "serverCpuShare", m_serverCpu / m_seconds);
    member(out, "cpuMicrosPerDelivery", deliveries > 0 ? 1e6 * m_serverCpu / deliveries : 0);
    member(out, "loadCpuShare", m_ownCpu / m_seconds);
    out << ", \"loadWasLimit\": " << (m_ownCpu / m_seconds > busyShare && m_serverCpu / m_seconds < busyShare ? "true" : "false");
    out << ", \"latencyMs\": {\"p50\": " << tally.latencyMs(0.5);
    member(out, "p90", tally.latencyMs(0.9));
    member(out, "p99", tally.latencyMs(0.99));
    member(out, "max", tally.latencyMs(1));
    out << "}, \"residentKib\": {\"before\": " << m_residentFirst;
    member(out, "after", static_cast<double>(m_residentNow));
    out << '}';
    if (m_options.connections > 0) {
        member(out, "kibPerConnection", static_cast<double>(m_residentNow - m_residentFirst) / m_options.connections);
    }
    member(out, "lost", static_cast<double>(tally.lost()));
    member(out, "doubled", static_cast<double>(tally.doubled()));
    member(out, "reordered", static_cast<double>(tally.reordered()));
    out << m_more << ", \"errors\": [";
    for (std::size_t i = 0; i < crowd.troubles().size(); ++i) {
        out << (i == 0 ? "" : ", ") << quoted(crowd.troubles()[i]);
    }
    out << "]}";
    std::puts(out.str().c_str());
}

} // namespace hubbub::bench
