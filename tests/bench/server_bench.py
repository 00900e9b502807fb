#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Hubbub's server beside others: the same load on each, in turns, and prints medians, ratios and what the bars say.

Leaves runs.json, report.md and the plots (SVG) in the folder of --out. Exit code 1: a run was not valid.
"""
import argparse
import json
import os
import pathlib
import platform
import resource
import signal
import subprocess
import sys
import time

from server import nginx, plots, tables
from server.figures import Results, faults
from server.peers import Peers
from server.processes import cores, pinned
from server.profile import Profile
from server.scenarios import GROUPS, SCENARIOS
from server.servers import NODE_SERVERS, SERVERS, Stage, add_variant, missing

RUN_TIMEOUT = 300  # seconds; the longest scenario takes a tenth
SPARE_FILES = 200  # what a server with n connections has open besides
QUIET = 0.1  # cores that others may use


def say(text):
    print(text, file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"{', '.join(GROUPS)}; default: all")
    parser.add_argument("--program", required=True, help="hubbub, built for release")
    parser.add_argument("--load", required=True, help="the load generator, hubbub_load")
    parser.add_argument("--bare", help="bare_server, built for release")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="the folder for everything that a run leaves")
    parser.add_argument("--rounds", type=int, default=3, help="default: 3")
    parser.add_argument("--only", action="append", choices=list(SCENARIOS), metavar="SCENARIO", help=", ".join(SCENARIOS))
    parser.add_argument("--servers", help=f"comma-separated, of: {', '.join(SERVERS)}")
    parser.add_argument("--variant", action="append", default=[], metavar="NAME=[PROGRAM] [OPTIONS]",
                        help="measure this, too, wherever Hubbub is: another build, or other options of its server")
    parser.add_argument("--profile", action="store_true", help="where the servers' CPU time goes, by perf; costs a little")
    parser.add_argument("--quick", action="store_true", help="small, short and once: does everything run?")
    given = parser.parse_args()
    try:
        given.variants = [add_variant(text) for text in given.variant]
    except ValueError as error:
        parser.error(str(error))
    unknown = [word for word in given.groups if word not in GROUPS]
    unknown += [word for word in (given.servers or "").split(",") if word and word not in SERVERS]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}")
    if given.rounds < 1:
        parser.error("--rounds takes 1 or more")
    return given


def raise_file_limit():
    """Every connection is an open file, in the server and in the generator."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else 1 << 20
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError):
        pass
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def wished(given):
    """(scenario, server) pairs that are asked for."""
    only = given.only or [name for name, scenario in SCENARIOS.items() if scenario.group in (given.groups or GROUPS)]
    chosen = given.servers.split(",") if given.servers else list(SERVERS)
    pairs = []
    for name in only:
        servers = SCENARIOS[name].servers
        pairs += [(SCENARIOS[name], server) for server in servers if server in chosen]
        pairs += [(SCENARIOS[name], variant) for variant in given.variants if "hubbub" in servers]
    return pairs


def possible(wishes, stage, open_files):
    """Those of the pairs that can run here; what cannot is said."""
    left_out = {}
    for scenario, server in wishes:
        if scenario.connections + SPARE_FILES > open_files:
            left_out[scenario] = f"{scenario.title}, since only {open_files} files may be open (ulimit -n)"
        if missing(stage, server):
            left_out[server] = f"{SERVERS[server].title}, since {missing(stage, server)}"
    for what in left_out.values():
        say(f"Left out: {what}.")
    return [(scenario, server) for scenario, server in wishes if scenario not in left_out and server not in left_out]


def run(given, stage, load_core, scenario, name):
    """One server's run of one scenario: what the generator told, or {"failed": why}."""
    try:
        with SERVERS[name](stage, name) as server:
            pids = ",".join(map(str, server.pids))
            words = [given.load, "--dialect", server.dialect, "--url", server.url, "--server-pid", pids,
                     *scenario.arguments(given.quick)]
            if scenario.load == "storm":
                words += ["--restart-command", server.restart_command()]
            watch = Profile(server.pids, given.out) if given.profile else None
            done = subprocess.run(pinned(load_core, words), capture_output=True, text=True, timeout=RUN_TIMEOUT)
            if watch:
                say(f"    wrote {watch.write(f'{scenario.name}-{name}')}")
            if done.returncode != 0:
                raise RuntimeError(f"the load generator: {done.stderr.strip()[-500:] or done.returncode}; see {server.folder}")
            return json.loads(done.stdout)
    except (OSError, RuntimeError, ValueError, subprocess.SubprocessError) as error:
        return {"failed": str(error)}


