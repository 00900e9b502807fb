// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the entries of a room add up to (docs/protocol.md, "Folded messages"; core/roomlog/folding.cpp). A pure function of what
 * it is given: entries in the order of their seqs, and pages of folded messages and members, which may be newer than the entries
 * that follow. Applying an entry that a page has counted already changes nothing in the end.
 */
import { limits } from './limits.js';
import { mentionPlaces } from './mentions.js';
import { MessageMap } from './message_map.js';
import { permitted, rankOf } from './permission.js';
import { nameKey } from './text.js';

const withReason = (text, reason) => (reason ? `${text}\n${reason}` : text);
export const switched = (on) => (on ? 'on' : 'off');
const isOn = (entry) => entry.on !== false;

/** What a notice about a rule of the room means, by its text. */
const rules = {
    slow: (state, text) => {
        state.slowSeconds = Number(text);
    },
    keep: (state, text) => {
        state.keepDays = Number(text);
    },
    lock: (state, text) => {
        state.locked = text === 'on';
    },
    mute_all: (state, text) => {
        state.allMuted = text === 'on';
    },
};

export class RoomState {
    /** `complete`: the log is known from its first entry, so whoever is not here is not in the room. */
    constructor(complete = false) {
        this.complete = complete;
        this.name = '';
        this.topic = '';
        this.preset = 'open';
        this.slowSeconds = 0;
        this.keepDays = 0;
        this.expired = 0; // messages up to this seq are gone
        this.locked = false;
        this.allMuted = false;
        this.rulesAt = {}; // of the three above: the seq of what said so last
        this.members = new Map(); // user → {user, name, role, since, present, colour, bot, mutedUntil, exit}
        this.names = new Map(); // of authors that are not members any more
        this.colours = new Map(); // the same for their colours
        this.messages = new MessageMap(); // seq → message
        this.pinsFrom = complete ? 0 : Infinity; // which pinned messages are known: all from this seq on
        this.pinsMissed = 0; // how often one was pinned that is not known
    }

    nameOf(user) {
        return this.members.get(user)?.name ?? this.names.get(user) ?? '';
    }

    /** 1 to 8 if they have chosen one; else 0. */
    colourOf(user) {
        return this.members.get(user)?.colour ?? this.colours.get(user) ?? 0;
    }

    userNamed(key) {
        for (const member of this.members.values()) {
            if (member.present && nameKey(member.name) === key) {
                return member.user;
            }
        }
        return undefined;
    }

    mentionPlaces(text) {
        return mentionPlaces(text, (key) => this.userNamed(key));
    }

    mentionsIn(text, author) {
        return [...new Set(this.mentionPlaces(text).map((place) => place.user))].filter((user) => user !== author);
    }

    /** The seqs of the messages that look different now. */
    apply(entry) {
        const fold = folders[entry.kind];
        if (!fold || !permitted({ ...entry, on: isOn(entry) }, this)) {
            return [];
        }
        return fold(this, { ...entry, on: isOn(entry) }) ?? [];
    }

    /** A rule of the room as of this seq; an older one than what is known says nothing. */
    setRule(kind, text, seq) {
        if (seq >= (this.rulesAt[kind] ?? 0)) {
            this.rulesAt = { ...this.rulesAt, [kind]: seq };
            rules[kind](this, text);
        }
    }

    /** A page of folded messages from the server. */
    take(messages, names = {}, colours = {}) {
        for (const [user, name] of Object.entries(names)) {
            this.names.set(user, name);
            this.colours.set(user, colours[user] ?? 0);
        }
        for (const row of messages) {
            if (row.seq <= this.expired) {
                continue; // a page that was on its way
            }
            if (rules[row.kind]) {
                this.setRule(row.kind, row.text, row.seq); // whoever began to listen later has not heard of it
            }
            const known = this.messages.get(row.seq);
            if (!known || known.hidden !== Boolean(row.hidden) || (row.editSeq ?? 0) >= known.editSeq) {
                this.messages.set(row.seq, {
                    ...completed(row),
                    mentions: known?.text ? known.mentions : this.mentionsIn(row.text ?? '', row.author),
                });
            }
        }
    }

    /** A page of present members from the server. */
    takeMembers(rows) {
        for (const row of rows) {
            this.members.set(row.user, {
                user: row.user,
                name: row.name,
                role: row.role ?? 'member',
                since: row.since ?? 0,
                present: row.present !== false,
                colour: row.colour ?? 0,
                bot: row.bot === true,
                mutedUntil: row.mutedUntil ?? 0,
                exit: row.exit ?? '',
            });
        }
    }
}

