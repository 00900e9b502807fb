// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * One user on one server, as this browser has it: the same client as core/client, once more. Knows no screen, no socket and no
 * clock; what it needs comes in as `env` (env.js) and `store` (store.js). Who wants to know what changes subscribes by on().
 *
 * Events: connection · identity · rooms · messages {room, seqs} · reset {room} · outbox {room} · members {room} · typing {room} ·
 * presence {users} · arrived {room, messages} · storage {error}
 */
import { Asking } from './asking.js';
import { Connection } from './connection.js';
import { Follower } from './follower.js';
import { makeDevice, makeTag } from './ids.js';
import { Outbox } from './outbox.js';
import { Pages } from './pages.js';
import { Posting } from './posting.js';
import { ReadMarks } from './read_marks.js';
import { Room, membersAgain } from './room.js';
import { Typing } from './typing.js';

/** After so many messages the store is relieved of old ones. */
const trimEach = 100;
const noIdentity = { device: '', server: '', serverName: '', user: '', name: '', colour: 0, guest: false };

export class Client {
    constructor(env, store, program = 'hubbub-web') {
        this.env = env;
        this.program = program;
        this.listeners = new Map();
        this.roomMap = new Map();
        this.identity = { ...noIdentity };
        this.admission = {}; // of the next hello only: secrets leave as rarely as possible
        this.presence = new Map(); // user → {presence, lastSeen}
        this.drafts = new Map();
        this.settings = new Map();
        this.serverAhead = 0;
        // A store that fails costs what would have outlived the page, and the page says so; the talk goes on.
        this.store = {
            write: (changes) => store.write(changes).catch((error) => this.emit('storage', { error })),
            all: () => store.all(),
        };
        this.line = new Connection(env, this.lineOwner());
        this.outbox = new Outbox(env, this.store);
        this.posting = new Posting(env, this.line, this.outbox, this.postingOwner());
        this.follower = new Follower(this.line, this.followerOwner());
        this.marks = new ReadMarks(this.line, {
            rooms: () => this.rooms(),
            readChanged: (room) => this.roomChanged(room),
        });
        this.typing = new Typing(env, this.line, (room) => this.emit('typing', { room }));
        this.asking = new Asking(env, this.line);
        this.pages = new Pages(this.asking, {
            told: (room, seqs) => this.messagesChanged(room, seqs),
            membersTold: (room, rows) => this.membersTold(room, rows),
        });
    }

    // ---- Events

    on(type, listener) {
        const list = this.listeners.get(type) ?? [];
        this.listeners.set(type, [...list, listener]);
        return () =>
            this.listeners.set(
                type,
                this.listeners.get(type).filter((one) => one !== listener),
            );
    }

    emit(type, detail = {}) {
        for (const listener of this.listeners.get(type) ?? []) {
            listener(detail);
        }
    }

    // ---- Life

    async load() {
        const kept = await this.store.all();
        const meta = new Map(kept.meta.map((row) => [row.key, row.value]));
        this.identity = { ...noIdentity, ...meta.get('identity') };
        this.settings = meta;
        kept.drafts.forEach((draft) => this.drafts.set(draft.room, draft));
        const messages = new Map();
        for (const message of kept.messages) {
            messages.set(message.room, [...(messages.get(message.room) ?? []), message]);
        }
        const people = new Map(kept.members.map((row) => [row.room, row]));
        for (const record of kept.rooms) {
            this.roomMap.set(record.id, Room.restored(record, messages.get(record.id) ?? [], people.get(record.id)));
        }
        this.outbox.load(kept.outbox);
    }

    /** Whether this browser is known to the server already, as far as it knows. */
    get isKnown() {
        return this.identity.user !== '';
    }

