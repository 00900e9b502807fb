// SPDX-License-Identifier: GPL-3.0-or-later
/** Rooms, the open room, and what stands beside it. On a narrow screen one of the three at a time. */
import { Choices } from '../core/choices.js';
import { parse, plainText } from '../core/markup.js';
import { browseRooms } from './browse_sheet.js';
import { ConnectionLine } from './connection_line.js';
import { el, isNarrow, replace } from './dom.js';
import { Invitations } from './invitations.js';
import { Notifier } from './notifier.js';
import { whenReleased } from './press.js';
import { RoomList } from './room_list.js';
import { RoomPage } from './room_page.js';
import { openSettings } from './settings_sheet.js';
import { tell } from './sheet.js';
import { switchRoom } from './switcher.js';
import { tellTabs } from './tabs.js';
import { isolated, refusal, t } from './words.js';

const usedKey = 'usedEmoji';
const mostUsed = 16;

export class MainPage {
    constructor(client) {
        this.client = client;
        this.choices = new Choices(client);
        this.list = new RoomList(client, this.choices, {
            open: (id) => this.open(id),
            browse: () => browseRooms(client, this.browsing(), client.identity.guest),
            settings: () => openSettings(client, { notifier: this.notifier, forget: () => this.forget() }),
            get current() {
                return this.page?.current;
            },
        });
        this.list.owner.page = this;
        this.line = new ConnectionLine(client);
        this.invitations = new Invitations(client, { jump: (id, seq) => this.jump(id, seq) });
        this.notifier = new Notifier(client, this.choices, {
            open: (id, seq) => this.jump(id, seq),
            page: this,
            get current() {
                return this.page.current;
            },
        });
        this.announcer = el('div.heard', { 'aria-live': 'polite', role: 'status' });
        this.center = el('div.center', {}, this.line.element, el('main.room.none', {}, el('p.soft', {}, t('chooseRoom'))));
        this.element = el('div.app', { data: { show: 'list' } }, this.list.element, this.center, this.announcer);
        this.subscribe();
        window.addEventListener('popstate', () => this.wentInHistory());
        window.addEventListener('focus', () => this.room?.timeline.reading.note());
        document.addEventListener('keydown', (event) => this.key(event));
        requestAnimationFrame(() => this.fromAddress());
    }

    get current() {
        return this.room?.room.id;
    }

    // ---- What changes

    subscribe() {
        const { client } = this;
        const here =
            (run) =>
            ({ room }) => {
                if (room === undefined || room === this.current) {
                    run();
                }
            };
        client.on('rooms', () => this.later());
        client.on('identity', () => this.later());
        client.on(
            'messages',
            here(() => this.later()),
        );
        client.on(
            'reset',
            here(() => {
                client.look(this.current);
                this.later();
            }),
        );
        client.on(
            'members',
            here(() => this.later()),
        );
        client.on('presence', () => this.later());
        client.on(
            'typing',
            here(() => this.room?.drawTyping()),
        );
        client.on('outbox', ({ room }) => {
            this.sortOut(room);
            this.later();
        });
        client.on('arrived', ({ room, messages }) => this.announce(room, messages));
        client.on('storage', () => this.storageFailed());
        client.on('connection', () => {
            if (client.line.isOnline) {
                client.asking.pump();
            }
            this.later();
        });
    }

    /** Many things change at once; they are drawn together. A page that nobody sees draws only its title. */
    later() {
        if (this.waiting) {
            return;
        }
        this.waiting = true;
        const run = () => {
            this.waiting = false;
            this.drawTitle();
            whenReleased(this.drawRest);
        };
        if (document.visibilityState === 'visible') {
            requestAnimationFrame(run);
        } else {
            setTimeout(run, 200);
        }
    }

    draw() {
        this.drawTitle();
        this.drawRest();
    }

    drawTitle() {
        this.notifier.draw(this.room?.view.name ?? '');
    }

    drawRest = () => {
        const { client } = this;
        if (document.visibilityState !== 'visible') {
            return;
        }
        this.list.draw();
        if (this.room) {
            if (client.line.ready && this.room.room.heard) {
                client.look(this.current).catch(() => {});
            }
            this.room.draw();
            this.room.pane?.draw();
        }
    };

    /** Edits, reactions and the like have no row of their own to fail in: say why, and keep words that would be lost. */
    sortOut(id) {
        const quiet = this.client.outbox.of(id).filter((item) => item.state === 'failed' && item.body.kind !== 'post');
        for (const item of quiet) {
            this.client.posting.discard(item.tag);
            tell(refusal(item.error));
            if (item.body.kind === 'edit' && !this.client.drafts.has(id)) {
                this.client.setDraft(id, { text: item.body.text, reply: 0 });
                if (id === this.current) {
                    this.room.composer.restore();
                }
            }
        }
    }

    announce(id, messages) {
        if (id !== this.current) {
            return;
        }
        const { state } = this.room.room;
        this.announcer.textContent = messages
            .slice(-3)
            .map((message) => t('reasoned', isolated(state.nameOf(message.author)), plainText(parse(message.text))))
            .join('. ');
    }

