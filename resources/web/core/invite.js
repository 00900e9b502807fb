// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Invites as people paste them (docs/protocol.md, "Conventions", Invites): what stands behind the # of a link, or a whole
 * hubbub:// or https:// one. The browser has proven who the server is before this runs, so a key is not compared here.
 */

const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    } catch {
        return undefined;
    }
};

/** `{room, token, message}`, or nothing if it is no invite or is spoilt. */
export function readInvite(text) {
    const whole = text.trim();
    const far = /^hubbub:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?$/i.exec(whole);
    const fragment = whole.includes('#') ? whole.slice(whole.indexOf('#') + 1) : /^[a-z]=/.test(whole) ? whole : undefined;
    const parameters = far ? (far[3] ?? '') : fragment;
    if (parameters === undefined || whole.length > 2048) {
        return undefined;
    }
    const found = { room: '', token: '', message: 0, host: far ? far[1] : '' };
    const seen = new Set();
    if (far?.[2]) {
        found.room = decoded(far[2]);
        seen.add('r');
    }
    for (const part of parameters.split('&').filter((one) => one !== '')) {
        const [name, value] = [part.slice(0, Math.max(0, part.indexOf('='))), part.slice(part.indexOf('=') + 1)];
        if (!['r', 't', 'm', 'k', 'f'].includes(name)) {
            continue;
        }
        if (seen.has(name)) {
            return undefined; // what comes twice spoils the invite
        }
        seen.add(name);
        if (name === 'r') {
            found.room = decoded(value);
        } else if (name === 't') {
            found.token = /^[A-Za-z0-9_-]{1,128}$/.test(value) ? value : undefined;
        } else if (name === 'm') {
            found.message = /^[0-9]{1,15}$/.test(value) && Number(value) > 0 ? Number(value) : undefined;
        }
    }
    const spoilt =
        found.room === undefined ||
        found.token === undefined ||
        found.message === undefined ||
        [...found.room].some((c) => c < ' ' || c === '\x7f') ||
        found.room.length > 256;
    return spoilt || (found.room === '' && found.token === '' && seen.size === 0) ? undefined : found;
}

/** The code that another device of the same user shows: ten characters of Crockford's alphabet. */
export function readLinkCode(text) {
    const code = text.trim().toUpperCase().replace(/[\s-]/g, '');
    return /^[0-9A-Z]{10}$/.test(code) ? `${code.slice(0, 5)}-${code.slice(5)}` : undefined;
}
