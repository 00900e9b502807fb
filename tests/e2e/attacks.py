#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks on a real server, from docs/protocol.md and docs/security.md only, while two honest members talk.

usage: attacks.py PROGRAM ATTACK
Whatever the attacker does, each of Ann's messages must reach Ben once, in order and soon, neither of the two may be cut off, the
server's memory must stay small, and afterwards somebody new must get in. Exit code 77: python3-websockets is missing.
"""
import asyncio
import base64
import functools
import json
import os
import secrets
import socket
import sys
import tempfile

try:
    import websockets
    from http_attacks import HTTP_ATTACKS
    from stranger_client import Client, Refused, Server, new_tag
except ModuleNotFoundError as missing:
    if missing.name != "websockets":
        raise
    print("SKIPPED: /usr/bin/python3 has no module websockets (Debian: python3-websockets)")
    sys.exit(77)

ATTACK_SECONDS = 3
SOON = 5  # seconds a message may take; a machine that is busy with other tests included
MEMORY_KIB = 400 * 1024 * int(os.environ.get("HUBBUB_MEMORY_FACTOR", "1"))
PASSWORD = "sesame"


class Scene:
    """What an attacker knows: where the server is, and as a member of the room also its id."""

    def __init__(self, url, room, invite):
        self.url = url
        self.room = room
        self.invite = invite
        host, port = url.removeprefix("ws://").split("/")[0].rsplit(":", 1)
        self.address = (host, int(port))

    async def connect(self):
        return await Client.connect(self.url, False)

    async def member(self, name):
        client = await self.connect()
        client.device = secrets.token_hex(32)
        greeting = await client.ask("hello", version=1, name=name, device=client.device, serverPassword=PASSWORD)
        client.user = greeting["user"]
        await client.ask("append", room=self.room, tag=new_tag(), kind="join")
        return client

    def raw(self):
        plain = socket.create_connection(self.address, timeout=2)
        plain.setblocking(False)
        return plain


def handshake(extra=""):
    key = base64.b64encode(os.urandom(16)).decode()
    return ("GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {key}\r\n{extra}\r\n").encode()


over = False  # a library may swallow the cancelling of a task


async def forever(step):
    """Does the step again and again until the attack is over; what the server does about it is no failure."""
    while not over:
        try:
            await step()
        except (OSError, AssertionError, Refused, asyncio.TimeoutError, websockets.WebSocketException):
            await asyncio.sleep(0.05)
        await asyncio.sleep(0)


def frame(request_id, method, **params):
    return json.dumps({"jsonrpc": "2.0", "id": request_id, "method": method, "params": params}).encode()


# ---- Attacks: each runs until it is cancelled -----------------------------------------------------------------------------

async def silent_connections(scene):
    held = []

    async def step():
        held.append(scene.raw())
        await asyncio.sleep(0.005)
    try:
        await forever(step)
    finally:
        for plain in held:
            plain.close()


async def dripping_headers(scene):
    held = [scene.raw() for _ in range(100)]
    for plain in held:
        plain.send(b"GET /ws HTTP/1.1\r\n")

    async def step():
        for plain in held:
            plain.send(b"X: y\r\n")
        await asyncio.sleep(0.2)
    await forever(step)


async def header_bombs(scene):
    async def step():
        plain = scene.raw()
        plain.send(b"GET /ws HTTP/1.1\r\n" + b"X: " + b"y" * 200_000)
        plain.close()
    await forever(step)


async def silent_strangers(scene):
    held = []

    async def step():
        held.append(await scene.connect())
    await forever(step)


async def foreign_pages(scene):
    async def step():
        plain = scene.raw()
        plain.send(handshake("Origin: https://evil.example\r\n"))
        await asyncio.sleep(0.01)
        answer = plain.recv(4096)
        assert b" 101 " not in answer, "a foreign page was let in"
        plain.close()
    await forever(step)


async def giant_frames(scene):
    async def step():
        client = await scene.connect()
        for size in (65_537, 10_000_000):
            await client.socket.send(b"x" * size)
        await client.close()
    await forever(step)


async def endless_fragments(scene):
    async def step():
        plain = scene.raw()
        plain.send(handshake())
        await asyncio.sleep(0.05)
        mask = b"\0\0\0\0"
        plain.send(b"\x02\xfe\x20\x00" + mask + b"x" * 0x2000)
        for _ in range(64):
            plain.send(b"\x00\xfe\x20\x00" + mask + b"x" * 0x2000)
            await asyncio.sleep(0.001)
        plain.close()
    await forever(step)


async def malformed_frames(scene):
    bombs = [b"{", b"\xff\xfe", b"[" * 60_000, b'{"a":' * 10_000, b'{"jsonrpc":"2.0","id":' + b"9" * 60_000 + b"}",
             b'{"jsonrpc":"2.0","id":1,"method":"hello","params":{' + b",".join(b'"k%d":1' % i for i in range(5_000)) + b"}}",
             b"\0" * 60_000, b'{"jsonrpc":"2.0","id":"\\ud800","method":"ping"}', frame(1, "hello", version=1, device="x")]

    async def step():
        client = await scene.connect()
        for bomb in bombs:
            await client.socket.send(bomb)
        await client.close()
    await forever(step)


async def flooding_posts(scene):
    client = await scene.member("Mallory")

    async def step():
        nonlocal client
        if client.closed:
            client = await scene.connect()
            await client.hello("Mallory " + secrets.token_hex(3))
        await client.socket.send(frame(secrets.randbelow(2**53), "append", room=scene.room, tag=new_tag(), kind="post", text="spam"))
    await forever(step)


async def flooding_notes(scene):
    client = await scene.member("Mallory")

    async def step():
        await client.tell("typing", room=scene.room)
        await client.tell("presence", presence="away")
        await client.tell("presence", presence="online")
    await forever(step)


async def flooding_pages(scene):
    client = await scene.member("Mallory")

    async def step():
        for method, params in (("history", {"room": scene.room}), ("members", {"room": scene.room}), ("rooms", {}),
                               ("search", {"text": "a"}), ("devices", {}), ("makeInvite", {})):
            await client.socket.send(frame(secrets.randbelow(2**53), method, **params))
    await forever(step)


async def many_rooms(scene):
    client = await scene.member("Mallory")
    made = 0

    async def step():
        nonlocal made
        await client.ask("create", tag=new_tag(), name="room " + secrets.token_hex(6))
        made += 1
    try:
        await forever(step)
    finally:
        assert made <= 5, f"{made} rooms were made"


async def slow_reader(scene):
    clients = [await scene.member(f"Mallory {chr(65 + i)}") for i in range(4)]
    for client in clients:
        await client.ask("follow", rooms=[{"room": scene.room, "after": 0}])
        client.reader.cancel()  # reads no more

    async def step():
        for client in clients:
            await asyncio.wait_for(client.socket.send(frame(secrets.randbelow(2**53), "ping")), 0.5)
    await forever(step)


async def reconnects(scene):
    device = secrets.token_hex(32)

    async def step():
        client = await scene.connect()
        await client.ask("hello", version=1, name="Mallory", device=device, serverPassword=PASSWORD)
        await client.close()
    await forever(step)


async def guessing(scene):
    """Every secret at once, from many connections; the server's thread must not be the one that hashes."""
    right = 0

    async def step():
        nonlocal right
        client = await scene.connect()
        for more in ({"serverPassword": secrets.token_hex(4)}, {"invite": secrets.token_hex(16)}, {"link": "22222-22222"},
                     {"password": secrets.token_hex(4)}):
            try:
                await client.ask("hello", version=1, name="Ann", device=secrets.token_hex(32), **more)
                right += 1
            except Refused as refused:
                assert refused.name in ("password_wrong", "invite_invalid", "link_invalid", "flood", "busy"), refused.name
        await client.close()
    try:
        await asyncio.gather(*(forever(step) for _ in range(8)))
    finally:
        assert right == 0, "a guess was right"


