# SPDX-License-Identifier: GPL-3.0-or-later
"""Bar charts as SVG, without a library: one panel per question, one bar per server."""
from xml.sax.saxutils import escape

from server.servers import SERVERS
from server.tables import number

COLOURS = {"hubbub": "#2f6fde", "hubbub-tls": "#2f6fde", "ws": "#8a8f98", "ws-disk": "#b9bdc4", "socket.io": "#5d626b",
           "nginx": "#3f9a5f", "bare": "#c9a227"}
OTHER = "#7ea6ee"  # a variant of Hubbub
WIDTH, LABEL, GAP = 760, 170, 18
ROW, HEAD, FOOT = 26, 34, 10
VALUE = 90  # room for the figure behind the longest bar

LESS, MORE = "less is better", "more is better"

# The plots: a file, and what its panels show.
PLOTS = {
    "fanout": [("room", "cpuMicrosPerDelivery", "CPU µs per delivery, one room of 1,000", LESS),
               ("rooms", "cpuMicrosPerDelivery", "CPU µs per delivery, 100 rooms of 20", LESS),
               ("room-8", "deliveriesPerSecond", "Deliveries a second, one room of 1,000, eight in flight", MORE)],
    "latency": [("steady", "latencyMs.p50", "Median ms from sending to each of 1,000 members, 50 messages a second", LESS),
                ("steady", "latencyMs.p99", "99th percentile, ms", LESS),
                ("long", "latencyMs.p99", "99th percentile, ms, 200 long messages a second into a room of 100", LESS),
                ("stalled", "latencyMs.p99", "The same, and one member does not read", LESS)],
    "connections": [("among-100", "cpuMicrosPerDelivery", "CPU µs per delivery, a busy room of 100 among 100 connections", LESS),
                    ("among-10000", "cpuMicrosPerDelivery", "The same among 10,000 connections", LESS),
                    ("idle", "kibPerConnection", "KiB per idle connection, 10,000 of them", LESS),
                    ("handshakes", "handshakesPerSecond", "Handshakes a second", MORE)],
    "tls": [("tls-room", "cpuMicrosPerDelivery", "CPU µs per delivery over TLS, one room of 1,000", LESS),
            ("tls-rooms", "cpuMicrosPerDelivery", "CPU µs per delivery over TLS, 100 rooms of 20", LESS)],
}


def panel(results, question, top):
    """One question's bars from `top` on; returns the drawing and its height. Empty where nothing was measured."""
    scenario, name, title, better = question
    bars = [(server, results.median(scenario, server, name)) for server in results.servers(scenario)]
    bars = [(server, value) for server, value in sorted(bars, key=lambda bar: list(SERVERS).index(bar[0])) if value is not None]
    if not bars:
        return "", 0
    most = max(value for _, value in bars) or 1
    out = [f'<text x="{GAP}" y="{top + 22}" class="title">{escape(title)}'
           f'<tspan class="better" dx="10">{better}</tspan></text>']
    for i, (server, value) in enumerate(bars):
        y = top + HEAD + i * ROW
        colour = COLOURS.get(server, OTHER)
        length = max(1, (WIDTH - LABEL - VALUE - GAP) * value / most)
        out.append(f'<text x="{LABEL - 10}" y="{y + 15}" class="name">{escape(SERVERS[server].title)}</text>'
                   f'<rect x="{LABEL}" y="{y}" width="{length:.1f}" height="{ROW - 6}" rx="2" fill="{colour}"/>'
                   f'<text x="{LABEL + length + 8:.1f}" y="{y + 15}">{escape(number(value))}</text>')
    return "\n".join(out), HEAD + len(bars) * ROW + FOOT


def plot(results, panels):
    """A whole picture; empty where none of its panels was measured."""
    drawings, height, titles = [], FOOT, []
    for question in panels:
        drawing, used = panel(results, question, height)
        if used:
            drawings.append(drawing)
            titles.append(question[2])
            height += used
    if not drawings:
        return ""
    body = "\n".join(drawings)
    size = f'width="{WIDTH}" height="{height}"'
    return f"""<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {WIDTH} {height}" role="img">
<title>{escape('; '.join(titles))}</title>
<style>
text {{ font: 13px system-ui, "Noto Sans", sans-serif; fill: #1d2128 }}
.title {{ font-weight: 600; font-size: 14px }}
.name {{ text-anchor: end }}
.better {{ font-weight: 400; font-size: 12px; fill: #5d626b }}
</style>
<rect {size} rx="8" fill="#ffffff"/>
{body}
</svg>
"""


def write(results, folder, prefix=""):
    """Writes those plots for which there are figures; returns their paths."""
    written = []
    for name, panels in PLOTS.items():
        picture = plot(results, panels)
        if picture:
            path = folder / f"{prefix}{name}.svg"
            path.write_text(picture)
            written.append(path)
    return written