export function completed(row) {
    return {
        seq: row.seq,
        kind: row.kind,
        author: row.author,
        tag: row.tag,
        at: row.at,
        text: row.text ?? '',
        reply: row.reply ?? 0,
        editSeq: row.editSeq ?? 0,
        editAt: row.editAt ?? 0,
        deleted: Boolean(row.deleted),
        hidden: Boolean(row.hidden),
        pinned: Boolean(row.pinned),
        reactions: (row.reactions ?? []).map((r) => ({ emoji: r.emoji, users: [...r.users] })),
        mentions: row.mentions ?? [],
    };
}

function addRow(state, entry, text, reply = 0) {
    if (!state.messages.has(entry.seq)) {
        // a page of the server may have told it already, and then knows more
        const mentions = entry.kind === 'post' ? state.mentionsIn(text, entry.author) : [];
        state.messages.set(entry.seq, completed({ ...entry, text, reply, mentions, reactions: [] }));
    }
    return [entry.seq];
}

function enter(state, entry, { user, name, colour, bot }, role) {
    const before = state.members.get(user);
    state.members.set(user, {
        user,
        name,
        role,
        since: entry.seq,
        present: true,
        colour: colour ?? 0,
        bot: bot === true || (before?.bot ?? false), // an entry of an older server does not say so
        exit: '',
        mutedUntil: before?.mutedUntil ?? 0, // going out and coming back does not undo it
    });
}

function goOut(state, user, exit) {
    const member = state.members.get(user);
    if (member) {
        member.present = false;
        member.exit = exit;
    }
    return member?.name ?? state.nameOf(user);
}

function senior(state, except) {
    let best;
    for (const member of state.members.values()) {
        if (
            member.present &&
            member.user !== except &&
            (!best || rankOf(member.role) > rankOf(best.role) || (member.role === best.role && member.since < best.since))
        ) {
            best = member;
        }
    }
    return best;
}

/** Changes a message by a copy, so that a view can tell that it is another one now. */
function change(state, seq, changes) {
    const message = state.messages.get(seq);
    if (!message) {
        return [];
    }
    state.messages.set(seq, { ...message, ...changes(message) });
    return [seq];
}

function withReaction(reactions, emoji, user, on) {
    const out = reactions.map((r) => ({
        emoji: r.emoji,
        users: r.emoji === emoji && !on ? r.users.filter((u) => u !== user) : [...r.users],
    }));
    const found = out.find((r) => r.emoji === emoji);
    if (on && !found) {
        out.push({ emoji, users: [user] });
    } else if (on && !found.users.includes(user)) {
        found.users.push(user);
    }
    return out.filter((r) => r.users.length > 0);
}

