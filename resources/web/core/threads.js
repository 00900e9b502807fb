// SPDX-License-Identifier: GPL-3.0-or-later
/** A message with all answers to it, and to those (core/store/lookup_store.h): as far as what is known of the room tells. */

/** The post that began the chain which this one belongs to. An answer names an earlier message, so this ends. */
export function rootOf(state, seq) {
    let at = seq;
    for (let message = state.messages.get(at); message?.reply > 0 && message.reply < at; message = state.messages.get(at)) {
        at = message.reply;
    }
    return at;
}

/** The posts of the thread that begins with `root`, in order. The first of them is missing where it is not known. */
export function threadOf(state, root) {
    return [...state.messages.values()]
        .filter((message) => message.kind === 'post' && rootOf(state, message.seq) === root)
        .sort((a, b) => a.seq - b.seq);
}

const counted = new WeakMap(); // messages → {version, counts}

/** How many answers each thread has: root → count, of those that have any. Deleted ones do not count. */
export function answerCounts(state) {
    const { messages } = state;
    const { version } = messages;
    const last = counted.get(messages);
    if (last?.version === version) {
        return last.counts;
    }
    const counts = countAnswers(state);
    counted.set(messages, { version, counts });
    return counts;
}

function countAnswers(state) {
    const roots = new Map();
    const counts = new Map();
    const answers = [...state.messages.values()].filter((message) => message.reply > 0).sort((a, b) => a.seq - b.seq);
    for (const { seq, reply, deleted } of answers) {
        const root = roots.get(reply) ?? rootOf(state, reply);
        roots.set(seq, root);
        if (!deleted) {
            counts.set(root, (counts.get(root) ?? 0) + 1);
        }
    }
    return counts;
}
