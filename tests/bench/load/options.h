// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <vector>

namespace hubbub::bench {

enum class Scenario { Room, Rooms, Steady, Many, Among, Idle, Handshakes, Storm };
enum class DialectKind { Hubbub, Plain, SocketIo };

/// What one run of the load generator does; see usage().
struct Options {
    Scenario scenario = Scenario::Room;
    std::string scenarioName;
    DialectKind dialect = DialectKind::Hubbub;
    std::string host = "127.0.0.1"; ///< an address, not a name
    int port = 0;
    std::string path; ///< empty: the dialect's own
    bool tls = false;
    std::vector<pid_t> serverPids;
    int connections = 0; ///< 0: as many as there are members
    int members = 100; ///< of a room
    int rooms = 1;
    int inFlight = 1; ///< posts in a room that not everybody has yet
    double rate = 0; ///< posts a second and room in open loop
    double seconds = 5;
    int bytes = 200; ///< of text in a post
    int stalled = 0; ///< members who do not read
    std::string restartCommand; ///< restarts the server at the same port and prints its new process id
};

/// Exits with a message on stderr if the arguments make no sense.
Options parsed(int argc, char **argv);

} // namespace hubbub::bench