const folders = {
    create(state, entry) {
        const direct = entry.preset === 'direct';
        state.name = entry.name ?? '';
        state.topic = entry.topic ?? '';
        state.preset = entry.preset ?? 'open';
        const { author, by = '', colour, bot } = entry;
        enter(state, entry, { user: author, name: by, colour, bot }, direct ? 'member' : 'owner');
        if (direct) {
            const { with: user, withName: name = '', withColour, withBot } = entry;
            enter(state, entry, { user, name, colour: withColour, bot: withBot }, 'member');
        }
        return addRow(state, entry, entry.name ?? '');
    },
    post(state, entry) {
        if (state.preset === 'direct') {
            for (const member of state.members.values()) {
                // who has put it away has it back when the other one writes
                member.present = true;
            }
        }
        return addRow(state, entry, entry.text, entry.reply ?? 0);
    },
    edit(state, entry) {
        return change(state, entry.target, (message) =>
            entry.seq <= message.editSeq
                ? {}
                : {
                      text: entry.text,
                      editSeq: entry.seq,
                      editAt: entry.at,
                      mentions: state.mentionsIn(entry.text, entry.author),
                  },
        );
    },
    delete(state, entry) {
        return change(state, entry.target, () => ({
            text: '',
            editSeq: 0,
            editAt: 0,
            pinned: false,
            deleted: true,
            reactions: [],
            mentions: [],
        }));
    },
    react(state, entry) {
        return change(state, entry.target, (message) => ({
            reactions: withReaction(message.reactions, entry.emoji, entry.author, entry.on),
        }));
    },
    pin(state, entry) {
        if (entry.on && !state.messages.has(entry.target)) {
            state.pinsFrom = Infinity; // it has to be asked for
            ++state.pinsMissed;
        }
        return change(state, entry.target, () => ({ pinned: entry.on }));
    },
    join(state, entry) {
        const direct = state.preset === 'direct';
        let role = entry.role === 'guest' ? 'guest' : 'member';
        if (
            role === 'member' &&
            !direct &&
            state.complete &&
            rankOf(senior(state, entry.author)?.role ?? 'guest') < rankOf('member')
        ) {
            role = 'owner'; // a room without an owner belongs to whoever comes first
        }
        const { author: user, name = state.nameOf(user), colour, bot } = entry;
        enter(state, entry, { user, name, colour, bot }, role);
        return direct ? [] : addRow(state, entry, entry.name ?? '');
    },
    leave(state, entry) {
        const role = state.members.get(entry.author)?.role;
        let text = goOut(state, entry.author, 'left');
        if (state.preset === 'direct') {
            return [];
        }
        const heir = role === 'owner' ? senior(state, entry.author) : undefined;
        if (heir && heir.role !== 'owner' && heir.role !== 'guest') {
            heir.role = 'owner';
            text += `\n${heir.name}`;
        }
        return addRow(state, entry, text);
    },
    rename(state, entry) {
        state.name = entry.name;
        return addRow(state, entry, entry.name);
    },
    topic(state, entry) {
        state.topic = entry.topic ?? '';
        return addRow(state, entry, state.topic);
    },
    role(state, entry) {
        const member = state.members.get(entry.user);
        if (member) {
            member.role = entry.role;
        }
        return addRow(state, entry, `${entry.role} ${state.nameOf(entry.user)}`);
    },
    preset(state, entry) {
        state.preset = entry.preset;
        return addRow(state, entry, entry.preset);
    },
    kick(state, entry) {
        return addRow(state, entry, withReason(goOut(state, entry.user, 'kicked'), entry.reason));
    },
    ban(state, entry) {
        const member = state.members.get(entry.user);
        if (entry.on) {
            goOut(state, entry.user, 'banned');
        } else if (member && !member.present && member.exit === 'banned') {
            member.exit = 'kicked'; // still outside, but may come back
        }
        return addRow(
            state,
            entry,
            withReason(`${entry.on ? (entry.scope ?? 'user') : 'off'} ${state.nameOf(entry.user)}`, entry.reason),
        );
    },
    mute(state, entry) {
        const member = state.members.get(entry.user);
        const until = entry.until ?? 0;
        if (member) {
            member.mutedUntil = !entry.on ? 0 : until === 0 ? limits.maxInteger : until;
        }
        return addRow(state, entry, withReason(`${entry.on ? until : 'off'} ${state.nameOf(entry.user)}`, entry.reason));
    },
    slow(state, entry) {
        state.setRule('slow', String(entry.seconds), entry.seq);
        return addRow(state, entry, String(entry.seconds));
    },
    keep(state, entry) {
        state.setRule('keep', String(entry.days), entry.seq);
        return addRow(state, entry, String(entry.days));
    },
    expire(state, entry) {
        state.expired = Math.max(state.expired, Math.min(entry.to, entry.seq - 1));
        const gone = [...state.messages.keys()].filter((seq) => seq <= state.expired);
        gone.forEach((seq) => state.messages.delete(seq));
        return gone;
    },
    /** A post that is gone still brought a direct conversation back. */
    emptied(state, entry) {
        if (entry.of === 'post' && state.preset === 'direct') {
            for (const member of state.members.values()) {
                member.present = true;
            }
        }
    },
    lock(state, entry) {
        state.setRule('lock', switched(entry.on), entry.seq);
        return addRow(state, entry, switched(entry.on));
    },
    mute_all(state, entry) {
        state.setRule('mute_all', switched(entry.on), entry.seq);
        return addRow(state, entry, switched(entry.on));
    },
    hide(state, entry) {
        const touched = [];
        for (const message of [...state.messages.values()]) {
            if (message.kind === 'post' && message.seq >= entry.from && message.seq <= entry.to && message.seq < entry.seq) {
                touched.push(...change(state, message.seq, () => ({ hidden: entry.on })));
            }
        }
        return [...touched, ...addRow(state, entry, `${switched(entry.on)} ${entry.from} ${entry.to}`)];
    },
    profile(state, entry) {
        const before = state.nameOf(entry.author);
        const member = state.members.get(entry.author);
        if (member) {
            member.name = entry.name;
            member.colour = entry.colour ?? 0;
        }
        state.names.set(entry.author, entry.name);
        state.colours.set(entry.author, entry.colour ?? 0);
        return before === entry.name ? [] : addRow(state, entry, `${before}\n${entry.name}`); // a colour is seen, not told
    },
};
