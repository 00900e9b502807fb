// SPDX-License-Identifier: GPL-3.0-or-later
/** What one can do with a member of a room. What the host would refuse is not offered (docs/protocol.md, "Roles", "Moderation"). */
import { mayAppend } from '../core/permission.js';
import { el } from './dom.js';
import { openMenu } from './menu.js';
import { ask, openSheet } from './sheet.js';
import { isolated, t } from './words.js';

const minute = 60 * 1000;
const mutes = [
    ['for10Minutes', 10 * minute],
    ['forAnHour', 60 * minute],
    ['forADay', 24 * 60 * minute],
    ['forGood', 0],
];
const reaches = [
    ['thisPerson', 'user'],
    ['andDevices', 'device'],
    ['andAddress', 'address'],
];
const acts = {
    mute: { title: 'muteAsk', hint: 'muteHint', button: 'mute', choices: mutes },
    kick: { title: 'removeAsk', hint: 'removeHint', button: 'remove', choices: [] },
    ban: { title: 'banAsk', hint: 'banHint', button: 'ban', choices: reaches },
};

/** `direct(user)` opens a conversation of two. */
export function memberItems(client, room, member, direct) {
    const { identity } = client;
    const { user } = member;
    const self = user === identity.user;
    const may = (entry) => mayAppend(room, identity.user, { user, ...entry });
    const role = (to, label) =>
        member.role !== to &&
        may({ kind: 'role', role: to }) && {
            label: t(label),
            run: () => client.append(room.id, { kind: 'role', user, role: to }),
        };
    const appoints = mayAppend(room, identity.user, { kind: 'role', user, role: 'moderator' });
    const isMuted = member.mutedUntil > client.now;
    return [
        !self && !identity.guest && room.state.preset !== 'direct' && { label: t('messageDirectly'), run: () => direct(user) },
        member.role === 'guest' && role('member', 'makeMember'),
        member.role === 'member' && role('moderator', 'makeModerator'),
        member.role === 'moderator' && role('member', 'noModerator'),
        member.role === 'moderator' && appoints && { label: t('makeOwner'), run: () => askOwner(client, room, member) },
        member.role === 'owner' && role('moderator', 'noOwner'),
        may({ kind: 'mute' }) &&
            (isMuted
                ? { label: t('letSpeak'), run: () => client.append(room.id, { kind: 'mute', user, on: false }) }
                : { label: t('muteMore'), run: () => moderate('mute', client, room, member) }),
        may({ kind: 'kick' }) && { label: t('removeMore'), danger: true, run: () => moderate('kick', client, room, member) },
        may({ kind: 'ban' }) && { label: t('banMore'), danger: true, run: () => moderate('ban', client, room, member) },
    ].filter(Boolean);
}

export function openMemberMenu(anchor, client, room, member, direct) {
    openMenu(anchor, memberItems(client, room, member, direct), member.name);
}

/** Nobody takes it back but themselves: a room may have several owners, and none of them stands above another. */
function askOwner(client, room, { user, name }) {
    ask(t('ownerAsk', isolated(name)), t('ownerHint'), t('makeOwnerNow'), () =>
        client.append(room.id, { kind: 'role', user, role: 'owner' }),
    );
}

function moderate(act, client, room, { user, name }) {
    const { title, hint, button, choices } = acts[act];
    let chosen = choices[0]?.[1];
    const reason = el('input', {
        type: 'text',
        maxLength: 250,
        placeholder: t('reason'),
        'aria-label': t('reason'),
        dir: 'auto',
    });
    const sheet = openSheet(
        t(title, isolated(name)),
        el(
            'form',
            {
                onsubmit: (event) => {
                    event.preventDefault();
                    client.append(room.id, { kind: act, user, ...details(act, chosen, client.now), ...reasonOf(reason.value) });
                    sheet.close();
                },
            },
            el('p', {}, t(hint)),
            choices.length > 0 &&
                el(
                    'fieldset.choices',
                    {},
                    el('legend.heard', {}, t(title, isolated(name))),
                    ...choices.map(([label, value], i) =>
                        el(
                            'label.check',
                            {},
                            el('input', {
                                type: 'radio',
                                name: 'choice',
                                checked: i === 0,
                                onchange: () => {
                                    chosen = value;
                                },
                            }),
                            t(label),
                        ),
                    ),
                ),
            reason,
            el(
                'div.buttons',
                {},
                el('button', { type: 'button', onclick: () => sheet.close() }, t('cancel')),
                el('button.primary.danger', { type: 'submit' }, t(button)),
            ),
        ),
    );
    reason.focus();
}

function details(act, chosen, now) {
    if (act === 'ban') {
        return { scope: chosen };
    }
    return act === 'mute' && chosen > 0 ? { until: now + chosen } : {};
}

const reasonOf = (text) => {
    const reason = text.replace(/\s+/g, ' ').trim();
    return reason === '' ? {} : { reason };
};
