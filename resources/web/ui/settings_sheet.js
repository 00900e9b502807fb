// SPDX-License-Identifier: GPL-3.0-or-later
/** What belongs to the person and to this browser: name, colour, notifications, another device, being forgotten. */
import { checkedName } from '../core/text.js';
import { el, replace } from './dom.js';
import { ask, openSheet } from './sheet.js';
import { clockTime } from './times.js';
import { isolated, refusal, t } from './words.js';

/** `owner`: notifier (notifier.js), forget(). */
export function openSettings(client, owner) {
    const { identity } = client;
    const sheet = openSheet(
        t('settings'),
        el('p.soft', {}, t('signedInAs', isolated(identity.name), isolated(identity.serverName || location.host))),
        profile(client),
        notifications(owner.notifier),
        device(client),
        el('details', {}, el('summary', {}, t('keys')), el('p.soft', {}, t('keysHint'))),
        el(
            'div.buttons',
            {},
            el(
                'button.link.danger',
                {
                    type: 'button',
                    onclick: () => ask(t('forgetAsk'), t('forgetHint'), t('forget'), () => owner.forget()),
                },
                t('forgetMe'),
            ),
        ),
    );
    sheet.focus();
}

function profile(client) {
    const { name, colour } = client.identity;
    const field = el('input', {
        type: 'text',
        value: name,
        maxLength: 64,
        'aria-label': t('yourName'),
        autocomplete: 'nickname',
        dir: 'auto',
    });
    let chosen = colour;
    const colours = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
        el(
            'label.colour',
            { class: number > 0 ? `person-${number}` : 'automatic' },
            el('input', {
                type: 'radio',
                name: 'colour',
                value: String(number),
                checked: number === colour,
                'aria-label': number > 0 ? `${t('yourColour')} ${number}` : t('automatic'),
                onchange: () => {
                    chosen = number;
                },
            }),
            el('span', { 'aria-hidden': 'true' }),
        ),
    );
    const wrong = el('p.wrong', { role: 'alert' });
    return el(
        'form',
        {
            onsubmit: async (event) => {
                event.preventDefault();
                const checked = checkedName(field.value);
                if (checked.error) {
                    wrong.textContent = refusal(checked.error);
                    return;
                }
                try {
                    await client.setProfile(checked.text, chosen);
                    event.target.closest('dialog').close();
                } catch (error) {
                    wrong.textContent = refusal(error.name);
                }
            },
        },
        el('label', {}, t('yourName'), field),
        el('fieldset.colours', {}, el('legend', {}, t('yourColour')), ...colours),
        wrong,
        el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('save'))),
    );
}

function notifications(notifier) {
    const hint = el('p.soft');
    const box = el('input', {
        type: 'checkbox',
        checked: notifier.isOn,
        disabled: !notifier.isPossible,
        onchange: async () => {
            box.checked = await notifier.switch(box.checked);
            describe();
        },
    });
    const describe = () => {
        hint.textContent = !notifier.isPossible
            ? t('notificationsInsecure')
            : notifier.isRefused
              ? t('notificationsOff')
              : t('notificationsHint');
    };
    describe();
    return el('div', {}, el('label.check', {}, box, t('showNotifications')), hint);
}

function device(client) {
    const told = el('div', { role: 'status' });
    return el(
        'div',
        {},
        el(
            'button',
            {
                type: 'button',
                onclick: async () => {
                    try {
                        const { code, expiresIn } = await client.asking.ask('linkDevice', {});
                        replace(
                            told,
                            el('p.code', { dir: 'ltr' }, code),
                            el('p.soft', {}, t('addDeviceHint')),
                            el('p.soft', {}, t('goodUntil', clockTime(Date.now() + expiresIn))),
                        );
                    } catch (error) {
                        replace(told, el('p.wrong', {}, refusal(error.name)));
                    }
                },
            },
            t('addDevice'),
        ),
        told,
    );
}
