// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What this user has written and the log does not show yet: stored before the first send, first in first out per room
 * (docs/protocol.md, "Sending"). An item is `{tag, room, order, at, state, seq, error, invite, body}` with the states waiting, acked and
 * failed; the body is the entry's kind and its members.
 *
 * At most one item of a room is under way, so that an item that is refused for the moment is not overtaken by the next one; and at
 * most one of a flood bucket, because the host counts by user, and what was on its way when one of them was told to wait would all
 * be counted as not listening.
 */
import { Backoff } from './backoff.js';

const holdFirst = 1000;
const holdMost = 30000;
const longestHold = 10 * 60 * 1000; // then it asks again, and is told again
const laneOf = (body) => (body.kind === 'react' ? 'reactions' : 'posts');

export class Outbox {
    constructor(env, store) {
        this.env = env;
        this.store = store;
        this.items = new Map(); // tag → item, in order of writing
        this.backoff = new Backoff(env.random, holdFirst, holdMost);
        this.lost();
    }

    load(items) {
        for (const item of [...items].sort((a, b) => a.order - b.order)) {
            this.items.set(item.tag, item);
        }
    }

    /** The line is gone, and with it everything that was under way on it. */
    lost() {
        this.flights = new Map(); // tag → {room, lane}
        this.ackedHere = new Set(); // over the present line
        this.heldUntil = { posts: 0, reactions: 0 };
        this.roomHeldUntil = new Map(); // slow mode: concerns no other room
        this.held = new Map(); // tag → why the host said "not now", for people
    }

    /** Resolves when the item is stored: not before that may it be sent, or be shown as kept. */
    async add(item) {
        const order = Math.max(0, ...[...this.items.values()].map((other) => other.order)) + 1;
        const added = { state: 'waiting', seq: 0, error: '', invite: '', ...item, order };
        this.items.set(added.tag, { ...added, state: 'storing' });
        await this.store.write([{ put: 'outbox', value: added }]);
        if (this.items.has(added.tag)) {
            this.items.set(added.tag, added);
        }
        return added;
    }

    of(room) {
        return [...this.items.values()].filter((item) => item.room === room);
    }

    hasPendingJoin(room) {
        return this.of(room).some((item) => item.body.kind === 'join' && item.state !== 'failed');
    }

    /** The next item to send now, which counts as under way from here on; none of the rooms that have to wait. */
    next(waiting) {
        const now = this.env.now();
        const blocked = new Set(waiting);
        const busy = new Set();
        for (const { room, lane } of this.flights.values()) {
            blocked.add(room);
            busy.add(lane);
        }
        for (const [room, until] of this.roomHeldUntil) {
            if (until > now) {
                blocked.add(room); // edits and reactions, too: what was written after a post stands after it in the log
            }
        }
        for (const item of this.items.values()) {
            const lane = laneOf(item.body);
            if (blocked.has(item.room) || item.state === 'failed' || item.state === 'acked') {
                continue;
            }
            if (item.state === 'storing' || busy.has(lane) || this.heldUntil[lane] > now) {
                blocked.add(item.room);
                continue;
            }
            this.flights.set(item.tag, { room: item.room, lane });
            return item;
        }
        return undefined;
    }

    answered(tag) {
        this.flights.delete(tag);
    }

    /** Refused for the moment: the item stays first, and what shares the reason waits as long. Tells for how long. */
    hold(item, error) {
        this.held.set(item.tag, error.name);
        const now = this.env.now();
        const asked = Math.min(Math.max(error.retryMs ?? 0, 0), longestHold);
        if (error.name === 'flood') {
            const wait = Math.max(asked, 1);
            this.heldUntil[laneOf(item.body)] = now + wait;
            return wait;
        }
        if (error.name === 'slow_mode') {
            const wait = Math.max(asked, 1);
            this.roomHeldUntil.set(item.room, now + wait);
            return wait;
        }
        const wait = Math.max(asked, this.backoff.failed() + 1);
        this.heldUntil = { posts: now + wait, reactions: now + wait };
        return wait;
    }

    /** The user is out of the room, so its slow mode keeps nothing back any more, and coming back need not wait for it. */
    release(room) {
        this.roomHeldUntil.delete(room);
    }

    setAcked(tag, seq) {
        this.ackedHere.add(tag);
        this.backoff.succeeded();
        return this.change(tag, { state: 'acked', seq, error: '' });
    }

    setFailed(tag, error) {
        return this.change(tag, { state: 'failed', seq: 0, error });
    }

    setWaiting(tag) {
        return this.change(tag, { state: 'waiting', seq: 0, error: '' });
    }

    change(tag, changes) {
        this.held.delete(tag);
        const item = this.items.get(tag);
        if (item) {
            this.items.set(tag, { ...item, ...changes });
            this.store.write([{ put: 'outbox', value: this.items.get(tag) }]);
        }
    }

    remove(tag) {
        if (this.items.has(tag)) {
            this.store.write(this.settle([tag]));
        }
    }

    /** Forgets items, and tells what has to be written with the entries that settled them, in one transaction. */
    settle(tags) {
        const known = tags.filter((tag) => this.items.delete(tag));
        known.forEach((tag) => {
            this.ackedHere.delete(tag);
            this.held.delete(tag);
        });
        return known.map((tag) => ({ drop: 'outbox', key: tag }));
    }

    /** Acked over an earlier line, and nobody knows yet whether the log is still the same: nothing may get ahead of it. */
    ackedBefore(room) {
        return this.of(room).filter((item) => item.state === 'acked' && !this.ackedHere.has(item.tag));
    }
}
