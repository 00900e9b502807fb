// SPDX-License-Identifier: GPL-3.0-or-later
/** Who is writing, and telling that one does (docs/protocol.md, "typing"). Lost notes are lost; they expire by themselves. */
import { limits } from './limits.js';

/** Often enough that a lasting note does not flicker, and never so often that the host's bucket runs empty. */
const tellAgainAfter = limits.typingLasts - 1000;
const tellAtMostEvery = 3000;
/** More names than any line can show. */
const mostWriters = 64;

export class Typing {
    constructor(env, line, changed) {
        this.env = env;
        this.line = line;
        this.changed = changed;
        this.writers = new Map(); // room → Map(user → cancel)
        this.told = new Map(); // room → {on, at}
    }

    lost() {
        for (const [room, users] of this.writers) {
            users.forEach((cancel) => cancel());
            this.changed(room);
        }
        this.writers.clear();
        this.told.clear();
    }

    heard({ room, user, on }) {
        if (on === false) {
            this.forget(room, user);
            return;
        }
        const users = this.writers.get(room) ?? new Map();
        if (users.size >= mostWriters && !users.has(user)) {
            return;
        }
        users.get(user)?.();
        users.set(
            user,
            this.env.after(limits.typingLasts, () => this.forget(room, user)),
        );
        this.writers.set(room, users);
        this.changed(room);
    }

    forget(room, user) {
        const users = this.writers.get(room);
        const cancel = users?.get(user);
        if (cancel) {
            cancel();
            users.delete(user);
            this.changed(room);
        }
    }

    in(room) {
        return [...(this.writers.get(room)?.keys() ?? [])];
    }

    set(room, on) {
        const now = this.env.now();
        const told = this.told.get(room);
        if (!this.line.ready || (!on && !told?.on)) {
            return;
        }
        if (on && told && now - told.at < (told.on ? tellAgainAfter : tellAtMostEvery)) {
            return;
        }
        this.told.set(room, { on, at: on ? now : told.at });
        this.line.notify('typing', { room, on });
    }
}
