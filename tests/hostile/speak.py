#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a server with everything nasty that the protocol lets in, and listens whether anybody is lured.

usage: speak.py PROGRAM FOLDER PICTURE
Prints "ready PORT WEBPORT ROOM…" when all is said, then goes on typing and talking until it is ended; as long as there is a file
FOLDER/hush it says nothing, which FOLDER/silent tells. Each connection to WEBPORT becomes a line of FOLDER/heard. PICTURE is a file that nobody has a reason to open. Exit code 77: the module is missing.
"""
import asyncio
import pathlib
import sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "e2e"))
try:
    from stranger_client import Client, Refused, Server, new_tag
except ModuleNotFoundError as missing:
    if missing.name != "websockets":
        raise
    print("SKIPPED: /usr/bin/python3 has no module websockets (Debian: python3-websockets)")
    sys.exit(77)


class Lure:
    """A place on the web, and the texts that point there."""

    def __init__(self, folder, picture):
        self.heard = folder / "heard"
        self.heard.touch()
        self.picture = picture
        self.port = 0

    async def open(self):
        async def hear(reader, writer):
            with self.heard.open("a") as file:
                file.write("a connection\n")
            writer.close()
        server = await asyncio.start_server(hear, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def bait(self, text):
        return (text.replace("WEB", f"127.0.0.1:{self.port}").replace("SHORT", f"127.1:{self.port}")
                .replace("FILE", self.picture))

    def lines(self, name):
        return [self.bait(line) for line in (here / name).read_text().split("\n") if line]

    def messages(self):
        return {file.stem: self.bait(file.read_text().removesuffix("\n")) for file in sorted((here / "messages").glob("*.txt"))}


async def patiently(ask):
    """Asks again when the server wants it slower."""
    while True:
        try:
            return await ask()
        except Refused as refused:
            if not refused.temporary:
                raise
            await asyncio.sleep(refused.retry_ms / 1000 + 0.05)


async def come(url, name):
    client = await Client.connect(url, True)
    await client.hello(name)
    return client


async def furnish(people, lure):
    """Rooms with these names and topics, everybody in each, a change of name and topic, and people thrown out."""
    rooms = []
    for host, name, topic in zip(people, lure.lines("rooms.txt"), lure.lines("topics.txt")):
        made = await patiently(lambda: host.ask("create", tag=new_tag(), name=name, topic=topic))
        rooms.append(made["room"])
        for guest in people:
            if guest is not host:
                await patiently(lambda: guest.ask("append", room=made["room"], tag=new_tag(), kind="join"))
        await patiently(lambda: host.ask("append", room=made["room"], tag=new_tag(), kind="topic", topic=topic[::-1]))
        await patiently(lambda: host.ask("append", room=made["room"], tag=new_tag(), kind="topic", topic=topic))
        await patiently(lambda: host.ask("append", room=made["room"], tag=new_tag(), kind="kick", user=people[-1].user,
                                         reason=topic))
        await patiently(lambda: host.ask("append", room=made["room"], tag=new_tag(), kind="ban", user=people[-1].user,
                                         scope="user", on=True, reason=topic))
    return rooms


async def talk(people, rooms, lure):
    """Every message everywhere, some pinned, with an answer, and a reaction of each kind."""
    asked = []
    for room in rooms:
        for number, (name, text) in enumerate(lure.messages().items()):
            author = people[number % (len(people) - 1)]
            try:
                seq = (await patiently(lambda: author.post(room, text)))["seq"]
            except Refused as refused:
                raise AssertionError(f"{name}.txt is no message: {refused.name}") from refused
            asked.append((room, seq))
    for number, (room, seq) in enumerate(asked[::5]):
        author = people[number % (len(people) - 1)]
        await patiently(lambda: author.post(room, "An answer.", reply=seq))
        await patiently(lambda: author.ask("append", room=room, tag=new_tag(), kind="pin", target=seq, on=True))
        for emoji in lure.lines("reactions.txt"):
            await patiently(lambda: author.ask("append", room=room, tag=new_tag(), kind="react", target=seq, emoji=emoji,
                                               on=True))


async def trust_reader(host, room):
    """Who moderates sees more: rules, and who is banned and why. False while the reader has not come."""
    members = (await patiently(lambda: host.ask("members", room=room)))["members"]
    readers = [member["user"] for member in members if member["name"] == "Reader"]
    for reader in readers:
        await patiently(lambda: host.ask("append", room=room, tag=new_tag(), kind="role", user=reader, role="moderator"))
    return bool(readers)


async def change(author, room, lure):
    """Says something nasty and makes something else that is nasty of it."""
    said = await patiently(lambda: author.post(room, lure.messages()["html-with-marks"]))
    await patiently(lambda: author.ask("append", room=room, tag=new_tag(), kind="edit", target=said["seq"],
                                       text=lure.messages()["html"]))


async def keep_silent(folder):
    """While it is wished."""
    silent = folder / "silent"
    while (folder / "hush").exists():
        silent.touch()
        await asyncio.sleep(0.05)
    silent.unlink(missing_ok=True)


async def main(program, folder, picture):
    lure = Lure(pathlib.Path(folder), picture)
    listener = await lure.open()
    server = Server(program, str(pathlib.Path(folder) / "server"))
    try:
        people = [await come(server.url, name) for name in lure.lines("names.txt")]
        rooms = await furnish(people, lure)
        await talk(people, rooms, lure)
        print("ready", server.url.split(":")[2].split("/")[0], lure.port, *rooms, flush=True)
        untrusting = list(zip(people, rooms))
        while True:
            for person in people[:-1]:
                await keep_silent(pathlib.Path(folder))
                untrusting = [(host, room) for host, room in untrusting if not await trust_reader(host, room)]
                for room in rooms:
                    await person.tell("typing", room=room, on=True)
                    await change(person, room, lure)
                await asyncio.sleep(2)
    finally:
        listener.close()
        server.end()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
