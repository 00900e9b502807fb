// SPDX-License-Identifier: GPL-3.0-or-later
/** One room as this client knows it: the end of its log, what it adds up to, what the server told of it, and how following stands. */
import { RoomState, switched } from './fold.js';
import { RoomLog } from './room_log.js';
import { Spans } from './spans.js';

/** So many messages of a room outlive the page; the rest is asked for again when somebody scrolls up to it. */
const mostStored = 300;
/** Milliseconds between two questions for the members because somebody came. */
export const membersAgain = 5000;

export class Room {
    constructor(id) {
        this.id = id;
        this.joined = false;
        this.exit = ''; // of a room that the user was put out of: "kicked" or "banned"
        this.row = undefined; // as the server listed it last
        this.log = new RoomLog();
        this.state = new RoomState();
        this.spans = new Spans();
        this.membersKnown = false;
        this.botsKnown = false; // entries of an older server do not say who is a program: it was asked since the last one came
        this.askedAt = -Infinity; // when it was asked for the members
        this.ownTags = new Map(); // seq → tag of one's own entries that were applied since log.base
        this.read = { seq: 0, unread: 0, mentions: 0, at: 0 }; // as told by the server when the log ended at `at`
        this.readHere = 0; // the mark of this client, which the server may not have yet
        this.untrimmed = 0; // messages that were stored since old ones were removed
        this.newsAfter = undefined; // posts above this are news
        this.lineLost();
    }

    lineLost() {
        this.heard = false; // entries are expected and applied
        this.asked = false; // a follow request is under way, or about to be
        this.target = 0; // the head when following began
        this.serverHead = Math.max(this.serverHead ?? 0, this.log.head);
        this.headAtPing = 0;
        this.fruitless = 0;
    }

    get behind() {
        return this.heard && this.log.head < this.target;
    }

    knowsMembers(now) {
        return this.membersKnown && (this.botsKnown || now - this.askedAt < membersAgain);
    }

    /** Begins anew in a log of this epoch, from this place on. What was known of another log, or before a hole, goes. */
    restart(epoch, head) {
        this.log = new RoomLog(epoch, head);
        this.state = new RoomState(head === 0);
        this.state.name = this.row?.name ?? '';
        this.state.topic = this.row?.topic ?? '';
        this.state.preset = this.row?.preset ?? 'open';
        this.spans = new Spans();
        this.membersKnown = head === 0;
        this.botsKnown = false;
        this.ownTags = new Map();
        this.spans.add(head + 1, Infinity);
        this.takeRules();
    }

    /** The rules as the server listed them: what said so may lie far before the copy. */
    takeRules() {
        if (!this.row?.member || this.row.epoch !== this.log.epoch) {
            return;
        }
        const { head, slow = 0, keep = 0, locked = false, allMuted = false } = this.row;
        const said = { slow: String(slow), keep: String(keep), lock: switched(locked), mute_all: switched(allMuted) };
        Object.entries(said).forEach(([rule, text]) => this.state.setRule(rule, text, head));
    }

    listed(row) {
        this.row = row;
        this.serverHead = Math.max(row.head ?? 0, row.epoch === this.log.epoch ? this.log.head : 0);
        if (this.log.head === 0) {
            this.state.name = row.name ?? '';
            this.state.topic = row.topic ?? '';
            this.state.preset = row.preset ?? 'open';
        }
        this.takeRules();
        if (row.member) {
            this.serverRead({ seq: row.readSeq ?? 0, unread: row.unread ?? 0, mentions: row.mentions ?? 0 }, row.head ?? 0);
        }
    }

    serverRead(told, at = Math.max(this.serverHead, this.log.head)) {
        if (told.seq >= this.read.seq) {
            this.read = { seq: told.seq, unread: told.unread ?? 0, mentions: told.mentions ?? 0, at };
        }
        this.readHere = Math.max(this.readHere, told.seq);
    }

    /** Unread posts of others, and those of them that mention the user. */
    counts(user) {
        const mark = Math.max(this.read.seq, this.readHere);
        const live = this.spans.live;
        const isExact = live && live[0] <= mark + 1;
        const from = isExact ? mark : Math.max(mark, this.read.at);
        let unread = isExact || mark > this.read.seq ? 0 : this.read.unread;
        let mentions = isExact || mark > this.read.seq ? 0 : this.read.mentions;
        const since = this.state.members.get(user)?.since ?? 0;
        const { messages } = this.state;
        for (const message of messages.seqs(Math.max(from, since) + 1).map((seq) => messages.get(seq))) {
            if (message.kind === 'post' && message.author !== user && !message.deleted && !message.hidden) {
                ++unread;
                mentions += this.mentionsUser(message, user) ? 1 : 0;
            }
        }
        return { unread, mentions };
    }

