// SPDX-License-Identifier: GPL-3.0-or-later
/** Brings others into a room: by a link that everybody may have, or by an invite that those who run the room make (docs/protocol.md, "Invites"). */
import { mayAppend } from '../core/permission.js';
import { el, replace } from './dom.js';
import { openSheet, tell } from './sheet.js';
import { fullTime } from './times.js';
import { isolated, refusal, t, tn } from './words.js';

const hour = 60 * 60 * 1000;
const spans = [
    [1, 'anHour'],
    [24, 'aDay'],
    [7 * 24, 'aWeek'],
    [30 * 24, 'days30'],
];
const people = [1, 5, 25, 100, 1000];

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        tell(t('copied'));
    } catch {
        // Only encrypted pages have a clipboard: then the field is there to be taken by hand.
    }
}

/** What a website has in its pages (widget.js). */
const widgetTag = (token) => `<script src="${location.origin}/widget.js" data-invite="${token}"></script>`;

/** A link in a field, to be sent. */
function linkField(label, link) {
    const field = el('input', {
        type: 'text',
        readOnly: true,
        value: link,
        dir: 'ltr',
        'aria-label': label,
        onfocus: () => field.select(),
    });
    return el(
        'label',
        {},
        label,
        el('span.link-field', {}, field, el('button', { type: 'button', onclick: () => copy(link) }, t('copyLinkOnly'))),
    );
}

export function openInvites(client, room) {
    const { name, preset } = room.view(client.identity.user);
    const linkTo = (token) => `${location.origin}/#r=${encodeURIComponent(name)}${token ? `&t=${token}` : ''}`;
    const runs = mayAppend(room, client.identity.user, { kind: 'lock' });
    openSheet(
        t('invitesTo', isolated(name)),
        preset === 'private' ? !runs && el('p.soft', {}, t('e_invite_required')) : linkField(t('linkToRoom'), linkTo('')),
        runs && makeInvites(client, room, linkTo),
    );
}

function makeInvites(client, room, linkTo) {
    const lasts = el(
        'select',
        {},
        ...spans.map(([hours, text]) => el('option', { value: String(hours), selected: hours === 24 }, t(text))),
    );
    const uses = el('select', {}, ...people.map((count) => el('option', { value: String(count) }, String(count))));
    const guest = el('input', { type: 'checkbox' });
    const visit = el('input', {
        type: 'checkbox',
        onchange: () => {
            guest.disabled = visit.checked; // whoever visits is one
        },
    });
    const made = el('div', { role: 'status' });
    const list = el('ul.acts');
    const make = async (event) => {
        event.preventDefault();
        try {
            const { token } = await client.asking.ask('makeInvite', {
                room: room.id,
                expiresIn: Number(lasts.value) * hour,
                uses: Number(uses.value),
                ...(guest.checked && { guest: true }),
                ...(visit.checked && { visit: true }),
            });
            replace(made, visit.checked ? linkField(t('newWidget'), widgetTag(token)) : linkField(t('newInvite'), linkTo(token)));
            made.querySelector('input').focus();
        } catch (error) {
            replace(made, el('p.wrong', {}, refusal(error.name)));
        }
        drawOpen(client, room, list);
    };
    drawOpen(client, room, list);
    return el(
        'section',
        {},
        el(
            'form',
            { onsubmit: make },
            el('div.pair', {}, el('label', {}, t('inviteLasts'), lasts), el('label', {}, t('inviteUses'), uses)),
            el('div', {}, el('label.check', {}, guest, t('asGuests')), el('p.soft.small', {}, t('asGuestsHint'))),
            el('div', {}, el('label.check', {}, visit, t('forVisitors')), el('p.soft.small', {}, t('forVisitorsHint'))),
            el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('makeInvite'))),
        ),
        made,
        list,
    );
}

async function drawOpen(client, room, list) {
    try {
        const { invites } = await client.asking.ask('invites', { room: room.id });
        replace(
            list,
            invites.length > 0 && el('li.soft', {}, t('openInvites')),
            ...invites.map((one) => openRow(client, room, list, one)),
        );
    } catch {
        replace(list); // the list is not what one came for
    }
}

function openRow(client, room, list, { id, uses, guest, visit, expires }) {
    return el(
        'li',
        {},
        el(
            'span',
            {},
            tn(visit ? 'forVisitors_n' : guest ? 'forGuests_n' : 'forPeople_n', uses),
            el('span.soft.small', {}, ` ${t('goodUntil', fullTime(expires))}`),
        ),
        el(
            'button',
            {
                type: 'button',
                onclick: async () => {
                    await client.asking.ask('revokeInvite', { id }).catch((error) => tell(refusal(error.name)));
                    drawOpen(client, room, list);
                },
            },
            t('takeBack'),
        ),
    );
}
