// SPDX-License-Identifier: GPL-3.0-or-later
/** One room: its header, its messages, and where one writes. */
import { readInvite } from '../core/invite.js';
import { parse } from '../core/markup.js';
import { silenced } from '../core/permission.js';
import { checkedTopic } from '../core/text.js';
import { Composer } from './composer.js';
import { el, foreign, icon, iconButton, replace } from './dom.js';
import { pickEmoji } from './emoji_picker.js';
import { openMenu } from './menu.js';
import { missing } from './message_row.js';
import { face } from './person.js';
import { ask, openSheet, tell } from './sheet.js';
import { MembersPane, PinnedPane, SearchPane } from './side_pane.js';
import { Timeline } from './timeline.js';
import { isolated, pieces, refusal, t, tn } from './words.js';

const hushes = { room_locked: 'lockedRoom', not_allowed: 'onlyModerators' };
const panes = { members: MembersPane, pinned: PinnedPane, search: SearchPane };
const longPress = 450; // milliseconds

export class RoomPage {
    /** `owner`: back(), jump(room, seq), direct(user), setSide(pane), follow(invite), usedEmoji(), used(emoji). */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
        this.timeline = new Timeline(client, room, {
            jump: (seq) => this.show(seq),
            react: (message, emoji, on) => this.react(message, emoji, on),
            pick: (message, anchor) => this.pick(message, anchor),
            reply: (message) => this.composer.answer(message),
            menu: (message, anchor) => this.menu(message, anchor),
            openLink: (target) => this.openLink(target),
            retry: (item) => client.posting.retry(item.tag),
            discard: (item) => client.posting.discard(item.tag),
            readUpTo: (seq) => client.markRead(room.id, seq),
            key: (event, message, row) => this.key(event, message, row),
        });
        this.composer = new Composer(client, room, {
            sent: () => this.timeline.toNewest(),
            usedEmoji: () => owner.usedEmoji(),
            used: (emoji) => owner.used(emoji),
            lastOwn: () => this.lastOwn(),
        });
        this.head = el('header.room-head');
        this.typing = el('div.typing', { 'aria-live': 'off' });
        this.foot = el('div.foot');
        this.element = el('main.room', {}, this.head, this.timeline.box, this.typing, this.foot);
        this.touch();
        this.draw();
    }

    destroy() {
        this.composer.keep();
        this.client.typing.set(this.room.id, false);
        this.timeline.destroy();
    }

    get view() {
        return this.room.view(this.client.identity.user);
    }

    // ---- Drawing

    draw() {
        this.drawHead();
        this.drawFoot();
        this.drawTyping();
        this.timeline.draw();
    }

    drawHead() {
        const { view } = this;
        const look = JSON.stringify([view.name, view.topic, view.members, view.preset, view.with, view.colour, this.presence(view)]);
        if (look === this.headLook) {
            return;
        }
        this.headLook = look;
        const direct = view.preset === 'direct';
        const below = direct ? t(this.presence(view)) : view.topic || tn('members_n', view.members);
        const words = [el('span.room-title', {}, direct ? face(view.with, view.name, view.colour, this.presence(view)) : undefined,
            el('span.room-words', {}, el('h1', {}, foreign(view.name)), el('span.soft', { dir: 'auto', title: view.topic }, below)))];
        replace(this.head, iconButton('back', t('backToRooms'), () => this.owner.back(), { class: 'only-narrow' }), words,
            iconButton('search', t('search'), () => this.side('search')),
            !direct && iconButton('people', `${t('members')} · ${view.members}`, () => this.side('members')),
            iconButton('more', t('moreAboutRoom'), (event) => this.roomMenu(event.currentTarget), { 'aria-haspopup': 'menu' }));
    }

    presence(view) {
        return view.preset === 'direct' ? this.client.presence.get(view.with)?.presence ?? 'offline' : '';
    }

    drawFoot() {
        const { user } = this.client.identity;
        if (!this.room.joined) {
            const why = this.room.exit === 'kicked' ? t('removedFrom') : this.room.exit === 'banned' ? t('bannedFrom') : t('notInRoom');
            replace(this.foot, el('div.hush', { role: 'status' }, el('span', {}, why), this.room.exit !== 'banned'
                && el('button', { type: 'button', onclick: () => this.client.join(this.room.id) }, t('joinAgain'))));
            this.footLook = 'out';
            return;
        }
        const hush = silenced(this.room.state, user, this.client.now);
        const look = hush ?? 'open';
        if (look === this.footLook) {
            return;
        }
        this.footLook = look;
        replace(this.foot, hush ? el('div.hush', { role: 'status' }, icon('lock'), t(hush === 'muted' && this.room.state.allMuted ? 'mutedAll' : hushes[hush] ?? 'mutedHere'))
            : this.composer.element);
    }

    drawTyping() {
        const names = this.client.typing.in(this.room.id).map((user) => isolated(this.room.state.nameOf(user))).filter((name) => name.length > 2);
        const keys = ['', 'isWriting', 'twoWriting', 'threeWriting'];
        this.typing.textContent = names.length === 0 ? '' : names.length > 3 ? t('manyWriting') : t(keys[names.length], ...names);
    }

    side(name) {
        if (!name || this.pane?.name === name) {
            this.pane = undefined;
        } else {
            const Pane = panes[name];
            this.pane = new Pane(this.client, this.room, { close: () => this.side(), direct: this.owner.direct, jump: this.owner.jump });
            this.pane.name = name;
        }
        this.owner.setSide(this.pane?.element);
        if (this.pane) {
            (this.pane.field ?? this.pane.element.querySelector('button')).focus();
        } else {
            this.composer.focus();
        }
    }

    // ---- Messages

    async show(seq) {
        try {
            if (!await this.timeline.show(seq)) {
                tell(t('e_no_such_message'));
            }
        } catch (error) {
            tell(refusal(error.name));
        }
    }

    lastOwn() {
        const { user } = this.client.identity;
        return [...this.room.state.messages.values()].filter((m) => m.kind === 'post' && m.author === user && !m.deleted).sort((a, b) => b.seq - a.seq)[0];
    }

    may(action, message) {
        const { role } = this.view;
        const mine = message.author === this.client.identity.user;
        const runs = role === 'moderator' || role === 'owner';
        const speaks = this.room.joined && !silenced(this.room.state, this.client.identity.user, this.client.now);
        return { reply: speaks, react: this.room.joined, edit: mine && speaks, delete: (mine || runs) && this.room.joined, pin: speaks && role !== 'guest' }[action]
            && message.kind === 'post' && !message.deleted;
    }

    react(message, emoji, on) {
        if (on) {
            this.owner.used(emoji);
        }
        this.client.append(this.room.id, { kind: 'react', target: message.seq, emoji, on });
    }

    pick(message, anchor) {
        pickEmoji(anchor, this.owner.usedEmoji(), (emoji) => this.react(message, emoji, true));
    }

    menu(message, anchor) {
        openMenu(anchor, [
            this.may('reply', message) && { label: t('reply'), run: () => this.composer.answer(message) },
            this.may('react', message) && { label: t('react'), run: () => this.pick(message, anchor) },
            this.may('edit', message) && { label: t('edit'), run: () => this.composer.edit(message) },
            this.may('pin', message) && {
                label: t(message.pinned ? 'unpin' : 'pin'),
                run: () => this.client.append(this.room.id, { kind: 'pin', target: message.seq, on: !message.pinned }),
            },
            ...this.linksIn(message).map((target) => ({ label: pieces('openNamed', new URL(target).host), run: () => this.openLink(target) })),
            missing(message, this.view) === '' && { label: t('copyText'), run: () => this.copy(message.text) },
            { label: t('copyLink'), run: () => this.copy(this.linkTo(message)) },
            this.may('delete', message) && { label: t('deleteMore'), danger: true, run: () => this.askDelete(message) },
        ], t('more'));
    }

    /** Links are no stops of Tab in a list of hundreds; the menu has them. */
    linksIn(message) {
        if (missing(message, this.view) !== '') {
            return [];
        }
        const targets = parse(message.text).blocks.flatMap((block) => block.links.map((link) => link.target));
        return [...new Set(targets)].filter((target) => URL.canParse?.(target) ?? true).slice(0, 5);
    }

    askDelete(message) {
        ask(t('deleteAsk'), t('deleteHint'), t('delete'), () => this.client.append(this.room.id, { kind: 'delete', target: message.seq }));
    }

    linkTo(message) {
        return `${location.origin}/#r=${encodeURIComponent(this.view.name)}&m=${message.seq}`;
    }

    async copy(text) {
        try {
            await navigator.clipboard.writeText(text);
            tell(t('copied'));
        } catch {
            // Only encrypted pages have a clipboard: then it is there to be taken by hand.
            const sheet = openSheet(t('copyText'), el('textarea.copy', { readOnly: true, rows: 4 }, text));
            sheet.querySelector('textarea').select();
        }
    }

    openLink(target) {
        const own = target.startsWith(`${location.origin}/#`) ? readInvite(target) : undefined;
        if (own) {
            this.owner.follow(own); // to a message or a room of this server
            return;
        }
        const sheet = openSheet(t('openLinkAsk'), el('p', {}, t('leadsTo', '')), el('p.target', { dir: 'ltr' }, target), el('div.buttons', {},
            el('button', { type: 'button', onclick: () => this.copy(target) }, t('copyLinkOnly')),
            el('button.primary', {
                type: 'button',
                onclick: () => {
                    sheet.close();
                    window.open(target, '_blank', 'noopener,noreferrer');
                },
            }, t('openLink'))));
        sheet.querySelector('.primary').focus();
    }

    /** Keys on a message that has the focus, as on the desktop. */
    key(event, message, row) {
        const key = event.key.toLowerCase();
        if (!message || event.target.closest('button, a')) {
            return false;
        }
        const act = (action, run) => {
            if (this.may(action, message)) {
                run();
            }
            return true;
        };
        switch (key) {
        case 'r': return act('reply', () => this.composer.answer(message));
        case 'e': return act('edit', () => this.composer.edit(message));
        case '+': return act('react', () => this.pick(message, row));
        case 'p': return act('pin', () => this.client.append(this.room.id, { kind: 'pin', target: message.seq, on: !message.pinned }));
        case 'delete': return act('delete', () => this.askDelete(message));
        case 'enter':
        case 'contextmenu':
            if (message.kind === 'post' && !message.deleted) {
                this.menu(message, row);
            }
            return true;
        default: return false;
        }
    }

    /** A long press on a message opens its menu, where there is no pointer to hover with. */
    touch() {
        let timer;
        const stop = () => clearTimeout(timer);
        this.timeline.element.addEventListener('touchstart', (event) => {
            const row = event.target.closest('article.message[data-seq]');
            const message = row && this.timeline.messageOf(row);
            stop();
            if (message && !message.deleted && !event.target.closest('a, button')) {
                timer = setTimeout(() => this.menu(message, row.querySelector('.body')), longPress);
            }
        }, { passive: true });
        for (const end of ['touchend', 'touchmove', 'touchcancel']) {
            this.timeline.element.addEventListener(end, stop, { passive: true });
        }
    }

    // ---- The room

    roomMenu(anchor) {
        const { view } = this;
        const direct = view.preset === 'direct';
        openMenu(anchor, [
            { label: t('pinnedMessages'), run: () => this.side('pinned') },
            !direct && this.room.joined && view.role !== 'guest' && { label: t('setTopic'), run: () => this.setTopic() },
            this.room.joined && { label: t('leaveRoom'), danger: true, run: () => this.askLeave() },
        ], t('moreAboutRoom'));
    }

    askLeave() {
        ask(t('leaveAsk', isolated(this.view.name)), t('leaveHint'), t('leave'), () => {
            this.client.leave(this.room.id);
            this.owner.back();
        });
    }

    setTopic() {
        const field = el('input', { type: 'text', value: this.view.topic, maxLength: 250, 'aria-label': t('topicTitle'), dir: 'auto' });
        const sheet = openSheet(t('topicTitle'), el('form', {
            onsubmit: (event) => {
                event.preventDefault();
                const { text } = checkedTopic(field.value);
                if (text !== undefined) {
                    this.client.append(this.room.id, { kind: 'topic', topic: text });
                    sheet.close();
                }
            },
        }, field, el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('save')))));
        field.select();
    }
}
