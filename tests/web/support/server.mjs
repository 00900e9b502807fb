// SPDX-License-Identifier: GPL-3.0-or-later
/** A host in memory that does what docs/protocol.md says, as far as the tests of the browser client need it, and misbehaves on demand. */
import { RoomState } from '../../../resources/web/core/fold.js';

const fail = (name, more = {}) => ({ error: { code: 1, message: name, data: { name, temporary: false, ...more } } });

export class Server {
    constructor(world) {
        this.world = world;
        this.id = 's1';
        this.rooms = new Map(); // id → {id, name, epoch, log: [entries]}
        this.users = new Map(); // device → {user, name}
        this.sessions = new Set();
        this.reads = new Map();
        this.requests = []; // {method, params} in the order of arrival
        this.loseReplies = new Set(); // methods whose next reply is lost with the connection
        this.refuse = undefined; // (method, params) → error or nothing
        this.marks = new Map();
    }

    room(id, { name = id, epoch = 'e1', preset = 'open' } = {}) {
        const room = { id, name, epoch, preset, log: [] };
        this.rooms.set(id, room);
        this.add(room, 'host0', { kind: 'create', name, topic: '', by: 'Host', preset });
        return room;
    }

    user(name) {
        return [...this.users.values()].find((one) => one.name === name)?.user;
    }

    add(room, author, body, tag = `tag-${room.id}-${room.log.length + 1}-${author}`, notify = true) {
        const entry = { seq: room.log.length + 1, author, tag, at: this.world.wallStart + this.world.time, ...body };
        room.log.push(entry);
        if (notify) {
            this.tell(room, [entry]);
        }
        return entry;
    }

    tell(room, entries) {
        for (const session of this.sessions) {
            if (session.follows.has(room.id)) {
                session.notify('entries', { room: room.id, epoch: room.epoch, entries });
            }
        }
    }

    state(room) {
        const state = new RoomState(true);
        room.log.forEach((entry) => state.apply(entry));
        return state;
    }

    row(room, user) {
        const state = this.state(room);
        const seq = this.reads.get(`${room.id} ${user}`) ?? 0;
        const since = state.members.get(user)?.since ?? 0;
        const open = [...state.messages.values()].filter(
            (m) => m.kind === 'post' && m.author !== user && m.seq > Math.max(seq, since) && !m.deleted,
        );
        return {
            room: room.id,
            name: room.name,
            topic: '',
            epoch: room.epoch,
            head: room.log.length,
            members: [...state.members.values()].filter((m) => m.present).length,
            member: Boolean(state.members.get(user)?.present),
            readSeq: seq,
            unread: open.length,
            mentions: open.filter((m) => m.mentions.includes(user)).length,
            ...(state.slowSeconds > 0 && { slow: state.slowSeconds }),
            ...(state.keepDays > 0 && { keep: state.keepDays }),
            ...(state.locked && { locked: true }),
            ...(state.allMuted && { allMuted: true }),
        };
    }

    accept(wire) {
        const session = {
            follows: new Set(),
            notify: (method, params) => wire.send(JSON.stringify({ jsonrpc: '2.0', method, params })),
            receive: (frame) => this.receive(session, wire, frame),
            gone: () => this.sessions.delete(session),
            close: (code) => wire.close(code),
        };
        this.sessions.add(session);
        return session;
    }

    receive(session, wire, { id, method, params }) {
        this.requests.push({ method, params });
        if (id === undefined) {
            return;
        }
        const error = this.refuse?.(method, params, this.requests);
        const behind = [];
        const answer = error
            ? fail(error.name, error)
            : (this[`on_${method}`]?.(session, params, behind) ?? fail('method_not_found'));
        if (this.loseReplies.delete(method)) {
            wire.close(1006);
            return;
        }
        wire.send(JSON.stringify({ jsonrpc: '2.0', id, ...(answer.error ? answer : { result: answer }) }));
        behind.forEach((step) => step());
    }

    on_hello(session, params) {
        let known = this.users.get(params.device);
        if (!known) {
            if (params.name === 'Taken') {
                return fail('name_taken');
            }
            known = { user: `u${this.users.size + 1}`, name: params.name };
            this.users.set(params.device, known);
        }
        Object.assign(session, known);
        return {
            server: this.id,
            serverName: 'Kitchen',
            serverVersion: '0',
            ...known,
            now: this.world.wallStart + this.world.time,
            pingInterval: 25000,
            rooms: [...this.rooms.values()].map((room) => this.row(room, known.user)).filter((row) => row.member),
        };
    }

