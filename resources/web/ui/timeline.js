// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The messages of one room, in a list that stays where the reader is: at the bottom it follows what comes, elsewhere the first
 * visible message keeps its place on the screen, whatever is put before it.
 *
 * It shows a part of a stretch that is known without a hole (stretch.js): of the live one, or after a jump into the past of another one,
 * which grows at both ends until it meets the live one.
 */
import { el, icon, replace } from './dom.js';
import { oncePerFrame } from './press.js';
import { Reading, scrollToNew } from './reading.js';
import { RowList } from './row_list.js';
import { Stretch } from './stretch.js';
import { TimelineRows } from './timeline_rows.js';
import { t, tn } from './words.js';

const mostRows = 300; // more are left at the other end
const nearEnd = 900; // pixels from an end, at which more is shown or fetched
const sticksWithin = 100; // pixels from the bottom
const pauseAfterFailure = 5000;

export class Timeline {
    /** `actions` as for MessageRow, and readUpTo(seq), key(event, message, row). */
    constructor(client, room, actions) {
        this.client = client;
        this.room = room;
        this.actions = actions;
        this.stretch = new Stretch(room);
        this.sticks = true;
        this.later = oncePerFrame(() => this.draw());
        this.reading = new Reading(this, client, room, actions);
        this.rows = new TimelineRows(client, room, actions, this.reading);
        this.list = el('div.rows');
        this.rowList = new RowList(this.list);
        this.element = el(
            'div.timeline',
            { role: 'log', 'aria-label': t('messages'), 'aria-live': 'off', tabIndex: 0 },
            this.list,
        );
        this.pill = el('button.pill', { type: 'button', hidden: true, onclick: () => this.toNewest() });
        this.box = el('div.timeline-box', {}, this.element, this.pill);
        this.element.addEventListener('scroll', () => this.scrolled(), { passive: true });
        this.element.addEventListener('keydown', (event) => this.key(event));
        this.resizes = new ResizeObserver(() => {
            if (this.sticks) {
                this.toBottom();
            }
        });
        this.resizes.observe(this.element);
        this.resizes.observe(this.list);
    }

    destroy() {
        this.resizes.disconnect();
    }

    // ---- Drawing

    draw() {
        if (!this.stretch.span) {
            this.stretch.toLive(); // the log was replaced, and with it what was shown
        }
        const anchor = this.sticks ? undefined : this.anchor();
        if (!this.sticks) {
            this.stretch.hold();
        }
        const models = this.rows.of(this.stretch);
        const hadFocus = this.list.contains(document.activeElement);
        this.rowList.show(models);
        if (hadFocus && !this.list.contains(document.activeElement)) {
            this.element.focus({ preventScroll: true }); // its row was left behind
        }
        this.settle(anchor);
        this.list.classList.toggle('is-empty', models.length === 0);
        if (models.length === 0) {
            replace(
                this.list,
                el('p.empty', {}, this.room.heard && this.room.spans.live?.[0] <= 1 ? t('sayHello') : t('connecting')),
            );
        }
        this.drawPill();
        this.fetchAround();
        this.reading.note();
        this.reading.open();
    }

    /** The first row in sight, by its lower edge: above that it gains or loses its author. One that fills the view stays by its upper edge. */
    anchor() {
        const { top, bottom } = this.element.getBoundingClientRect();
        for (const child of this.list.children) {
            const box = child.getBoundingClientRect();
            if (box.bottom > top && child.dataset.key && !child.classList.contains('day')) {
                const edge = box.bottom <= bottom ? 'bottom' : 'top';
                return { key: child.dataset.key, edge, offset: box[edge] - top };
            }
        }
        return undefined;
    }

    settle(anchor) {
        if (this.sticks) {
            this.toBottom();
        } else if (anchor) {
            const row = [...this.list.children].find((child) => child.dataset.key === anchor.key);
            if (row) {
                this.element.scrollTop +=
                    row.getBoundingClientRect()[anchor.edge] - this.element.getBoundingClientRect().top - anchor.offset;
            }
        }
    }

    toBottom() {
        this.element.scrollTop = this.element.scrollHeight;
    }

