// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What outlives the page. One operation writes, all or nothing:
 *
 *     write([{put: TABLE, value}, {drop: TABLE, key}, {clear: TABLE}, {trim: room, below: seq}])
 *
 * and all() reads everything, which is bounded. Tables and their keys: meta (key), rooms (id), messages (room, seq), members
 * (room), outbox (tag), drafts (room). This one keeps things in memory: for tests, and for browsers that keep nothing.
 */
export const tables = { meta: 'key', rooms: 'id', messages: ['room', 'seq'], members: 'room', outbox: 'tag', drafts: 'room' };

const keyOf = (table, value) => (Array.isArray(tables[table]) ? tables[table].map((part) => value[part]) : value[tables[table]]);
const flat = (key) => JSON.stringify(key);

export class MemoryStore {
    constructor() {
        this.tables = Object.fromEntries(Object.keys(tables).map((table) => [table, new Map()]));
    }

    async write(changes) {
        for (const change of structuredClone(changes)) {
            if (change.put) {
                this.tables[change.put].set(flat(keyOf(change.put, change.value)), change.value);
            } else if (change.drop) {
                this.tables[change.drop].delete(flat(change.key));
            } else if (change.clear) {
                this.tables[change.clear].clear();
            } else if (change.trim) {
                for (const [key, message] of this.tables.messages) {
                    if (message.room === change.trim && message.seq < change.below) {
                        this.tables.messages.delete(key);
                    }
                }
            }
        }
    }

    async all() {
        return structuredClone(Object.fromEntries(Object.entries(this.tables).map(([name, map]) => [name, [...map.values()]])));
    }
}
