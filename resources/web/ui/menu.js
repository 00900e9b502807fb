// SPDX-License-Identifier: GPL-3.0-or-later
/** A menu at a button or a place: arrows move, Enter takes, Esc and a press elsewhere close it. */
import { el } from './dom.js';

let open;

export function closeMenu() {
    open?.();
}

/** `items`: {label, run, danger, checked}; empty places are left out. */
export function openMenu(anchor, items, label) {
    closeMenu();
    const before = document.activeElement;
    const entries = items.filter(Boolean).map((item) =>
        el(
            'button.menu-item',
            {
                type: 'button',
                role: 'menuitem',
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
    menu.addEventListener('keydown', (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            move(step);
        } else if (event.key === 'Home' || event.key === 'End') {
            entries[event.key === 'Home' ? 0 : entries.length - 1].focus();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
            close();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    const outside = (event) => {
        if (!menu.contains(event.target)) {
            close(false);
        }
    };
    function close(back = true) {
        open = undefined;
        document.removeEventListener('pointerdown', outside, true);
        menu.remove();
        anchor.setAttribute?.('aria-expanded', 'false');
        if (back) {
            before?.focus?.();
        }
    }
    open = close;
    document.body.append(menu);
    place(menu, anchor.getBoundingClientRect());
    anchor.setAttribute?.('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside, true);
    entries[0]?.focus();
}

/** Below its anchor, or above it, and always within the window. */
export function place(box, anchor) {
    const { width, height } = box.getBoundingClientRect();
    const rtl = document.documentElement.dir === 'rtl';
    const left = rtl ? anchor.left : anchor.right - width;
    const below = anchor.bottom + 4;
    const top = below + height <= window.innerHeight - 8 ? below : Math.max(8, anchor.top - height - 4);
    box.style.setProperty('left', `${Math.min(Math.max(8, left), Math.max(8, window.innerWidth - width - 8))}px`);
    box.style.setProperty('top', `${Math.min(top, Math.max(8, window.innerHeight - height - 8))}px`);
}