    /** The pinned messages that are known, newest first. */
    pinned() {
        return [...this.state.messages.values()].filter((message) => message.pinned).sort((a, b) => b.seq - a.seq);
    }

    /** From which seq on these are all that there are; 0 if none is missing. */
    get pinsFrom() {
        return this.spans.live?.[0] <= 1 ? 0 : this.state.pinsFrom;
    }

    mentionsUser(message, user) {
        return message.author !== user && (message.mentions.includes(user) || message.mentions.includes('all'));
    }

    /** What a list shows of the room. */
    view(user) {
        const knows = this.joined && this.log.head > 0;
        const direct = (knows ? this.state.preset : this.row?.preset) === 'direct';
        const other = direct ? [...this.state.members.values()].find((member) => member.user !== user) : undefined;
        const named = (knows && this.state.name) || this.row?.name || '';
        return {
            id: this.id,
            name: direct ? (other?.name ?? this.row?.name ?? '') : named,
            topic: knows ? this.state.topic : (this.row?.topic ?? ''),
            preset: knows ? this.state.preset : (this.row?.preset ?? 'open'),
            with: other?.user ?? this.row?.with ?? '',
            colour: other?.colour ?? 0,
            bot: other?.bot ?? false,
            joined: this.joined,
            exit: this.exit,
            role: this.state.members.get(user)?.role ?? this.row?.role ?? 'member',
            members: this.membersKnown
                ? [...this.state.members.values()].filter((m) => m.present).length
                : (this.row?.members ?? 0),
            ...this.counts(user),
        };
    }

    // ---- What outlives the page

    /**
     * Changes for the store: the room itself, those of its messages that are part of the unbroken end, and who is in it where that
     * changed, which in a large room is too much to write with every message.
     */
    changes(touched, people = false) {
        const from = this.storedFrom();
        const out = touched
            .map((seq) => this.state.messages.get(seq))
            .filter((message) => message && from > 0 && message.seq >= from)
            .map((message) => ({ put: 'messages', value: { ...message, room: this.id } }));
        out.push({ put: 'rooms', value: this.record(from) });
        if (touched.some((seq) => seq <= this.state.expired)) {
            out.push({ trim: this.id, below: this.state.expired + 1 });
        }
        if (people) {
            out.push({
                put: 'members',
                value: {
                    room: this.id,
                    members: [...this.state.members.values()],
                    names: [...this.state.names],
                    colours: [...this.state.colours],
                },
            });
        }
        return out;
    }

    /** The first of the messages that are kept; 0 for none. */
    storedFrom() {
        const low = this.spans.live?.[0] ?? 0;
        if (this.state.messages.size <= mostStored) {
            return low;
        }
        return Math.max(this.state.messages.seqs().at(-mostStored), low);
    }

    record(low) {
        const { complete, name, topic, preset, slowSeconds, keepDays, expired, locked, allMuted, rulesAt } = this.state;
        return {
            id: this.id,
            epoch: this.log.epoch,
            head: this.log.head,
            low,
            joined: this.joined,
            row: this.row,
            complete,
            name,
            topic,
            preset,
            slowSeconds,
            keepDays,
            expired,
            locked,
            allMuted,
            rulesAt,
            membersKnown: this.membersKnown,
            read: this.read,
            readHere: this.readHere,
            exit: this.exit,
        };
    }

    static restored(record, messages, people) {
        const room = new Room(record.id);
        room.log = new RoomLog(record.epoch, record.head);
        Object.assign(room, {
            joined: record.joined,
            row: record.row,
            read: record.read,
            readHere: record.readHere,
            exit: record.exit ?? '',
            serverHead: record.head,
        });
        const { complete, name, topic, preset, slowSeconds, keepDays = 0, expired = 0, locked, allMuted } = record;
        const rulesAt = record.rulesAt ?? { slow: record.head, lock: record.head, mute_all: record.head };
        Object.assign(room.state, { complete, name, topic, preset, slowSeconds, keepDays, expired, locked, allMuted, rulesAt });
        room.state.members = new Map((people?.members ?? []).map((member) => [member.user, member]));
        room.state.names = new Map(people?.names ?? []);
        room.state.colours = new Map(people?.colours ?? []);
        room.membersKnown = record.membersKnown && people !== undefined;
        for (const message of messages) {
            if (message.seq >= record.low && message.seq <= record.head) {
                room.state.messages.set(message.seq, message);
            }
        }
        if (record.head > 0 && record.low > 0) {
            room.spans.add(record.low, Infinity);
        }
        // Targets that lie before what was kept are not here: what is about them was judged by the host.
        room.state.complete = complete && record.low <= 1 && people !== undefined;
        room.state.pinsFrom = room.state.complete ? 0 : Infinity;
        return room;
    }
}
