// SPDX-License-Identifier: GPL-3.0-or-later
/** One room: its header, its messages, and where one writes. */
import { silenced } from '../core/permission.js';
import { checkedTopic } from '../core/text.js';
import { Composer } from './composer.js';
import { el, foreign, icon, iconButton, replace } from './dom.js';
import { openMenu } from './menu.js';
import { MessageActions } from './message_actions.js';
import { face } from './person.js';
import { ask, openSheet, tell } from './sheet.js';
import { MembersPane, PinnedPane, SearchPane } from './side_pane.js';
import { Timeline } from './timeline.js';
import { isolated, refusal, t, tn } from './words.js';

const hushes = { room_locked: 'lockedRoom', not_allowed: 'onlyModerators' };
const panes = { members: MembersPane, pinned: PinnedPane, search: SearchPane };
const longPress = 450; // milliseconds

export class RoomPage {
    /** `owner`: back(), jump(room, seq), direct(user), setSide(pane), follow(invite), usedEmoji(), used(emoji). */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
        this.actions = new MessageActions(client, room, {
            jump: (seq) => this.show(seq),
            answer: (message) => this.composer.answer(message),
            edit: (message) => this.composer.edit(message),
            follow: (invite) => owner.follow(invite),
            usedEmoji: () => owner.usedEmoji(),
            used: (emoji) => owner.used(emoji),
        });
        this.timeline = new Timeline(client, room, this.actions);
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
        const look = JSON.stringify([
            view.name,
            view.topic,
            view.members,
            view.preset,
            view.with,
            view.colour,
            this.presence(view),
        ]);
        if (look === this.headLook) {
            return;
        }
        this.headLook = look;
        const direct = view.preset === 'direct';
        const below = direct ? t(this.presence(view)) : view.topic || tn('members_n', view.members);
        const words = [
            el(
                'span.room-title',
                {},
                direct ? face(view.with, view.name, view.colour, this.presence(view)) : undefined,
                el(
                    'span.room-words',
                    {},
                    el('h1', {}, foreign(view.name)),
                    el('span.soft', { dir: 'auto', title: view.topic }, below),
                ),
            ),
        ];
        replace(
            this.head,
            iconButton('back', t('backToRooms'), () => this.owner.back(), { class: 'only-narrow' }),
            words,
            iconButton('search', t('search'), () => this.side('search')),
            !direct && iconButton('people', `${t('members')} · ${view.members}`, () => this.side('members')),
            iconButton('more', t('moreAboutRoom'), (event) => this.roomMenu(event.currentTarget), { 'aria-haspopup': 'menu' }),
        );
    }

    presence(view) {
        return view.preset === 'direct' ? (this.client.presence.get(view.with)?.presence ?? 'offline') : '';
    }

    drawFoot() {
        const { user } = this.client.identity;
        if (!this.room.joined) {
            const why =
                this.room.exit === 'kicked' ? t('removedFrom') : this.room.exit === 'banned' ? t('bannedFrom') : t('notInRoom');
            replace(
                this.foot,
                el(
                    'div.hush',
                    { role: 'status' },
                    el('span', {}, why),
                    this.room.exit !== 'banned' &&
                        el('button', { type: 'button', onclick: () => this.client.join(this.room.id) }, t('joinAgain')),
                ),
            );
            this.footLook = 'out';
            return;
        }
        const hush = silenced(this.room.state, user, this.client.now);
        const look = hush ?? 'open';
        if (look === this.footLook) {
            return;
        }
        this.footLook = look;
        replace(
            this.foot,
            hush
                ? el(
                      'div.hush',
                      { role: 'status' },
                      icon('lock'),
                      t(hush === 'muted' && this.room.state.allMuted ? 'mutedAll' : (hushes[hush] ?? 'mutedHere')),
                  )
                : this.composer.element,
        );
    }

    drawTyping() {
        const names = this.client.typing
            .in(this.room.id)
            .map((user) => isolated(this.room.state.nameOf(user)))
            .filter((name) => name.length > 2);
        const keys = ['', 'isWriting', 'twoWriting', 'threeWriting'];
        this.typing.textContent = names.length === 0 ? '' : names.length > 3 ? t('manyWriting') : t(keys[names.length], ...names);
    }

    side(name) {
        if (!name || this.pane?.name === name) {
            this.pane = undefined;
        } else {
            const Pane = panes[name];
            this.pane = new Pane(this.client, this.room, {
                close: () => this.side(),
                direct: this.owner.direct,
                jump: this.owner.jump,
            });
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
            if (!(await this.timeline.show(seq))) {
                tell(t('e_no_such_message'));
            }
        } catch (error) {
            tell(refusal(error.name));
        }
    }

    lastOwn() {
        const { user } = this.client.identity;
        return [...this.room.state.messages.values()]
            .filter((m) => m.kind === 'post' && m.author === user && !m.deleted)
            .sort((a, b) => b.seq - a.seq)[0];
    }

    /** A long press on a message opens its menu, where there is no pointer to hover with. */
    touch() {
        let timer;
        const stop = () => clearTimeout(timer);
        this.timeline.element.addEventListener(
            'touchstart',
            (event) => {
                const row = event.target.closest('article.message[data-seq]');
                const message = row && this.timeline.messageOf(row);
                stop();
                if (message && !message.deleted && !event.target.closest('a, button')) {
                    timer = setTimeout(() => this.actions.menu(message, row.querySelector('.body')), longPress);
                }
            },
            { passive: true },
        );
        for (const end of ['touchend', 'touchmove', 'touchcancel']) {
            this.timeline.element.addEventListener(end, stop, { passive: true });
        }
    }

    // ---- The room

    roomMenu(anchor) {
        const { view } = this;
        const direct = view.preset === 'direct';
        openMenu(
            anchor,
            [
                { label: t('pinnedMessages'), run: () => this.side('pinned') },
                !direct && this.room.joined && view.role !== 'guest' && { label: t('setTopic'), run: () => this.setTopic() },
                this.room.joined && { label: t('leaveRoom'), danger: true, run: () => this.askLeave() },
            ],
            t('moreAboutRoom'),
        );
    }

    askLeave() {
        ask(t('leaveAsk', isolated(this.view.name)), t('leaveHint'), t('leave'), () => {
            this.client.leave(this.room.id);
            this.owner.back();
        });
    }

    setTopic() {
        const field = el('input', {
            type: 'text',
            value: this.view.topic,
            maxLength: 250,
            'aria-label': t('topicTitle'),
            dir: 'auto',
        });
        const sheet = openSheet(
            t('topicTitle'),
            el(
                'form',
                {
                    onsubmit: (event) => {
                        event.preventDefault();
                        const { text } = checkedTopic(field.value);
                        if (text !== undefined) {
                            this.client.append(this.room.id, { kind: 'topic', topic: text });
                            sheet.close();
                        }
                    },
                },
                field,
                el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('save'))),
            ),
        );
        field.select();
    }
}
