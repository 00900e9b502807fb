// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands beside a room: who is in it, what is pinned, what was found. One of them at a time. */
import { search } from '../core/searching.js';
import { el, foreign, iconButton, replace } from './dom.js';
import { memberItems, openMemberMenu } from './member_menu.js';
import { excerpt, missing } from './message_row.js';
import { colourClass, face } from './person.js';
import { shortMoment } from './times.js';
import { byName, refusal, t } from './words.js';

const searchAfter = 250; // milliseconds without a key
const nearEnd = 300; // pixels from the end, at which more is fetched
const pauseAfterFailure = 5000;

const focusFirst = (element) => element.querySelector('button').focus();

function pane(title, close, ...content) {
    return el(
        'aside.side',
        { 'aria-label': title },
        el('header', {}, el('h2', {}, title), iconButton('close', t('close'), close)),
        ...content,
    );
}

export class MembersPane {
    /** `owner`: close(), direct(user). */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
        this.body = el('div.side-body');
        this.element = pane(t('members'), () => owner.close(), this.body);
        this.draw();
    }

    focus() {
        focusFirst(this.element);
    }

    presenceOf(member) {
        return (
            this.client.presence.get(member.user)?.presence ?? (member.user === this.client.identity.user ? 'online' : 'offline')
        );
    }

    draw() {
        const all = [...this.room.state.members.values()].filter((member) => member.present).sort(byName);
        const { preset } = this.room.state;
        const look = JSON.stringify([
            preset,
            all.map((member) => [member, this.presenceOf(member), member.mutedUntil > this.client.now]),
        ]);
        if (look === this.look) {
            return; // a menu stands at one of the rows, perhaps
        }
        this.look = look;
        const focused = document.activeElement?.dataset?.user;
        const here = all.filter((member) => this.presenceOf(member) !== 'offline');
        const rest = all.filter((member) => !here.includes(member));
        const section = (title, members) =>
            members.length > 0 && [
                el('h3', {}, `${title} · ${members.length}`),
                el('ul', { 'aria-label': title }, ...members.map((member) => el('li', {}, this.row(member)))),
            ];
        replace(this.body, section(t('hereNow'), here), section(t('offline'), rest));
        if (focused) {
            this.body.querySelector(`[data-user="${CSS.escape(focused)}"]`)?.focus();
        }
    }

    row(member) {
        const self = member.user === this.client.identity.user;
        const presence = this.presenceOf(member);
        const role = { owner: t('owner'), moderator: t('moderator'), guest: t('guest') }[member.role];
        const words = [
            face(member.user, member.name, member.colour, presence),
            el('span.name', {}, self ? t('you', '\u2068' + member.name + '\u2069') : foreign(member.name)),
            el('span.heard', {}, `, ${t(presence)}`),
            role && el('span.badge', {}, role),
            member.bot && el('span.badge', {}, t('bot')),
            member.mutedUntil > this.client.now && el('span.badge', {}, t('muted')),
        ];
        return memberItems(this.client, this.room, member, this.owner.direct).length > 0
            ? el(
                  'button.member',
                  {
                      type: 'button',
                      'aria-haspopup': 'menu',
                      data: { user: member.user },
                      onclick: (event) => openMemberMenu(event.currentTarget, this.client, this.room, member, this.owner.direct),
                  },
                  ...words,
              )
            : el('div.member', {}, ...words);
    }
}

/** A message in a list that leads to it. */
function hitRow(client, room, message, names, showRoom, open) {
    const name = room.state.nameOf(message.author) || names[message.author] || '?';
    return el(
        'li',
        {},
        el(
            'button.hit',
            { type: 'button', data: { seq: message.seq }, onclick: open },
            el(
                'span.hit-head',
                {},
                foreign(name, { class: `name ${colourClass(message.author, room.state.colourOf(message.author))}` }),
                showRoom && foreign(room.view(client.identity.user).name, { class: 'soft' }),
                el('time.soft', {}, shortMoment(message.at, client.now)),
            ),
            el('span.hit-text', { dir: 'auto' }, missing(message, room.view(client.identity.user)) || excerpt(message.text)),
        ),
    );
}

