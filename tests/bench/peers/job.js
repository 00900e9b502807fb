// SPDX-License-Identifier: GPL-3.0-or-later
// What every server of this folder checks before it passes a message on, and how it tells that it is ready.

const maxName = 64;
const maxCharacters = 4000;
const maxBytes = 16 * 1024;

const isName = value => typeof value === 'string' && value.length > 0 && value.length <= maxName;

export const frameBytes = 64 * 1024; // larger frames are refused
export const backlog = 4096; // the same as Hubbub's: a thousand members come at once
export const heartbeat = 25_000; // ms

/** Why this join cannot be served; undefined if it can. */
export function wrongWithJoin(room) {
    return isName(room) ? undefined : 'bad room';
}

/** Why this post cannot be served, apart from membership; undefined if it can. */
export function wrongWithPost({ room, tag, text }) {
    if (!isName(room) || !isName(tag)) {
        return 'bad room or tag';
    }
    if (typeof text !== 'string' || text.length === 0) {
        return 'no text';
    }
    if (text.length > maxCharacters || Buffer.byteLength(text) > maxBytes) {
        return 'text too long';
    }
    return undefined;
}

export function announce(port) {
    process.stdout.write(`${JSON.stringify({ port })}\n`);
}

/** The value of an option of the command line. */
export function option(name) {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
}
