// SPDX-License-Identifier: GPL-3.0-or-later
/** The rules for what people write (docs/protocol.md, "Text"), so that nothing waits in the outbox only to be refused. */
import { limits } from './limits.js';
import { isControl, isSpace, isVisible } from './words.js';

const encoder = new TextEncoder();
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const refusedInNames = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;
const bidiControl = /\p{Bidi_Control}/u;
const reserved = ['host', 'admin', 'server', 'system', 'all'];

export const bytesIn = (text) => encoder.encode(text).length;

/** Half a character, which strings of this language can hold and UTF-8 cannot, becomes U+FFFD. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (c) => (c.length === 2 ? c : '\ufffd'));
}

function trimmed(text) {
    const points = Array.from(text);
    let begin = 0;
    let end = points.length;
    while (begin < end && isSpace(points[begin])) {
        ++begin;
    }
    while (end > begin && isSpace(points[end - 1])) {
        --end;
    }
    return points.slice(begin, end).join('');
}

const without = (text, kept) =>
    Array.from(text)
        .filter((c) => !isControl(c) || kept.includes(c))
        .join('');
const anyVisible = (text) => Array.from(text).some(isVisible);
const codePointsIn = (text) => Array.from(text).length;

/** `{text}` as the server will keep it, or `{error}` by the protocol's name. */
export function checkedText(text) {
    const body = trimmed(without(wellFormed(text), '\n\t'));
    if (!anyVisible(body)) {
        return { error: 'text_empty' };
    }
    const tooLong =
        codePointsIn(body) > limits.textCodePoints ||
        bytesIn(body) > limits.textBytes ||
        body.split('\n').length > limits.textLines;
    return tooLong ? { error: 'text_too_long' } : { text: body };
}

export function checkedTopic(text) {
    const line = trimmed(without(wellFormed(text).replace(/[\n\t]/g, ' '), ''));
    return codePointsIn(line) > limits.topicCodePoints ? { error: 'text_too_long' } : { text: line };
}

/** What looks like a reserved name, and what is taken, only the server tells. */
export function checkedName(text) {
    const name = trimmed(wellFormed(text))
        .replace(/\p{White_Space}+/gu, ' ')
        .normalize('NFC');
    const valid =
        anyVisible(name) &&
        !refusedInNames.test(name) &&
        bytesIn(name) <= limits.nameBytes &&
        Array.from(segmenter.segment(name)).length <= limits.nameGraphemes &&
        !reserved.includes(nameKey(name));
    return valid ? { text: name } : { error: 'name_invalid' };
}

export function checkedEmoji(text) {
    const valid =
        bytesIn(text) <= limits.emojiBytes &&
        anyVisible(text) &&
        !Array.from(text).some((c) => isSpace(c) || isControl(c) || bidiControl.test(c));
    return valid ? { text } : { error: 'invalid_params' };
}

/** Two names are the same if their keys are: close to NFKC_Casefold, which this language lacks. */
export function nameKey(name) {
    return name
        .normalize('NFKC')
        .toUpperCase()
        .toLowerCase()
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .normalize('NFKC');
}
