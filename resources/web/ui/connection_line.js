// SPDX-License-Identifier: GPL-3.0-or-later
/** Says how the line is, where it is not well: a moment after it went, counting down, with a way to try at once. */
import { el, icon, replace } from './dom.js';
import { refusal, t } from './words.js';

const patience = 2500; // milliseconds; most interruptions are shorter

export class ConnectionLine {
    constructor(client) {
        this.client = client;
        this.element = el('div.line', { role: 'status', hidden: true });
        this.wasLost = false;
        client.on('connection', () => this.changed());
        setInterval(() => this.draw(), 1000);
    }

    changed() {
        const { line } = this.client;
        if (line.isOnline) {
            this.since = undefined;
        } else {
            this.since ??= Date.now();
        }
        this.draw();
    }

    draw() {
        const { line } = this.client;
        const bad =
            !line.isOnline && (line.phase === 'refused' || (this.since !== undefined && Date.now() - this.since >= patience));
        if (!bad) {
            if (this.wasLost && line.isOnline) {
                this.wasLost = false;
                this.element.className = 'line good';
                replace(this.element, t('connectedAgain'));
                setTimeout(() => this.draw(), 2500);
                return;
            }
            this.element.hidden = true;
            return;
        }
        this.wasLost = true;
        this.element.hidden = false;
        this.element.className = 'line';
        const retry = el('button.link', { type: 'button', onclick: () => line.retryNow() }, t('retryNow'));
        const text = this.words(line);
        // Counting must not be read aloud every second, so only what changed in words is put in anew.
        if (this.shown !== text || !this.element.querySelector('button')) {
            replace(this.element, icon('warning'), el('span', {}, text), el('span.count-down', { 'aria-hidden': 'true' }), retry);
            this.shown = text;
        }
        const seconds = Math.max(0, Math.ceil((line.retryAt - this.client.env.now()) / 1000));
        this.element.querySelector('.count-down').textContent =
            line.phase === 'waiting' && seconds > 0
                ? t('nextTry', String(seconds))
                : line.phase === 'refused'
                  ? ''
                  : t('tryingAgain');
    }

    words(line) {
        if (line.refusal) {
            return refusal(line.refusal.name);
        }
        return `${navigator.onLine === false ? t('noNetwork') : t('reconnecting')} ${t('sentLater')}`;
    }
}