    /** `admission`: name, invite, link, password, serverPassword, label (docs/protocol.md, "hello"). */
    async start(admission = {}) {
        this.admission = admission;
        if (this.identity.device === '') {
            const device = makeDevice(this.env.randomBytes);
            // Saved before it is sent, so that a lost reply can be asked for again without making a second user.
            await this.store.write([{ put: 'meta', value: { key: 'identity', value: { ...this.identity, device } } }]);
            this.identity = { ...this.identity, device };
        }
        if (this.line.phase === 'refused') {
            this.line.retryNow();
        } else {
            this.line.start();
        }
    }

    stop() {
        this.line.stop();
    }

    rooms() {
        return [...this.roomMap.values()];
    }

    room(id) {
        return this.roomMap.get(id);
    }

    get now() {
        return this.env.wall() + this.serverAhead;
    }

    // ---- What the user wants

    post(room, text, reply = 0) {
        return this.posting.add(room, { kind: 'post', text, ...(reply > 0 && { reply }) });
    }

    append(room, body) {
        return this.posting.add(room, body);
    }

    join(id, invite = '') {
        return this.posting.add(id, { kind: 'join' }, invite);
    }

    leave(id) {
        return this.posting.add(id, { kind: 'leave' });
    }

    async create(name, topic = '', preset = 'open') {
        const tag = makeTag(this.env.wall(), this.env.randomBytes);
        const made = await this.asking.ask('create', { tag, name, topic, ...(preset !== 'open' && { preset }) });
        this.enter(made.room, made.epoch);
        return made.room;
    }

    async direct(user) {
        const tag = makeTag(this.env.wall(), this.env.randomBytes);
        const made = await this.asking.ask('direct', { tag, user });
        this.enter(made.room, made.epoch);
        return made.room;
    }

    enter(id, epoch) {
        const room = this.roomOf(id);
        if (room.log.epoch === '') {
            room.restart(epoch, 0);
        }
        this.joined(id);
    }

    markRead(id, seq) {
        const room = this.room(id);
        if (room?.joined && this.marks.mark(room, seq)) {
            this.roomChanged(room);
        }
    }

    setDraft(room, draft) {
        if (draft.text === '' && !draft.reply) {
            this.drafts.delete(room);
            return this.store.write([{ drop: 'drafts', key: room }]);
        }
        this.drafts.set(room, { room, ...draft });
        return this.store.write([{ put: 'drafts', value: { room, ...draft } }]);
    }

    setSetting(key, value) {
        this.settings.set(key, value);
        return this.store.write([{ put: 'meta', value: { key, value } }]);
    }

    setPresence(presence) {
        this.wantedPresence = presence;
        this.line.notify('presence', { presence });
    }

    async setProfile(name, colour) {
        const tag = makeTag(this.env.wall(), this.env.randomBytes);
        await this.asking.ask('profile', { tag, name, colour });
    }

    // ---- The line

    lineOwner() {
        return {
            hello: () => ({
                device: this.identity.device,
                name: this.admission.name ?? this.identity.name,
                client: this.program,
                ...Object.fromEntries(
                    ['label', 'link', 'password', 'invite', 'serverPassword']
                        .filter((key) => this.admission[key])
                        .map((key) => [key, this.admission[key]]),
                ),
            }),
            greeted: (reply) => this.greeted(reply),
            online: () => this.pump(),
            notified: (method, params) => this.notified(method, params),
            pinging: () => this.follower.pinging(this.rooms()),
            pinged: (reply) => this.follower.pinged(reply.heads),
            lost: () => this.lost(),
            changed: () => this.emit('connection'),
        };
    }

