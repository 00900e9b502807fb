// SPDX-License-Identifier: GPL-3.0-or-later
/** Where words begin and end, for mentions and for marks in a text; the same rules as core/protocol/words.cpp. */

const apart = new RegExp(
    '[' +
        ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Yi', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan']
            .map((script) => `\\p{Script_Extensions=${script}}`)
            .join('') +
        ']',
    'u',
);
const mark = /\p{M}/u;
const word = /[\p{L}\p{Nd}\p{M}_]/u;
const space = /\p{White_Space}/u;
const invisible = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const control = /\p{Cc}/u;

/** Scripts whose words are not separated by spaces. */
export const standsApart = (c) => c.codePointAt(0) >= 0x0e00 && apart.test(c);
export const isMark = (c) => mark.test(c);
/** Two of these beside each other belong to one word. */
export const joinsWords = (c) => word.test(c) && !standsApart(c);
export const isSpace = (c) => space.test(c);
export const isControl = (c) => control.test(c);
/** Something that leaves ink, or at least is meant to. */
export const isVisible = (c) => !invisible.test(c);
