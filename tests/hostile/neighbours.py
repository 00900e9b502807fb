#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts nearby that do not exist, with nasty names (docs/protocol.md, "Finding hosts nearby").

usage: neighbours.py FOLDER PICTURE
Prints "ready WEBPORT COUNT" and answers questions until it is ended: COUNT hosts as the document says, each at an address of its
own, and besides everything that is no answer. Each connection to WEBPORT becomes a line of FOLDER/heard.
"""
import asyncio
import base64
import hashlib
import json
import pathlib
import socket
import sys
import unicodedata

from speak import Lure

PORT = 4826
GROUP = "239.255.48.26"


def host(number, name, room):
    key = base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).decode().rstrip("=")
    name, room = (unicodedata.normalize("NFC", text) for text in (name, room))  # as a server tells them
    return {"hubbub": 1, "kind": "here", "server": f"nasty{number}", "name": name, "port": 9, "version": "<b>1</b>",
            "key": key, "rooms": number + 1, "room": room}


def no_answers(nonce):
    """What must be dropped."""
    wrong = host(99, "INVALID", "<img src=x>")
    for change in ({"name": "INVALID \u202e"}, {"name": "INVALID\nline"}, {"name": "INVALID " * 20}, {"port": "<b>"}, {"key": "<img>"},
                   {"server": "<i>"}, {"version": "INVALID " * 20}, {"rooms": "many"}):
        yield json.dumps({**wrong, **change, "nonce": nonce}).encode()
    yield json.dumps({**wrong, "nonce": nonce, "pad": "x" * 1024}).encode()
    yield json.dumps(wrong).encode()
    yield b"<html><img src=x>INVALID</html>"
    yield b"[" * 900


class Ears(asyncio.DatagramProtocol):
    """Hears a question and lets `answer` say something to it."""

    def __init__(self, answer):
        self.answer = answer
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        question = json.loads(data)
        if question.get("kind") == "ask":
            self.answer(question["nonce"], addr)


async def ears(address, answer, joins=False):
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    udp.bind((address, PORT))
    if joins:
        udp.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP) + socket.inet_aton("127.0.0.1"))
    _, protocol = await asyncio.get_running_loop().create_datagram_endpoint(lambda: Ears(answer), sock=udp)
    return protocol


async def main(folder, picture):
    lure = Lure(pathlib.Path(folder), picture)
    listener = await lure.open()
    rooms = lure.lines("rooms.txt")
    hosts = [host(number, name, rooms[number % len(rooms)]) for number, name in enumerate(lure.lines("names.txt"))]
    mouths = []

    def answering(facts):
        def answer(nonce, addr):
            mouth = mouths[hosts.index(facts)]
            mouth.transport.sendto(json.dumps({**facts, "nonce": nonce}, ensure_ascii=False).encode(), addr)
        return answer

    def everybody(nonce, addr):
        for mouth, facts in zip(mouths, hosts):
            mouth.answer(nonce, addr)
        for wrong in no_answers(nonce):
            liar.transport.sendto(wrong, addr)

    for number, facts in enumerate(hosts):
        mouths.append(await ears(f"127.0.1.{number + 1}", answering(facts)))
    liar = await ears("127.0.1.99", lambda nonce, addr: [liar.transport.sendto(wrong, addr) for wrong in no_answers(nonce)])
    group = await ears(GROUP, everybody, joins=True)
    print("ready", lure.port, len(hosts), flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        group.transport.close()
        listener.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
