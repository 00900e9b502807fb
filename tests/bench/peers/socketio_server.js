// SPDX-License-Identifier: GPL-3.0-or-later
// The same rooms over `socket.io`, tuned as its documentation advises: websocket as the only transport, no compression,
// bufferutil, the first HTTP request of each connection let go, rooms of the in-memory adapter, which encodes a broadcast once.
import { createServer } from 'node:http';

import { Server } from 'socket.io';

import { announce, backlog, frameBytes, heartbeat, wrongWithJoin, wrongWithPost } from './job.js';

const http = createServer();
const io = new Server(http, {
    transports: ['websocket'],
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    maxHttpBufferSize: frameBytes,
    pingInterval: heartbeat,
});
const lastSeq = new Map(); // by room
let users = 0;

io.engine.on('connection', connection => {
    connection.request = null;
});

io.of('/').adapter.on('delete-room', room => lastSeq.delete(room));

io.on('connection', socket => {
    const user = `u${++users}`;

    socket.on('join', room => {
        const why = wrongWithJoin(room);
        if (why) {
            socket.emit('problem', { why });
            return;
        }
        socket.join(room);
        socket.emit('joined', room);
    });

    socket.on('post', message => {
        const { room, tag, text } = message ?? {};
        const why = wrongWithPost({ room, tag, text }) ?? (socket.rooms.has(room) ? undefined : 'not a member');
        if (why) {
            socket.emit('problem', { tag, why });
            return;
        }
        const seq = (lastSeq.get(room) ?? 0) + 1;
        lastSeq.set(room, seq);
        socket.emit('ack', { tag, seq });
        io.to(room).emit('post', { room, seq, author: user, tag, text, time: Date.now() });
    });
});

http.listen({ host: '127.0.0.1', port: 0, backlog }, () => announce(http.address().port));
