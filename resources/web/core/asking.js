// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Questions to the server that nothing is lost with: pages, searches, lists. Few at a time, and patient where the server says
 * "too fast", so that scrolling never counts as a violation (docs/protocol.md, "Flood"). After a loss they fail with "offline".
 */
const mostAtOnce = 3;
const mostTries = 5;

export class Asking {
    constructor(env, line) {
        this.env = env;
        this.line = line;
        this.waiting = [];
        this.open = new Set();
        this.heldUntil = 0;
    }

    /** Resolves with the result; rejects with `{name, temporary, retryMs, message}`. */
    ask(method, params) {
        return new Promise((resolve, reject) => {
            this.waiting.push({ method, params, resolve, reject, tries: 0 });
            this.pump();
        });
    }

    pump() {
        if (this.waiting.length > 0 && !this.line.ready) {
            this.lost();
            return;
        }
        while (this.waiting.length > 0 && this.open.size < mostAtOnce && this.heldUntil <= this.env.now()) {
            const question = this.waiting.shift();
            this.open.add(question);
            this.line.request(question.method, question.params, (result, error) => this.answered(question, result, error));
        }
    }

    answered(question, result, error) {
        this.open.delete(question);
        if (error?.temporary && error.retryMs > 0 && error.retryMs <= 5000 && ++question.tries < mostTries) {
            this.waiting.unshift(question);
            this.heldUntil = this.env.now() + error.retryMs;
            this.env.after(error.retryMs, () => this.pump());
        } else if (error) {
            question.reject(error);
        } else {
            question.resolve(result);
        }
        this.pump();
    }

    lost() {
        const gone = [...this.open, ...this.waiting];
        this.open.clear();
        this.waiting = [];
        this.heldUntil = 0;
        gone.forEach((question) => question.reject({ name: 'offline', temporary: true, retryMs: 0, message: 'not connected' }));
    }
}
