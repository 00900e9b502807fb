// SPDX-License-Identifier: GPL-3.0-or-later
/** Whom a text mentions (docs/protocol.md, "Text", Mentions). */
import { limits } from './limits.js';
import { nameKey, bytesIn } from './text.js';
import { isControl, isMark, isSpace, joinsWords } from './words.js';

export const everyone = 'all';

/** For each `@` that may mention: where it stands, and the names that could follow it as end places, longest first. */
function candidates(text) {
    const found = [];
    let before = ' ';
    for (let at = 0; at < text.length && found.length < limits.mentionsPerMessage;) {
        const c = String.fromCodePoint(text.codePointAt(at));
        const begins = c === '@' && !joinsWords(before);
        before = c;
        at += c.length;
        if (begins) {
            found.push({ begin: at - 1, ends: endsOfName(text, at) });
        }
    }
    return found;
}

/** A name must end where a word ends. */
function endsOfName(text, begin) {
    const ends = [];
    let last = ' ';
    for (let end = begin; ends.length < 2 * limits.nameGraphemes;) {
        const over = end >= text.length || bytesIn(text.slice(begin, end)) > limits.nameBytes;
        const next = over ? ' ' : String.fromCodePoint(text.codePointAt(end));
        if (!isSpace(last) && !isMark(next) && !(joinsWords(last) && joinsWords(next))) {
            ends.unshift(end);
        }
        if (over || isControl(next) || (end === begin && isSpace(next))) {
            break;
        }
        last = next;
        end += next.length;
    }
    return ends;
}

/**
 * Places `{begin, end, user}` in rising order. `userNamed(key)` tells the present member whose name has this key.
 */
export function mentionPlaces(text, userNamed) {
    const places = [];
    if (!text.includes('@')) {
        return places;
    }
    for (const { begin, ends } of candidates(text)) {
        for (const end of ends) {
            const key = nameKey(text.slice(begin + 1, end));
            const user = key === everyone ? everyone : userNamed(key);
            if (user) {
                places.push({ begin, end, user });
                break;
            }
        }
    }
    return places;
}
