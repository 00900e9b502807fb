# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are measured: how each is started on a free port, and what its processes are."""
import dataclasses
import pathlib
import shlex
import shutil
import threading

from server import nginx
from server.processes import Process


@dataclasses.dataclass
class Stage:
    """What there is to start servers with."""

    folder: pathlib.Path  # everything that a run leaves
    hubbub: str
    bare: object  # the program, None if there is none
    core: object  # the servers', None if they are not pinned
    peers: object = None
    nginx: object = None


class Running:
    """A server that is ready: its address, dialect and processes. Its files go when it is stopped."""

    def __init__(self, stage, name):
        self.stage = stage
        self.folder = stage.folder / "servers" / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.started = []
        try:
            self.start()
        except BaseException:
            self.stop(keep=True)
            raise

    def launch(self, arguments):
        process = Process(arguments, self.stage.core, self.folder / "log")
        self.started.append(process)
        return process

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.stop(keep=kind is not None)

    def stop(self, keep=False):
        for process in reversed(self.started):
            process.stop()
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)


class Hubbub(Running):
    dialect = "hubbub"
    title = "Hubbub"
    program = None  # another one than the stage's
    options = ()
    is_over = False
    replacing = None  # a thread that starts the server again when it has ended

    def start(self):
        self.ready = self.serve(0)
        self.url = self.ready["localUrl"]

    def serve(self, port):
        process = self.launch([self.program or self.stage.hubbub, "--server", "--port", str(port), "--data",
                               str(self.folder / "data"), "--no-flood-limits", *self.options])
        ready = process.first_line()
        self.pids = [process.pid]
        return ready

    def restart_command(self):
        """A command that ends this server, starts another one at the same port and prints its process id."""
        old = self.started[-1]
        told = self.folder / "restarted"

        def replace():
            old.wait()
            if self.is_over:
                return
            self.serve(self.ready["port"])
            part = self.folder / "restarted.part"
            part.write_text(f"{self.pids[0]}\n")
            part.rename(told)

        self.replacing = threading.Thread(target=replace, daemon=True)
        self.replacing.start()
        path = shlex.quote(str(told))
        return f"kill -TERM {old.pid}; until [ -e {path} ]; do sleep 0.01; done; cat {path}"

    def stop(self, keep=False):
        if self.replacing:
            self.is_over = True  # nobody has to come back any more
            self.started[0].stop()
            self.replacing.join()
        super().stop(keep)


class HubbubTls(Hubbub):
    title = "Hubbub, TLS"

    def start(self):
        super().start()
        self.url = self.ready["url"]


class HubbubBehindNginx(Hubbub):
    title = "Hubbub behind nginx"

    def start(self):
        super().start()
        front = nginx.Nginx(self.stage.nginx, self.folder / "nginx", self.stage.core, self.ready["port"])
        self.started.append(front)
        self.pids += front.pids
        self.url = f"wss://127.0.0.1:{front.port}/ws"


class Ws(Running):
    dialect = "plain"
    title = "ws"

    def start(self):
        process = self.launch(self.command())
        self.url = f"ws://127.0.0.1:{process.first_line()['port']}"  # the path is the dialect's
        self.pids = [process.pid]

    def command(self):
        return self.stage.peers.command("ws_server.js")


class Bare(Ws):
    title = "bare loop"

    def command(self):
        return [self.stage.bare]


class WsOnDisk(Ws):
    title = "ws, on disk first"

    def command(self):
        return self.stage.peers.command("ws_server.js", "--database", str(self.folder / "log.db"))


class SocketIo(Ws):
    dialect = "socketio"
    title = "socket.io"

    def command(self):
        return self.stage.peers.command("socketio_server.js")


SERVERS = {
    "hubbub": Hubbub,
    "bare": Bare,
    "ws": Ws,
    "socket.io": SocketIo,
    "ws-disk": WsOnDisk,
    "hubbub-tls": HubbubTls,
    "nginx": HubbubBehindNginx,
}
NODE_SERVERS = {"ws", "socket.io", "ws-disk"}


def add_variant(text):
    """A server that goes through all that Hubbub goes through: "NAME=[PROGRAM] [OPTIONS]". Returns its name among SERVERS."""
    name, is_given, words = text.partition("=")
    words = shlex.split(words)
    if not name or not is_given or not words:
        raise ValueError(f"\"{text}\" is not like \"two threads=--io-threads 2\"")
    program = None if words[0].startswith("--") else words.pop(0)
    SERVERS[f"hubbub-{name}"] = type("Variant", (Hubbub,), {"title": f"Hubbub, {name}", "program": program, "options": words})
    return f"hubbub-{name}"


def missing(stage, name):
    """Why this server cannot be measured here; empty if it can."""
    if name in NODE_SERVERS:
        if stage.peers.trouble:
            return stage.peers.trouble
        if name == "ws-disk" and not stage.peers.has_sqlite():
            return "this Node has no SQLite inside"
    if name == "bare" and not stage.bare:
        return "it was not built"
    if name == "nginx" and not stage.nginx:
        return "there is no nginx (Debian: nginx)"
    return ""
