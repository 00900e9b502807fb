#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in between: takes TLS connections with a certificate of their own and passes on to the real host what they are told.

usage: between.py PORT HOST:PORT FOLDER
In FOLDER stand met, a line for each connection that came, with how far it got; heard, every byte that the clients said, decrypted;
and understood, what their WebSocket frames hold. Prints "ready" when it listens.
"""
import os
import socket
import ssl
import subprocess
import sys
import threading

CHUNK = 64 * 1024
writing = threading.Lock()


def write_down(name, what):
    with writing, open(os.path.join(folder, name), "ab") as out:
        out.write(what)


def own_certificate():
    key, certificate = os.path.join(folder, "key.pem"), os.path.join(folder, "cert.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
                    "-subj", "/CN=Hubbub", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def any_certificate():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Ear:
    """Takes the masks off a client's frames."""

    def __init__(self):
        self.rest = b""
        self.upgraded = False

    def take(self, chunk):
        write_down("heard", chunk)
        self.rest += chunk
        if not self.upgraded:
            _, self.upgraded, after = self.rest.partition(b"\r\n\r\n")
            if self.upgraded:
                self.rest = after
        while self.upgraded and self.take_frame():
            pass

    def take_frame(self):
        if len(self.rest) < 2:
            return False
        start, size = 2, self.rest[1] & 127
        if size > 125:
            start = 4 if size == 126 else 10
            size = int.from_bytes(self.rest[2:start], "big")
        payload = self.rest[start + 4:start + 4 + size]
        if len(self.rest) < start + 4 + size:
            return False
        mask = self.rest[start:start + 4]
        write_down("understood", bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload)) + b"\n")
        self.rest = self.rest[start + 4 + size:]
        return True


def pass_on(source, sink, take):
    try:
        while chunk := source.recv(CHUNK):
            take(chunk)
            sink.sendall(chunk)
    except OSError:
        pass
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def meet(raw):
    try:
        client = server_side.wrap_socket(raw, server_side=True)
    except OSError as stopped:  # what ssl throws is one, too
        write_down("met", f"stopped in the handshake: {stopped}\n".encode())
        return
    write_down("met", b"agreed\n")
    try:
        real = client_side.wrap_socket(socket.create_connection(target))
    except OSError as unreachable:
        write_down("met", f"no way on: {unreachable}\n".encode())
        client.close()
        return
    threading.Thread(target=pass_on, args=(real, client, lambda chunk: None), daemon=True).start()
    pass_on(client, real, Ear().take)


port, to, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
target = (to.rsplit(":", 1)[0], int(to.rsplit(":", 1)[1]))
server_side, client_side = own_certificate(), any_certificate()
for record in ("met", "heard", "understood"):
    write_down(record, b"")
with socket.create_server(("0.0.0.0", port)) as door:
    print("ready", flush=True)
    while True:
        threading.Thread(target=meet, args=(door.accept()[0],), daemon=True).start()
