# SPDX-License-Identifier: GPL-3.0-or-later
"""A client and a server process for stranger.py, made of docs/protocol.md and python3-websockets only."""
import asyncio
import ctypes
import json
import secrets
import signal
import subprocess
import uuid

import websockets

PATIENCE = 20  # seconds
FRAME_BYTES = 65536


class Refused(Exception):
    def __init__(self, error):
        super().__init__(error["data"]["name"])
        self.name = error["data"]["name"]
        self.code = error["code"]
        self.temporary = error["data"]["temporary"]
        self.retry_ms = error["data"].get("retryMs", 0)


class Client:
    """One connection: requests by id, everything else kept in the order in which it came."""

    def __init__(self, socket, text):
        self.socket = socket
        self.text = text
        self.last_id = 0
        self.replies = {}
        self.notes = []
        self.news = asyncio.Event()
        self.closed = False
        self.reader = asyncio.ensure_future(self.read())

    @classmethod
    async def connect(cls, url, text):
        socket = await websockets.connect(url, subprotocols=["hubbub.v1"], compression=None, max_size=FRAME_BYTES,
                                          close_timeout=1)
        assert socket.subprotocol == "hubbub.v1", socket.subprotocol
        return cls(socket, text)

    async def read(self):
        try:
            async for frame in self.socket:
                assert isinstance(frame, str) == self.text, "answered in the other type of frame"
                message = json.loads(frame)
                assert message["jsonrpc"] == "2.0", message
                if "method" in message:
                    assert "id" not in message, message
                    self.notes.append(message)
                else:
                    assert message["id"] not in self.replies or message["id"] is None, "two replies"
                    self.replies[message["id"]] = message
                self.news.set()
        except websockets.ConnectionClosed:
            pass
        finally:
            self.closed = True
            self.news.set()

    async def until(self, find):
        """What `find` returns as soon as that is something; it is asked again whenever something came."""
        async def wait():
            while True:
                self.news.clear()
                found = find()
                if found is not None:
                    return found
                assert not self.closed, f"closed with {self.socket.close_code} while waiting"
                await self.news.wait()
        return await asyncio.wait_for(wait(), PATIENCE)

    async def send_raw(self, raw):
        if isinstance(raw, str):
            raw = raw.encode()
        await self.socket.send(raw.decode() if self.text else raw)

    async def reply_to(self, request_id):
        reply = await self.until(lambda: self.replies.pop(request_id, None))
        if "error" in reply:
            raise Refused(reply["error"])
        return reply["result"]

    async def ask(self, method, **params):
        self.last_id += 1
        await self.send_raw(json.dumps({"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params}))
        return await self.reply_to(self.last_id)

    async def tell(self, method, **params):
        await self.send_raw(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}))

    async def refusal(self, method, **params):
        try:
            result = await self.ask(method, **params)
        except Refused as refused:
            return refused
        raise AssertionError(f"{method} was not refused: {result}")

    async def hello(self, name, device=None):
        self.device = device or secrets.token_hex(32)
        greeting = await self.ask("hello", version=1, name=name, device=self.device, client="stranger")
        self.user = greeting["user"]
        return greeting

    async def post(self, room, text, **more):
        return await self.ask("append", room=room, tag=new_tag(), kind="post", text=text, **more)

    def entries(self, room):
        return [entry for note in self.notes if note["method"] == "entries" and note["params"]["room"] == room
                for entry in note["params"]["entries"]]

    async def entry(self, room, seq):
        return await self.until(lambda: next((e for e in self.entries(room) if e["seq"] == seq), None))

    async def note(self, method, fits=lambda params: True):
        return await self.until(lambda: next(
            (n["params"] for n in self.notes if n["method"] == method and fits(n["params"])), None))

    async def close_code(self):
        await asyncio.wait_for(self.reader, PATIENCE)
        return self.socket.close_code

    async def close(self):
        await self.socket.close()
        await self.reader


def new_tag():
    return str(uuid.uuid4())


class Server:
    def __init__(self, program, folder, *options):
        self.process = subprocess.Popen(
            [program, "--server", "--data", folder, "--listen", "127.0.0.1", "--port", "0", *options],
            stdout=subprocess.PIPE, preexec_fn=lambda: ctypes.CDLL(None).prctl(1, signal.SIGKILL))
        self.url = json.loads(self.process.stdout.readline())["localUrl"]

    def stop(self):
        self.process.terminate()

    def end(self):
        self.process.kill()
        self.process.wait()
