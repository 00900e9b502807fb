// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/options.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <stdexcept>

namespace hubbub::bench {

namespace {

constexpr const char *usage = R"(Usage: hubbub_load --url ws://ADDRESS:PORT[/PATH] [options] SCENARIO
Plays the members of a chat server, counts what each of them gets, and prints one JSON object.

Scenarios:
  room        closed loop in one room: --members, --in-flight
  rooms       closed loop in many: --rooms of --members each
  steady      open loop in one room: --members, --rate; latency counts from the intended moment. --stalled N members do not read
  many        open loop in many: --connections in rooms of --members, --rate posts a second and room
  among       closed loop in one room of --members among --connections
  idle        what --connections cost that say nothing
  handshakes  how many connections come and go a second
  storm       everybody is cut off, and back at once; with --restart-command PROGRAM the server is restarted meanwhile (hubbub only)

Options:
  --dialect hubbub|plain|socketio   what the server speaks (hubbub)
  --server-pid PID[,PID...]         whose CPU time and memory is counted
  --seconds N                       how long it measures (5)
  --bytes N                         of text in a post (200)
)";

[[noreturn]] void refuse(const std::string &why)
{
    std::fprintf(stderr, "hubbub_load: %s\n%s", why.c_str(), usage);
    std::exit(2);
}

template<class Number>
Number number(const std::string &option, std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0) {
        refuse(option + " takes a number, not \"" + std::string(text) + "\"");
    }
    return value;
}

void readUrl(Options &options, const std::string &url)
{
    std::string_view rest = url;
    for (const auto &[scheme, tls] : {std::pair{"ws://", false}, std::pair{"wss://", true}}) {
        if (rest.starts_with(scheme)) {
            options.tls = tls;
            rest.remove_prefix(std::strlen(scheme));
        }
    }
    const auto slash = rest.find('/');
    const auto place = rest.substr(0, slash);
    const auto colon = place.rfind(':');
    if (rest.size() == url.size() || colon == std::string_view::npos) {
        refuse("\"" + url + "\" is not like ws://127.0.0.1:4826/ws");
    }
    options.path = slash == std::string_view::npos ? "" : rest.substr(slash);
    options.host = place.substr(0, colon);
    options.port = number<int>("--url", place.substr(colon + 1));
}

void readPids(Options &options, std::string_view list)
{
    while (!list.empty()) {
        const auto comma = list.find(',');
        options.serverPids.push_back(number<int>("--server-pid", list.substr(0, comma)));
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
}

void readScenario(Options &options, const std::string &name)
{
    static const std::map<std::string, Scenario> scenarios = {
        {"room", Scenario::Room},   {"rooms", Scenario::Rooms}, {"steady", Scenario::Steady},         {"many", Scenario::Many},
        {"among", Scenario::Among}, {"idle", Scenario::Idle},   {"handshakes", Scenario::Handshakes}, {"storm", Scenario::Storm},
    };
    const auto found = scenarios.find(name);
    if (found == scenarios.end()) {
        refuse("there is no scenario \"" + name + "\"");
    }
    options.scenario = found->second;
    options.scenarioName = name;
}

void readDialect(Options &options, const std::string &name)
{
    static const std::map<std::string, DialectKind> dialects = {
        {"hubbub", DialectKind::Hubbub}, {"plain", DialectKind::Plain}, {"socketio", DialectKind::SocketIo}};
    const auto found = dialects.find(name);
    if (found == dialects.end()) {
        refuse("there is no dialect \"" + name + "\"");
    }
    options.dialect = found->second;
}

} // namespace

Options parsed(int argc, char **argv)
{
    Options options;
    const auto whole = [](int &target) {
        return [&target](const std::string &option, const std::string &value) { target = number<int>(option, value); };
    };
    const std::map<std::string, std::function<void(const std::string &, const std::string &)>> known = {
        {"--url", [&](const auto &, const auto &value) { readUrl(options, value); }},
        {"--dialect", [&](const auto &, const auto &value) { readDialect(options, value); }},
        {"--server-pid", [&](const auto &, const auto &value) { readPids(options, value); }},
        {"--connections", whole(options.connections)},
        {"--members", whole(options.members)},
        {"--room-size", whole(options.members)},
        {"--rooms", whole(options.rooms)},
        {"--in-flight", whole(options.inFlight)},
        {"--bytes", whole(options.bytes)},
        {"--stalled", whole(options.stalled)},
        {"--rate", [&](const auto &option, const auto &value) { options.rate = number<double>(option, value); }},
        {"--seconds", [&](const auto &option, const auto &value) { options.seconds = number<double>(option, value); }},
        {"--restart-command", [&](const auto &, const auto &value) { options.restartCommand = value; }},
    };
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--help") {
            std::fputs(usage, stdout);
            std::exit(0);
        }
        if (!argument.starts_with("--")) {
            readScenario(options, argument);
            continue;
        }
        const auto found = known.find(argument);
        if (found == known.end() || i + 1 == argc) {
            refuse(found == known.end() ? "there is no option " + argument : argument + " takes a value");
        }
        found->second(argument, argv[++i]);
    }
    if (options.port == 0 || options.scenarioName.empty()) {
        refuse(options.port == 0 ? "--url is missing" : "the scenario is missing");
    }
    return options;
}

} // namespace hubbub::bench
