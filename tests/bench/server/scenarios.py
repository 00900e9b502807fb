# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: the load generator's scenario with its options, and the servers that go through it side by side."""
import dataclasses

PEERS = ("hubbub", "bare", "ws", "socket.io")
WITH_DISK = ("hubbub", "bare", "ws-disk", "ws", "socket.io")
TLS = ("hubbub-tls", "nginx")


@dataclasses.dataclass(frozen=True, eq=False)
class Scenario:
    name: str
    group: str  # the word of "./dev bench" that runs it
    title: str
    load: str  # the load generator's word
    options: dict
    servers: tuple
    table: str  # which columns tell it, see tables.py
    connections: int = 0  # what the limit on open files must allow

    def arguments(self, quick):
        """The load generator's. Quick is for trying out whether everything runs: small and short."""
        options = dict(self.options)
        if quick:
            for name, most in (("connections", 1000), ("members", 100), ("rooms", 20), ("seconds", 1)):
                if name in options:
                    options[name] = min(options[name], most)
        return [self.load, *(word for name, value in options.items() for word in (f"--{name}", str(value)))]


def _scenarios():
    one = {"members": 1000, "in-flight": 1, "seconds": 5}
    eight = {**one, "in-flight": 8}
    hundred_rooms = {"rooms": 100, "members": 20, "in-flight": 1, "seconds": 5}
    steady = {"members": 1000, "rate": 50, "seconds": 10}
    # So much that the kernel's buffers of one connection, a few MB on loopback, are full halfway.
    long = {"members": 100, "rate": 200, "bytes": 3900, "seconds": 10}
    many = {"connections": 10000, "room-size": 100, "rate": 1, "seconds": 10}
    return [
        Scenario("room", "server", "One room of 1,000, one message in flight", "room", one, WITH_DISK, "flow"),
        Scenario("room-8", "server", "One room of 1,000, eight in flight", "room", eight, WITH_DISK, "flow"),
        Scenario("rooms", "server", "100 rooms of 20, one in flight in each", "rooms", hundred_rooms, WITH_DISK, "flow"),
        Scenario("steady", "server", "50 messages a second into a room of 1,000", "steady", steady, WITH_DISK, "pace"),
        Scenario("long", "server", "200 messages of 3,900 bytes a second into a room of 100", "steady", long, PEERS, "pace"),
        Scenario("stalled", "server", "The same, and one member does not read", "steady", {**long, "stalled": 1}, PEERS, "pace"),
        Scenario("many", "server", "10,000 members in rooms of 100, each room one message a second", "many", many, PEERS, "pace",
                 10000),
        Scenario("among-100", "server", "A busy room of 100 among 100 connections", "among",
                 {"connections": 100, "members": 100, "seconds": 5}, PEERS, "flow"),
        Scenario("among-10000", "server", "A busy room of 100 among 10,000 connections", "among",
                 {"connections": 10000, "members": 100, "seconds": 5}, PEERS, "flow", 10000),
        Scenario("tls-room", "server", "One room of 1,000 over TLS, one in flight", "room", one, TLS, "flow"),
        Scenario("tls-rooms", "server", "100 rooms of 20 over TLS, one in flight in each", "rooms", hundred_rooms, TLS, "flow"),
        Scenario("idle", "idle", "10,000 idle connections", "idle", {"connections": 10000, "seconds": 10}, PEERS, "rest", 10000),
        Scenario("handshakes", "storm", "Connections that come and go", "handshakes", {"seconds": 5}, PEERS, "arrival"),
        Scenario("storm", "storm", "1,000 members return to a server that was restarted", "storm", {"connections": 1000},
                 ("hubbub",), "return"),
    ]


SCENARIOS = {scenario.name: scenario for scenario in _scenarios()}
GROUPS = ("server", "idle", "storm")
