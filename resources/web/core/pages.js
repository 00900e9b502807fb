// SPDX-License-Identifier: GPL-3.0-or-later
/** Fills the holes in what is known of a room: pages of folded messages, and who is in it (docs/protocol.md, "history", "members"). */
import { limits } from './limits.js';

const pageSize = 60;

export class Pages {
    /** `owner`: told(room, seqs) after messages came, membersTold(room). */
    constructor(asking, owner) {
        this.asking = asking;
        this.owner = owner;
        this.busy = new Map(); // what is being asked → its promise
    }

    once(key, start) {
        if (!this.busy.has(key)) {
            this.busy.set(
                key,
                start().finally(() => this.busy.delete(key)),
            );
        }
        return this.busy.get(key);
    }

    /** What a view of the room lacks: the newest page, and who is in it. */
    async look(room) {
        const { live } = room.spans;
        const known = live ? room.state.messages.seqs(live[0]).length : 0;
        await Promise.all([
            room.knowsMembers(this.asking.env.now()) ? undefined : this.members(room),
            live && live[0] > 1 && known < 40 ? this.before(room, live[0]) : undefined,
        ]);
    }

    /** The messages just before this seq. Resolves to false when there are none. */
    before(room, seq) {
        return this.once(`${room.id} before ${seq}`, async () => {
            const { log } = room;
            const page = await this.asking.ask('history', { room: room.id, verb: 'before', seq, limit: pageSize });
            const seqs = page.messages.map((message) => message.seq);
            this.take(room, log, page, page.more && seqs.length > 0 ? seqs[0] : 1, seq - 1);
            return page.more;
        });
    }

    after(room, seq) {
        return this.once(`${room.id} after ${seq}`, async () => {
            const { log } = room;
            const page = await this.asking.ask('history', { room: room.id, verb: 'after', seq, limit: pageSize });
            const seqs = page.messages.map((message) => message.seq);
            const to = page.more && seqs.length > 0 ? seqs[seqs.length - 1] : Math.max(log.head, seq);
            this.take(room, log, page, seq + 1, to);
            return page.more;
        });
    }

    around(room, seq) {
        return this.once(`${room.id} around ${seq}`, async () => {
            const { log } = room;
            const page = await this.asking.ask('history', { room: room.id, verb: 'around', seq, limit: pageSize });
            const seqs = page.messages.map((message) => message.seq);
            if (seqs.length > 0) {
                this.take(room, log, page, seqs[0], seqs[seqs.length - 1]);
            }
        });
    }

    /** Posts of which a page told no words, because they were hidden then, and which are shown again. */
    async fill(room, seqs) {
        const { log } = room;
        const isBlank = (seq) => {
            const { kind, text, hidden, deleted } = room.state.messages.get(seq) ?? {};
            return kind === 'post' && text === '' && !hidden && !deleted;
        };
        for (let blank = seqs.filter(isBlank); blank.length > 0 && room.log === log;) {
            const [first] = blank;
            await this.around(room, first);
            blank = blank.filter((seq) => seq !== first && isBlank(seq));
        }
    }

    /** More of what is pinned: the newest, then what lies before it. They belong to no stretch. */
    pins(room) {
        return this.once(`${room.id} pins`, async () => {
            const { log, state } = room;
            const { pinsFrom, pinsMissed } = state;
            const page = await this.asking.ask('history', {
                room: room.id,
                verb: 'pinned',
                limit: pageSize,
                ...(Number.isFinite(pinsFrom) && { seq: pinsFrom }),
            });
            if (state.pinsMissed === pinsMissed) {
                state.pinsFrom = page.more && page.messages.length > 0 ? page.messages[0].seq : 0;
            }
            this.take(room, log, page, 1, 0);
        });
    }

    take(room, log, page, low, high) {
        if (room.log !== log) {
            return; // it began anew meanwhile
        }
        room.state.take(page.messages, page.names, page.colours);
        room.spans.add(low, high);
        this.owner.told(
            room,
            page.messages.map((message) => message.seq),
        );
    }

    members(room) {
        return this.once(`${room.id} members`, async () => {
            const { log } = room;
            room.botsKnown = true; // unless somebody comes while this is on its way
            room.askedAt = this.asking.env.now();
            let after;
            for (let more = true; more;) {
                const page = await this.asking.ask('members', {
                    room: room.id,
                    limit: limits.membersPage,
                    ...(after && { after }),
                });
                if (room.log !== log) {
                    return;
                }
                room.state.takeMembers(page.members);
                this.owner.membersTold(room, page.members);
                more = page.more && page.members.length > 0;
                after = more ? page.members[page.members.length - 1].user : undefined;
            }
            room.membersKnown = true;
            this.owner.membersTold(room, []);
        });
    }

    /** Everybody who is banned from a room that one runs. */
    async bans(room) {
        const rows = [];
        for (let after, more = true; more;) {
            const page = await this.asking.ask('bans', { room: room.id, ...(after && { after }) });
            rows.push(...page.bans);
            page.bans.forEach(({ user, name }) => room.state.names.set(user, name)); // for what is said about them next
            more = page.more && page.bans.length > 0;
            after = more ? page.bans[page.bans.length - 1].user : undefined;
        }
        return rows;
    }

    async rooms() {
        const rows = [];
        for (let after, more = true; more;) {
            const page = await this.asking.ask('rooms', { limit: limits.roomsPage, ...(after && { after }) });
            rows.push(...page.rooms);
            more = page.more && page.rooms.length > 0;
            after = more ? page.rooms[page.rooms.length - 1].room : undefined;
        }
        return rows;
    }
}
