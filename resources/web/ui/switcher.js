// SPDX-License-Identifier: GPL-3.0-or-later
/** Goes to a room by a few letters (Ctrl+K): unread rooms first. */
import { el, foreign, replace } from './dom.js';
import { openSheet } from './sheet.js';
import { byName, t, tn } from './words.js';

const most = 12;

export function switchRoom(client, choices, owner) {
    const views = client
        .rooms()
        .filter((room) => room.joined)
        .map((room) => choices.view(room))
        .sort((a, b) => b.mentions - a.mentions || b.unread - a.unread || byName(a, b));
    let fits = views;
    let chosen = 0;
    const list = el('ul.switcher', { role: 'listbox', 'aria-label': t('rooms'), id: 'switcher-list' });
    const field = el('input', {
        type: 'search',
        role: 'combobox',
        placeholder: t('goToRoom'),
        'aria-label': t('goToRoom'),
        'aria-controls': 'switcher-list',
        'aria-expanded': 'true',
        dir: 'auto',
        oninput: () => {
            const wanted = field.value.trim().toLowerCase();
            fits = views.filter((view) => view.name.toLowerCase().includes(wanted));
            draw(0);
        },
        onkeydown: (event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                draw(chosen + (event.key === 'ArrowDown' ? 1 : -1));
            } else if (event.key === 'Enter' && fits[chosen]) {
                go(fits[chosen].id);
            } else {
                return;
            }
            event.preventDefault();
        },
    });
    const sheet = openSheet(t('goToRoom'), field, list);
    function go(id) {
        sheet.close();
        owner.open(id);
    }
    function draw(at) {
        const shown = fits.slice(0, most);
        chosen = shown.length === 0 ? 0 : (at + shown.length) % shown.length;
        replace(
            list,
            shown.map((view, i) =>
                el(
                    'li',
                    {
                        role: 'option',
                        id: `switcher-${i}`,
                        'aria-selected': String(i === chosen),
                        onclick: () => go(view.id),
                    },
                    foreign(view.name, { class: 'name' }),
                    view.unread > 0 && el('span.soft', {}, tn('unread_n', view.unread)),
                ),
            ),
        );
        field.setAttribute('aria-activedescendant', shown.length > 0 ? `switcher-${chosen}` : '');
    }
    draw(0);
    field.focus();
}
