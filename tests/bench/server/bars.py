# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server promises of its speed, as claims about one benchmark's medians."""
import dataclasses

CPU = "cpuMicrosPerDelivery"
FLOW = "deliveriesPerSecond"


@dataclasses.dataclass(frozen=True)
class Place:
    """One figure: of a server in a scenario."""

    scenario: str
    server: str
    field: str

    def value(self, results):
        return results.median(self.scenario, self.server, self.field)


@dataclasses.dataclass(frozen=True)
class Bar:
    """`figure`, divided by `over` if that is given, is at most (or at least) `bound`."""

    claim: str
    figure: Place
    over: object
    bound: float
    is_least: bool = False
    unit: str = ""

    def value(self, results):
        figure = self.figure.value(results)
        if figure is None or self.over is None:
            return figure
        over = self.over.value(results)
        return figure / over if over else None

    def verdict(self, results):
        """met, missed, not measured, not valid, or undecided: the load generator stood in the way."""
        places = [place for place in (self.figure, self.over) if place]
        if any(results.faults(place.scenario, place.server) for place in places):
            return "not valid"
        value = self.value(results)
        if value is None:
            return "not measured"
        is_met = value >= self.bound if self.is_least else value <= self.bound
        if self.figure.field == FLOW:
            # A limited generator hides what a server can do: that of ours speaks against us, that of the other one for us.
            hiding = self.over if is_met else self.figure
            if hiding and results.generator_was_limit(hiding.scenario, hiding.server):
                return "undecided"
        return "met" if is_met else "missed"

    def wanted(self):
        return f"{'≥' if self.is_least else '≤'} {self.bound:g}{' ' + self.unit if self.unit else ''}"


def _against(claim, scenario, field, server, bound, is_least=False):
    return Bar(claim, Place(scenario, "hubbub", field), Place(scenario, server, field), bound, is_least, f"× {server}")


BARS = [
    _against("CPU per delivery, one room of 1,000", "room", CPU, "ws", 0.35),
    _against("CPU per delivery, one room of 1,000", "room", CPU, "socket.io", 0.25),
    _against("CPU per delivery, 100 rooms of 20", "rooms", CPU, "ws", 0.6),
    _against("CPU per delivery, 100 rooms of 20", "rooms", CPU, "socket.io", 0.35),
    _against("deliveries a second, eight messages in flight", "room-8", FLOW, "ws", 8, is_least=True),
    Bar("CPU per delivery among 10,000 connections", Place("among-10000", "hubbub", CPU), Place("among-100", "hubbub", CPU), 1.3,
        unit="× among 100"),
    Bar("resident memory per idle connection", Place("idle", "hubbub", "kibPerConnection"), None, 16, unit="KiB"),
    Bar("CPU with 10,000 idle connections", Place("idle", "hubbub", "serverCpuShare"), None, 0.02, unit="of a core"),
    _against("p99 at 50 messages a second into 1,000 members", "steady", "latencyMs.p99", "ws", 1),
    Bar("p99 of the others when one member does not read", Place("stalled", "hubbub", "latencyMs.p99"),
        Place("long", "hubbub", "latencyMs.p99"), 1.2, unit="× without"),
    Bar("CPU per delivery over TLS, one room of 1,000", Place("tls-room", "hubbub-tls", CPU), Place("tls-room", "nginx", CPU), 1,
        unit="× with nginx in front"),
    Bar("CPU per delivery over TLS, 100 rooms of 20", Place("tls-rooms", "hubbub-tls", CPU), Place("tls-rooms", "nginx", CPU), 1,
        unit="× with nginx in front"),
    Bar("members that returned after a restart", Place("storm", "hubbub", "returned"), None, 1000, is_least=True),
    Bar("the last one's return: the second over which a server spreads a thousand, and its start",
        Place("storm", "hubbub", "returnLastMs"), None, 2000, unit="ms"),
]
