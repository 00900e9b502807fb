// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Whether an entry may have an effect (docs/protocol.md, "Entries", "Roles", "Moderation"). The host refuses what may not; a copy
 * asks again, so that an entry which should not stand in the log changes nothing. Also used to offer only what the host will take.
 */
import { limits } from './limits.js';

const ranks = { guest: 0, member: 1, moderator: 2, owner: 3 };
export const rankOf = (role) => ranks[role] ?? ranks.member;

const isPost = (message) => message?.kind === 'post';
const mayAct = (entry, state, author, present) => {
    const target = state.members.get(entry.user);
    const known = target ? !present || target.present : !state.complete;
    return (
        rankOf(author.role) >= ranks.moderator && known && rankOf(target?.present ? target.role : 'member') < rankOf(author.role)
    );
};
const moderates = (author) => rankOf(author.role) >= ranks.moderator;

/** What depends on nobody's role. A target that this copy does not hold was judged by the host. */
const aboutTargets = {
    edit: (entry, target) => isPost(target) && target.author === entry.author && !target.deleted,
    delete: (entry, target, author) => isPost(target) && (target.author === entry.author || moderates(author)),
    react: (entry, target) =>
        !entry.on ||
        (!target.deleted &&
            (target.reactions.length < limits.distinctReactions || target.reactions.some((r) => r.emoji === entry.emoji))),
    pin: (entry, target, author) => !target.deleted && rankOf(author.role) > ranks.guest,
};

const aboutRoles = {
    rename: (entry, state, author) => moderates(author),
    topic: (entry, state, author) => state.preset !== 'direct' && rankOf(author.role) > ranks.guest,
    slow: (entry, state, author) => moderates(author),
    lock: (entry, state, author) => moderates(author),
    mute_all: (entry, state, author) => moderates(author),
    hide: (entry, state, author) => moderates(author) && entry.from >= 1 && entry.from <= entry.to,
    keep: (entry, state, author) => author.role === 'owner',
    preset: (entry, state, author) => author.role === 'owner' && entry.preset !== 'direct',
    role: (entry, state, author) => {
        const target = state.members.get(entry.user);
        const raisesGuest = moderates(author) && target?.role === 'guest' && entry.role === 'member';
        return (
            (author.role === 'owner' || raisesGuest) &&
            entry.user !== author.user &&
            entry.role !== 'guest' &&
            (target ? target.present : !state.complete)
        );
    },
    kick: (entry, state, author) => mayAct(entry, state, author, true),
    mute: (entry, state, author) => mayAct(entry, state, author, true),
    ban: (entry, state, author) => mayAct(entry, state, author, false),
};

export function permitted(entry, state) {
    if (entry.kind === 'create') {
        return entry.seq === 1;
    }
    if (entry.kind === 'expire') {
        return true; // by the host, which is no member
    }
    const author = state.members.get(entry.author);
    if (entry.kind === 'join') {
        return !author?.present && author?.exit !== 'banned';
    }
    if (!author?.present) {
        // Who is not known here may be a member all the same, unless the copy has everybody.
        const away = entry.kind === 'profile' && state.preset === 'direct' && author;
        return Boolean(away) || (!author && !state.complete);
    }
    if (aboutTargets[entry.kind]) {
        const target = state.messages.get(entry.target);
        return target ? aboutTargets[entry.kind](entry, target, author) : !state.complete;
    }
    return aboutRoles[entry.kind]?.(entry, state, author) ?? true;
}

/** Why nothing can be written into a room just now, by the protocol's name of the error; nothing if it can. */
export function silenced(state, user, wallMs) {
    const self = state.members.get(user);
    const role = self?.role ?? 'member';
    if (rankOf(role) >= ranks.moderator) {
        return undefined;
    }
    if (state.preset === 'announce') {
        return 'not_allowed';
    }
    if (state.locked) {
        return 'room_locked';
    }
    return state.allMuted || (self?.mutedUntil ?? 0) > wallMs ? 'muted' : undefined;
}

/** Whether the host would take this entry of the user now, so that nothing else need be offered. */
export function mayAppend(room, user, entry) {
    const self = room.state.members.get(user);
    return room.joined && Boolean(self?.present) && permitted({ author: user, on: true, ...entry }, room.state);
}
