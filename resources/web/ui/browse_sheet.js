// SPDX-License-Identifier: GPL-3.0-or-later
/** The rooms of the server, to look at and to join, and a new one. */
import { checkedName, checkedTopic } from '../core/text.js';
import { el, foreign, mayFocusField, replace } from './dom.js';
import { openSheet } from './sheet.js';
import { byName, refusal, t, tn } from './words.js';

/** `owner`: open(id), join(id), create(name, topic, preset) → promise of an id. `isGuest`: makes no rooms. */
export function browseRooms(client, owner, isGuest) {
    const filter = el('input', {
        type: 'search',
        placeholder: t('nameOrTopic'),
        'aria-label': t('nameOrTopic'),
        oninput: () => draw(),
        dir: 'auto',
    });
    const list = el('ul.browse-list', { 'aria-live': 'polite' }, el('li.soft', {}, t('connecting')));
    const sheet = openSheet(
        t('roomsOfPlace'),
        filter,
        list,
        !isGuest &&
            el(
                'div.buttons',
                {},
                el(
                    'button',
                    {
                        type: 'button',
                        onclick: () => {
                            sheet.close();
                            newRoom(owner);
                        },
                    },
                    t('newRoom'),
                ),
            ),
    );
    if (mayFocusField()) {
        filter.focus();
    }
    let rows;
    const take = (row) => {
        sheet.close();
        (row.member ? owner.open : owner.join)(row.room);
    };
    function draw() {
        if (!rows) {
            return;
        }
        const wanted = filter.value.trim().toLowerCase();
        const fits = rows.filter((row) => `${row.name}\n${row.topic ?? ''}`.toLowerCase().includes(wanted));
        replace(
            list,
            fits.length === 0 &&
                el('li.soft', {}, rows.length === 0 ? `${t('noRooms')}. ${t('noRoomsHint')}` : t('noRoomMatches')),
            ...fits.map((row) =>
                el(
                    'li',
                    {},
                    el(
                        'span.browse-words',
                        {},
                        foreign(row.name, { class: 'name' }),
                        el('span.soft', { dir: 'auto' }, row.topic || tn('members_n', row.members)),
                    ),
                    el(
                        'button',
                        { type: 'button', onclick: () => take(row) },
                        t(row.member ? 'open' : 'join'),
                        el('span.heard', {}, ` ${row.name}`),
                    ),
                ),
            ),
        );
    }
    client.pages.rooms().then(
        (found) => {
            rows = found.filter((row) => row.preset !== 'direct').sort(byName);
            draw();
        },
        (error) => replace(list, el('li.wrong', { role: 'alert' }, refusal(error.name))),
    );
}

export function newRoom(owner) {
    const name = el('input', {
        type: 'text',
        required: true,
        maxLength: 64,
        placeholder: t('roomName'),
        'aria-label': t('roomName'),
        dir: 'auto',
    });
    const topic = el('input', {
        type: 'text',
        maxLength: 250,
        placeholder: t('roomTopic'),
        'aria-label': t('roomTopic'),
        dir: 'auto',
    });
    const preset = el(
        'select',
        { 'aria-label': t('rooms') },
        el('option', { value: 'open' }, t('openToAll')),
        el('option', { value: 'announce' }, t('announceRoom')),
        el('option', { value: 'private' }, t('privateRoom')),
    );
    const wrong = el('p.wrong', { role: 'alert' });
    const sheet = openSheet(
        t('newRoom'),
        el(
            'form',
            {
                onsubmit: async (event) => {
                    event.preventDefault();
                    const checked = checkedName(name.value);
                    const about = checkedTopic(topic.value);
                    if (checked.error || about.error) {
                        wrong.textContent = refusal(checked.error ?? about.error);
                        return;
                    }
                    try {
                        const id = await owner.create(checked.text, about.text, preset.value);
                        sheet.close();
                        owner.open(id);
                    } catch (error) {
                        wrong.textContent = refusal(error.name);
                    }
                },
            },
            name,
            topic,
            preset,
            wrong,
            el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('create'))),
        ),
    );
    name.focus();
}
