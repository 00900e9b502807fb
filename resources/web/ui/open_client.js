// SPDX-License-Identifier: GPL-3.0-or-later
/** The client of this page with what the browser has kept of it; where a browser keeps nothing, or cannot read it, with nothing. */
import { Client } from '../core/client.js';
import { addressOf, browserEnv } from '../core/env.js';
import { IdbStore } from '../core/idb_store.js';
import { MemoryStore } from '../core/store.js';

const opensWithin = 5000; // milliseconds; some browsers never answer

const within = (promise, ms) =>
    Promise.race([promise, new Promise((resolve, reject) => setTimeout(() => reject(new Error('no answer')), ms))]);

/** `{client, isKept}`. */
export async function openClient(storeName, program) {
    const begin = async (store) => {
        const client = new Client(browserEnv(addressOf(location)), store, program);
        await client.load();
        return client;
    };
    try {
        return { client: await begin(await within(IdbStore.open(storeName), opensWithin)), isKept: true };
    } catch {
        return { client: await begin(new MemoryStore()), isKept: false }; // a private window, perhaps
    }
}
