// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a reader left a room, and what they have seen since: a timeline opens at the first message that is new. */

const closeToEnd = 50; // pixels
const newAt = 0.2; // of the height of the list, that stays for what was read already

export class Reading {
    /** `actions`: readUpTo(seq). */
    constructor(timeline, client, room, actions) {
        Object.assign(this, { timeline, client, room, actions });
        this.newAfter = undefined; // all was read up to this seq when the room was opened; undefined if nothing was unread
        this.isOpening = true; // nothing counts as seen before that has an end
        if (room.heard) {
            this.begin();
        }
    }

    begin() {
        const { room } = this;
        const { user } = this.client.identity;
        const since = room.state.members.get(user)?.since ?? 0;
        this.newAfter = room.counts(user).unread > 0 ? Math.max(this.mark, since) : undefined;
        this.isOpening = this.newAfter !== undefined;
    }

    /** Whether the server has told how far the user has read, as far as it will. */
    get isKnown() {
        const { line } = this.client;
        return this.room.heard ? !this.room.behind : ['waiting', 'refused'].includes(line.phase);
    }

    get mark() {
        return Math.max(this.room.read.seq, this.room.readHere);
    }

    /** Goes to the first new message, once: from the server if need be, and not from under somebody's hands. */
    async open() {
        const { room, client, timeline } = this;
        if (!this.isOpening || this.isAsking || timeline.element.clientHeight === 0 || !this.isKnown) {
            return; // there is another drawing then
        }
        this.begin();
        this.isAsking = true;
        if (this.isOpening && !room.spans.around(this.newAfter + 1)) {
            await client.pages.around(room, this.newAfter + 1).catch(() => {}); // the end is shown
        }
        if (this.isOpening) {
            timeline.toNew();
        }
        this.isOpening = false; // not before what is seen is what shall be
        this.isAsking = false;
        this.note();
    }

    /** What a person who looks has seen: up to the last message that is in view, as far as nothing before it is left out. */
    note() {
        const { stretch, element, list, fromBottom } = this.timeline;
        if (
            this.isOpening ||
            document.visibilityState !== 'visible' ||
            !document.hasFocus() ||
            element.clientHeight === 0 ||
            !stretch.span
        ) {
            return;
        }
        if (stretch.isLive && fromBottom < closeToEnd) {
            this.actions.readUpTo(this.room.log.head);
        } else if (stretch.span[0] <= this.mark + 1) {
            this.noteSeen(element.getBoundingClientRect().bottom, [...list.children]);
        }
    }

    noteSeen(bottom, rows) {
        const isSeen = (row) => Number(row.dataset.seq) > 0 && row.getBoundingClientRect().bottom <= bottom;
        const last = rows.filter(isSeen).pop();
        if (last) {
            this.actions.readUpTo(Number(last.dataset.seq));
        }
    }
}

/** Scrolls a list so that what is new begins near its top. */
export function scrollToNew(element, row) {
    const top = element.getBoundingClientRect().top;
    element.scrollTop += row.getBoundingClientRect().top - top - element.clientHeight * newAt;
}
