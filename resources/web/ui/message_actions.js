// SPDX-License-Identifier: GPL-3.0-or-later
/** What one can do with a message: by its bar, by its menu, and by keys. What the rules refuse is not offered. */
import { readInvite } from '../core/invite.js';
import { parse } from '../core/markup.js';
import { silenced } from '../core/permission.js';
import { el } from './dom.js';
import { pickEmoji } from './emoji_picker.js';
import { openMenu } from './menu.js';
import { missing } from './message_row.js';
import { ask, openSheet, tell } from './sheet.js';
import { pieces, t } from './words.js';

const mostLinks = 5;

export class MessageActions {
    /**
     * `owner`: jump(seq), answer(message), edit(message), follow(invite), usedEmoji(), used(emoji); and openThread(seq) in the room,
     * showInRoom(seq) in a thread; `shares` false where nobody else could follow a link.
     */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
    }

    get view() {
        return this.room.view(this.client.identity.user);
    }

    jump(seq) {
        this.owner.jump(seq);
    }

    openThread(seq) {
        this.owner.openThread(seq);
    }

    /** Answers to a message, and those that it belongs to itself. */
    hasThread(message) {
        const { state } = this.room;
        return message.reply > 0 || [...state.messages.values()].some((one) => one.reply === message.seq && !one.deleted);
    }

    reply(message) {
        this.owner.answer(message);
    }

    retry(item) {
        this.client.posting.retry(item.tag);
    }

    discard(item) {
        this.client.posting.discard(item.tag);
    }

    readUpTo(seq) {
        this.client.markRead(this.room.id, seq);
    }

    may(action, message) {
        const { role } = this.view;
        const mine = message.author === this.client.identity.user;
        const runs = role === 'moderator' || role === 'owner';
        const speaks = this.room.joined && !silenced(this.room.state, this.client.identity.user, this.client.now);
        return (
            {
                reply: speaks,
                react: this.room.joined,
                edit: mine && speaks,
                delete: (mine || runs) && this.room.joined,
                pin: speaks && role !== 'guest',
                hide: runs && this.room.joined && this.view.preset !== 'direct',
            }[action] &&
            message.kind === 'post' &&
            !message.deleted
        );
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
        openMenu(
            anchor,
            [
                this.may('reply', message) && { label: t('reply'), run: () => this.owner.answer(message) },
                this.owner.openThread &&
                    this.hasThread(message) && { label: t('showAnswers'), run: () => this.openThread(message.seq) },
                this.owner.showInRoom && { label: t('showInRoom'), run: () => this.owner.showInRoom(message.seq) },
                this.may('react', message) && { label: t('react'), run: () => this.pick(message, anchor) },
                this.may('edit', message) && { label: t('edit'), run: () => this.owner.edit(message) },
                this.may('pin', message) && {
                    label: t(message.pinned ? 'unpin' : 'pin'),
                    run: () => this.client.append(this.room.id, { kind: 'pin', target: message.seq, on: !message.pinned }),
                },
                ...this.linksIn(message).map((target) => ({
                    label: pieces('openNamed', new URL(target).host),
                    run: () => this.openLink(target),
                })),
                missing(message, this.view) === '' && { label: t('copyText'), run: () => this.copy(message.text) },
                this.owner.shares !== false &&
                    this.view.preset !== 'direct' && { label: t('copyLink'), run: () => this.copy(this.linkTo(message)) },
                this.may('hide', message) && {
                    label: t(message.hidden ? 'unhide' : 'hide'),
                    run: () =>
                        this.client.append(this.room.id, {
                            kind: 'hide',
                            from: message.seq,
                            to: message.seq,
                            on: !message.hidden,
                        }),
                },
                this.may('delete', message) && { label: t('deleteMore'), danger: true, run: () => this.askDelete(message) },
            ],
            t('more'),
        );
    }

    /** Links are no stops of Tab in a list of hundreds; the menu has them. */
    linksIn(message) {
        if (missing(message, this.view) !== '') {
            return [];
        }
        const targets = parse(message.text).blocks.flatMap((block) => block.links.map((link) => link.target));
        return [...new Set(targets)].filter((target) => URL.canParse?.(target) ?? true).slice(0, mostLinks);
    }

    askDelete(message) {
        ask(t('deleteAsk'), t('deleteHint'), t('delete'), () =>
            this.client.append(this.room.id, { kind: 'delete', target: message.seq }),
        );
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
        const sheet = openSheet(
            t('openLinkAsk'),
            el('p', {}, t('leadsTo', '')),
            el('p.target', { dir: 'ltr' }, target),
            el(
                'div.buttons',
                {},
                el('button', { type: 'button', onclick: () => this.copy(target) }, t('copyLinkOnly')),
                el(
                    'button.primary',
                    {
                        type: 'button',
                        onclick: () => {
                            sheet.close();
                            window.open(target, '_blank', 'noopener,noreferrer');
                        },
                    },
                    t('openLink'),
                ),
            ),
        );
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
            case 'r':
                return act('reply', () => this.owner.answer(message));
            case 'e':
                return act('edit', () => this.owner.edit(message));
            case 't':
                if (this.owner.openThread && message.kind === 'post') {
                    this.openThread(message.seq);
                }
                return true;
            case '+':
                return act('react', () => this.pick(message, row));
            case 'p':
                return act('pin', () =>
                    this.client.append(this.room.id, { kind: 'pin', target: message.seq, on: !message.pinned }),
                );
            case 'delete':
                return act('delete', () => this.askDelete(message));
            case 'enter':
            case 'contextmenu':
                if (message.kind === 'post' && !message.deleted) {
                    this.menu(message, row);
                }
                return true;
            default:
                return false;
        }
    }
}
