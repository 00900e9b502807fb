// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The line to the server: dials, greets, tells a dead line from a live one, and comes back after every loss (docs/protocol.md,
 * "Reconnecting", "Liveness", "Close codes"). Knows nothing of rooms.
 *
 *   idle → dialing → greeting → online → waiting → dialing …
 *                 ↘ refused (until a person wants it)
 *
 * A request is answered at most once, and never after a loss: then owner.lost() is called, and the owner asks again.
 */
import { Backoff } from './backoff.js';
import { limits, protocolVersion } from './limits.js';

const dialPatience = 15000;
const suspectPatience = 3000;
/** A line that held for less says nothing about the next one. */
const steadyAfter = 5000;
/** What a server may ask for at most; a person can always retry by hand. */
const longestWait = 10 * 60 * 1000;
const codes = { malformed: 4500, version: 4501, revoked: 4502, origin: 4503, paused: 4003, restart: 1012 };
const refusals = {
    [codes.malformed]: 'invalid_request',
    [codes.version]: 'version_unsupported',
    [codes.revoked]: 'device_unknown',
};

const bounded = (wait) => Math.min(Math.max(Number(wait) || 0, 0), longestWait);
export const mayReturnAfter = (code) => !(code >= 4500 && code <= 4999);

export class Connection {
    /**
     * `env`: now, after, random and dial (see env.js). `owner`: hello() gives the members of the request, greeted(reply) may give
     * an error that refuses the server, notified(method, params), pinging(), pinged(reply), lost(), changed().
     */
    constructor(env, owner) {
        this.env = env;
        this.owner = owner;
        this.phase = 'idle';
        this.refusal = undefined; // {name, retryMs, message} while refused, or of the last postponement
        this.retryAt = 0;
        this.attempts = 0;
        this.backoff = new Backoff(env.random, limits.backoffFirst, limits.backoffMost);
        this.open = new Map(); // id → {method, answer, cancel}
        this.nextId = 0;
        this.generation = 0;
        this.notBefore = 0; // when the server would like to see us again
        this.forgetLink();
    }

    forgetLink() {
        this.byeMs = undefined;
        this.askedMs = 0;
        this.onlineSince = undefined;
    }

    get isOnline() {
        return this.phase === 'online';
    }

    /** Greeted, and not told to expect the end. */
    get ready() {
        return this.isOnline && this.byeMs === undefined;
    }

    start() {
        if (this.phase === 'idle') {
            this.dial();
        }
    }

    stop() {
        this.drop();
        this.setPhase('idle');
    }

    retryNow() {
        if (this.phase === 'waiting' || this.phase === 'refused') {
            this.dial();
        }
    }

    /** The machine may have slept: ask for a sign of life at once. */
    suspect() {
        if (this.isOnline) {
            this.ping(suspectPatience);
        }
    }

    /** Another network than before, or the same one again: a line may be dead, and a way may be open. */
    networkChanged() {
        this.backoff.succeeded();
        if (this.phase === 'waiting') {
            this.waitUntil(Math.min(this.retryAt, Math.max(this.env.now(), this.notBefore)));
        } else {
            this.suspect();
        }
    }

    /** `answer(result, error)`; does nothing unless the line is ready. */
    request(method, params, answer) {
        if (!this.ready) {
            return false;
        }
        this.sendRequest(method, params, limits.requestDeadline, answer);
        return true;
    }

    notify(method, params) {
        if (this.ready) {
            this.link.send(JSON.stringify({ jsonrpc: '2.0', method, params }));
        }
    }

    /** This line is of no use: it ends, and comes back after a wait. */
    giveUp(reason, retryMs = 0) {
        this.askedMs = Math.max(this.askedMs, bounded(retryMs));
        this.ended(0, reason);
    }

    dial() {
        this.drop();
        this.refusal = undefined;
        const generation = this.generation;
        const mine =
            (step) =>
            (...args) => {
                if (generation === this.generation) {
                    step(...args);
                }
            };
        this.setPhase('dialing');
        this.timer = this.env.after(
            dialPatience,
            mine(() => this.ended(0, 'no connection in time')),
        );
        this.link = this.env.dial({
            opened: mine(() => this.opened()),
            received: mine((text) => this.received(text)),
            closed: mine((code, reason) => this.closed(code, reason)),
        });
    }

    opened() {
        this.timer();
        this.setPhase('greeting');
        this.sendRequest('hello', { version: protocolVersion, ...this.owner.hello() }, limits.requestDeadline, (result, error) =>
            this.greeted(result, error),
        );
    }

