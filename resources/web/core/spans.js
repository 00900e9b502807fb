// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which stretches of a room's messages are known without a hole: a sorted list of [low, high] that do not touch. The newest one
 * ends at Infinity where the copy follows the log, since whatever comes is added to it.
 */
export class Spans {
    constructor() {
        this.list = [];
    }

    add(low, high) {
        if (high < low) {
            return;
        }
        const apart = this.list.filter((span) => span[1] < low - 1 || span[0] > high + 1);
        const met = this.list.filter((span) => span[1] >= low - 1 && span[0] <= high + 1);
        apart.push([Math.min(low, ...met.map((s) => s[0])), Math.max(high, ...met.map((s) => s[1]))]);
        this.list = apart.sort((a, b) => a[0] - b[0]);
    }

    /** The stretch around a seq, or nothing. */
    around(seq) {
        return this.list.find((span) => span[0] <= seq && seq <= span[1]);
    }

    get live() {
        const last = this.list[this.list.length - 1];
        return last && last[1] === Infinity ? last : undefined;
    }

    clear() {
        this.list = [];
    }
}
