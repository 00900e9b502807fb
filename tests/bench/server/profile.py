# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a server's CPU time goes while it is under load, by perf: what explains a figure."""
import re
import shutil
import signal
import subprocess

FIND_PLACE = 2000  # ms until the members are there and the load has begun
MOST_SYMBOLS = 80
VIEWS = (("thread", "comm"), ("thread and library", "comm,dso"), ("thread and function", "comm,symbol"))


def shares(text):
    """(percent, name) of each line of perf's report."""
    found = (re.match(r"\s*([\d.]+)%\s+(.*?)(\s+-\s+-)?\s*$", line) for line in text.splitlines())
    return [(float(line[1]), " ".join(line[2].split())) for line in found if line]


class Profile:
    """Watches processes from its making until write()."""

    def __init__(self, pids, folder):
        self.folder = folder
        self.recorded = folder / "perf.data"
        self.perf = subprocess.Popen(["perf", "record", "-q", "-e", "cpu-clock", "-F", "1999", "-D", str(FIND_PLACE), "-p",
                                      ",".join(map(str, pids)), "-o", str(self.recorded)],
                                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @staticmethod
    def is_possible():
        return shutil.which("perf") is not None

    def write(self, name):
        """Ends the watch and writes a text: shares of the CPU time by thread, and of each thread's libraries and functions. Returns its path."""
        self.perf.send_signal(signal.SIGINT)
        self.perf.wait()
        parts = []
        for title, key in VIEWS:
            command = ["perf", "report", "-i", str(self.recorded), "--stdio", "--sort", key]
            told = subprocess.run(command, capture_output=True, text=True)
            lines = [f"{share:6.2f} %  {what}" for share, what in shares(told.stdout)[:MOST_SYMBOLS]]
            parts.append(f"by {title}\n" + "\n".join(lines))
        self.recorded.unlink(missing_ok=True)
        path = self.folder / f"profile-{name}.txt"
        path.write_text("\n\n".join(parts) + "\n")
        return path
