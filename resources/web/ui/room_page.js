// SPDX-License-Identifier: GPL-3.0-or-later
/** One room: its header, its messages, and where one writes. */
import { silenced } from '../core/permission.js';
import { rootOf } from '../core/threads.js';
import { Composer } from './composer.js';
import { el, foreign, icon, iconButton, mayFocusField, replace } from './dom.js';
import { MessageActions } from './message_actions.js';
import { face } from './person.js';
import { openRoomMenu } from './room_menu.js';
import { openByLongPress } from './row_list.js';
import { tell } from './sheet.js';
import { MembersPane, PinnedPane, SearchPane } from './side_pane.js';
import { ThreadPane } from './thread_pane.js';
import { Timeline } from './timeline.js';
import { isolated, refusal, t, tn } from './words.js';

const hushes = { room_locked: 'lockedRoom', not_allowed: 'onlyModerators' };
const panes = { members: MembersPane, pinned: PinnedPane, search: SearchPane, thread: ThreadPane };

export class RoomPage {
    /** `owner`: back(), jump(room, seq), direct(user), setSide(pane), follow(invite), usedEmoji(), used(emoji). */
    constructor(client, room, choices, owner) {
        Object.assign(this, { client, room, choices, owner });
        this.actions = new MessageActions(client, room, {
            jump: (seq) => this.show(seq),
            answer: (message) => this.composer.answer(message),
            edit: (message) => this.composer.edit(message),
            openThread: (seq) => this.side('thread', seq),
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
        openByLongPress(this.timeline.element, (row) => {
            const message = this.timeline.messageOf(row);
            if (message && !message.deleted) {
                this.actions.menu(message, row.querySelector('.body'));
            }
        });
        this.draw();
    }

    destroy() {
        this.composer.keep();
        this.pane?.destroy?.();
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
            view.bot,
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
                    el('span.room-name', {}, el('h1', {}, foreign(view.name)), view.bot && el('span.badge', {}, t('bot'))),
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
            iconButton('more', t('moreAboutRoom'), (event) => this.menu(event.currentTarget), { 'aria-haspopup': 'menu' }),
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

    menu(anchor) {
        openRoomMenu(anchor, this.client, this.room, this.choices, {
            side: (name) => this.side(name),
            back: () => this.owner.back(),
        });
    }

    /** What stands beside the room: the same once more closes it. A thread is that of the message `seq`. */
    side(name, seq = 0) {
        const same = this.pane?.name === name && (name !== 'thread' || this.pane.root === rootOf(this.room.state, seq));
        this.pane?.destroy?.();
        this.pane = undefined;
        if (name && !same) {
            const { jump, follow, direct, usedEmoji, used } = this.owner;
            const owner = { close: () => this.side(), jump, follow, direct, usedEmoji, used };
            this.pane = new panes[name](this.client, this.room, owner, seq);
            this.pane.name = name;
        }
        this.owner.setSide(this.pane?.element);
        if (this.pane) {
            this.pane.focus();
        } else {
            this.focus();
        }
    }

    focus() {
        if (mayFocusField()) {
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
}
