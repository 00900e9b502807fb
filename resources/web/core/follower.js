// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Keeps the copies of the joined rooms at the ends of their logs (docs/protocol.md, "Following", "Catching up"). One path for
 * joining, reconnecting, a gap, another epoch and silent loss: ask for the room again from the end of the copy.
 *
 * A copy that is very far behind is not brought up entry by entry, which on a phone would cost minutes: it begins anew at the head
 * and asks for folded pages, as a first visit does.
 */
import { limits } from './limits.js';

/** More entries than this are not worth catching up: pages of folded messages are quicker. */
const farBehind = 1000;
/** A room that has not more is taken from its first entry, and then needs no pages. */
const small = 300;
/** Asking for a room this often without one entry that fits means that the server does not keep its log. */
const mostFruitless = 3;

export class Follower {
    /** `owner`: roomOf(id), restarted(room, sameLog), heard(room), applied(room, entries), leave(room, error). */
    constructor(line, owner) {
        this.line = line;
        this.owner = owner;
        this.wanted = new Set();
    }

    lost() {
        this.wanted.clear();
    }

    follow(room) {
        if (!room.asked) {
            room.asked = true;
            this.wanted.add(room.id);
        }
    }

    pump() {
        while (this.line.ready && this.wanted.size > 0) {
            const ids = [...this.wanted].slice(0, limits.followRooms / 2); // well within a frame, however long ids are
            ids.forEach((id) => this.wanted.delete(id));
            const rooms = ids.map((id) => this.cursorOf(this.owner.roomOf(id)));
            const jumps = new Set(rooms.filter((cursor) => cursor.after === undefined).map((cursor) => cursor.room));
            this.line.request('follow', { rooms }, (reply, error) => this.answered(ids, jumps, reply, error));
        }
    }

    cursorOf(room) {
        const known = room.log.epoch !== '';
        const far = room.serverHead - room.log.head > farBehind;
        const otherLog = room.row?.epoch && room.row.epoch !== room.log.epoch && room.serverHead > farBehind;
        if (!known || room.log.head === 0) {
            return room.serverHead <= small ? { room: room.id, after: 0 } : { room: room.id };
        }
        return !far && !otherLog ? { room: room.id, epoch: room.log.epoch, after: room.log.head } : { room: room.id };
    }

    answered(ids, jumps, reply, error) {
        if (error) {
            this.line.giveUp('follow was refused', error.retryMs);
            return;
        }
        const open = new Set(ids);
        for (const told of reply.rooms) {
            const room = this.owner.roomOf(told.room);
            if (room && open.delete(told.room)) {
                this.followed(room, told, jumps.has(room.id));
            }
        }
        if (open.size > 0) {
            this.line.giveUp('the answer to follow lacks a room');
        }
    }

    followed(room, told, jumped) {
        room.asked = false;
        if (told.error) {
            room.heard = false;
            this.owner.leave(room, told.error);
            return;
        }
        const isNew = room.log.epoch === '';
        if (jumped) {
            this.restart(room, told.epoch, told.head);
        } else if (told.reset || told.epoch !== room.log.epoch) {
            this.restart(room, told.epoch, 0);
        }
        room.heard = true;
        room.target = told.head;
        room.serverHead = told.head;
        // Whoever opens a direct room does it to say something at once.
        room.newsAfter = room.newsAfter ?? (isNew && room.row?.preset === 'direct' ? 0 : told.head);
        if (!jumped && told.head - room.log.head > farBehind) {
            this.follow(room); // the log was replaced by a long one: once more, from now on
        }
        this.owner.heard(room);
    }

    restart(room, epoch, head) {
        const sameLog = epoch === room.log.epoch;
        room.restart(epoch, head);
        if (!sameLog) {
            room.newsAfter = undefined;
            room.readHere = 0;
            room.read = { seq: 0, unread: 0, mentions: 0, at: 0 };
            if (room.row?.epoch === epoch) {
                room.listed(room.row);
            }
        }
        this.owner.restarted(room, sameLog);
    }

    entries({ room: id, epoch, entries }) {
        const room = this.owner.roomOf(id);
        if (!room?.heard) {
            return; // never asked for, or left meanwhile
        }
        if (epoch !== room.log.epoch) {
            this.again(room, 'entries of another epoch');
            return;
        }
        const fresh = [];
        let gap = false;
        for (const entry of entries) {
            const applied = room.log.apply(entry);
            if (applied === 'gap') {
                gap = true;
                break;
            }
            if (applied === 'applied') {
                fresh.push(entry);
            }
        }
        if (fresh.length > 0) {
            room.fruitless = 0;
            this.owner.applied(room, fresh);
        }
        if (gap) {
            this.again(room, 'a gap');
        }
    }

    again(room, why) {
        if (room.asked) {
            return; // what comes before the answer is what the request was about
        }
        if (++room.fruitless > mostFruitless) {
            this.line.giveUp(`following ${room.id} leads nowhere: ${why}`);
            return;
        }
        this.follow(room);
        this.pump();
    }

    pinging(rooms) {
        for (const room of rooms) {
            room.headAtPing = room.log.head;
        }
    }

    pinged(heads) {
        for (const [id, head] of Object.entries(heads ?? {})) {
            const room = this.owner.roomOf(id);
            if (!room?.heard) {
                continue;
            }
            room.serverHead = Math.max(room.serverHead, head);
            // Ahead of us is normal while pages come; ahead of us and nothing came since the question was sent is a loss.
            if (head > room.log.head && room.log.head === room.headAtPing) {
                this.again(room, 'a head that is never sent');
            }
        }
    }
}
