// SPDX-License-Identifier: GPL-3.0-or-later
/** Something small that stands at its anchor until Esc, Tab or a press elsewhere. */

/**
 * Shows `box`. `onKey` gets the other keys and tells whether it took one; `onClose` hears of the end. Returns what closes it: the focus goes
 * back to where it was, unless that says no; after a press elsewhere it does as `backAfterPress` has it.
 */
export function popUp(box, anchor, { onKey, onClose, backAfterPress }) {
    const before = document.activeElement;
    const outside = (event) => {
        if (!box.contains(event.target)) {
            close(backAfterPress);
        }
    };
    function close(back = true) {
        document.removeEventListener('pointerdown', outside, true);
        box.remove();
        onClose?.();
        if (back) {
            before?.focus?.();
        }
    }
    box.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' || event.key === 'Tab') {
            close();
        } else if (!onKey(event)) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    document.body.append(box);
    place(box, anchor.getBoundingClientRect());
    document.addEventListener('pointerdown', outside, true);
    return close;
}

/** Below its anchor, or above it, and always within the window. */
function place(box, anchor) {
    const { width, height } = box.getBoundingClientRect();
    const rtl = document.documentElement.dir === 'rtl';
    const left = rtl ? anchor.left : anchor.right - width;
    const below = anchor.bottom + 4;
    const top = below + height <= window.innerHeight - 8 ? below : Math.max(8, anchor.top - height - 4);
    box.style.setProperty('left', `${Math.min(Math.max(8, left), Math.max(8, window.innerWidth - width - 8))}px`);
    box.style.setProperty('top', `${Math.min(top, Math.max(8, window.innerHeight - height - 8))}px`);
}
