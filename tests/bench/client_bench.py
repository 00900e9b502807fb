#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the client against its goals (docs/performance.md): the real window on a display of its own, drawn in software, and the
store and client beneath it. Prints a table and writes everything as JSON.

usage: client_bench.py PROGRAMS FOLDER [--small]
PROGRAMS has bench_window and the others. Histories are made in FOLDER, and used again if they are there. --small takes short ones, to
see whether everything works; its verdicts say nothing.
"""
import argparse
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
# The window goes there at its start, and nobody answers (archive.h).
WINDOW = "[General]\nshown=ws://127.0.0.1:9/ws\n[open]\n1\\name=Me\n1\\url=ws://127.0.0.1:9/ws\nsize=1\n"
COMMON, RARE = "the", "zanzibar"
SEARCHES = (COMMON, RARE, "conf", "tomorr", "会议", "the meeting", "from:Person1 the", "has:link", "after:2025-01 conf",
            "from:Person2 has:link the")


class Sizes:
    """How long the histories are."""

    def __init__(self, small):
        factor = 100 if small else 1
        self.rooms = {"ten": 10_000 // factor, "hundred": 100_000 // factor, "million": 1_000_000 // factor}
        self.many = {f"room{number:02}": 10_000 // factor for number in range(40)}
        self.missed = 100_000 // factor
        self.scrolled = 2_000 // (10 if small else 1)
        self.rounds = 2 if small else ROUNDS


class Bench:
    def __init__(self, programs, folder, sizes):
        self.programs = pathlib.Path(programs)
        self.folder = pathlib.Path(folder)
        self.sizes = sizes
        self.results = {}
        self.rows = []  # what, figure, goal, verdict

    # ---- Running

    def run(self, program, *arguments):
        environment = os.environ | {"BENCH_STARTED": str(time.monotonic_ns()), "HUBBUB_STALL_MS": "0"}
        done = subprocess.run([self.programs / program, *map(str, arguments)], env=environment, stdout=subprocess.PIPE, text=True,
                              stderr=None if program == "bench_archive" else subprocess.PIPE, timeout=1800)
        if done.returncode != 0:
            sys.exit(f"{program} failed: {done.stderr}")
        return done.stdout

    def window(self, data, *acts):
        return json.loads(self.run("bench_window", *acts, "--", "--data", data, "--no-nearby").splitlines()[-1])

    def archive(self, name, rooms):
        data = self.folder / name
        path = self.run("bench_archive", data, *(f"{room}:{messages}" for room, messages in rooms.items())).split()[-1]
        (data / "window.ini").write_text(WINDOW, encoding="utf-8")
        return data, path

    def keep(self, name, figures):
        """Puts lists of figures under a name."""
        for key, values in figures.items():
            self.results.setdefault(name, {}).setdefault(key, []).extend(values if isinstance(values, list) else [values])

    # ---- Judging

    def judge(self, what, figure, unit, goal=None, is_least=False):
        verdict = "" if goal is None else "met" if (figure >= goal if is_least else figure <= goal) else "MISSED"
        wanted = "" if goal is None else f"{'≥' if is_least else '≤'} {goal:,g} {unit}"
        self.rows.append((what, f"{figure:,.0f} {unit}" if figure >= 1000 else f"{figure:.3g} {unit}", wanted, verdict))

    # ---- Measuring

    def first_frame(self, history):
        for _ in range(self.sizes.rounds):
            with tempfile.TemporaryDirectory() as fresh:
                self.keep("first frame", {"empty window": json.loads(self.run("bench_empty"))["first frame"]})
                self.keep("first frame", {"first page": self.window(fresh)["first frame"]})
                self.keep("first frame", {"a room of 1,000,000": self.window(history)["first frame"]})
        medians = {name: statistics.median(times) for name, times in self.results["first frame"].items()}
        empty = medians["empty window"]
        self.judge("First frame: an empty Qt Quick window", empty, "ms")
        for name in ("first page", "a room of 1,000,000"):
            self.judge(f"First frame: {name} ({medians[name]:.0f} ms)", medians[name] / empty, "× empty", 1.3)

    def opening(self, history):
        rooms = list(self.sizes.rooms)
        for _ in range(2):
            self.keep("opening", self.window(history, "rooms", "rest:1500", *[f"open:{room}" for room in rooms] * 5))
        for room in rooms:
            times = self.results["opening"][f"frame of {room}"]
            name = f"Opening a room of {self.sizes.rooms[room]:,} messages, to the frame"
            self.judge(f"{name} (slowest {max(times):.0f} ms)", statistics.median(times), "ms", 50)

    def searching(self, history, copy, many, copies):
        for place, path, room in (("in 1,000,000", copy, "million"), ("in 40 rooms", copies, "")):
            figures = json.loads(self.run("bench_store", "search", path, room, *SEARCHES))
            hits = {text: figures.pop(f"{text}: hits") for text in SEARCHES}
            self.keep(f"search {place}", figures)
            self.results[f"search {place}, hits"] = hits
            for text in SEARCHES:
                self.judge(f"Search {place}: {text}", statistics.median(figures[text]), "ms", 10)
        for place, data, act in (("here", history, "find"), ("everywhere", many, "everywhere")):
            acts = [f"{act}:{text}" for text in (COMMON, RARE, "conf")] * 3
            figures = self.window(data, "rooms", "rest:1500", *acts)
            self.keep(f"typing {place}", figures)
            times = [value for name, values in figures.items() if name.endswith(": frame") for value in values]
            self.judge(f"From the key to the frame with what was found {place}", statistics.median(times), "ms", 50)

    def scrolling(self, history):
        figures = self.window(history, "rooms", "rest:1500", "open:million", "rest:500", f"scroll:{self.sizes.scrolled}", "memory:after scrolling")
        work = figures["scroll work"]
        self.keep("scrolling", figures)
        over = sum(1 for time in work if time > 16)
        self.judge(f"Scrolling {self.sizes.scrolled:,} messages up: slowest of {len(work):,} frames ({over} over 16 ms)", max(work), "ms", 16)
        self.judge("Scrolling: a frame's own work, median", statistics.median(work), "ms")

    def memory(self, history):
        for _ in range(3):
            self.keep("memory", self.window(history, "rooms", "rest:1000", "open:million", "rest:2000", "memory:resident"))
        self.judge("Resident memory with a room of 1,000,000", statistics.median(self.results["memory"]["resident"]), "MB", 120)

    def catching_up(self):
        for _ in range(3):
            self.keep("catching up", json.loads(self.run("bench_store", "replay", self.folder / "replay.db", self.sizes.missed)))
        self.judge(f"Catching up with {self.sizes.missed:,} entries, to disk", statistics.median(self.results["catching up"]["entries/s"]),
                   "entries/s", 100_000, is_least=True)
        self.judge("Catching up: processor time for it", statistics.median(self.results["catching up"]["CPU"]), "ms")

    def measure(self):
        history, copy = self.archive("history", dict(reversed(self.sizes.rooms.items())))
        many, copies = self.archive("rooms", self.sizes.many)
        self.first_frame(history)
        self.opening(history)
        self.scrolling(history)
        self.memory(history)
        self.searching(history, copy, many, copies)
        self.catching_up()

    def table(self):
        head = ("What", "Figure", "Goal", "")
        widths = [max(len(row[column]) for row in [head, *self.rows]) for column in range(4)]
        lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in [head, *self.rows]]
        lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
        return "\n".join(lines)


@contextlib.contextmanager
def display():
    """A display that nobody sees."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        with tempfile.TemporaryDirectory() as runtime:
            os.environ |= {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": runtime,
                           "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
            os.environ.pop("WAYLAND_DISPLAY", None)
            yield
    finally:
        server.kill()
        server.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument("folder")
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    folder = pathlib.Path(options.folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(options.programs, folder, Sizes(options.small))
    load = os.getloadavg()[0]
    with display():
        bench.measure()
    print(bench.table())
    print(f"\nLoad of the machine before: {load:.1f}, after: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; the bench itself takes one or two.")
    report = {"load": load, "results": bench.results,
              "table": [dict(zip(("what", "figure", "goal", "verdict"), row)) for row in bench.rows]}
    (folder / "client.json").write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"All figures: {folder / 'client.json'}")


if __name__ == "__main__":
    main()
