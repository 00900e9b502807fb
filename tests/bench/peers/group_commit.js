// SPDX-License-Identifier: GPL-3.0-or-later
// Puts messages on disk in the way of Hubbub's server: SQLite in WAL mode with synchronous=FULL, one transaction at a time on a
// thread of its own, whatever gathers during one shares the next, and nobody hears of a message before its transaction is committed.
//
// SQLite comes with Node since version 22. Of the other ways, Debian's node-sqlite3 fits only Debian's own Node, `sqlite3` and
// `better-sqlite3` fetch a binary from elsewhere or need the headers of the very Node that runs to compile one, and builds for
// WebAssembly have no WAL on real files.
import { Worker } from 'node:worker_threads';

const mostPerBatch = 200; // as in Hubbub

export class GroupCommit {
    #gathered = [];
    #waiting = []; // the callbacks of the batch that is being committed
    #worker;

    constructor(file) {
        this.#worker = new Worker(new URL('./commit_worker.js', import.meta.url), { workerData: { file } });
        this.#worker.on('message', results => this.#committed(results));
        this.#worker.on('error', error => {
            throw error;
        });
    }

    /** `done(seq, isKnown)` comes when the message is on disk, in the order of the calls. */
    append(message, done) {
        this.#gathered.push({ message, done });
        if (this.#waiting.length === 0) {
            this.#commitNext();
        }
    }

    #commitNext() {
        const batch = this.#gathered.splice(0, mostPerBatch);
        this.#waiting = batch.map(entry => entry.done);
        this.#worker.postMessage(batch.map(entry => entry.message));
    }

    #committed(results) {
        const waiting = this.#waiting;
        this.#waiting = [];
        if (this.#gathered.length > 0) {
            this.#commitNext(); // the disk works while this thread delivers
        }
        results.forEach(({ seq, isKnown }, index) => waiting[index](seq, isKnown));
    }
}