export class PinnedPane {
    /** `owner`: close(), jump(room, seq). */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
        this.state = el('p.soft', { role: 'status' });
        this.list = el('ul.hits');
        this.empty = el('p.empty', {}, t('nothingPinned'));
        this.body = el('div.side-body', { onscroll: () => this.fetch() }, this.list, this.empty, this.state);
        this.element = pane(t('pinnedMessages'), () => owner.close(), this.body);
        this.draw();
    }

    focus() {
        focusFirst(this.element);
    }

    /** With a hole in what is known, only what lies before it: the rest follows as one scrolls. */
    draw() {
        const { client, room } = this;
        this.fetch();
        const isWhole = room.pinsFrom === 0;
        const hole = client.line.ready && Number.isFinite(room.pinsFrom) ? room.pinsFrom : 0;
        const pinned = room.pinned().filter(({ seq }) => seq >= hole);
        this.state.textContent = isWhole ? '' : t(client.line.ready ? 'loading' : 'listedHere');
        const view = room.view(client.identity.user);
        const look = JSON.stringify([
            isWhole,
            pinned.map((message) => [message.seq, message.text, missing(message, view), room.state.nameOf(message.author)]),
        ]);
        if (look === this.look) {
            return; // one of the rows has the focus, perhaps
        }
        this.look = look;
        const focused = document.activeElement?.closest('.hit')?.dataset.seq;
        replace(
            this.list,
            pinned.map((message) => hitRow(client, room, message, {}, false, () => this.owner.jump(room.id, message.seq))),
        );
        this.empty.hidden = pinned.length > 0 || !isWhole;
        if (focused) {
            this.list.querySelector(`[data-seq="${focused}"]`)?.focus();
        }
    }

    fetch() {
        const { client, room, body } = this;
        const isNear = body.scrollHeight - body.scrollTop - body.clientHeight < nearEnd;
        const isWanted = room.pinsFrom === Infinity || (room.pinsFrom > 0 && isNear && body.isConnected);
        if (!isWanted || this.isFetching || !client.line.ready || !room.joined || client.env.now() < (this.pausedUntil ?? 0)) {
            return;
        }
        this.isFetching = true;
        client.pages
            .pins(room)
            .catch(() => {
                this.pausedUntil = client.env.now() + pauseAfterFailure;
            })
            .finally(() => {
                this.isFetching = false;
                this.draw();
            });
    }
}

export class SearchPane {
    /** `owner`: close(), jump(room, seq). */
    constructor(client, room, owner) {
        Object.assign(this, { client, room, owner });
        this.field = el('input', {
            type: 'search',
            placeholder: t('find'),
            'aria-label': t('find'),
            maxLength: 120,
            oninput: () => this.soon(),
            dir: 'auto',
        });
        this.everywhere = el('input', { type: 'checkbox', onchange: () => this.run() });
        this.state = el('p.soft', { role: 'status' }, t('searchHint'));
        this.hits = el('ul.hits');
        this.element = pane(
            t('search'),
            () => owner.close(),
            el('div.search-field', {}, this.field, el('label.check', {}, this.everywhere, t('everywhere'))),
            el('div.side-body', {}, this.state, this.hits),
        );
    }

    focus() {
        this.field.focus();
        this.field.select();
    }

    draw() {}

    soon() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.run(), searchAfter);
    }

    async run() {
        const text = this.field.value.trim();
        const run = (this.newest = {});
        if (text === '') {
            replace(this.hits);
            this.state.textContent = t('searchHint');
            return;
        }
        this.state.textContent = t('searching');
        try {
            const found = await search(this.client, text, this.everywhere.checked ? '' : this.room.id);
            if (run === this.newest) {
                this.show(found);
            }
        } catch (error) {
            this.state.textContent = refusal(error.name);
        }
    }

    show({ hits, names, local, more }) {
        const how = hits.length === 0 ? 'nothingFound' : local ? 'searchedHere' : more ? 'moreFound' : '';
        this.state.textContent = how && t(how);
        replace(
            this.hits,
            hits.map(({ room: id, message }) => {
                const room = this.client.roomOf(id);
                return hitRow(this.client, room, message, names ?? {}, this.everywhere.checked, () =>
                    this.owner.jump(id, message.seq),
                );
            }),
        );
    }
}
