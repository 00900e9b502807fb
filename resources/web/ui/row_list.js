// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Rows of messages in an element, made anew only where they look different: models are `{key, look, make}` (timeline_rows.js). The focus
 * stays on a row that becomes another.
 */
export class RowList {
    constructor(element) {
        this.element = element;
        this.known = new Map(); // key → {element, look}
    }

    show(models) {
        const kept = new Map();
        let focusLater;
        const elements = models.map(({ key, look, make }) => {
            const old = this.known.get(key);
            const same = old && old.look.length === look.length && old.look.every((part, i) => part === look[i]);
            const row = same ? old : { element: make(), look };
            if (old && !same && old.element.contains(document.activeElement)) {
                focusLater = row.element;
            }
            row.element.dataset.key = key;
            kept.set(key, row);
            return row.element;
        });
        this.known = kept;
        this.put(elements);
        focusLater?.focus({ preventScroll: true });
    }

    /** Puts the rows in order and touches only what is not in its place. */
    put(elements) {
        const wanted = new Set(elements);
        for (const child of [...this.element.children]) {
            if (!wanted.has(child)) {
                child.remove();
            }
        }
        let at = this.element.firstChild;
        for (const element of elements) {
            if (element === at) {
                at = at.nextSibling;
            } else {
                this.element.insertBefore(element, at);
            }
        }
    }

    articles() {
        return [...this.element.querySelectorAll('article')].filter((row) => row.getClientRects().length > 0);
    }

    /** The row that has the focus. */
    get current() {
        const row = document.activeElement?.closest('article');
        return row && this.element.contains(row) ? row : undefined;
    }

    /** Moves the focus by arrows; false if the key is another one. */
    move(event) {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        const rows = this.articles();
        if (!by) {
            return false;
        }
        const at = rows.indexOf(this.current);
        const row = rows[at < 0 ? rows.length - 1 : Math.min(Math.max(0, at + by), rows.length - 1)];
        row?.focus({ preventScroll: true });
        row?.scrollIntoView({ block: 'nearest' });
        return true;
    }
}

const longPress = 450; // milliseconds

/** Where there is no pointer to hover with, a long press on a row opens its menu: `open(row)`. */
export function openByLongPress(element, open) {
    let timer;
    const stop = () => clearTimeout(timer);
    element.addEventListener(
        'touchstart',
        (event) => {
            const row = event.target.closest('article.message[data-seq]');
            stop();
            if (row && !event.target.closest('a, button')) {
                timer = setTimeout(() => open(row), longPress);
            }
        },
        { passive: true },
    );
    for (const end of ['touchend', 'touchmove', 'touchcancel']) {
        element.addEventListener(end, stop, { passive: true });
    }
}
