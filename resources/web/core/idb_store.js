// SPDX-License-Identifier: GPL-3.0-or-later
/** The store (store.js) in IndexedDB. One write is one transaction; the browser keeps transactions in the order of asking. */
import { tables } from './store.js';

const version = 1;

function open(name) {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
            for (const [table, keyPath] of Object.entries(tables)) {
                if (!request.result.objectStoreNames.contains(table)) {
                    request.result.createObjectStore(table, { keyPath });
                }
            }
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('another tab holds an older version open'));
    });
}

function change(transaction, { put, value, drop, key, clear, trim, below }) {
    if (put) {
        transaction.objectStore(put).put(value);
    } else if (drop) {
        transaction.objectStore(drop).delete(key);
    } else if (clear) {
        transaction.objectStore(clear).clear();
    } else if (trim) {
        transaction.objectStore('messages').delete(IDBKeyRange.bound([trim, 0], [trim, below], false, true));
    }
}

const tableOf = ({ put, drop, clear }) => put ?? drop ?? clear ?? 'messages';

export class IdbStore {
    static async open(name = 'hubbub') {
        const database = await open(name);
        database.onversionchange = () => database.close();
        return new IdbStore(database);
    }

    constructor(database) {
        this.database = database;
    }

    write(changes) {
        return new Promise((resolve, reject) => {
            if (changes.length === 0) {
                resolve();
                return;
            }
            // Strict: what is promised to be kept is on the disk, not in a cache of the system.
            const transaction = this.database.transaction([...new Set(changes.map(tableOf))], 'readwrite', {
                durability: changes.some((one) => one.put === 'outbox' || one.put === 'meta') ? 'strict' : 'default',
            });
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
            changes.forEach((one) => change(transaction, one));
            transaction.commit?.(); // at once: a page that is closed in the next moment has kept it all the same
        });
    }

    all() {
        return new Promise((resolve, reject) => {
            const out = {};
            const transaction = this.database.transaction(Object.keys(tables), 'readonly');
            transaction.oncomplete = () => resolve(out);
            transaction.onabort = () => reject(transaction.error);
            for (const table of Object.keys(tables)) {
                const request = transaction.objectStore(table).getAll();
                request.onsuccess = () => {
                    out[table] = request.result;
                };
            }
        });
    }
}
