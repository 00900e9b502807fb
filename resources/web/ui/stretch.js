// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which messages of a room a timeline shows: a part of a stretch that is known without a hole (core/spans.js), of the newest one its end,
 * or after a jump what lies around a certain message. It grows at both ends; where it became long it is left at the other one, so that a
 * hundred thousand messages are read with a few hundred elements.
 */
import { lowerBound } from '../core/message_map.js';

const step = 60; // messages that are added at once

export class Stretch {
    constructor(room) {
        this.room = room;
        this.toLive();
    }

    /** To the newest messages. */
    toLive() {
        this.center = Infinity; // a seq within the stretch
        this.first = undefined; // the first message that is shown; without it as many as a step
        this.last = Infinity; // the last one; Infinity: to the end, and what comes
    }

    get span() {
        const { spans } = this.room;
        return this.center === Infinity ? spans.live : spans.around(this.center);
    }

    /** The seqs of everything that is known of the stretch, in order, and which of them are shown: from one place to before another. */
    part() {
        const { span } = this;
        const all = span ? this.room.state.messages.seqs(span[0], span[1]) : [];
        const to = this.last === Infinity ? all.length : lowerBound(all, this.last + 1);
        return { all, from: this.first === undefined ? Math.max(0, to - step) : lowerBound(all, this.first), to };
    }

    shown() {
        const { messages } = this.room.state;
        const { all, from, to } = this.part();
        return all.slice(from, to).map((seq) => messages.get(seq));
    }

    /** Nothing that is known of it stands before what is shown. */
    get isWhole() {
        return this.part().from === 0;
    }

    /** And nothing behind. */
    get reachesEnd() {
        return this.last === Infinity;
    }

    /** The room ends where what is shown ends. */
    get isLive() {
        const { span } = this;
        return span === undefined || (span[1] === Infinity && this.reachesEnd);
    }

    /** What is shown stays, whatever comes behind it. */
    hold() {
        const { all, from } = this.part();
        this.first ??= all[from];
    }

    /** So that a message is shown with some before it and behind. False if it is not known. */
    toMessage(seq) {
        if (!this.room.spans.around(seq)) {
            return false;
        }
        this.center = seq;
        const { all } = this.part();
        const at = lowerBound(all, seq);
        this.set(all, at - step, at + step);
        return true;
    }

    /** Shows more at the beginning, as far as it is known; `drops`: and as much less at the end. */
    grow(drops = false) {
        const { all, from, to } = this.part();
        const more = Math.min(step, from);
        this.set(all, from - more, drops ? to - more : to);
    }

    /** The same at the end. */
    growDown(drops = false) {
        const { all, from, to } = this.part();
        const more = Math.min(step, all.length - to);
        this.set(all, drops ? from + more : from, to + more);
    }

    set(all, from, to) {
        this.first = all[Math.max(0, from)];
        this.last = to >= all.length ? Infinity : all[to - 1];
    }
}