    greeted(result, error) {
        if (error?.temporary) {
            this.giveUp(`hello: ${error.name}`, error.retryMs);
            this.refusal = error;
            this.owner.changed();
            return;
        }
        const refusal = error ?? this.owner.greeted(result);
        if (refusal) {
            this.refuse(refusal);
            return;
        }
        this.pingInterval =
            result.pingInterval > 0
                ? Math.min(Math.max(result.pingInterval, 1000), 2 * limits.pingInterval)
                : limits.pingInterval;
        this.onlineSince = this.env.now();
        this.attempts = 0;
        this.schedulePing();
        this.setPhase('online');
        this.owner.online();
    }

    received(text) {
        let frame;
        try {
            frame = JSON.parse(text);
        } catch {
            frame = undefined;
        }
        if (frame === null || typeof frame !== 'object' || Array.isArray(frame)) {
            this.giveUp('unreadable frame'); // skipping it would leave a hole in a copy
        } else if (typeof frame.method === 'string') {
            this.notified(frame.method, frame.params ?? {});
        } else {
            this.answered(frame);
        }
    }

    notified(method, params) {
        if (method === 'bye') {
            this.byeMs = this.byeMs ?? bounded(params.reconnectMs);
            this.timer();
            this.timer = this.later(limits.requestDeadline, () => this.ended(0, 'said bye and stayed'));
            this.owner.changed();
        } else if (this.isOnline) {
            this.guarded(() => this.owner.notified(method, params), method);
        }
    }

    answered(frame) {
        const open = this.open.get(frame.id);
        if (!open) {
            this.giveUp('a reply to nothing');
            return;
        }
        this.open.delete(frame.id);
        open.cancel();
        const error = frame.error && {
            name: String(frame.error.data?.name ?? 'internal'),
            temporary: Boolean(frame.error.data?.temporary),
            retryMs: bounded(frame.error.data?.retryMs),
            message: String(frame.error.message ?? ''),
        };
        this.guarded(() => open.answer(error ? undefined : (frame.result ?? {}), error), open.method);
    }

    /** What cannot be read must not be skipped, or the copy would have a hole. */
    guarded(step, what) {
        try {
            step();
        } catch (error) {
            this.env.report?.(error);
            this.giveUp(`cannot read ${what}`);
        }
    }

    closed(code, reason) {
        if (mayReturnAfter(code)) {
            this.ended(code, reason);
        } else {
            this.refuse({ name: refusals[code] ?? 'not_allowed', temporary: false, retryMs: 0, message: reason });
        }
    }

    sendRequest(method, params, patience, answer) {
        const id = ++this.nextId;
        const cancel = this.later(patience, () => this.ended(0, `no answer to ${method}`));
        this.open.set(id, { method, answer, cancel });
        this.link.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    }

    later(ms, step) {
        const generation = this.generation;
        return this.env.after(ms, () => {
            if (generation === this.generation) {
                step();
            }
        });
    }

    ping(patience) {
        this.pingTimer?.();
        this.owner.pinging();
        this.sendRequest('ping', {}, patience, (result) => {
            this.schedulePing();
            if (result) {
                this.owner.pinged(result);
            }
        });
    }

    schedulePing() {
        this.pingTimer?.();
        const jitter = this.env.random() * (this.pingInterval / 10);
        this.pingTimer = this.later(this.pingInterval + jitter, () => this.ping(limits.pongDeadline));
    }

    ended(code, reason) {
        const now = this.env.now();
        const held = this.onlineSince !== undefined && now - this.onlineSince >= steadyAfter;
        const planned = this.byeMs !== undefined || code === codes.restart;
        let asked = Math.max(this.askedMs, this.byeMs ?? 0);
        let wait;
        if (held && planned) {
            wait = this.byeMs ?? this.backoff.pause();
        } else {
            // Also after a farewell right after the greeting: a server that does nothing else would be dialled in a tight circle.
            if (held) {
                this.backoff.succeeded();
            }
            if (code === codes.paused) {
                asked = Math.max(asked, limits.violationsPause);
            }
            wait = Math.max(this.backoff.failed(), asked);
            ++this.attempts;
        }
        this.reason = reason;
        this.drop();
        this.notBefore = now + asked;
        this.waitUntil(now + wait);
    }

    waitUntil(at) {
        this.timer();
        this.retryAt = at;
        this.timer = this.later(Math.max(0, at - this.env.now()), () => this.dial());
        this.setPhase('waiting');
    }

    refuse(error) {
        this.drop();
        this.refusal = error;
        this.setPhase('refused');
    }

    drop() {
        const wasOnline = this.isOnline;
        ++this.generation;
        this.timer?.();
        this.timer = () => {};
        this.pingTimer?.();
        this.open.forEach((request) => request.cancel());
        this.open.clear();
        this.link?.close();
        this.link = undefined;
        this.forgetLink();
        if (wasOnline) {
            this.phase = 'waiting'; // nobody shall send into what is gone
            this.owner.lost();
        }
    }

    setPhase(phase) {
        this.phase = phase;
        this.owner.changed();
    }
}