    on_follow(session, { rooms }, behind) {
        return {
            rooms: rooms.map(({ room: id, epoch, after }) => {
                const room = this.rooms.get(id);
                if (!room || !this.row(room, session.user).member) {
                    return { room: id, head: 0, error: room ? 'not_member' : 'no_such_room' };
                }
                const head = room.log.length;
                const reset = (epoch !== undefined && epoch !== room.epoch) || (after ?? 0) > head;
                const from = reset ? 0 : (after ?? head);
                session.follows.add(id);
                behind.push(() => {
                    for (let at = from; at < head; at += 200) {
                        session.notify('entries', {
                            room: id,
                            epoch: room.epoch,
                            entries: room.log.slice(at, Math.min(at + 200, head)),
                        });
                    }
                });
                return { room: id, epoch: room.epoch, head, ...(reset && { reset }) };
            }),
        };
    }

    on_append(session, { room: id, tag, invite, ...body }) {
        const room = this.rooms.get(id);
        if (!room) {
            return fail('no_such_room');
        }
        const known = room.log.find((entry) => entry.author === session.user && entry.tag === tag);
        if (known) {
            return { seq: known.seq, dup: true };
        }
        const { member } = this.row(room, session.user);
        if (body.kind === 'join' && member) {
            return fail('already_member');
        }
        if (body.kind !== 'join' && !member) {
            return fail('not_member');
        }
        const entry = this.add(room, session.user, body.kind === 'join' ? { ...body, name: session.name } : body, tag);
        if (body.kind === 'join') {
            session.notify('room', this.row(room, session.user));
        }
        return { seq: entry.seq };
    }

    on_ping(session) {
        return { now: 0, heads: Object.fromEntries([...session.follows].map((id) => [id, this.rooms.get(id).log.length])) };
    }

    on_read(session, { room: id, seq }) {
        const room = this.rooms.get(id);
        const key = `${id} ${session.user}`;
        this.reads.set(key, Math.max(this.reads.get(key) ?? 0, Math.min(seq, room.log.length)));
        const { readSeq, unread, mentions } = this.row(room, session.user);
        return { room: id, seq: readSeq, unread, mentions };
    }

    on_history(session, { room: id, verb = 'latest', seq = 0, limit = 100 }) {
        const state = this.state(this.rooms.get(id));
        const all = [...state.messages.values()].map(({ mentions, ...message }) => ({
            ...message,
            ...(message.hidden && { text: '' }), // nobody who asks here runs the room
        }));
        const names = Object.fromEntries([...state.members.values()].map((m) => [m.user, m.name]));
        if (verb === 'after') {
            const rest = all.filter((m) => m.seq > seq);
            return { messages: rest.slice(0, limit), more: rest.length > limit, names };
        }
        if (verb === 'around') {
            const at = all.findIndex((m) => m.seq >= seq);
            const from = Math.max(0, at - Math.floor(limit / 2));
            return { messages: all.slice(from, from + limit), more: from > 0 || from + limit < all.length, names };
        }
        if (verb === 'pinned') {
            const pinned = all.filter((m) => m.pinned && m.seq < (seq || Infinity));
            return { messages: pinned.slice(-limit), more: pinned.length > limit, names };
        }
        const older = verb === 'before' ? all.filter((m) => m.seq < seq) : all;
        return { messages: older.slice(-limit), more: older.length > limit, names };
    }

    on_members(session, { room: id }) {
        const rows = [...this.state(this.rooms.get(id)).members.values()].filter((m) => m.present);
        return { members: rows.map((m) => ({ ...m, presence: 'online', lastSeen: 0 })), more: false };
    }

    on_rooms(session) {
        return { rooms: [...this.rooms.values()].map((room) => this.row(room, session.user)), more: false };
    }

    on_create(session, { name }) {
        const room = this.room(`made${this.rooms.size}`, { name });
        room.log = [];
        this.add(room, session.user, { kind: 'create', name, topic: '', by: session.name });
        return { room: room.id, epoch: room.epoch, seq: 1 };
    }
}
