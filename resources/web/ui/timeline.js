// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The messages of one room, in a list that stays where the reader is: at the bottom it follows what comes, elsewhere the first
 * visible message keeps its place on the screen, whatever is put before it.
 *
 * It shows a stretch that is known without a hole (core/spans.js): the live one, or after a jump into the past another one, which
 * grows at both ends until it meets the live one.
 */
import { el, icon, replace } from './dom.js';
import { MessageRow, rowLook } from './message_row.js';
import { canFold } from './notice_text.js';
import { dayName, dayOf } from './times.js';
import { t, tn } from './words.js';

const step = 60; // messages that are added at an end at once
const mostRows = 400;
const nearEnd = 400; // pixels from an end, at which more is fetched
const sticksWithin = 100; // pixels from the bottom
const groupedWithin = 5 * 60 * 1000;
const pauseAfterFailure = 5000;

export class Timeline {
    /** `actions` as for MessageRow, and readUpTo(seq), hasMore. */
    constructor(client, room, actions) {
        this.client = client;
        this.room = room;
        this.actions = actions;
        this.rows = new MessageRow(client, room, actions);
        this.known = new Map(); // key → {element, look}
        this.center = Infinity; // a seq of the stretch that is shown; Infinity is the live one
        this.count = step; // messages that are shown, counted from the newest of the stretch
        this.first = undefined; // or from the oldest, after a jump
        this.sticks = true;
        const { unread } = room.counts(client.identity.user);
        this.dividerAfter = unread > 0 ? Math.max(room.read.seq, room.readHere) : undefined;
        this.list = el('div.rows');
        this.element = el('div.timeline', { role: 'log', 'aria-label': t('messages'), 'aria-live': 'off', tabIndex: 0 }, this.list);
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

    // ---- What is shown

    get span() {
        const { spans } = this.room;
        return this.center === Infinity ? spans.live : spans.around(this.center);
    }

    get isLive() {
        return this.span === undefined || this.span[1] === Infinity;
    }

    /** The messages of the stretch, in order. */
    messages() {
        const { span } = this;
        if (!span) {
            return [];
        }
        return [...this.room.state.messages.values()].filter((m) => m.seq >= span[0] && m.seq <= span[1]).sort((a, b) => a.seq - b.seq);
    }

    shown() {
        const all = this.messages();
        if (this.first === undefined) {
            return all.slice(-this.count);
        }
        const from = all.findIndex((message) => message.seq >= this.first);
        return from < 0 ? all.slice(-this.count) : all.slice(from);
    }

    models() {
        const models = [];
        const messages = this.shown();
        const { user } = this.client.identity;
        const runs = this.runs(messages);
        let before;
        let divided = false;
        if (this.span && this.span[0] <= 1 && messages[0]?.seq <= (this.messages()[0]?.seq ?? 0)) {
            models.push({ key: 'begin', look: [this.room.view(user).name], make: () => this.beginning() });
        }
        for (const message of messages) {
            if (!before || dayOf(before.at) !== dayOf(message.at)) {
                const name = dayName(message.at, this.client.now);
                models.push({ key: `day ${dayOf(message.at)}`, look: [name], make: () => el('h3.day', {}, el('span', {}, name)) });
                before = undefined;
            }
            const news = this.dividerAfter !== undefined && !divided && message.seq > this.dividerAfter && message.author !== user
                && message.kind === 'post';
            if (news) {
                divided = true;
                before = undefined;
                models.push({ key: 'new', look: [], make: () => el('div.divider', { role: 'separator' }, el('span', {}, t('newDivider'))) });
            }
            const run = runs.get(message.seq);
            if (run && run.length > 1) {
                if (run[0] === message) {
                    models.push({ key: `run ${message.seq}`, look: run, make: () => this.rows.folded(run) });
                }
            } else {
                models.push(this.modelOf(message, before));
            }
            before = message;
        }
        if (this.isLive) {
            for (const item of this.client.outbox.of(this.room.id).filter((one) => one.body.kind === 'post')) {
                const grouped = this.follows({ author: user, at: item.at, kind: 'post', reply: item.body.reply ?? 0 }, before);
                models.push({ key: item.tag, look: [item.state, item.error, grouped], make: () => this.rows.pending(item, grouped) });
                before = { author: user, at: item.at, kind: 'post' };
            }
        }
        return models;
    }

    /** For each coming and going those that stand beside it on the same day: they share a row. */
    runs(messages) {
        const runs = new Map();
        let run = [];
        for (const message of messages) {
            const goesOn = run.length > 0 && dayOf(run[0].at) === dayOf(message.at);
            run = canFold(message) ? (goesOn ? run : []) : [];
            if (canFold(message)) {
                run.push(message);
                runs.set(message.seq, run);
            }
        }
        return runs;
    }

    modelOf(message, before) {
        if (message.kind !== 'post') {
            return { key: message.seq, look: rowLook(this.room, message, false), make: () => this.rows.notice(message) };
        }
        const grouped = this.follows(message, before);
        // One's own row keeps its key when it is confirmed, so that it becomes another in its place.
        const key = message.author === this.client.identity.user ? message.tag : message.seq;
        return { key, look: rowLook(this.room, message, grouped), make: () => this.rows.post(message, grouped) };
    }

    follows(message, before) {
        return Boolean(before) && before.kind === 'post' && before.author === message.author && message.at - before.at < groupedWithin
            && !message.reply;
    }

    beginning() {
        const { name, preset } = this.room.view(this.client.identity.user);
        return el('div.beginning', {}, el('h2', {}, t('beginning', '\u2068' + name + '\u2069')), preset === 'direct' && el('p', {}, t('hostReads')));
    }

    // ---- Drawing

    draw() {
        const anchor = this.sticks ? undefined : this.anchor();
        const models = this.models();
        const kept = new Map();
        const elements = models.map(({ key, look, make }) => {
            const old = this.known.get(key);
            const same = old && old.look.length === look.length && old.look.every((part, i) => part === look[i]);
            const row = same ? old : { element: make(), look };
            if (old && !same && old.element.contains(document.activeElement)) {
                this.focusLater = row.element;
            }
            row.element.dataset.key = key;
            kept.set(key, row);
            return row.element;
        });
        this.known = kept;
        this.put(elements);
        this.focusLater?.focus({ preventScroll: true });
        this.focusLater = undefined;
        this.settle(anchor);
        this.list.classList.toggle('is-empty', models.length === 0);
        if (models.length === 0) {
            replace(this.list, el('p.empty', {}, this.room.heard && this.room.spans.live?.[0] <= 1 ? t('sayHello') : t('connecting')));
        }
        this.drawPill();
        this.fetchAround();
        this.noteRead();
    }

    /** Puts the rows in order and touches only what is not in its place. */
    put(elements) {
        const wanted = new Set(elements);
        for (const child of [...this.list.children]) {
            if (!wanted.has(child)) {
                child.remove();
            }
        }
        let at = this.list.firstChild;
        for (const element of elements) {
            if (element === at) {
                at = at.nextSibling;
            } else {
                this.list.insertBefore(element, at);
            }
        }
    }

    anchor() {
        const top = this.element.getBoundingClientRect().top;
        for (const child of this.list.children) {
            const box = child.getBoundingClientRect();
            if (box.bottom > top && child.dataset.key && !child.classList.contains('day')) {
                return { key: child.dataset.key, offset: box.top - top };
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
                this.element.scrollTop += row.getBoundingClientRect().top - this.element.getBoundingClientRect().top - anchor.offset;
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

    scrolled() {
        this.sticks = this.isLive && this.fromBottom < sticksWithin;
        this.drawPill();
        this.fetchAround();
        this.noteRead();
    }

    drawPill() {
        const { unread } = this.room.counts(this.client.identity.user);
        const away = !this.isLive || this.fromBottom > this.element.clientHeight;
        this.pill.hidden = this.sticks || !(away || unread > 0);
        if (!this.pill.hidden) {
            replace(this.pill, icon('down'), unread > 0 ? tn('new_n', unread) : t('toNewest'));
        }
    }

    toNewest() {
        this.center = Infinity;
        this.first = undefined;
        this.count = step;
        this.sticks = true;
        this.draw();
        this.element.focus({ preventScroll: true });
    }

    /** Shows more of what is known at an end that is near, and asks for what is not. */
    fetchAround() {
        if (!this.span || this.element.clientHeight === 0) {
            return;
        }
        const all = this.messages();
        const shown = this.shown();
        if (this.element.scrollTop < nearEnd) {
            if (shown.length < all.length && shown[0]?.seq > all[0]?.seq) {
                this.showEarlier(all, shown);
            } else if (this.span[0] > 1) {
                this.fetch('before', this.span[0]);
            }
        } else if (this.sticks && shown.length > mostRows) {
            this.first = undefined;
            this.count = step;
            this.later();
        }
        if (!this.isLive && this.fromBottom < nearEnd) {
            this.fetch('after', this.span[1]);
        }
    }

    showEarlier(all, shown) {
        const from = all.length - shown.length;
        if (this.first === undefined) {
            this.count = shown.length + step;
        } else {
            this.first = all[Math.max(0, from - step)].seq;
        }
        this.later();
    }

    later() {
        this.waiting ??= requestAnimationFrame(() => {
            this.waiting = undefined;
            this.draw();
        });
    }

    fetch(verb, seq) {
        if (!this.client.line.ready || this.fetching === `${verb} ${seq}` || this.client.env.now() < (this.pausedUntil ?? 0)) {
            return;
        }
        this.fetching = `${verb} ${seq}`;
        this.element.setAttribute('aria-busy', 'true');
        this.client.pages[verb](this.room, seq).catch(() => {
            this.pausedUntil = this.client.env.now() + pauseAfterFailure;
        }).finally(() => {
            this.fetching = undefined;
            this.element.removeAttribute('aria-busy');
            if (verb === 'before' && this.first !== undefined) {
                const all = this.messages();
                const at = all.findIndex((message) => message.seq >= this.first);
                this.first = all[Math.max(0, at - step)]?.seq ?? this.first;
            } else if (verb === 'before') {
                this.count += step;
            }
            this.later();
        });
    }

    /** Brings a message into view, from the server if need be. */
    async show(seq) {
        if (!this.room.spans.around(seq)) {
            await this.client.pages.around(this.room, seq);
        }
        const span = this.room.spans.around(seq);
        if (!span) {
            return false;
        }
        const all = [...this.room.state.messages.values()].filter((m) => m.seq >= span[0] && m.seq <= span[1]).sort((a, b) => a.seq - b.seq);
        const at = all.findIndex((message) => message.seq >= seq);
        this.center = span[1] === Infinity ? Infinity : seq;
        this.first = all[Math.max(0, at - step / 2)]?.seq;
        this.sticks = false;
        this.draw();
        const row = this.list.querySelector(`[data-seq="${Number(seq)}"]`);
        if (row) {
            row.scrollIntoView({ block: 'center' });
            row.focus({ preventScroll: true });
            row.classList.add('shown');
            setTimeout(() => row.classList.remove('shown'), 2500);
        }
        return Boolean(row);
    }

    // ---- Reading

    /** What a person who looks has seen: up to the last message that is in view. */
    noteRead() {
        if (document.visibilityState !== 'visible' || !document.hasFocus() || !this.isLive || this.element.clientHeight === 0) {
            return;
        }
        if (this.fromBottom < sticksWithin / 2) {
            this.actions.readUpTo(this.room.log.head);
            return;
        }
        const bottom = this.element.getBoundingClientRect().bottom;
        let seen = 0;
        for (const child of this.list.children) {
            if (child.dataset.seq && child.getBoundingClientRect().bottom <= bottom) {
                seen = Number(child.dataset.seq) || seen;
            }
        }
        if (seen > 0) {
            this.actions.readUpTo(seen);
        }
    }

    // ---- Keys

    articles() {
        return [...this.list.querySelectorAll('article')];
    }

    key(event) {
        const rows = this.articles();
        const at = rows.indexOf(document.activeElement.closest('article'));
        const focus = (row) => {
            row?.focus({ preventScroll: true });
            row?.scrollIntoView({ block: 'nearest' });
        };
        if (event.target.closest('input, textarea') || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            focus(rows[at < 0 ? rows.length - 1 : Math.min(Math.max(0, at + (event.key === 'ArrowUp' ? -1 : 1)), rows.length - 1)]);
        } else if (event.key === 'End') {
            this.toNewest();
        } else if (at >= 0 && this.actions.key(event, this.messageOf(rows[at]), rows[at])) {
            // done by the page
        } else {
            return;
        }
        event.preventDefault();
    }

    messageOf(row) {
        return this.room.state.messages.get(Number(row.dataset.seq));
    }
}
