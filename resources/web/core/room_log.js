// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The end of a room's log as this copy has it (docs/protocol.md, "The log"): it takes exactly the entry head + 1.
 *
 * A browser need not hold a log from its beginning: `base` is where this copy began to listen. What lies before it is known
 * as folded messages, or not at all, but everything behind it went through apply() without a hole.
 */
export class RoomLog {
    constructor(epoch = '', head = 0) {
        this.epoch = epoch;
        this.head = head;
        this.base = head;
    }

    /** "applied", "duplicate" or "gap". */
    apply(entry) {
        if (entry.seq <= this.head) {
            return 'duplicate';
        }
        if (entry.seq > this.head + 1) {
            return 'gap';
        }
        this.head = entry.seq;
        return 'applied';
    }
}
