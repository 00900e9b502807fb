# SPDX-License-Identifier: GPL-3.0-or-later
"""The report: Markdown tables that read well in a terminal, too."""
from server.bars import BARS
from server.scenarios import SCENARIOS
from server.servers import SERVERS

NOTHING = "–"


def number(value):
    """Three digits are what such a measurement is good for."""
    if value is None:
        return NOTHING
    if value >= 100:
        digits = len(str(int(value)))
        return f"{round(value, 3 - digits) if digits > 3 else round(value):,.0f}"
    return f"{value:.3g}" if value >= 0.001 else "0"


def share(value):
    return NOTHING if value is None else f"{100 * value:.3g} %"


def _plain(name, form=number):
    return lambda results, scenario, server: form(results.median(scenario, server, name))


def _ratio(name, other):
    return lambda results, scenario, server: number(results.ratio(scenario, server, other, name))


def _limit(results, scenario, server):
    if results.generator_was_limit(scenario, server):
        return "the limit"
    return share(results.median(scenario, server, "loadCpuShare"))


CPU_COLUMNS = [
    ("CPU µs per delivery", _plain("cpuMicrosPerDelivery")),
    ("of bare’s", _ratio("cpuMicrosPerDelivery", "bare")),
    ("of ws’s", _ratio("cpuMicrosPerDelivery", "ws")),
    ("of ws’s on disk", _ratio("cpuMicrosPerDelivery", "ws-disk")),
    ("of socket.io’s", _ratio("cpuMicrosPerDelivery", "socket.io")),
]
FLOW_COLUMNS = [
    ("deliveries/s", _plain("deliveriesPerSecond")),
    ("× ws", _ratio("deliveriesPerSecond", "ws")),
    ("× ws on disk", _ratio("deliveriesPerSecond", "ws-disk")),
    ("× socket.io", _ratio("deliveriesPerSecond", "socket.io")),
]
LATENCY_COLUMNS = [(f"{name} ms", _plain(f"latencyMs.{name}")) for name in ("p50", "p99", "max")]
SHARES = [("server’s core", _plain("serverCpuShare", share)), ("generator", _limit)]
MEMORY = ("KiB per connection", _plain("kibPerConnection"))
COLUMNS = {
    "flow": FLOW_COLUMNS + CPU_COLUMNS + LATENCY_COLUMNS[:2] + SHARES,
    "pace": LATENCY_COLUMNS + CPU_COLUMNS + SHARES,
    "rest": [MEMORY, ("MiB in all", lambda *where: number(_mebi(*where))), ("CPU of a core", _plain("serverCpuShare", share))],
    "arrival": [("handshakes/s", _plain("handshakesPerSecond")), ("× ws", _ratio("handshakesPerSecond", "ws")),
                ("× socket.io", _ratio("handshakesPerSecond", "socket.io")), *SHARES],
    "return": [("returned", _plain("returned")), ("median ms", _plain("returnMedianMs")), ("last ms", _plain("returnLastMs")),
               ("all caught up, ms", _plain("caughtUpMs"))],
}


def _mebi(results, scenario, server):
    kib = results.median(scenario, server, "residentKib.after")
    return None if kib is None else kib / 1024


def markdown(rows):
    """Rows of text, the first of which is the head; the first column to the left, the others to the right."""
    widths = [max(3, *(len(row[column]) for row in rows)) for column in range(len(rows[0]))]

    def line(row):
        return "| " + " | ".join(f"{cell:<{width}}" if i == 0 else f"{cell:>{width}}"
                                 for i, (cell, width) in enumerate(zip(row, widths))) + " |"

    rule = "| " + " | ".join("-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths)) + " |"
    return "\n".join([line(rows[0]), rule, *map(line, rows[1:])])


def without_empty_columns(rows):
    """A column in which nobody has a figure says nothing."""
    told = [i for i in range(len(rows[0])) if i == 0 or any(row[i] != NOTHING for row in rows[1:])]
    return [[row[i] for i in told] for row in rows]


def scenario_table(results, scenario):
    columns = COLUMNS[SCENARIOS[scenario].table]
    servers = results.servers(scenario)
    rows = [["", *(title for title, _ in columns)]]
    for server in sorted(servers, key=list(SERVERS).index):
        name = SERVERS[server].title
        if results.faults(scenario, server):
            name += " (NOT VALID)"
        rows.append([name, *(cell(results, scenario, server) for _, cell in columns)])
    return f"**{SCENARIOS[scenario].title}**\n\n" + markdown(without_empty_columns(rows))


SUMMARY = [
    ("CPU µs per delivery, room of 1,000", "room", "cpuMicrosPerDelivery"),
    ("100 rooms of 20", "rooms", "cpuMicrosPerDelivery"),
    ("deliveries/s, eight in flight", "room-8", "deliveriesPerSecond"),
    ("p99 ms at 50 messages/s", "steady", "latencyMs.p99"),
    ("KiB per idle connection", "idle", "kibPerConnection"),
    ("handshakes/s", "handshakes", "handshakesPerSecond"),
]


def summary_table(results, is_titled=True):
    """A line per server: what the README shows. Empty where little was measured."""
    servers = [server for server in SERVERS if any(server in results.servers(scenario) for _, scenario, _ in SUMMARY)]
    if sum(scenario in results.scenarios() for _, scenario, _ in SUMMARY) < 2:
        return ""
    rows = [["", *(title for title, _, _ in SUMMARY)]]
    rows += [[SERVERS[server].title, *(number(results.median(scenario, server, name)) for _, scenario, name in SUMMARY)]
             for server in servers]
    return ("**In short**\n\n" if is_titled else "") + markdown(without_empty_columns(rows))


def bars_table(results):
    ran = [bar for bar in BARS if bar.figure.scenario in results.scenarios()]
    if not ran:
        return ""
    rows = [["", "wanted", "measured", "verdict"]]
    rows += [[bar.claim, bar.wanted(), number(bar.value(results)), bar.verdict(results)] for bar in ran]
    return "**Bars**\n\n" + markdown(rows)


def faults_list(results):
    lines = [f"- {SCENARIOS[scenario].title}, {SERVERS[server].title}: {fault}"
             for scenario in results.scenarios() for server in results.servers(scenario)
             for fault in results.faults(scenario, server)]
    return "**NOT VALID.** A run in which something goes wrong is no measurement:\n\n" + "\n".join(lines) if lines else ""


def report(results, remarks, is_judged=True):
    """The whole text. `remarks` tell where and how it was measured; what is not meant as a measurement is not judged."""
    parts = ["\n".join(f"- {remark}" for remark in remarks), faults_list(results), summary_table(results)]
    parts += [scenario_table(results, name) for name in results.scenarios()]
    if is_judged:
        parts.append(bars_table(results))
    return "\n\n".join(part for part in parts if part) + "\n"
