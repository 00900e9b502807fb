// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands for a person: a colour that is the same everywhere, and initials (qml/Theme.qml). */
import { el } from './dom.js';

const people = 8;

/** The class of the colour they chose (1 to 8), else always one by their id. */
export function colourClass(id, chosen = 0) {
    if (chosen > 0 && chosen <= people) {
        return `person-${chosen}`;
    }
    let hash = 7;
    for (let i = 0; i < id.length; ++i) {
        hash = (hash * 31 + id.charCodeAt(i)) % 1000003;
    }
    return `person-${(hash % people) + 1}`;
}

export function initials(name) {
    const words = name.trim().split(/\s+/).filter(Boolean);
    const first = (word) => String.fromCodePoint(word.codePointAt(0));
    return words.length === 0 ? '?' : (first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : '')).toUpperCase();
}

export function face(id, name, colour, presence) {
    const dot = presence && presence !== 'offline' ? el(`span.dot.${presence}`) : undefined;
    return el('span.face', { class: colourClass(id, colour), 'aria-hidden': 'true' }, el('span', {}, initials(name)), dot);
}