async def impostors(scene):
    """Names that look like Ann's, or like the server's."""
    async def step():
        client = await scene.connect()
        for name in ("ANN", "\u0410nn", "Ann\u200b", "\u202eAnn", "A\u00adnn", "admin", "\u0430dmin", "h\u043est", "x" * 5000):
            refused = await client.refusal("hello", version=1, name=name, device=secrets.token_hex(32), serverPassword=PASSWORD)
            assert refused.name in ("name_taken", "name_invalid"), (name, refused.name)
        await client.close()
    await forever(step)


ATTACKS = {attack.__name__: attack for attack in (
    silent_connections, dripping_headers, header_bombs, silent_strangers, foreign_pages, giant_frames, endless_fragments,
    malformed_frames, flooding_posts, flooding_notes, flooding_pages, many_rooms, slow_reader, reconnects, guessing, impostors)}
ATTACKS |= {name: functools.partial(attack, forever=forever) for name, attack in HTTP_ATTACKS.items()}


# ---- The honest members ---------------------------------------------------------------------------------------------------

async def talk(ann, ben, room, seconds):
    """Ann speaks for so long; returns what she said and how long the slowest message took."""
    loop = asyncio.get_running_loop()
    said, slowest, end = [], 0.0, loop.time() + seconds
    while loop.time() < end:
        text = f"message {len(said)}"
        said.append(text)
        began = loop.time()
        seq = (await ann.post(room, text))["seq"]
        entry = await asyncio.wait_for(ben.entry(room, seq), SOON)
        assert entry["text"] == text, entry
        slowest = max(slowest, loop.time() - began)
        await asyncio.sleep(0.6)
    return said, slowest


