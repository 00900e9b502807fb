// SPDX-License-Identifier: GPL-3.0-or-later
/** A visitor's conversation: a name first, then the one room that the invite has given them (docs/protocol.md, "Visitors"). */
import { silenced } from '../core/permission.js';
import { checkedName } from '../core/text.js';
import { Composer } from './composer.js';
import { ConnectionLine } from './connection_line.js';
import { el, icon, iconButton, replace } from './dom.js';
import { MessageActions } from './message_actions.js';
import { openClient } from './open_client.js';
import { oncePerFrame } from './press.js';
import { openByLongPress } from './row_list.js';
import { Timeline } from './timeline.js';
import { isolated, refusal, t } from './words.js';

/** Apart from the page of the same server, where the visitor may be somebody else. */
const storeName = 'hubbub-visit';

export class WidgetTalk {
    /** `owner`: close(), begun() once one has a conversation, unread(count). */
    static async begin(token, owner) {
        const { client } = await openClient(storeName, 'hubbub-widget');
        const talk = new WidgetTalk(client, token, owner);
        if (talk.client.isKnown) {
            talk.client.start();
        }
        talk.drawAll();
        return talk;
    }

    constructor(client, token, owner) {
        Object.assign(this, { client, token, owner });
        this.later = oncePerFrame(() => this.drawAll());
        this.title = el('h1');
        this.line = new ConnectionLine(client);
        this.main = el('main');
        this.element = el(
            'div.widget-talk',
            {},
            el(
                'header',
                {},
                this.title,
                iconButton('close', t('close'), () => owner.close()),
            ),
            this.line.element,
            this.main,
        );
        client.on('connection', () => this.connectionChanged());
        for (const what of ['rooms', 'messages', 'outbox', 'members', 'reset', 'typing']) {
            client.on(what, () => this.later());
        }
    }

    get room() {
        const rooms = this.client.rooms();
        return rooms.find((room) => room.joined) ?? rooms[0];
    }

    get unread() {
        return this.room?.counts(this.client.identity.user).unread ?? 0;
    }

    shown() {
        this.drawAll();
        (this.composer?.field ?? this.name)?.focus();
    }

    drawAll() {
        const { client, room } = this;
        this.title.textContent = room?.view(client.identity.user).topic || client.identity.serverName || 'Hubbub';
        if (!client.isKnown) {
            this.drawEntrance();
        } else if (room) {
            this.drawRoom(room);
        }
        this.owner.unread(this.unread);
    }

    // ---- Coming in

    drawEntrance() {
        if (this.name) {
            return;
        }
        this.name = el('input', { type: 'text', autocomplete: 'nickname', maxLength: 64, required: true, dir: 'auto' });
        this.wrong = el('p.wrong', { role: 'alert' });
        this.button = el('button.primary', { type: 'submit' }, t('widgetBegin'));
        replace(
            this.main,
            el(
                'form',
                { onsubmit: (event) => this.enter(event) },
                el('p', {}, t('widgetHello')),
                el('label', {}, t('yourName'), this.name),
                this.wrong,
                this.button,
                window.isSecureContext
                    ? el('p.soft.small', {}, t('hostReads'))
                    : el('p.small.warned', {}, icon('warning'), t('notEncrypted')),
            ),
        );
    }

    enter(event) {
        event.preventDefault();
        const { text, error } = checkedName(this.name.value);
        if (error) {
            this.fail(error);
            return;
        }
        this.button.disabled = true;
        this.wrong.textContent = '';
        this.client.stop();
        this.client.start({ name: text, invite: this.token, label: 'Widget' });
    }

    fail(error) {
        this.button.disabled = false;
        this.wrong.textContent = refusal(error);
        this.name.focus();
    }

    connectionChanged() {
        const { line } = this.client;
        if (line.isOnline) {
            this.client.asking.pump();
            this.owner.begun();
            this.later();
        } else if (!this.client.isKnown && line.refusal && ['refused', 'waiting'].includes(line.phase)) {
            const { name } = line.refusal;
            this.client.stop();
            this.fail(name);
        }
    }

    // ---- The room

    drawRoom(room) {
        if (this.timeline?.room !== room) {
            this.timeline?.destroy();
            this.actions = new MessageActions(this.client, room, {
                jump: (seq) => this.timeline.show(seq).catch(() => {}),
                answer: (message) => this.composer.answer(message),
                edit: (message) => this.composer.edit(message),
                follow: () => {},
                usedEmoji: () => [],
                used: () => {},
                shares: false,
            });
            this.timeline = new Timeline(this.client, room, this.actions);
            openByLongPress(this.timeline.element, (row) => {
                const message = this.timeline.messageOf(row);
                if (message && !message.deleted) {
                    this.actions.menu(message, row.querySelector('.body'));
                }
            });
            this.composer = new Composer(
                this.client,
                room,
                { sent: () => this.timeline.toNewest(), usedEmoji: () => [], used: () => {}, lastOwn: () => this.lastOwn(room) },
                { label: t('widgetWrite') },
            );
            this.typing = el('div.typing', { 'aria-live': 'off' });
            this.foot = el('div.foot', {}, this.composer.element);
            this.footLook = '';
            this.news = el('div.heard', { role: 'status', 'aria-live': 'polite' });
            replace(this.main, this.timeline.box, this.typing, this.foot, this.news);
            this.client.on('arrived', ({ messages }) => {
                this.news.textContent = messages.map((one) => one.text).join('. ');
            });
            this.composer.focus();
        }
        if (this.client.line.ready && room.heard) {
            this.client.look(room.id).catch(() => {});
        }
        const isMute = !room.joined || silenced(room.state, this.client.identity.user, this.client.now);
        const look = !room.joined ? 'widgetOver' : isMute ? 'mutedHere' : '';
        if (look !== this.footLook) {
            this.footLook = look;
            replace(this.foot, look ? el('div.hush', { role: 'status' }, t(look)) : this.composer.element);
        }
        const [writer] = this.client.typing.in(room.id);
        replace(this.typing, writer && t('isWriting', isolated(room.state.nameOf(writer))));
        if (this.element.isConnected) {
            this.timeline.draw();
        }
    }

    lastOwn(room) {
        return [...room.state.messages.values()]
            .filter((one) => one.kind === 'post' && one.author === this.client.identity.user && !one.deleted)
            .sort((a, b) => b.seq - a.seq)[0];
    }
}
