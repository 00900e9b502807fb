// SPDX-License-Identifier: GPL-3.0-or-later
/** A menu at a button or a place: arrows move, Enter takes, Esc and a press elsewhere close it. */
import { el } from './dom.js';
import { popUp } from './popup.js';

let open;

export function closeMenu() {
    open?.();
}

/** `items`: {label, run, danger}, or {label, run, checked} for one of several; empty places are left out. */
export function openMenu(anchor, items, label) {
    closeMenu();
    const entries = items.filter(Boolean).map((item) =>
        el(
            'button.menu-item',
            {
                type: 'button',
                role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
                'aria-checked': item.checked === undefined ? undefined : String(item.checked),
                tabIndex: -1,
                class: item.danger ? 'danger' : '',
                onclick: () => {
                    close();
                    item.run();
                },
            },
            ...[item.label].flat(),
        ),
    );
    const menu = el('div.menu', { role: 'menu', 'aria-label': label }, ...entries);
    const move = (by) => {
        const at = entries.indexOf(document.activeElement);
        entries[(at + by + entries.length) % entries.length].focus();
    };
    const onKey = (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            move(step);
        } else if (event.key === 'Home' || event.key === 'End') {
            entries[event.key === 'Home' ? 0 : entries.length - 1].focus();
        } else {
            return false;
        }
        return true;
    };
    const onClose = () => {
        open = undefined;
        anchor.setAttribute?.('aria-expanded', 'false');
    };
    const close = popUp(menu, anchor, { onKey, onClose, backAfterPress: false });
    open = close;
    anchor.setAttribute?.('aria-expanded', 'true');
    (entries.find((entry) => entry.getAttribute('aria-checked') === 'true') ?? entries[0])?.focus();
}