def check_delivery(ben, room, said):
    entries = ben.entries(room)
    seqs = [entry["seq"] for entry in entries]
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs))), f"a hole or a double: {seqs}"
    heard = [e["text"] for e in entries if e["kind"] == "post" and e["text"].startswith("message ")]
    assert heard == said, f"{heard} instead of {said}"


def peak_memory(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


async def newcomer(scene):
    """Gets in once the attack is over, within the time that the limits need to forget strangers."""
    for _ in range(40):
        try:
            client = await scene.connect()
            await client.ask("hello", version=1, name="Zoe " + secrets.token_hex(3), device=secrets.token_hex(32),
                             invite=scene.invite)
            return await client.close()
        except Refused as refused:
            if refused.name == "flood":  # an attacker at one's own address can do that, for a while
                return None
            raise
        except (OSError, AssertionError, asyncio.TimeoutError, websockets.WebSocketException):
            await asyncio.sleep(0.5)
    raise AssertionError("nobody gets in any more")


async def scene_of(server):
    ann, ben = await Client.connect(server.url, False), await Client.connect(server.url, False)
    for client, name in ((ann, "Ann"), (ben, "Ben")):
        await client.ask("hello", version=1, name=name, device=secrets.token_hex(32), serverPassword=PASSWORD)
    room = (await ann.ask("create", tag=new_tag(), name="tea"))["room"]
    await ann.ask("setPassword", new="correct horse battery")
    token = (await ann.ask("makeInvite", uses=1000))["token"]
    await ben.ask("append", room=room, tag=new_tag(), kind="join")
    for client in (ann, ben):
        await client.ask("follow", rooms=[{"room": room}])
    return ann, ben, Scene(server.url, room, token)


async def run(server, attack):
    ann, ben, scene = await scene_of(server)
    attacker = asyncio.ensure_future(attack(scene))
    await asyncio.sleep(0.5)
    assert not attacker.done(), f"the attack ended: {attacker.exception()}"
    said, slowest = await talk(ann, ben, scene.room, ATTACK_SECONDS)
    global over
    over = True
    attacker.cancel()
    await asyncio.wait({attacker}, timeout=2)
    if attacker.done() and not attacker.cancelled() and attacker.exception():
        raise attacker.exception()
    check_delivery(ben, scene.room, said)
    assert not ann.closed and not ben.closed, "an honest member was cut off"
    assert server.process.poll() is None, "the server is gone"
    memory = peak_memory(server.process.pid)
    assert memory < MEMORY_KIB, f"{memory} KiB of memory"
    await newcomer(scene)
    print(f"{len(said)} messages, the slowest after {slowest * 1000:.0f} ms, {memory // 1024} MiB")


def main():
    program, name = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        secret = os.path.join(folder, "password")
        with open(secret, "w", encoding="ascii") as file:
            file.write(PASSWORD + "\n")
        server = Server(program, os.path.join(folder, "data"), "--password-file", secret)
        try:
            asyncio.run(asyncio.wait_for(run(server, ATTACKS[name]), 90))
        finally:
            server.end()


if __name__ == "__main__":
    main()