    greeted(reply) {
        const { device } = this.identity;
        if (this.identity.server !== '' && this.identity.server !== reply.server) {
            this.forgetRooms(); // this address belongs to another server now, which knows nothing of them
        }
        this.identity = {
            device,
            server: reply.server,
            serverName: reply.serverName ?? '',
            user: reply.user,
            name: reply.name,
            colour: reply.colour ?? 0,
            guest: reply.guest === true,
        };
        this.admission = {};
        this.serverAhead = reply.now > 0 ? reply.now - this.env.wall() : 0;
        this.saveIdentity();
        for (const row of reply.rooms ?? []) {
            const room = this.roomOf(row.room);
            room.listed(row);
            room.joined = true;
        }
        // The list need not be whole. So rooms that it lacks are asked for, too, and the answer says whether the user is in them.
        this.rooms()
            .filter((room) => room.joined)
            .forEach((room) => this.follower.follow(room));
        this.emit('rooms');
        return undefined;
    }

    saveIdentity() {
        this.store.write([{ put: 'meta', value: { key: 'identity', value: this.identity } }]);
        this.emit('identity');
    }

    forgetRooms() {
        this.roomMap.clear();
        this.store.write([{ clear: 'rooms' }, { clear: 'messages' }, { clear: 'members' }]);
        for (const item of [...this.outbox.items.values()]) {
            this.outbox.setFailed(item.tag, 'no_such_room');
        }
    }

    pump() {
        this.follower.pump();
        this.posting.pump();
        this.marks.pump();
        if (this.wantedPresence === 'away') {
            this.line.notify('presence', { presence: 'away' });
        }
    }

    lost() {
        this.rooms().forEach((room) => room.lineLost());
        this.follower.lost();
        this.outbox.lost();
        this.marks.lost();
        this.typing.lost();
        this.asking.lost();
        this.presence.clear();
        this.emit('presence', {});
    }

    notified(method, params) {
        switch (method) {
            case 'entries':
                this.follower.entries(params);
                break;
            case 'room':
                this.roomTold(params);
                break;
            case 'read': {
                const room = this.room(params.room);
                if (room) {
                    room.serverRead(params);
                    this.roomChanged(room);
                }
                break;
            }
            case 'typing':
                if (params.user !== this.identity.user && this.room(params.room)?.joined) {
                    this.typing.heard(params);
                }
                break;
            case 'presence':
                this.presenceTold(params.rows);
                break;
            case 'profile':
                this.identity = { ...this.identity, name: params.name, colour: params.colour ?? 0 };
                this.saveIdentity();
                break;
            default: // newer servers say more; the unknown is ignored
        }
    }

    presenceTold(rows) {
        for (const row of rows) {
            this.presence.set(row.user, { presence: row.presence, lastSeen: row.lastSeen });
        }
        this.emit('presence', { users: rows.map((row) => row.user) });
    }

    membersTold(room, rows) {
        for (const row of rows) {
            if (row.presence) {
                this.presence.set(row.user, { presence: row.presence, lastSeen: row.lastSeen });
            }
        }
        this.store.write(room.changes([], true));
        this.emit('members', { room: room.id });
        this.emit('rooms');
    }

    // ---- Rooms

    roomOf(id) {
        let room = this.roomMap.get(id);
        if (!room) {
            room = new Room(id);
            this.roomMap.set(id, room);
        }
        return room;
    }

    roomTold(row) {
        const room = this.roomOf(row.room);
        room.listed(row);
        if (row.member) {
            this.joined(row.room);
        } else if (room.joined) {
            this.leaveRoom(room);
        }
        this.emit('rooms');
    }

    joined(id) {
        const room = this.roomOf(id);
        const was = room.joined;
        room.joined = true;
        room.exit = '';
        // A server stops at the leave, even if pages up to there are on their way: who comes back has to ask again.
        if (!was || !room.heard) {
            this.follower.follow(room);
            this.follower.pump();
        }
        this.roomChanged(room);
    }

    leaveRoom(room, exit = '') {
        if (!room) {
            return;
        }
        room.joined = false;
        room.heard = false;
        room.newsAfter = undefined;
        room.exit = exit || room.exit;
        this.outbox.release(room.id);
        // Nothing will come that could settle what was acked.
        this.store.write(
            this.outbox.settle(
                this.outbox
                    .of(room.id)
                    .filter((item) => item.state === 'acked')
                    .map((item) => item.tag),
            ),
        );
        this.emit('outbox', { room: room.id });
        this.roomChanged(room);
    }

