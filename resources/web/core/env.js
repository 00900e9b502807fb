// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the core needs from its surroundings, as a browser has it. Tests bring their own: a clock that they turn, and a network
 * that loses what they want.
 */
import { subprotocol } from './limits.js';

export function browserEnv(url) {
    return {
        /** Milliseconds that only grow. */
        now: () => performance.now(),
        /** For people, and for tags. */
        wall: () => Date.now(),
        after(ms, step) {
            const timer = setTimeout(step, Math.min(ms, 0x7fffffff));
            return () => clearTimeout(timer);
        },
        random: () => Math.random(),
        randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
        dial: (events) => dial(url, events),
        report: (error) => console.error(error),
    };
}

function dial(url, events) {
    let socket;
    try {
        socket = new WebSocket(url, subprotocol);
    } catch (error) {
        queueMicrotask(() => events.closed(0, error.message));
        return { send() {}, close() {} };
    }
    socket.binaryType = 'arraybuffer';
    const decoder = new TextDecoder('utf-8', { fatal: true });
    socket.onopen = () => events.opened();
    // The server answers in the kind of frames that it is sent, but both sides accept both.
    socket.onmessage = ({ data }) => {
        let text = data;
        if (typeof data !== 'string') {
            try {
                text = decoder.decode(data);
            } catch {
                text = ''; // not UTF-8: unreadable
            }
        }
        events.received(text);
    };
    socket.onclose = ({ code, reason }) => events.closed(code, reason);
    return {
        send(text) {
            if (socket.readyState === WebSocket.OPEN) {
                socket.send(text);
            }
        },
        close() {
            socket.onopen = socket.onmessage = socket.onclose = null;
            socket.close();
        },
    };
}

/** The address of the server that this page came from. */
export function addressOf(location) {
    return `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/ws`;
}
