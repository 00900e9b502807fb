# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks by HTTP, for attacks.py: each takes the scene and a way to do a step until the attack is over."""
import asyncio
import secrets
import socket

from stranger_client import new_tag

GOOD = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


async def answers(scene, request, patience=3):
    """Everything that comes back until the server closes, or for so long."""
    reader, writer = await asyncio.open_connection(*scene.address)
    writer.write(request)
    heard = b""
    try:
        async with asyncio.timeout(patience):
            while piece := await reader.read(65536):
                heard += piece
    except TimeoutError:
        heard += b"(still open)"
    finally:
        writer.close()
    return heard


async def slow_bodies(scene, forever):
    held = []

    def begin():
        plain = scene.raw()
        plain.send(b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n")
        held.append(plain)
    for _ in range(100):
        begin()

    async def step():
        for plain in list(held):
            try:
                plain.send(b"x")
            except OSError:
                held.remove(plain)
                begin()
        await asyncio.sleep(0.2)
    await forever(step)


async def idle_browsers(scene, forever):
    held = []

    async def step():
        plain = scene.raw()
        plain.send(GOOD)
        held.append(plain)
        await asyncio.sleep(0.005)
    try:
        await forever(step)
    finally:
        for plain in held:
            plain.close()


async def body_bombs(scene, forever):
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"

    async def step():
        bombs = [scene.raw() for _ in range(4)]
        bombs[0].send(b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000000000000000\r\n\r\n")
        bombs[1].send(b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65536\r\n\r\n" + b"x" * 60_000)
        for bomb in bombs[2:]:
            bomb.send(b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        try:
            for _ in range(200):
                for bomb in bombs[2:]:
                    bomb.send(chunk)
                await asyncio.sleep(0)
        finally:
            for bomb in bombs:
                bomb.close()
    await forever(step)


async def pipelining(scene, forever):
    flood = GOOD * 500

    async def step():
        plain = scene.raw()
        try:
            for _ in range(200):
                plain.send(flood)
                await asyncio.sleep(0)
        finally:
            plain.close()
    await forever(step)


async def mute_readers(scene, forever):
    """Ask for as much as may be asked for, and read nothing of it."""
    held = []

    async def step():
        plain = socket.socket()
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        plain.settimeout(2)
        plain.connect(scene.address)
        plain.setblocking(False)
        plain.send(GOOD * 99)
        held.append(plain)
        await asyncio.sleep(0.01)
    try:
        await forever(step)
    finally:
        for plain in held:
            plain.close()


SMUGGLED = b"GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n"
SMUGGLING = [
    # Two readers of each of these may see its end in two places; the second one of them would answer the smuggled request.
    b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    b"Content-Length: 0\r\nContent-Length: 44\r\n\r\n",
    b"Content-Length: 0, 44\r\n\r\n",
    b"Content-Length: +0\r\n\r\n",
    b"Content-Length : 44\r\n\r\n",
    b"Content-Length\t: 44\r\n\r\n",
    b"Content-Length: 0\r\n 44\r\n\r\n",
    b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
    b"X: y\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"X: y\rTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n0\n\n",
    b"Transfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n3;a\nabc\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n3\r\nabcxx0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n0\r\nHost: evil.example\r\n\r\n",
    b"Host: evil.example\r\n\r\n",
]


async def smuggling(scene, forever):
    async def attempt(lines):
        heard = await answers(scene, b"GET / HTTP/1.1\r\nHost: localhost\r\n" + lines + SMUGGLED)
        assert heard.startswith(b"HTTP/1.1 400 ") and heard.count(b"HTTP/1.1 ") == 1, (lines, heard)
        assert b"(still open)" not in heard, lines

    failures = []

    async def step():
        for lines in SMUGGLING:
            try:
                await attempt(lines)
            except AssertionError as failure:
                failures.append(failure)
    try:
        await forever(step)
    finally:
        if failures:
            raise failures[0]


PATHS = [b"/../host/key.pem", b"/../../etc/passwd", b"/%2e%2e/host/key.pem", b"/..%2fhost%2fkey.pem", b"/..%5chost%5ckey.pem",
         b"/%252e%252e/host/key.pem", b"//host/key.pem", b"/./../host/key.pem", b"/join/../../host/key.pem", b"/.%2e/host/key.pem",
         b"/..;/host/key.pem", b"/\\..\\host\\key.pem", b"/%c0%ae%c0%ae/host/key.pem", b"/index.html/../../host/key.pem",
         b"file:///etc/passwd", b"http://localhost/../host/key.pem", b"/etc/passwd", b"/:/web/index.html", b"/index.html%00"]


async def traversal(scene, forever):
    found = []

    async def step():
        for path in PATHS:
            heard = await answers(scene, b"GET " + path + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            if heard and not heard.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 404 ")):
                found.append((path, heard))
    try:
        await forever(step)
    finally:
        assert not found, found[0]


async def strange_tokens(scene, forever):
    """Every token that comes to mind, many at once; none may be somebody."""
    found = []

    async def step():
        token = secrets.token_hex(32).encode()
        heard = await answers(scene, b"GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                              b"Authorization: Bearer " + token + b"\r\n\r\n")
        if heard and not heard.startswith((b"HTTP/1.1 401 ", b"HTTP/1.1 503 ", b"HTTP/1.1 429 ")):
            found.append(heard)
    try:
        await asyncio.gather(*(forever(step) for _ in range(8)))
    finally:
        assert not found, found[0]


async def deaf_listeners(scene, forever):
    """Ask for everything that happens, and for all that has happened; read nothing of it."""
    mallories = [await scene.member(f"Mallory {chr(65 + i)}") for i in range(4)]
    held = []

    async def step():
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        listener.settimeout(2)
        listener.connect(scene.address)
        listener.setblocking(False)
        token = secrets.choice(mallories).device.encode()
        listener.send(b"GET /api/v1/events?after=0&room=" + scene.room.encode() + b" HTTP/1.1\r\nHost: localhost\r\n"
                      b"Authorization: Bearer " + token + b"\r\n\r\n")
        held.append(listener)
        if len(held) > 200:
            held.pop(0).close()
        await asyncio.sleep(0.01)
    try:
        await forever(step)
    finally:
        for listener in held:
            listener.close()


BOMBS = [b'{"text":' + b"[" * 100000, b'{"a":' * 20000, b'{"text":"' + b"*(" * 100000 + b'"}', b'{"text":"' + b"<a" * 100000 + b'"}',
         b'{"attachments":[' + b'{"fields":[{"title":"x","value":"y"}]},' * 5000 + b'{}]}', b"payload=" + b"%7B" * 80000]


async def hook_bombs(scene, forever):
    """A good address of a webhook, and many that are none; bodies that are hard to read."""
    mallory = await scene.member("Mallory")
    room = (await mallory.ask("create", tag=new_tag(), name="Mallory's"))["room"]
    made = await mallory.ask("makeToken", name="mallet", scopes=["hook"], rooms=[room])
    found = []

    async def step():
        token = secrets.choice([made["token"], secrets.token_hex(32)])
        body = secrets.choice(BOMBS)
        heard = await answers(scene, b"POST /hooks/" + token.encode() + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                              b"Content-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body)
        if token != made["token"] and heard.startswith(b"HTTP/1.1 200 "):
            found.append(heard)
    try:
        await asyncio.gather(*(forever(step) for _ in range(4)))
    finally:
        assert not found, found[0]


HTTP_ATTACKS = {attack.__name__: attack for attack in (slow_bodies, idle_browsers, body_bombs, pipelining, mute_readers, smuggling, traversal,
                strange_tokens, deaf_listeners, hook_bombs)}
