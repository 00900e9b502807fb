// SPDX-License-Identifier: GPL-3.0-or-later
/** Where a web address in a text ends, and what its host is: the same rules as core/markup/target.cpp. */

const foreign = '(?![\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}\\ufffd])[^\\x00-\\x7f]';
const foreignWord = '(?!\\p{Default_Ignorable_Code_Point})(?![\\x00-\\x7f])[\\p{L}\\p{M}\\p{N}]';
const scheme = /https?:\/\//iy;
const hostPart = new RegExp(`(?:[0-9A-Za-z\\-._]|${foreignWord})*`, 'uy');
const hostWord = new RegExp(`[0-9A-Za-z]|${foreignWord}`, 'u');
const port = /:[0-9]{1,5}/y;
const tailPart = new RegExp(`[0-9A-Za-z\\-._~:/?#@!$&'()*+,;=%]|${foreign}`, 'uy');
const closing = ".,;:!?'*_~";

function stick(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found ? found[0] : undefined;
}

/** `{host, at}` behind host and port, or nothing. */
function readHost(text, begin, end) {
    const opening = stick(scheme, text, begin);
    if (opening === undefined) {
        return undefined;
    }
    const from = begin + opening.length;
    const host = (stick(hostPart, text.slice(0, end), from) ?? '').replace(/\.+$/, ''); // the end of a sentence
    if (!hostWord.test(host) || host[0] === '.' || host[0] === '-') {
        return undefined;
    }
    const at = from + host.length;
    return { host, at: at + (stick(port, text.slice(0, end), at) ?? '').length };
}

/** What follows the host, up to what cannot belong to an address. */
function endOfTail(text, begin, end) {
    if (begin >= end || !'/?#'.includes(text[begin])) {
        return begin;
    }
    let depth = 0;
    for (let at = begin; at < end;) {
        const c = stick(tailPart, text, at);
        if (c === undefined) {
            return at;
        }
        depth += c === '(' ? 1 : c === ')' ? -1 : 0;
        if (depth < 0) {
            return at;
        }
        at += c.length;
    }
    return end;
}

export function targetInText(text, begin, end) {
    const found = readHost(text, begin, end);
    if (!found || text[found.at] === '@' || text[found.at] === '\\') {
        return undefined;
    }
    let at = endOfTail(text, found.at, end);
    while (at > found.at && closing.includes(text[at - 1])) {
        --at;
    }
    return { end: at, host: found.host };
}

/** The same up to the bracket that closes: everything in the brackets must be the address. */
export function targetInBrackets(text, begin, end) {
    const found = readHost(text, begin, end);
    const at = found ? endOfTail(text, found.at, end) : end;
    return found && at < end && text[at] === ')' ? { end: at, host: found.host } : undefined;
}
