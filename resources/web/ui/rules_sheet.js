// SPDX-License-Identifier: GPL-3.0-or-later
/** The rules of a room, for those who run it: whom it is for, who may write and how often, who is banned. What is chosen counts at once. */
import { mayAppend } from '../core/permission.js';
import { el, foreign, replace } from './dom.js';
import { ask, openSheet } from './sheet.js';
import { isolated, t, tn } from './words.js';

const presets = [
    ['open', 'openToAll'],
    ['announce', 'announceRoom'],
    ['private', 'privateRoom'],
];
const slowness = [
    [0, 'slowOff'],
    [10, 'slow10'],
    [60, 'slowMinute'],
    [600, 'slow10Minutes'],
];
const keepings = [
    [0, 'forGood'],
    [30, 'days30'],
    [90, 'days90'],
    [365, 'aYear'],
];

export function openRules(client, room) {
    const { state } = room;
    const append = (body) => client.append(room.id, body);
    const owns = mayAppend(room, client.identity.user, { kind: 'preset', preset: 'open' });
    const select = (label, options, value, chosen, disabled = false) =>
        el(
            'label',
            {},
            label,
            el(
                'select',
                { disabled, onchange: (event) => chosen(event.target.value, event.target) },
                ...options.map(([key, text]) => el('option', { value: String(key), selected: key === value }, text)),
            ),
        );
    const check = (label, hint, checked, chosen) =>
        el(
            'div',
            {},
            el(
                'label.check',
                {},
                el('input', { type: 'checkbox', checked, onchange: (event) => chosen(event.target.checked) }),
                label,
            ),
            el('p.soft.small', {}, hint),
        );
    const slow = slowness.some(([seconds]) => seconds === state.slowSeconds)
        ? slowness
        : [...slowness, [state.slowSeconds, undefined]];
    const kept = keepings.some(([days]) => days === state.keepDays) ? keepings : [...keepings, [state.keepDays, undefined]];
    openSheet(
        t('rulesOf', isolated(state.name)),
        select(
            t('whoFor'),
            presets.map(([key, text]) => [key, t(text)]),
            state.preset,
            (preset) => append({ kind: 'preset', preset }),
            !owns,
        ),
        select(
            t('slowMode'),
            slow.map(([seconds, text]) => [seconds, text ? t(text) : t('seconds', String(seconds))]),
            state.slowSeconds,
            (seconds) => append({ kind: 'slow', seconds: Number(seconds) }),
        ),
        select(
            t('keepMessages'),
            kept.map(([days, text]) => [days, text ? t(text) : tn('days_n', days)]),
            state.keepDays,
            (days, field) => keep(Number(days), field, state, append),
            !owns,
        ),
        check(t('locked'), t('lockedHint'), state.locked, (on) => append({ kind: 'lock', on })),
        check(t('allMuted'), t('allMutedHint'), state.allMuted, (on) => append({ kind: 'mute_all', on })),
        bans(client, room, append),
    );
}

/** What is older is gone for everybody, so it is asked first; and a list goes through its choices by arrows. */
function keep(days, field, state, append) {
    const set = () => append({ kind: 'keep', days });
    if (days === 0 || (state.keepDays > 0 && days >= state.keepDays)) {
        set();
        return;
    }
    field.value = String(state.keepDays);
    ask(tn('keepAsk_n', days), t('keepHint'), t('save'), () => {
        field.value = String(days);
        set();
    });
}

/** Everybody who is banned, by the server; without it those of whose ban this copy knows. Lifting one brings nobody back. */
function bans(client, room, append) {
    const list = el('ul.acts');
    let banned = [...room.state.members.values()].filter((member) => !member.present && member.exit === 'banned');
    const row = ({ user, name }) =>
        el(
            'li',
            {},
            foreign(name, { class: 'name' }),
            el(
                'button',
                {
                    type: 'button',
                    onclick: () => {
                        append({ kind: 'ban', user, on: false });
                        banned = banned.filter((one) => one.user !== user);
                        draw();
                    },
                },
                t('liftBan'),
                el('span.heard', {}, ` ${name}`),
            ),
        );
    const draw = () => replace(list, banned.map(row), banned.length === 0 && el('li.soft', {}, t('nobodyBanned')));
    draw();
    client.pages.bans(room).then(
        (all) => {
            banned = all;
            draw();
        },
        () => {}, // what is known is shown
    );
    return el('section', {}, el('h3', {}, t('bannedPeople')), list);
}
