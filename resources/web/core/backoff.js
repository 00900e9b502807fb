// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How long to wait before the next try: uniform between 0 and a bound that doubles with each failure, so that a thousand clients of
 * one server do not come back in the same instant (docs/protocol.md, "Reconnecting").
 */
export class Backoff {
    constructor(random, first, most) {
        this.random = random;
        this.first = first;
        this.most = most;
        this.failures = 0;
    }

    /** Counts one more failure, and tells the wait that follows it. */
    failed() {
        const wait = this.pause();
        ++this.failures;
        return wait;
    }

    /** A wait for an end that is nobody's failure, such as an announced restart. */
    pause() {
        return Math.floor(this.random() * (Math.min(this.most, this.first * 2 ** this.failures) + 1));
    }

    succeeded() {
        this.failures = 0;
    }
}
