// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From a wish of the user to an item that the host has taken: stores, sends, and deals with the answer (docs/protocol.md, "Sending").
 * That the entry then arrives and settles the item is noteEntries()' part, and nothing else's.
 */
import { makeTag } from './ids.js';

/** Whether an entry of the log is what an item asked for: the members that a client gives. */
function asksForTheSame(entry, body) {
    if (entry.kind === 'emptied') {
        return entry.of === body.kind;
    }
    const equal = (a, b) => a === b || (typeof a !== 'object' && String(a ?? '') === String(b ?? ''));
    const given = Object.entries(body).filter(([key, value]) => !(body.kind === 'join' && key !== 'kind') && value !== undefined);
    return given.every(([key, value]) => equal(entry[key] ?? (key === 'on' ? true : key === 'reply' ? 0 : undefined), value));
}

export class Posting {
    /** `owner`: user, roomOf(id), joined(id), left(room), outboxChanged(room). */
    constructor(env, line, outbox, owner) {
        this.env = env;
        this.line = line;
        this.outbox = outbox;
        this.owner = owner;
    }

    /** Resolves with the item once it is stored. */
    async add(room, body, invite = '') {
        const tag = makeTag(this.env.wall(), this.env.randomBytes);
        const stored = this.outbox.add({ tag, room, body, invite, at: this.env.wall() });
        this.owner.outboxChanged(room);
        const item = await stored;
        this.owner.outboxChanged(room);
        this.pump();
        return item;
    }

    retry(tag) {
        const item = this.outbox.items.get(tag);
        if (item?.state === 'failed') {
            this.outbox.setWaiting(tag);
            this.owner.outboxChanged(item.room);
            this.pump();
        }
    }

    discard(tag) {
        const item = this.outbox.items.get(tag);
        if (item) {
            this.outbox.remove(tag);
            this.owner.outboxChanged(item.room);
        }
    }

    /** Rooms that the user is in, and that this line has not told the state of their log yet. */
    roomsInDoubt() {
        const rooms = new Set();
        for (const item of this.outbox.items.values()) {
            const room = this.owner.roomOf(item.room);
            if (item.state === 'acked' && room?.joined && !room.heard && this.outbox.ackedBefore(item.room).length > 0) {
                rooms.add(item.room);
            }
        }
        return rooms;
    }

    pump() {
        while (this.line.ready) {
            const item = this.outbox.next(this.roomsInDoubt());
            if (!item) {
                return;
            }
            const params = { room: item.room, tag: item.tag, ...item.body };
            if (item.invite) {
                params.invite = item.invite;
            }
            this.line.request('append', params, (reply, error) => this.answered(item, reply, error));
        }
    }

    answered(item, reply, error) {
        this.outbox.answered(item.tag);
        if (error) {
            this.refused(item, error);
        } else {
            this.acked(item, reply.seq);
        }
        this.owner.outboxChanged(item.room);
        this.pump();
    }

    acked(item, seq) {
        if (item.body.kind === 'join') {
            this.owner.joined(item.room);
        }
        const room = this.owner.roomOf(item.room);
        if (item.body.kind === 'leave' && !room?.heard) {
            this.owner.left(room);
        }
        const waiting = this.outbox.items.get(item.tag);
        if (waiting?.state !== 'waiting') {
            return; // its entry came before this answer
        }
        const comes = room && room.joined && (room.heard || room.asked);
        if (room) {
            room.serverHead = Math.max(room.serverHead, seq);
        }
        if (comes && seq > room.log.head) {
            this.outbox.setAcked(item.tag, seq);
        } else if (comes && room.heard && seq > room.log.base && room.ownTags.get(seq) !== item.tag) {
            this.outbox.setFailed(item.tag, 'tag_conflict'); // something else stands in that place
        } else {
            this.outbox.remove(item.tag); // it lies before what this copy listens to, or where nothing more will come
        }
    }

    refused(item, error) {
        if (error.temporary) {
            const wait = this.outbox.hold(item, error);
            this.env.after(wait, () => this.pump());
            return;
        }
        const { kind } = item.body;
        const alreadyIn = error.name === 'already_member' && kind === 'join';
        const alreadyOut = error.name === 'not_member' && kind === 'leave';
        const room = this.owner.roomOf(item.room);
        if (alreadyIn) {
            this.owner.joined(item.room);
        }
        if (room && error.name === 'not_member') {
            // banned may mean an address, from where one may still listen
            this.owner.left(room);
        }
        if (alreadyIn || alreadyOut) {
            this.outbox.remove(item.tag);
        } else {
            this.outbox.setFailed(item.tag, error.name);
        }
    }

    /** Changes for the store: what these entries settle, to be written with them. */
    noteEntries(room, entries) {
        const settled = [];
        const changes = [];
        for (const entry of entries) {
            if (entry.author !== this.owner.user) {
                continue;
            }
            room.ownTags.set(entry.seq, entry.tag);
            const item = this.outbox.items.get(entry.tag);
            if (item?.room !== room.id) {
                continue;
            }
            if (asksForTheSame(entry, item.body)) {
                settled.push(entry.tag);
            } else {
                // never let go of what a person wrote because something else stands in its place
                this.outbox.setFailed(entry.tag, 'tag_conflict');
            }
        }
        // The host gave a place in the log and put something else there: such a promise will not be kept any more.
        for (const item of this.outbox.of(room.id)) {
            if (item.state === 'acked' && item.seq <= room.log.head && item.seq > room.log.base && !settled.includes(item.tag)) {
                this.outbox.setFailed(item.tag, 'tag_conflict');
            }
        }
        if (settled.length > 0) {
            changes.push(...this.outbox.settle(settled));
            this.owner.outboxChanged(room.id);
        }
        return changes;
    }

    /** The room begins anew: in another log what was acked has to be said again, in the same one it lies behind us. */
    restarted(room, sameLog) {
        for (const item of this.outbox.of(room.id)) {
            if (item.state !== 'acked') {
                continue;
            }
            if (sameLog && item.seq <= room.log.head) {
                this.outbox.remove(item.tag);
            } else if (!sameLog && !this.outbox.ackedHere.has(item.tag)) {
                this.outbox.setWaiting(item.tag);
            }
        }
        this.owner.outboxChanged(room.id);
    }
}
