// SPDX-License-Identifier: GPL-3.0-or-later
/** The rooms one is in: what is unread and who was mentioned, rooms first, then conversations of two. */
import { el, foreign, heard, icon, iconButton, replace } from './dom.js';
import { face } from './person.js';
import { byName, t, tn } from './words.js';

const most = 999; // no longer number has room in a row
const counted = (count) => (count > most ? `${most}+` : String(count));

export class RoomList {
    /** `owner`: open(id), browse(), create(), settings(), current (an id). */
    constructor(client, choices, owner) {
        this.client = client;
        this.choices = choices;
        this.owner = owner;
        this.body = el('div.room-list');
        this.title = foreign('');
        this.me = el('button.me', { type: 'button', onclick: () => owner.settings() });
        this.element = el(
            'nav.sidebar',
            { 'aria-label': t('rooms') },
            el(
                'header',
                {},
                el('h1', {}, this.title),
                !window.isSecureContext &&
                    el(
                        'span.warned',
                        { role: 'img', title: t('notEncrypted'), 'aria-label': t('notEncrypted') },
                        icon('warning'),
                    ),
                iconButton('plus', t('browseRooms'), () => owner.browse()),
            ),
            this.body,
            this.me,
        );
        this.body.addEventListener('keydown', (event) => this.key(event));
        this.rows = new Map(); // id → {look, element}: what looks the same stays, so that a press on it is not lost
    }

    views() {
        return this.client
            .rooms()
            .filter((room) => room.joined || room.id === this.owner.current)
            .map((room) => this.choices.view(room))
            .sort(byName);
    }

    draw() {
        const { identity } = this.client;
        const views = this.views();
        const favourites = views.filter((view) => view.isFavourite);
        const rooms = views.filter((view) => view.preset !== 'direct' && !view.isFavourite);
        const people = views.filter((view) => view.preset === 'direct' && !view.isFavourite);
        this.title.textContent = identity.serverName || location.hostname;
        const look = JSON.stringify([identity, views, views.map((view) => this.lookOf(view))]);
        if (look === this.look) {
            return;
        }
        this.look = look;
        const focused = document.activeElement?.dataset?.room;
        replace(
            this.me,
            face(identity.user, identity.name, identity.colour),
            foreign(identity.name, { class: 'name' }),
            icon('settings'),
            heard(t('settings')),
        );
        replace(
            this.body,
            favourites.length > 0 && this.section(t('favourites'), favourites),
            rooms.length > 0 && this.section(t('rooms'), rooms),
            people.length > 0 && this.section(t('people'), people),
            views.length === 0 && el('div.empty', {}, el('p', {}, t('inNoRoom')), el('p.soft', {}, t('inNoRoomHint'))),
            el('button.browse', { type: 'button', onclick: () => this.owner.browse() }, icon('rooms'), t('browseRooms')),
        );
        const shown = new Set(views.map((view) => view.id));
        [...this.rows.keys()].filter((id) => !shown.has(id)).forEach((id) => this.rows.delete(id));
        if (focused) {
            this.body.querySelector(`[data-room="${CSS.escape(focused)}"]`)?.focus();
        }
    }

    section(title, views) {
        return [
            el('h2', { id: `section-${title}` }, title),
            el('ul', { 'aria-label': title }, ...views.map((view) => el('li', {}, this.row(view)))),
        ];
    }

    /** What a row shows besides the view. */
    lookOf(view) {
        return [
            this.client.presence.get(view.with)?.presence,
            this.client.drafts.has(view.id) && view.id !== this.owner.current,
            view.id === this.owner.current,
        ];
    }

    row(view) {
        const look = JSON.stringify([
            view.name,
            view.preset,
            view.colour,
            view.unread,
            view.mentions,
            view.isMuted,
            this.lookOf(view),
        ]);
        const known = this.rows.get(view.id);
        if (known?.look === look) {
            return known.element;
        }
        const element = this.makeRow(view);
        this.rows.set(view.id, { look, element });
        return element;
    }

    makeRow(view) {
        const { presence } = this.client;
        const draft = this.client.drafts.has(view.id) && view.id !== this.owner.current;
        const mark =
            view.preset === 'direct'
                ? face(view.with, view.name, view.colour, presence.get(view.with)?.presence)
                : el(
                      'span.room-mark',
                      { 'aria-hidden': 'true' },
                      view.preset === 'private' ? icon('lock') : view.preset === 'announce' ? icon('speaker') : '#',
                  );
        const direct = view.preset === 'direct';
        const counts =
            view.unread > 0 &&
            el(
                'span.count',
                { class: view.mentions > 0 || direct ? 'for-me' : '', dir: 'ltr' },
                el(
                    'span',
                    { 'aria-hidden': 'true' },
                    view.mentions > 0 && !direct ? `@${counted(view.mentions)}` : counted(view.unread),
                ),
                heard(`, ${tn('unread_n', view.unread)}`),
                view.mentions > 0 && heard(`, ${t('mentioned')}`),
            );
        return el(
            'button.room-row',
            {
                type: 'button',
                data: { room: view.id },
                class: view.isMuted ? 'is-muted' : view.unread > 0 ? 'unread' : '',
                onclick: () => this.owner.open(view.id),
                'aria-current': view.id === this.owner.current ? 'page' : undefined,
            },
            mark,
            foreign(view.name, { class: 'name' }),
            view.isMuted && el('span.draft', { title: t('roomMuted') }, icon('quiet'), heard(`, ${t('roomMuted')}`)),
            draft && el('span.draft', { title: t('hasDraft') }, icon('edit'), heard(t('hasDraft'))),
            counts,
        );
    }

    key(event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const rows = [...this.body.querySelectorAll('button')];
        const at = rows.indexOf(document.activeElement);
        if (step && at >= 0) {
            rows[Math.min(Math.max(0, at + step), rows.length - 1)].focus();
            event.preventDefault();
        }
    }
}
