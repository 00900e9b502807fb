// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A press lasts a tenth of a second, from the button of the mouse going down until it is up again. What is drawn anew in between is
 * another element, which gets no click: in a busy room the page would miss what one clicks on. So drawing waits for the release.
 */
const pressable = 'a, button, input, label, summary';
const longest = 10000; // milliseconds; of some releases outside the page nothing is heard

let held; // what is drawn after the release; nothing is pressed without it
let timer;

/** Hears of every press in this document. */
export function watchPresses() {
    window.addEventListener('pointerdown', pressed, true);
    window.addEventListener('pointerup', released, true);
    window.addEventListener('pointercancel', released, true);
    window.addEventListener('pointermove', ({ buttons }) => buttons === 0 && released(), true);
}

/** Runs at once, or after the release; the same function once. */
export function whenReleased(run) {
    if (held) {
        held.add(run);
    } else {
        run();
    }
}

/** A function that has things drawn with the next frame, or after the release: once, however often it is called until then. */
export function oncePerFrame(draw) {
    let waiting;
    return () => {
        waiting ??= requestAnimationFrame(() =>
            whenReleased(() => {
                waiting = undefined;
                draw();
            }),
        );
    };
}

/** A finger's click comes as a whole after its release, and goes to what is there by then. */
function pressed({ pointerType, button, target }) {
    if (pointerType !== 'touch' && button === 0 && target.closest?.(pressable)) {
        held ??= new Set();
        clearTimeout(timer);
        timer = setTimeout(drawHeld, longest);
    }
}

function released() {
    if (held) {
        clearTimeout(timer);
        timer = setTimeout(drawHeld); // after the click
    }
}

function drawHeld() {
    const runs = held;
    held = undefined;
    runs.forEach((run) => run());
}
