// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which messages of a room a timeline shows: of a stretch that is known without a hole (core/spans.js) the newest ones, or after a
 * jump those from a certain one on. The live stretch ends where the room does.
 */
const step = 60; // messages that are added at once

export class Stretch {
    constructor(room) {
        this.room = room;
        this.toLive();
    }

    /** To the newest messages. */
    toLive() {
        this.center = Infinity; // a seq within the stretch
        this.count = step; // so many are shown, counted from its end, …
        this.first = undefined; // … or those from this seq on
    }

    get span() {
        const { spans } = this.room;
        return this.center === Infinity ? spans.live : spans.around(this.center);
    }

    get isLive() {
        return this.span === undefined || this.span[1] === Infinity;
    }

    /** Everything that is known of the stretch, in order. */
    all() {
        const { span } = this;
        if (!span) {
            return [];
        }
        return [...this.room.state.messages.values()]
            .filter((m) => m.seq >= span[0] && m.seq <= span[1])
            .sort((a, b) => a.seq - b.seq);
    }

    shown(all = this.all()) {
        const from = this.first === undefined ? -1 : all.findIndex((message) => message.seq >= this.first);
        return from < 0 ? all.slice(-this.count) : all.slice(from);
    }

    /** So that a message is shown with some before it. False if it is not known. */
    toMessage(seq) {
        const span = this.room.spans.around(seq);
        if (!span) {
            return false;
        }
        this.center = seq;
        const all = this.all();
        const at = all.findIndex((message) => message.seq >= seq);
        this.first = all[Math.max(0, at - step / 2)]?.seq;
        this.center = span[1] === Infinity ? Infinity : seq;
        return true;
    }

    /** Shows more at the beginning, as far as it is known. */
    grow() {
        const all = this.all();
        if (this.first === undefined) {
            this.count = this.shown(all).length + step;
        } else {
            const at = all.findIndex((message) => message.seq >= this.first);
            this.first = all[Math.max(0, at - step)]?.seq ?? this.first;
        }
    }

    /** Nothing of it stands before what is shown. */
    get isWhole() {
        const all = this.all();
        return this.shown(all).length === all.length;
    }
}