    storageFailed() {
        if (!this.toldOfStorage) {
            this.toldOfStorage = true;
            tell(t('notStored'));
        }
    }

    // ---- Going somewhere

    open(id, remember = true) {
        const room = this.client.room(id);
        if (!room) {
            return;
        }
        if (id !== this.current) {
            this.room?.destroy();
            if (history.state?.side) {
                history.replaceState(null, '', `#/${id}`); // what stood beside the other room goes with it
            }
            this.room = new RoomPage(this.client, room, this.choices, {
                back: () => this.showList(),
                jump: (other, seq) => this.jump(other, seq),
                direct: (user) => this.direct(user),
                setSide: (side) => this.setSide(side),
                follow: (invite) => this.invitations.follow(invite),
                usedEmoji: () => this.client.settings.get(usedKey) ?? [],
                used: (emoji) => this.used(emoji),
            });
            this.setSide();
            replace(this.center, this.line.element, this.room.element);
        }
        if (remember && location.hash !== `#/${id}`) {
            history.pushState({ fromList: this.element.dataset.show === 'list' }, '', `#/${id}`);
        }
        this.element.dataset.show = 'room';
        this.draw();
        this.room.focus();
    }

    async jump(id, seq) {
        this.open(id);
        if (seq > 0 && this.current === id) {
            if (isNarrow()) {
                this.room.side();
            }
            await this.room.show(seq);
        }
    }

    /** The way back is the browser's own where one came from the list, so that it leads out of the page from there. */
    showList() {
        if (history.state?.fromList) {
            history.back();
        } else {
            history.replaceState(null, '', '#/');
            this.listShown(true);
        }
    }

    listShown(takesFocus) {
        this.element.dataset.show = 'list';
        this.list.draw();
        if (takesFocus) {
            this.list.body.querySelector('[aria-current], button')?.focus();
        }
    }

    fromAddress(isBack = false) {
        const id = location.hash.startsWith('#/') ? location.hash.slice(2) : '';
        if (id !== '' && this.client.room(id)) {
            this.open(id, false);
        } else {
            this.listShown(isBack);
            if (!this.room && !isNarrow()) {
                const [first] = this.list.views();
                if (first) {
                    this.open(first.id, false);
                }
            }
        }
    }

    /** On a narrow screen it is a page of its own, and so has its place in the history: the way back leads to the room. */
    setSide(side) {
        this.element.querySelector('aside.side')?.remove();
        if (side) {
            this.element.append(side);
        }
        this.element.classList.toggle('has-side', Boolean(side));
        if (side && isNarrow() && !history.state?.side) {
            history.pushState({ side: true }, '');
        } else if (!side && history.state?.side) {
            this.leavesSide = true;
            history.back();
        }
    }

    wentInHistory() {
        const opened = this.leavesSide ? this.room?.pane : undefined; // another one meanwhile
        this.leavesSide = false;
        if (opened) {
            this.setSide(opened.element);
        } else if (this.room?.pane && isNarrow() && !history.state?.side) {
            this.room.side();
        }
        this.fromAddress(true);
    }

    used(emoji) {
        const others = (this.client.settings.get(usedKey) ?? []).filter((one) => one !== emoji);
        this.client.setSetting(usedKey, [emoji, ...others].slice(0, mostUsed));
    }

    browsing() {
        return {
            open: (id) => this.open(id),
            join: (id) => this.invitations.join(id),
            create: (name, topic, preset) => this.client.create(name, topic, preset),
        };
    }

    async direct(user) {
        try {
            this.open(await this.client.direct(user));
        } catch (error) {
            tell(refusal(error.name));
        }
    }

    async forget() {
        this.client.stop();
        tellTabs('leaving');
        await this.client.store.write(['meta', 'rooms', 'messages', 'members', 'outbox', 'drafts'].map((clear) => ({ clear })));
        tellTabs('left');
        location.assign('/');
        location.reload();
    }

    // ---- Keys

    key(event) {
        const control = event.ctrlKey || event.metaKey;
        if (document.querySelector('dialog[open]')) {
            return;
        }
        if (control && event.key.toLowerCase() === 'k') {
            switchRoom(this.client, this.choices, { open: (id) => this.open(id), browse: () => this.list.owner.browse() });
        } else if (control && event.key.toLowerCase() === 'f' && this.room) {
            if (this.room.pane?.name !== 'search') {
                this.room.side('search');
            }
            this.room.pane.focus();
        } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            this.step(event.key === 'ArrowUp' ? -1 : 1, event.shiftKey);
        } else if (event.key === 'Escape' && this.room?.pane && !event.defaultPrevented) {
            this.room.side();
        } else {
            return;
        }
        event.preventDefault();
    }

    step(by, unreadOnly) {
        const views = this.list.views().filter((view) => !unreadOnly || view.unread > 0 || view.id === this.current);
        const at = views.findIndex((view) => view.id === this.current);
        const next = views[(at + by + views.length) % views.length];
        if (next) {
            this.open(next.id);
        }
    }
}
