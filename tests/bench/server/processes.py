# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts programs on one core each, and ends them."""
import json
import os
import selectors
import shutil
import subprocess
import time

PATIENCE = 30  # seconds until a server must be ready, or gone


def cores():
    """A core for the servers and one for the load generator: the same where there is but one, None where none can be chosen."""
    if not shutil.which("taskset") or not hasattr(os, "sched_getaffinity"):
        return None, None
    usable = sorted(os.sched_getaffinity(0))
    return usable[0], usable[-1]


def pinned(core, arguments):
    return list(arguments) if core is None else ["taskset", "-c", str(core), *arguments]


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as listed:
            return [int(child) for child in listed.read().split()]
    except OSError:
        return []


class Process:
    """One program with its log in a file. As a context it is ended at the end."""

    def __init__(self, arguments, core, log):
        self.log = log
        with open(log, "ab") as errors:
            self.process = subprocess.Popen(pinned(core, arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                            stderr=errors)
        self.pid = self.process.pid  # taskset turns into the program

    def first_line(self):
        """What a server says when it is ready: one line of JSON."""
        line = b""
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if not selector.select(max(0, deadline - time.monotonic())):
                    raise RuntimeError(f"{self.process.args} is not ready after {PATIENCE} s, see {self.log}")
                byte = os.read(self.process.stdout.fileno(), 1)
                if not byte:
                    raise RuntimeError(f"{self.process.args} ended, see {self.log}")
                line += byte
        return json.loads(line)

    def wait(self):
        return self.process.wait()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
