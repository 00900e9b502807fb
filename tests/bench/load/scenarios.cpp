// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/scenarios.h"

#include "tests/bench/load/report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <future>
#include <stdexcept>

namespace hubbub::bench {

namespace {

using namespace std::chrono_literals;

// Caches, allocators and compilers get used to the work before it counts.
constexpr auto warmUp = 1s;
// For what is on its way when the time is over.
constexpr auto drain = 20s;
// By one member, so no more than it may have on the way.
constexpr int postsWhileAway = 50;

Clock::duration secondsOf(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

void finish(Crowd &crowd)
{
    crowd.tally().end();
    crowd.run(Clock::now() + drain, [&crowd] { return crowd.tally().missing() == 0; });
}

/// Each of the first `busyRooms` rooms has so many posts on their way; when everybody has one, the next is said.
void closedLoop(Crowd &crowd, Report &report, std::size_t busyRooms, int inFlight, double seconds)
{
    bool goesOn = true;
    crowd.everybodyHas = [&](Room &room) {
        if (goesOn) {
            crowd.post(room, Clock::now());
        }
    };
    for (std::size_t i = 0; i < busyRooms; ++i) {
        for (int n = 0; n < inFlight; ++n) {
            crowd.post(*crowd.rooms()[i], Clock::now());
        }
    }
    const auto never = [] { return false; };
    crowd.run(Clock::now() + warmUp, never);
    crowd.tally().begin();
    report.begin();
    crowd.run(Clock::now() + secondsOf(seconds), never);
    report.end();
    goesOn = false;
    finish(crowd);
}

/// Posts at moments that are given beforehand, whether the server keeps up or not; in the rooms one after the other.
void openLoop(Crowd &crowd, Report &report, double rate, double seconds)
{
    const auto interval = secondsOf(1 / rate);
    const auto start = Clock::now();
    auto next = start;
    std::size_t room = 0;
    const auto speakUntil = [&](Clock::time_point end) {
        while (next < end) {
            crowd.run(next, [] { return false; });
            crowd.post(*crowd.rooms()[room++ % crowd.rooms().size()], next);
            next += interval;
        }
    };
    speakUntil(start + warmUp);
    crowd.tally().begin();
    report.begin();
    speakUntil(start + warmUp + secondsOf(seconds));
    report.end();
    crowd.tally().end();
    finish(crowd);
}

void idle(Crowd &crowd, Report &report, double seconds)
{
    const auto never = [] { return false; };
    crowd.run(Clock::now() + warmUp, never);
    report.begin();
    crowd.run(Clock::now() + secondsOf(seconds), never);
    report.end();
}

/// Connections come and go, a hundred at a time.
void handshakes(const Options &options, Crowd &crowd, Report &report)
{
    report.begin();
    const auto end = Clock::now() + secondsOf(options.seconds);
    int came = 0;
    while (Clock::now() < end) {
        Crowd guests(options);
        guests.gather(0, 0, 100);
        came += 100;
    }
    report.end();
    report.add("handshakesPerSecond", came / report.seconds());
    (void)crowd;
}

std::vector<pid_t> restartServer(const std::string &command)
{
    FILE *const output = popen(command.c_str(), "r");
    if (!output) {
        throw std::runtime_error("the restart command cannot be run");
    }
    std::array<char, 64> line{};
    const bool told = fgets(line.data(), static_cast<int>(line.size()), output) != nullptr;
    if (pclose(output) != 0 || !told) {
        throw std::runtime_error("the restart command failed");
    }
    return {static_cast<pid_t>(std::stol(line.data()))};
}

/// The members live on while the server goes and comes: one that did not answer its goodbye would keep it waiting.
std::vector<pid_t> restartMeanwhile(const std::string &command, Crowd &crowd)
{
    auto restarted = std::async(std::launch::async, restartServer, command);
    while (restarted.wait_for(0s) != std::future_status::ready) {
        crowd.run(Clock::now() + 10ms, [] { return false; });
    }
    return restarted.get();
}

void storm(const Options &options, Crowd &crowd, Report &report)
{
    const auto some = [&] {
        for (int i = 0; i < postsWhileAway; ++i) {
            crowd.post(*crowd.rooms().front(), Clock::now());
        }
    };
    some();
    finish(crowd);
    crowd.letThemReturn();
    report.begin();
    if (options.restartCommand.empty()) {
        crowd.cutOff();
        some();
    } else {
        report.watch(restartMeanwhile(options.restartCommand, crowd));
    }
    const auto start = Clock::now();
    crowd.run(start + 120s,
              [&crowd] { return crowd.areAllThere() && crowd.tally().missing() == 0 && !crowd.returnsMs().empty(); });
    report.end();
    auto returns = crowd.returnsMs();
    std::sort(returns.begin(), returns.end());
    report.add("returned", static_cast<double>(returns.size()));
    if (!returns.empty()) {
        report.add("returnMedianMs", returns[returns.size() / 2]);
        report.add("returnLastMs", returns.back());
    }
    report.add("caughtUpMs", report.seconds() * 1000);
    finish(crowd);
}

} // namespace

void play(const Options &options)
{
    Crowd crowd(options);
    Report report(options);
    const int connections = options.connections > 0 ? options.connections : options.members;
    switch (options.scenario) {
    case Scenario::Room:
        crowd.gather(1, options.members, 0);
        closedLoop(crowd, report, 1, options.inFlight, options.seconds);
        break;
    case Scenario::Rooms:
        crowd.gather(options.rooms, options.members, 0);
        closedLoop(crowd, report, crowd.rooms().size(), options.inFlight, options.seconds);
        break;
    case Scenario::Steady:
        crowd.gather(1, options.members, 0);
        for (int i = 0; i < options.stalled; ++i) {
            crowd.stall(*crowd.rooms().front());
        }
        openLoop(crowd, report, options.rate > 0 ? options.rate : 50, options.seconds);
        break;
    case Scenario::Many: {
        const int rooms = std::max(1, connections / options.members);
        crowd.gather(rooms, options.members, 0);
        openLoop(crowd, report, (options.rate > 0 ? options.rate : 1) * rooms, options.seconds);
        break;
    }
    case Scenario::Among:
        crowd.gather(1, options.members, std::max(0, connections - options.members));
        closedLoop(crowd, report, 1, options.inFlight, options.seconds);
        break;
    case Scenario::Idle:
        crowd.gather(0, 0, connections);
        idle(crowd, report, options.seconds);
        break;
    case Scenario::Handshakes:
        handshakes(options, crowd, report);
        break;
    case Scenario::Storm:
        crowd.gather(1, connections, 0);
        storm(options, crowd, report);
        break;
    }
    report.print(crowd);
}

} // namespace hubbub::bench
