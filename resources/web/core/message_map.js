// SPDX-License-Identifier: GPL-3.0-or-later
/** The messages of a room by their seqs, which are known in order as well: a long room is drawn without sorting it each time. */

/** The place of the first seq that is not below this one. */
export function lowerBound(seqs, seq) {
    let [low, high] = [0, seqs.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (seqs[middle] < seq) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

export class MessageMap extends Map {
    #seqs = [];
    #isSorted = true;
    /** Another one after every change. */
    version = 0;

    set(seq, message) {
        ++this.version;
        if (!this.has(seq)) {
            this.#isSorted &&= seq > (this.#seqs[this.#seqs.length - 1] ?? -1);
            if (this.#isSorted) {
                this.#seqs.push(seq);
            }
        }
        return super.set(seq, message);
    }

    delete(seq) {
        const isGone = super.delete(seq);
        if (isGone) {
            ++this.version;
            this.#isSorted = false;
        }
        return isGone;
    }

    /** All of them from one seq to another, in order. */
    seqs(from = 0, to = Infinity) {
        if (!this.#isSorted) {
            this.#seqs = [...this.keys()].sort((a, b) => a - b);
            this.#isSorted = true;
        }
        const end = to === Infinity ? this.#seqs.length : lowerBound(this.#seqs, to + 1);
        return this.#seqs.slice(lowerBound(this.#seqs, from), end);
    }
}
