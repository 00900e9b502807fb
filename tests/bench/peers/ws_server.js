// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms over `ws` as its documentation advises: no compression, one JSON text and one Buffer per broadcast whatever the number of
// members, bufferutil for the masks of what comes in, dead peers found by pings.
//
//     node ws_server.js                    nothing is kept
//     node ws_server.js --database FILE    every message is on disk before anybody sees it, see group_commit.js
import { WebSocketServer } from 'ws';

import { GroupCommit } from './group_commit.js';
import { announce, backlog, frameBytes, heartbeat, option, wrongWithJoin, wrongWithPost } from './job.js';

const maxUnsent = 4 * 1024 * 1024; // bytes for a member who does not read

const rooms = new Map(); // name -> { name, members, seq }
const database = option('database');
const log = database && new GroupCommit(database);
let users = 0;

function answer(socket, message) {
    socket.send(JSON.stringify(message));
}

function refuse(socket, why, tag) {
    answer(socket, { type: 'error', tag, why });
}

function join(socket, { room: name }) {
    const why = wrongWithJoin(name);
    if (why) {
        refuse(socket, why);
        return;
    }
    let room = rooms.get(name);
    if (!room) {
        room = { name, members: new Set(), seq: 0 };
        rooms.set(name, room);
    }
    room.members.add(socket);
    socket.rooms.add(room);
    answer(socket, { type: 'joined', room: name });
}

function deliver(socket, room, seq, { tag, text }, time) {
    answer(socket, { type: 'ack', tag, seq });
    const post = Buffer.from(JSON.stringify({ type: 'post', room: room.name, seq, author: socket.user, tag, text, time }));
    for (const member of room.members) {
        member.send(post, { binary: false });
    }
}

function post(socket, message) {
    const room = rooms.get(message.room);
    const why = wrongWithPost(message) ?? (room?.members.has(socket) ? undefined : 'not a member');
    if (why) {
        refuse(socket, why, message.tag);
        return;
    }
    const time = Date.now();
    if (!log) {
        deliver(socket, room, ++room.seq, message, time);
        return;
    }
    log.append({ room: room.name, author: socket.user, tag: message.tag, time, text: message.text }, (seq, isKnown) => {
        if (isKnown) {
            answer(socket, { type: 'ack', tag: message.tag, seq });
        } else {
            deliver(socket, room, seq, message, time);
        }
    });
}

function receive(socket, bytes) {
    let message;
    try {
        message = JSON.parse(bytes);
    } catch {
        socket.close(1007);
        return;
    }
    if (message?.type === 'post') {
        post(socket, message);
    } else if (message?.type === 'join') {
        join(socket, message);
    } else {
        refuse(socket, 'unknown type');
    }
}

const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    backlog,
    maxPayload: frameBytes,
    perMessageDeflate: false,
});

server.on('connection', socket => {
    socket.user = `u${++users}`;
    socket.rooms = new Set();
    socket.isAlive = true;
    socket.on('message', bytes => receive(socket, bytes));
    socket.on('pong', () => (socket.isAlive = true));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
        for (const room of socket.rooms) {
            room.members.delete(socket);
            if (room.members.size === 0 && !log) {
                rooms.delete(room.name);
            }
        }
    });
});

setInterval(() => {
    for (const socket of server.clients) {
        if (!socket.isAlive || socket.bufferedAmount > maxUnsent) {
            socket.terminate();
        } else {
            socket.isAlive = false;
            socket.ping();
        }
    }
}, heartbeat);

server.on('listening', () => announce(server.address().port));
