// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds messages by words: by the server, or without it in what is known here (docs/protocol.md, "search"). */
import { limits } from './limits.js';

/** Case, accents and compatibility forms do not matter. */
const plain = (words) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `{hits: [{room, message}], more, names, local}`, newest first; in one room, or in all without one. */
export async function search(client, text, room = '') {
    try {
        const reply = await client.asking.ask('search', { text, ...(room && { room }), limit: limits.searchPage });
        return { ...reply, local: false };
    } catch (error) {
        if (error.name !== 'offline') {
            throw error;
        }
        return { hits: searchHere(client, text, room), more: false, names: {}, local: true };
    }
}

function searchHere(client, text, only) {
    const wanted = plain(text)
        .split(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/u)
        .filter((word) => word !== '');
    const hits = [];
    for (const room of client.rooms()) {
        for (const message of wanted.length > 0 && (only === '' || room.id === only) ? room.state.messages.values() : []) {
            const said = plain(message.text);
            if (message.kind === 'post' && !message.hidden && wanted.every((word) => said.includes(word))) {
                hits.push({ room: room.id, message });
            }
        }
    }
    return hits.sort((a, b) => b.message.at - a.message.at).slice(0, limits.searchPage);
}
