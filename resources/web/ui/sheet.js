// SPDX-License-Identifier: GPL-3.0-or-later
/** A sheet above the page: keeps the focus, closes by Esc, by its cross and by a press beside it. */
import { el, iconButton } from './dom.js';
import { t } from './words.js';

let count = 0;

export function openSheet(title, ...content) {
    const id = `sheet-${++count}`;
    const sheet = el(
        'dialog.sheet',
        {
            tabIndex: -1,
            'aria-labelledby': id,
            onclick: (event) => {
                if (event.target === sheet) {
                    sheet.close();
                }
            },
            onclose: () => sheet.remove(), // the browser has given the focus back by now, and it may have gone on since
        },
        el(
            'div.sheet-box',
            {},
            el(
                'header',
                {},
                el('h2', { id }, title),
                iconButton('close', t('close'), () => sheet.close()),
            ),
            ...content,
        ),
    );
    document.body.append(sheet);
    sheet.showModal();
    return sheet;
}

/** Asks before something is done that cannot be undone. */
export function ask(title, hint, action, run, isDanger = true) {
    const sheet = openSheet(
        title,
        el('p', {}, hint),
        el(
            'div.buttons',
            {},
            el('button', { type: 'button', onclick: () => sheet.close() }, t('cancel')),
            el(
                'button.primary',
                {
                    type: 'button',
                    class: isDanger ? 'danger' : '',
                    onclick: () => {
                        sheet.close();
                        run();
                    },
                },
                action,
            ),
        ),
    );
    sheet.querySelector('.buttons .primary').focus();
    return sheet;
}

/** A line at the bottom that goes by itself; it is read aloud. */
export function tell(text) {
    const line = document.getElementById('told') ?? document.body.appendChild(el('div', { id: 'told', role: 'status' }));
    line.replaceChildren(el('span', {}, text));
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => line.replaceChildren(), 4000);
}
