// SPDX-License-Identifier: GPL-3.0-or-later
/** Tags and secrets (docs/protocol.md, "Ids"). Randomness and time come in, so that tests know what comes out. */

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUID of version 7: the time in front keeps what one author writes in the order of writing. */
export function makeTag(wallMs, randomBytes) {
    const bytes = new Uint8Array(16);
    bytes.set(randomBytes(10), 6);
    for (let i = 0, rest = wallMs; i < 6; ++i, rest = Math.floor(rest / 256)) {
        bytes[5 - i] = rest % 256;
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const text = hex(bytes);
    return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** The secret by which a server knows this browser: 256 bits. */
export const makeDevice = (randomBytes) => hex(randomBytes(32));
