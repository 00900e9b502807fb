# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs and what they come to: which are valid, and the medians over the rounds."""
import statistics


def faults(figures):
    """Why this run says nothing, in words. Speed is worth nothing where something got lost."""
    if "failed" in figures:
        return [figures["failed"]]
    found = [f"{figures[name]} {name}" for name in ("lost", "doubled", "reordered") if figures.get(name)]
    found += [str(error) for error in figures.get("errors", ())]
    if figures.get("posts") and not figures.get("deliveries"):
        found.append("nothing was delivered")
    return found


def field(figures, name):
    """A number of a run; "latencyMs.p99" is one inside another. None if the run does not tell it."""
    for part in name.split("."):
        figures = figures.get(part) if isinstance(figures, dict) else None
    return figures


class Results:
    """All runs of one benchmark: dicts with scenario, server, round and figures (what the load generator printed)."""

    def __init__(self, runs=()):
        self.runs = list(runs)

    def add(self, scenario, server, number, figures):
        self.runs.append({"scenario": scenario, "server": server, "round": number, "figures": figures})

    def of(self, scenario, server):
        return [run["figures"] for run in self.runs if run["scenario"] == scenario and run["server"] == server]

    def servers(self, scenario):
        """In the order of their first run."""
        return list(dict.fromkeys(run["server"] for run in self.runs if run["scenario"] == scenario))

    def scenarios(self):
        return list(dict.fromkeys(run["scenario"] for run in self.runs))

    def faults(self, scenario, server):
        """What was wrong in any round; a median does not make up for a lost message."""
        return [f"round {run['round']}: {fault}" for run in self.runs if run["scenario"] == scenario and run["server"] == server
                for fault in faults(run["figures"])]

    def are_valid(self):
        return not any(faults(run["figures"]) for run in self.runs)

    def median(self, scenario, server, name):
        """None where nothing was measured, or not validly."""
        if self.faults(scenario, server):
            return None
        values = [value for value in (field(figures, name) for figures in self.of(scenario, server)) if value is not None]
        return statistics.median(values) if values else None

    def ratio(self, scenario, server, other, name):
        mine, theirs = self.median(scenario, server, name), self.median(scenario, other, name)
        return mine / theirs if mine is not None and theirs else None

    def generator_was_limit(self, scenario, server):
        """In half of the rounds or more: then the server could do more than this says."""
        told = [bool(figures.get("loadWasLimit")) for figures in self.of(scenario, server)]
        return bool(told) and 2 * sum(told) >= len(told)
