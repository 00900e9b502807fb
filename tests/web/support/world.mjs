// SPDX-License-Identifier: GPL-3.0-or-later
/** Time that a test turns, and a network that loses what the test wants lost. */

export class World {
    constructor() {
        this.time = 0;
        this.wallStart = 1_764_000_000_000;
        this.timers = [];
        this.links = [];
        this.dials = []; // times at which somebody dialled
        this.isDown = false;
        this.seed = 12345;
    }

    random() {
        this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
        return this.seed / 2147483648;
    }

    after(ms, step) {
        const timer = { at: this.time + Math.max(0, ms), step, order: this.timers.length };
        this.timers.push(timer);
        return () => {
            timer.step = undefined;
        };
    }

    /** Everything that is due at this moment has happened, promises too. */
    async settle() {
        for (let i = 0; i < 8; ++i) {
            await new Promise((resolve) => setImmediate(resolve));
        }
    }

    async advance(ms) {
        const until = this.time + ms;
        await this.settle();
        for (;;) {
            this.timers = this.timers.filter((timer) => timer.step);
            const next = this.timers.reduce((best, timer) => (!best || timer.at < best.at ? timer : best), undefined);
            if (!next || next.at > until) {
                break;
            }
            this.time = Math.max(this.time, next.at);
            const { step } = next;
            next.step = undefined;
            step();
            await this.settle();
        }
        this.time = until;
    }

    /** The surroundings of one client of this server (env.js). */
    env(server) {
        return {
            now: () => this.time,
            wall: () => this.wallStart + Math.floor(this.time),
            after: (ms, step) => this.after(ms, step),
            random: () => this.random(),
            randomBytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(this.random() * 256)),
            dial: (events) => this.dial(server, events),
            report: (error) => this.reported.push(error),
        };
    }

    reported = [];

    dial(server, events) {
        this.dials.push(this.time);
        const link = { isOpen: false, isOver: false, events };
        const later = (step) =>
            this.after(5, () => {
                if (!link.isOver) {
                    step();
                }
            });
        link.lose = (code = 1006) => {
            // without a word to the client if code is undefined
            if (!link.isOver) {
                link.isOver = true;
                link.session?.gone();
                if (code !== undefined) {
                    events.closed(code, '');
                }
            }
        };
        this.links.push(link);
        if (this.isDown) {
            this.after(5, () => link.lose());
        } else {
            later(() => {
                link.isOpen = true;
                link.session = server.accept({
                    send: (text) => {
                        if (!link.isDeaf) {
                            later(() => events.received(text));
                        }
                    },
                    close: (code) => later(() => link.lose(code)),
                });
                events.opened();
            });
        }
        return {
            send: (text) => {
                if (!link.isMute) {
                    later(() => link.session?.receive(JSON.parse(text)));
                }
            },
            close: () => {
                link.isOver = true;
                link.session?.gone();
            },
        };
    }

    /** Everything that is connected now ends. */
    cut(code = 1006) {
        this.links.forEach((link) => link.lose(code));
    }

    get link() {
        return this.links[this.links.length - 1];
    }
}
