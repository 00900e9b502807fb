// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of group_commit.js that writes. For each message what Hubbub does before its reply: it asks whether the tag is known,
// and writes the entry and the row that is read for history, with the same indexes.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

const database = new DatabaseSync(workerData.file);
database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    CREATE TABLE IF NOT EXISTS rooms(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS users(key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
    CREATE TABLE IF NOT EXISTS entries(room INTEGER NOT NULL, seq INTEGER NOT NULL, author INTEGER NOT NULL, tag TEXT NOT NULL,
        at INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(room, seq)) WITHOUT ROWID;
    CREATE UNIQUE INDEX IF NOT EXISTS entries_by_tag ON entries(room, author, tag);
    CREATE TABLE IF NOT EXISTS messages(id INTEGER PRIMARY KEY, room INTEGER NOT NULL, seq INTEGER NOT NULL,
        author INTEGER NOT NULL, tag TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS messages_by_seq ON messages(room, seq, author);
`);
const knownSeq = database.prepare('SELECT seq FROM entries WHERE room = ? AND author = ? AND tag = ?');
const lastSeq = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM entries WHERE room = ?');
const addEntry = database.prepare('INSERT INTO entries(room, seq, author, tag, at, kind, body) VALUES(?, ?, ?, ?, ?, ?, ?)');
const addMessage = database.prepare('INSERT INTO messages(room, seq, author, tag, at, text) VALUES(?, ?, ?, ?, ?, ?)');
const begin = database.prepare('BEGIN IMMEDIATE');
const commit = database.prepare('COMMIT');

/** Numbers for names, kept in memory and on disk. */
function dictionary(table) {
    const keys = new Map();
    const add = database.prepare(`INSERT INTO ${table}(id) VALUES(?) ON CONFLICT DO UPDATE SET id = id RETURNING key`);
    return id => {
        let key = keys.get(id);
        if (key === undefined) {
            key = add.get(id).key;
            keys.set(id, key);
        }
        return key;
    };
}

const roomKey = dictionary('rooms');
const userKey = dictionary('users');

function write({ room: roomId, author: authorId, tag, time, text }) {
    const room = roomKey(roomId);
    const author = userKey(authorId);
    const known = knownSeq.get(room, author, tag);
    if (known) {
        return { seq: known.seq, isKnown: true };
    }
    const seq = lastSeq.get(room).seq + 1;
    addEntry.run(room, seq, author, tag, time, 'post', JSON.stringify({ text }));
    addMessage.run(room, seq, author, tag, time, text);
    return { seq, isKnown: false };
}

// What the disk refuses ends this thread, and with it the server.
parentPort.on('message', batch => {
    begin.run();
    const results = batch.map(write);
    commit.run();
    parentPort.postMessage(results);
});