    roomChanged(room) {
        this.store.write(room.changes([]));
        this.emit('rooms');
    }

    messagesChanged(room, seqs, settled = [], people = false) {
        const changes = [...room.changes(seqs, people), ...settled];
        room.untrimmed += seqs.length;
        if (room.untrimmed >= trimEach) {
            room.untrimmed = 0;
            changes.push({ trim: room.id, below: room.storedFrom() });
        }
        this.store.write(changes);
        this.emit('messages', { room: room.id, seqs });
    }

    followerOwner() {
        return {
            roomOf: (id) => this.room(id),
            restarted: (room, sameLog) => {
                this.posting.restarted(room, sameLog);
                this.store.write([{ trim: room.id, below: Number.MAX_SAFE_INTEGER }, ...room.changes([], true)]);
                this.emit('reset', { room: room.id });
            },
            heard: (room) => {
                this.roomChanged(room);
                this.pump();
            },
            applied: (room, entries) => this.applied(room, entries),
            leave: (room, error) => this.leaveRoom(room, error === 'kicked' || error === 'banned' ? error : ''),
        };
    }

    postingOwner() {
        const client = this;
        return {
            get user() {
                return client.identity.user;
            },
            roomOf: (id) => this.room(id),
            joined: (id) => this.joined(id),
            left: (room) => this.leaveRoom(room),
            outboxChanged: (room) => this.emit('outbox', { room }),
        };
    }

    applied(room, entries) {
        const touched = new Set();
        const memberKinds = ['create', 'join', 'leave', 'role', 'kick', 'ban', 'mute', 'profile'];
        const arrived = [];
        for (const entry of entries) {
            room.state.apply(entry).forEach((seq) => touched.add(seq));
            if (entry.kind === 'post') {
                this.typing.forget(room.id, entry.author);
                if (entry.author !== this.identity.user && entry.seq > room.newsAfter) {
                    arrived.push(entry.seq);
                }
            }
            this.noteOut(room, entry);
        }
        room.serverHead = Math.max(room.serverHead, room.log.head);
        const settled = this.posting.noteEntries(room, entries);
        const people = entries.some((entry) => memberKinds.includes(entry.kind));
        this.messagesChanged(room, [...touched], settled, people);
        if (entries.some((entry) => entry.kind === 'hide' && entry.on === false)) {
            this.pages.fill(room, [...touched]).catch(() => {}); // then they stay without words until they are asked for again
        }
        if (people) {
            this.emit('members', { room: room.id });
        }
        if (entries.some((entry) => entry.kind === 'join')) {
            room.botsKnown = false; // a view that shows the room looks again
            this.env.after(membersAgain, () => this.emit('members', { room: room.id }));
        }
        if (arrived.length > 0) {
            const messages = arrived.map((seq) => room.state.messages.get(seq)).filter(Boolean);
            this.emit('arrived', { room: room.id, messages });
        }
        this.emit('rooms');
        this.posting.pump();
    }

    /** What puts the user out is the last that is heard of the room, unless a later join undid it before we asked. */
    noteOut(room, entry) {
        const { user } = this.identity;
        const out =
            entry.kind === 'leave'
                ? entry.author === user
                : (entry.kind === 'kick' || (entry.kind === 'ban' && entry.on !== false)) && entry.user === user;
        if (out && entry.seq > room.target) {
            this.leaveRoom(room, { kick: 'kicked', ban: 'banned' }[entry.kind] ?? '');
        }
    }

    // ---- What is asked for

    /** Makes a room that is being looked at whole: the newest page, and who is in it. */
    async look(id) {
        const room = this.room(id);
        if (room?.joined && this.line.ready && room.heard) {
            await this.pages.look(room);
        }
    }
}
