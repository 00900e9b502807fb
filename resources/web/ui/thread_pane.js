// SPDX-License-Identifier: GPL-3.0-or-later
/** A message with all answers to it beside the room, and where one writes the next; on a phone it is a page of its own. */
import { silenced } from '../core/permission.js';
import { rootOf, threadOf } from '../core/threads.js';
import { Composer } from './composer.js';
import { el, iconButton, mayFocusField } from './dom.js';
import { MessageActions } from './message_actions.js';
import { MessageRow, rowLook } from './message_row.js';
import { RowList, openByLongPress } from './row_list.js';
import { t, tn } from './words.js';

const mostPages = 8; // that are asked for so that answers are not missed

export class ThreadPane {
    /** `owner`: close(), jump(room, seq), follow(invite), usedEmoji(), used(emoji). `seq`: of any message of the thread. */
    constructor(client, room, owner, seq) {
        Object.assign(this, { client, room, owner, seq });
        this.actions = new MessageActions(client, room, {
            jump: (target) => owner.jump(room.id, target),
            answer: (message) => this.composer.answer(message),
            edit: (message) => this.composer.edit(message),
            showInRoom: (target) => owner.jump(room.id, target),
            follow: (invite) => owner.follow(invite),
            usedEmoji: () => owner.usedEmoji(),
            used: (emoji) => owner.used(emoji),
        });
        this.rows = new MessageRow(client, room, this.actions);
        this.composer = new Composer(
            client,
            room,
            {
                sent: () => this.toBottom(),
                usedEmoji: () => owner.usedEmoji(),
                used: (emoji) => owner.used(emoji),
                lastOwn: () => this.messages.filter((one) => one.author === client.identity.user && !one.deleted).pop(),
            },
            { key: `${room.id} ${this.root}`, target: () => this.root, label: t('answerMore') },
        );
        this.title = el('h2');
        this.body = el('div.rows');
        this.list = new RowList(this.body);
        this.scroller = el(
            'div.timeline',
            { role: 'log', 'aria-label': t('answers'), 'aria-live': 'off', tabIndex: 0, onkeydown: (event) => this.key(event) },
            this.body,
        );
        openByLongPress(this.scroller, (row) => this.menu(row));
        this.foot = el('div.foot', {}, this.composer.element);
        this.element = el(
            'aside.side.thread',
            { 'aria-label': t('answers') },
            el(
                'header',
                {},
                this.title,
                iconButton('close', t('close'), () => owner.close()),
            ),
            this.scroller,
            this.foot,
        );
        this.asksForMore = true;
        this.draw();
        requestAnimationFrame(() => this.toBottom());
    }

    get root() {
        return rootOf(this.room.state, this.seq);
    }

    focus() {
        if (mayFocusField() && !this.foot.hidden) {
            this.composer.focus();
        } else {
            this.scroller.focus({ preventScroll: true });
        }
    }

    destroy() {
        this.composer.keep();
    }

    draw() {
        const { client, room, root } = this;
        this.messages = threadOf(room.state, root);
        const answers = this.messages.filter((message) => message.seq !== root && !message.deleted).length;
        this.title.textContent = answers > 0 ? tn('answers_n', answers) : t('answers');
        const sticks = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 60;
        this.list.show([...this.messages.map((message) => this.model(message)), ...this.pending()]);
        this.foot.hidden = !room.joined || Boolean(silenced(room.state, client.identity.user, client.now));
        if (sticks) {
            this.toBottom();
        }
        if (this.asksForMore && client.line.ready) {
            this.asksForMore = false; // opened without a connection, it waits for one
            this.fetch();
        }
    }

    model(message) {
        const key = message.author === this.client.identity.user ? message.tag : message.seq;
        return { key, look: rowLook(this.room, message, false), make: () => this.rows.post(message, false) };
    }

    /** What is on its way into this thread. */
    pending() {
        const { outbox } = this.client;
        const known = new Set(this.messages.map((message) => message.seq));
        return outbox
            .of(this.room.id)
            .filter((item) => item.body.kind === 'post' && (known.has(item.body.reply) || item.body.reply === this.root))
            .map((item) => ({
                key: item.tag,
                look: [item.state, item.error, outbox.held.get(item.tag)],
                make: () => this.rows.pending(item, false),
            }));
    }

    toBottom() {
        this.scroller.scrollTop = this.scroller.scrollHeight;
    }

    /** What began it, and answers that were not loaded yet. */
    async fetch() {
        const { room, client } = this;
        for (let i = 0; i < mostPages && client.line.ready; ++i) {
            const { root } = this;
            const span = room.spans.around(root);
            if (span?.[1] === Infinity) {
                return;
            }
            try {
                await (span ? client.pages.after(room, span[1]) : client.pages.around(room, root));
            } catch {
                return; // what is there is shown
            }
            if (!span && !room.spans.around(root)) {
                return;
            }
        }
    }

    menu(row) {
        const message = this.messageOf(row);
        if (message && !message.deleted) {
            this.actions.menu(message, row.querySelector('.body'));
        }
    }

    messageOf(row) {
        return this.room.state.messages.get(Number(row.dataset.seq));
    }

    key(event) {
        if (event.target.closest('input, textarea') || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const row = this.list.current;
        if (this.list.move(event) || (row && this.actions.key(event, this.messageOf(row), row))) {
            event.preventDefault();
        }
    }
}
