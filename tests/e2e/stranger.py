#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger's client: knows docs/protocol.md and Debian's python3-websockets, and nothing of the program's code.

usage: stranger.py PROGRAM binary|text
Starts its own server and goes through the protocol in frames of that type. Exit code 77: the module is missing.
"""
import asyncio
import json
import os
import secrets
import sys
import tempfile

try:
    from stranger_client import FRAME_BYTES, PATIENCE, Client, Refused, Server, new_tag
except ModuleNotFoundError as missing:
    if missing.name != "websockets":
        raise
    print("SKIPPED: /usr/bin/python3 has no module websockets (Debian: python3-websockets)")
    sys.exit(77)


def equal(found, wanted):
    assert found == wanted, f"{found!r} instead of {wanted!r}"


# ---- What the document promises, one part after the other -----------------------------------------------------------------

async def before_hello(connect):
    client = await connect()
    equal((await client.refusal("ping")).name, "hello_required")
    refused = await client.refusal("hello", version=2, name="Zoe", device=secrets.token_hex(32))
    equal(refused.name, "version_unsupported")
    equal(await client.close_code(), 4501)


async def names(connect):
    first = await connect()
    equal((await first.hello("Names One"))["rooms"], [])
    equal((await first.refusal("hello", version=1, name="x", device=first.device)).name, "already_hello")
    second = await connect()
    equal((await second.refusal("hello", version=1, name="NAMES  one", device=secrets.token_hex(32))).name, "name_taken")
    equal((await second.refusal("hello", version=1, name="admin", device=secrets.token_hex(32))).name, "name_invalid")
    # The same hello may be tried with another name.
    equal((await second.hello("Names Two"))["name"], "Names Two")
    again = await connect()
    equal((await again.hello("ignored", first.device))["user"], first.user)
    for client in (first, second, again):
        await client.close()


async def rooms_and_log(connect):
    ann, ben = await connect(), await connect()
    await ann.hello("Ann")
    await ben.hello("Ben")
    tag = new_tag()
    made = await ann.ask("create", tag=tag, name="tea", topic="Who makes it?")
    room, epoch = made["room"], made["epoch"]
    equal(made["seq"], 1)
    equal(await ann.ask("create", tag=tag, name="tea", topic="Who makes it?"), {**made, "dup": True})
    equal((await ann.refusal("create", tag=tag, name="other")).name, "tag_conflict")
    equal((await ben.refusal("create", tag=new_tag(), name="TEA")).name, "room_name_taken")

    equal((await ben.refusal("append", room=room, tag=new_tag(), kind="post", text="hi")).name, "not_member")
    equal((await ben.ask("follow", rooms=[{"room": room}, {"room": "rNone"}]))["rooms"],
          [{"room": room, "head": 0, "error": "not_member"}, {"room": "rNone", "head": 0, "error": "no_such_room"}])
    row = next(r for r in (await ben.ask("rooms"))["rooms"] if r["room"] == room)
    equal((row["name"], row["topic"], row["epoch"], row["head"], row["members"], row["member"]),
          ("tea", "Who makes it?", epoch, 1, 1, False))
    await ann.ask("follow", rooms=[{"room": room, "epoch": epoch, "after": 1}])
    equal((await ben.ask("append", room=room, tag=new_tag(), kind="join"))["seq"], 2)
    equal((await ben.note("room", lambda p: p["room"] == room and p["member"]))["head"], 2)
    equal((await ben.refusal("append", room=room, tag=new_tag(), kind="join")).name, "already_member")
    equal(await ben.ask("follow", rooms=[{"room": room, "after": 0}]),
          {"rooms": [{"room": room, "epoch": epoch, "head": 2}]})
    entry = await ben.entry(room, 1)
    equal((entry["kind"], entry["name"], entry["by"], entry["author"], entry["tag"]), ("create", "tea", "Ann", ann.user, tag))
    entry = await ann.entry(room, 2)
    equal((entry["kind"], entry["name"], entry["author"]), ("join", "Ben", ben.user))

    # Another epoch, and a cursor beyond the head: begin again at 1.
    for cursor in ({"epoch": "eOther", "after": 2}, {"epoch": epoch, "after": 99}):
        equal((await ben.ask("follow", rooms=[{"room": room, **cursor}]))["rooms"],
              [{"room": room, "epoch": epoch, "head": 2, "reset": True}])
    return ann, ben, room


async def appending(ann, ben, room):
    tag = new_tag()
    post = dict(room=room, tag=tag, kind="post", text="  Kettle is on,\r\n@Ben  ")
    equal(await ann.ask("append", **post), {"seq": 3})
    equal(await ann.ask("append", **post), {"seq": 3, "dup": True})
    equal(await ann.ask("append", **{**post, "tag": tag.upper()}), {"seq": 3, "dup": True})
    equal((await ann.refusal("append", **{**post, "text": "other"})).name, "tag_conflict")
    for client in (ann, ben):  # the sender receives it like everybody
        entry = await client.entry(room, 3)
        equal((entry["kind"], entry["text"], entry["author"], entry["tag"]), ("post", "Kettle is on,\n@Ben", ann.user, tag))
    row = next(r for r in (await ben.ask("rooms"))["rooms"] if r["room"] == room)
    equal((row["unread"], row["mentions"]), (1, 1))
    equal(await ben.ask("read", room=room, seq=99), {"room": room, "seq": 3, "unread": 0, "mentions": 0})
    equal((await ben.ask("read", room=room, seq=1))["seq"], 3)

    async def append(client, **entry):
        return (await client.ask("append", room=room, tag=new_tag(), **entry))["seq"]

    async def refused(client, **entry):
        return (await client.refusal("append", room=room, tag=new_tag(), **entry)).name

    equal(await append(ann, kind="edit", target=3, text="Kettle is on!"), 4)
    equal(await append(ben, kind="react", target=3, emoji="🫖"), 5)
    equal(await append(ben, kind="pin", target=3, on=True), 6)
    equal(await append(ben, kind="post", text="me", reply=3), 7)
    equal(await refused(ben, kind="edit", target=3, text="mine"), "not_allowed")
    equal(await refused(ben, kind="delete", target=3), "not_allowed")
    equal(await refused(ben, kind="rename", name="mine"), "not_allowed")
    equal(await refused(ben, kind="post", text="x", reply=4), "no_such_message")
    equal(await refused(ann, kind="role", user=ann.user, role="member"), "not_allowed")
    equal(await append(ann, kind="role", user=ben.user, role="moderator"), 8)
    equal(await append(ann, kind="delete", target=7), 9)
    equal(await refused(ben, kind="react", target=7, emoji="🫖"), "message_deleted")
    equal(await refused(ann, kind="post", text=" \n "), "text_empty")
    equal(await refused(ann, kind="post", text="x" * 4001), "text_too_long")
    equal(await refused(ann, kind="create", name="x"), "invalid_params")
    equal(await refused(ann, kind="poll", question="?"), "invalid_params")
    equal((await ann.refusal("append", room="rNone", tag=new_tag(), kind="post", text="x")).name, "no_such_room")
    await ben.entry(room, 9)
    equal([e["seq"] for e in ben.entries(room) if e["seq"] > 2], list(range(3, 10)))


async def reading(ann, ben, room):
    page = await ben.ask("history", room=room, verb="latest", limit=3)
    equal([m["seq"] for m in page["messages"]], [3, 7, 8])
    equal((page["more"], page["names"][ann.user], page["names"][ben.user]), (True, "Ann", "Ben"))
    kettle, gone, role = page["messages"]
    equal((kettle["text"], kettle["editSeq"], kettle["pinned"], kettle["reactions"]),
          ("Kettle is on!", 4, True, [{"emoji": "🫖", "users": [ben.user]}]))
    equal((gone["deleted"], gone["text"], role["text"]), (True, "", "moderator Ben"))
    for verb, wanted in (({"verb": "before", "seq": 7, "limit": 2}, [2, 3]), ({"verb": "after", "seq": 3}, [7, 8]),
                         ({"verb": "around", "seq": 3, "limit": 2}, [2, 3]),
                         ({"verb": "pinned"}, [3]), ({"verb": "pinned", "seq": 3}, []),
                         ({"verb": "at_time", "time": kettle["at"], "limit": 1}, None)):
        found = [m["seq"] for m in (await ben.ask("history", room=room, **verb))["messages"]]
        assert found == wanted or (wanted is None and len(found) == 1), (verb, found)
    equal((await ben.refusal("history", room="rNone")).name, "no_such_room")

    async def hits():
        return (await ann.ask("search", text="KETTLE o", room=room))["hits"]
    found = await hits()
    for _ in range(50):  # the index follows the log by a moment
        if found:
            break
        await asyncio.sleep(0.05)
        try:
            found = await hits()
        except Refused as refused:
            equal(refused.name, "flood")
            await asyncio.sleep(refused.retry_ms / 1000)
    equal([(h["room"], h["message"]["seq"]) for h in found], [(room, 3)])

    members = (await ann.ask("members", room=room))["members"]
    equal({(m["user"], m["name"], m["role"], m["since"], m["presence"]) for m in members},
          {(ann.user, "Ann", "owner", 1, "online"), (ben.user, "Ben", "moderator", 2, "online")})
    equal([m["user"] for m in members], sorted(m["user"] for m in members))
    pong = await ann.ask("ping")
    equal(pong["heads"], {room: 9})


async def being_there(ann, ben, room):
    await ben.tell("typing", room=room, on=True)
    equal((await ann.note("typing"))["user"], ben.user)
    await ben.tell("typing", room=room, on=False)
    await ann.note("typing", lambda p: p["on"] is False)
    await ben.tell("presence", presence="away")

    def says(wanted):
        return lambda p: any(r["user"] == ben.user and r["presence"] == wanted for r in p["rows"])
    await ann.note("presence", says("away"))
    await ben.tell("dance", room=room)  # the unknown is ignored
    equal((await ben.refusal("dance")).name, "method_not_found")
    equal((await ben.ask("append", room=room, tag=new_tag(), kind="leave"))["seq"], 10)
    equal((await ben.entry(room, 10))["kind"], "leave")
    equal((await ben.refusal("members", room=room)).name, "not_member")
    await ben.ask("append", room=room, tag=new_tag(), kind="join")
    await ann.entry(room, 11)
    await ben.close()
    await ann.note("presence", says("offline"))


async def malformed(connect):
    client = await connect()
    await client.hello("Clumsy")

    async def answer(raw, request_id):
        await client.send_raw(raw)
        try:
            await client.reply_to(request_id)
        except Refused as refused:
            return refused.name, refused.code
        raise AssertionError("not refused")
    equal(await answer("{", None), ("parse_error", -32700))
    equal(await answer('{"a":1,"a":2}', None), ("parse_error", -32700))
    equal(await answer("[" * 17 + "]" * 17, None), ("parse_error", -32700))
    equal(await answer("[]", None), ("invalid_request", -32600))
    equal(await answer('{"jsonrpc":"2.0","id":"s","method":"history","params":{"room":7}}', "s"), ("invalid_params", -32602))
    await client.ask("ping")  # still there
    for _ in range(10):
        await client.send_raw("{")
    equal(await client.close_code(), 4500)

    client = await connect()
    await client.hello("Big")
    await client.send_raw('{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"' + "x" * FRAME_BYTES + '"}}')
    equal(await client.close_code(), 1009)


async def flood(connect):
    client = await connect()
    await client.hello("Hasty")
    room = (await client.ask("create", tag=new_tag(), name="hurry"))["room"]
    await client.ask("follow", rooms=[{"room": room, "after": 0}])
    wanted = []
    for number in range(12):
        tag = new_tag()
        wanted.append(f"hurry {number}")
        while True:
            try:
                await client.ask("append", room=room, tag=tag, kind="post", text=wanted[-1])
                break
            except Refused as refused:
                equal((refused.name, refused.code, refused.temporary), ("flood", 110, True))
                assert 0 < refused.retry_ms <= 500, refused.retry_ms
                # To wait so long is what the protocol asks for.
                await asyncio.sleep(refused.retry_ms / 1000 + 0.002)
    await client.entry(room, 13)
    equal([e["text"] for e in client.entries(room) if e["kind"] == "post"], wanted)
    await client.close()


async def stopping(connect, server):
    client = await connect()
    await client.hello("Last")
    server.stop()
    assert (await client.note("bye"))["reconnectMs"] >= 0
    equal(await client.close_code(), 1012)
    equal(server.process.wait(PATIENCE), 0)


async def everything(program, text):
    with tempfile.TemporaryDirectory() as folder:
        server = Server(program, folder)
        try:
            def connect():
                return Client.connect(server.url, text)
            await before_hello(connect)
            await names(connect)
            await flood(connect)
            await malformed(connect)
        finally:
            server.end()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(program, folder, "--no-flood-limits")
        try:
            ann, ben, room = await rooms_and_log(connect)
            await appending(ann, ben, room)
            await reading(ann, ben, room)
            await being_there(ann, ben, room)
            await stopping(connect, server)
        finally:
            server.end()


if __name__ == "__main__":
    asyncio.run(asyncio.wait_for(everything(os.path.abspath(sys.argv[1]), sys.argv[2] == "text"), 60))
    print("A stranger finds what docs/protocol.md says.")