    get fromBottom() {
        return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight;
    }

    // ---- Moving

    /** Who is at the end follows what comes, also where nothing had to be scrolled to be there. */
    stick() {
        this.sticks = this.stretch.isLive && this.fromBottom < sticksWithin;
    }

    scrolled() {
        this.stick();
        this.reading.isOpening &&= this.sticks; // somebody went elsewhere
        this.drawPill();
        this.fetchAround();
        this.reading.note();
    }

    drawPill() {
        const { unread } = this.room.counts(this.client.identity.user);
        const away = !this.stretch.isLive || this.fromBottom > this.element.clientHeight;
        this.pill.hidden = this.sticks || !(away || unread > 0);
        if (!this.pill.hidden) {
            replace(this.pill, icon('down'), unread > 0 ? tn('new_n', unread) : t('toNewest'));
        }
    }

    toNewest() {
        this.reading.isOpening = false;
        this.stretch.toLive();
        this.sticks = true;
        this.draw();
        this.element.focus({ preventScroll: true });
    }

    /** Shows more of what is known at an end that is near, and asks for what is not. */
    fetchAround() {
        const { span } = this.stretch;
        if (!span || this.element.clientHeight === 0) {
            return;
        }
        if (this.element.scrollTop < nearEnd) {
            if (!this.stretch.isWhole) {
                this.stretch.grow(this.isLong);
                this.later();
            } else if (span[0] > 1) {
                this.fetch('before', span[0]);
            }
        } else if (this.sticks && this.isLong) {
            this.stretch.toLive(); // nobody looks at what is far above
            this.later();
        }
        if (this.fromBottom < nearEnd && !this.stretch.reachesEnd) {
            this.stretch.growDown(this.isLong);
            this.later();
        } else if (this.fromBottom < nearEnd && !this.stretch.isLive) {
            this.fetch('after', span[1]);
        }
    }

    get isLong() {
        return this.list.childElementCount > mostRows;
    }

    fetch(verb, seq) {
        if (!this.client.line.ready || this.fetching === `${verb} ${seq}` || this.client.env.now() < (this.pausedUntil ?? 0)) {
            return;
        }
        this.fetching = `${verb} ${seq}`;
        this.element.setAttribute('aria-busy', 'true');
        this.client.pages[verb](this.room, seq)
            .catch(() => {
                this.pausedUntil = this.client.env.now() + pauseAfterFailure;
            })
            .finally(() => {
                this.fetching = undefined;
                this.element.removeAttribute('aria-busy');
                if (verb === 'before') {
                    this.stretch.grow(this.isLong);
                }
                this.later();
            });
    }

    /** To the first message that was new when the room was opened. */
    toNew() {
        const first = this.rows.firstNew(this.room.spans.around(this.reading.newAfter + 1));
        if (first !== undefined && this.stretch.toMessage(first)) {
            this.sticks = false;
            this.draw();
            const row = this.list.querySelector('.divider');
            if (row) {
                scrollToNew(this.element, row);
            }
            this.stick();
        }
    }

    /** Brings a message into view, from the server if need be. */
    async show(seq) {
        this.reading.isOpening = false;
        if (!this.room.spans.around(seq)) {
            await this.client.pages.around(this.room, seq);
        }
        if (!this.stretch.toMessage(seq)) {
            return false;
        }
        this.sticks = false;
        this.draw();
        const row = this.list.querySelector(`[data-seq="${Number(seq)}"]`);
        if (row) {
            row.scrollIntoView({ block: 'center' });
            this.stick();
            row.focus({ preventScroll: true });
            row.classList.add('shown');
            setTimeout(() => row.classList.remove('shown'), 2500);
        }
        return Boolean(row);
    }

    // ---- Keys

    key(event) {
        if (event.target.closest('input, textarea') || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const row = this.rowList.current;
        if (event.key === 'End') {
            this.toNewest();
        } else if (!this.rowList.move(event) && !(row && this.actions.key(event, this.messageOf(row), row))) {
            return;
        }
        event.preventDefault();
    }

    messageOf(row) {
        return this.room.state.messages.get(Number(row.dataset.seq));
    }
}
