#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the figures and plots of a benchmark into README.md and docs/performance.md, between the marks that stand there.

    server_publish.py FOLDER      what server_bench.py left, build/bench/server
"""
import json
import pathlib
import sys

from server import plots, tables
from server.figures import Results

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PREFIX = "bench-"  # of the plots' names
BEGIN, END = "<!-- figures of the server: ./dev bench -->", "<!-- end of figures -->"


def between_marks(text, figures):
    """The text with these figures instead of those that stood there."""
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"there is no {BEGIN} … {END}")
    return f"{head}{begin}\n{figures.strip()}\n{end}{tail}"


def picture(name, folder):
    questions = plots.PLOTS[name.removeprefix(PREFIX)]
    return f"![{'; '.join(question[2] for question in questions)}]({folder}/{name}.svg)"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    kept = json.loads((pathlib.Path(sys.argv[1]) / "runs.json").read_text())
    results = Results(kept["runs"])
    if not kept["isMeasurement"] or not results.are_valid():
        print("These runs are no measurement: quick, profiled, not valid, or on a busy machine.", file=sys.stderr)
        return 1
    pictures = ROOT / "docs" / "pictures"
    names = [path.stem for path in plots.write(results, pictures, PREFIX)]
    short = [picture(names[0], "docs/pictures"), tables.summary_table(results, is_titled=False)]
    whole = [tables.report(results, kept["remarks"]), *(picture(name, "pictures") for name in names)]
    for page, parts in (("README.md", short), ("docs/performance.md", whole)):
        path = ROOT / page
        path.write_text(between_marks(path.read_text(), "\n\n".join(part.strip() for part in parts)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