def others_use():
    """How many cores are busy while nothing is measured: the second before a round."""

    def times():
        with open("/proc/stat") as told:
            fields = [int(field) for field in told.readline().split()[1:9]]
        return sum(fields), fields[3] + fields[4]  # all; idle and waiting for the disk

    try:
        before = times()
        time.sleep(1)
        after = times()
    except OSError:
        return 0
    return os.cpu_count() * (1 - (after[1] - before[1]) / max(1, after[0] - before[0]))


def processor():
    try:
        with open("/proc/cpuinfo") as told:
            names = [line.split(":", 1)[1].strip() for line in told if line.startswith("model name")]
        return names[0] if names else platform.machine()
    except OSError:
        return platform.machine()


def remarks(given, stage, load_core, rounds, busy):
    told = [f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores ({processor()}), {platform.system()} {platform.release()}; "
            f"{f'medians of {rounds} interleaved rounds' if rounds > 1 else 'one round'}."]
    if stage.core is None or stage.core == load_core:
        told.append("Servers and load generator shared their cores, so the figures say little.")
    else:
        told.append(f"Servers on core {stage.core}, the load generator on core {load_core}.")
    if stage.peers and stage.peers.version:
        told.append(f"Node {'.'.join(map(str, stage.peers.version))}.")
    if busy > QUIET:
        told.append(f"**The machine was busy with other things** ({busy:.1f} cores before a round): this is no measurement.")
    if given.profile:
        told.append("Profiled, which costs the servers a little: this is no measurement.")
    if given.quick:
        told.append("A quick run: smaller scenarios, once. It shows that everything runs, and measures nothing.")
    return told


def measure(given, stage, load_core, plan, rounds):
    """All runs, and the most that others used of the machine before a round."""
    results = Results()
    busy = 0
    scenarios = list(dict.fromkeys(scenario for scenario, _ in plan))
    for number in range(rounds):
        busy = max(busy, others_use())
        for scenario in scenarios:
            servers = [server for planned_scenario, server in plan if planned_scenario is scenario]
            turn = number % len(servers)
            for server in servers[turn:] + servers[:turn]:  # nobody always comes first
                say(f"Round {number + 1} of {rounds}: {scenario.title}: {SERVERS[server].title}")
                figures = run(given, stage, load_core, scenario, server)
                for fault in faults(figures):
                    say(f"    NOT VALID: {fault}")
                results.add(scenario.name, server, number + 1, figures)
    return results, busy


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # no server is left behind
    given = arguments()
    rounds = 1 if given.quick else given.rounds
    given.out = given.out.resolve()
    if given.profile and not Profile.is_possible():
        say("There is no perf (Debian: linux-perf).")
        return 1
    given.out.mkdir(parents=True, exist_ok=True)
    server_core, load_core = cores()
    wishes = wished(given)
    servers = {server for _, server in wishes}
    stage = Stage(given.out, given.program, given.bare, server_core)
    if servers & NODE_SERVERS:
        stage.peers = Peers(given.out / "peers")
    if "nginx" in servers:
        stage.nginx = nginx.find(given.out / "nginx")
    plan = possible(wishes, stage, raise_file_limit())
    results, busy = measure(given, stage, load_core, plan, rounds)
    told = remarks(given, stage, load_core, rounds, busy)
    kept = {"remarks": told, "isMeasurement": busy <= QUIET and not given.quick and not given.profile, "runs": results.runs}
    (given.out / "runs.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
    text = tables.report(results, told, is_judged=not given.quick)
    (given.out / "report.md").write_text(text)
    print(text, flush=True)
    for path in [given.out / "runs.json", given.out / "report.md", *plots.write(results, given.out)]:
        say(f"Wrote {path}")
    return 0 if plan and results.are_valid() else 1


if __name__ == "__main__":
    sys.exit(main())
