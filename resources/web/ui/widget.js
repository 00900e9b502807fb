// SPDX-License-Identifier: GPL-3.0-or-later
/** The button of the widget. The conversation behind it is loaded when somebody wants it, or had one already. */
import { readInvite } from '../core/invite.js';
import { el, heard, icon, replace } from './dom.js';
import { watchPresses } from './press.js';
import { speak, t, tn } from './words.js';

const begunKey = 'begun';

class Widget {
    async begin() {
        this.token = readInvite(location.hash)?.token ?? '';
        await speak(navigator.languages ?? [navigator.language]);
        this.button = el('button.widget-button', { type: 'button', 'aria-expanded': 'false', onclick: () => this.toggle() });
        this.draw(0);
        document.documentElement.classList.toggle('at-left', location.hash.includes('&side=left'));
        replace(document.body, this.button);
        watchPresses();
        document.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && this.isOpen && !event.defaultPrevented) {
                this.toggle();
            }
        });
        if (this.hasBegun) {
            await this.load(); // what was answered meanwhile is counted
        }
    }

    /** A storage may be refused to a frame on another site; then each page is a new visit. */
    get hasBegun() {
        try {
            return localStorage.getItem(begunKey) === 'yes';
        } catch {
            return false;
        }
    }

    noteBegun() {
        try {
            localStorage.setItem(begunKey, 'yes');
        } catch {
            // then not
        }
    }

    load() {
        this.loading ??= import('./widget_talk.js').then(async ({ WidgetTalk }) => {
            this.talk = await WidgetTalk.begin(this.token, {
                close: () => this.toggle(),
                begun: () => this.noteBegun(),
                unread: (count) => this.draw(count),
            });
        });
        return this.loading;
    }

    async toggle() {
        this.isOpen = !this.isOpen;
        // Nothing but the size is told, so it may be heard by whoever shows this page.
        window.parent.postMessage({ hubbub: this.isOpen ? 'open' : 'closed' }, '*');
        this.button.setAttribute('aria-expanded', String(this.isOpen));
        await this.load();
        if (this.isOpen) {
            replace(document.body, this.talk.element, this.button);
            this.talk.shown();
        } else {
            this.talk.element.remove();
            this.button.focus();
        }
        this.draw(this.isOpen ? 0 : this.talk.unread);
    }

    draw(count) {
        const shown = this.isOpen ? 0 : count;
        replace(
            this.button,
            icon(this.isOpen ? 'down' : 'rooms'),
            heard(t(this.isOpen ? 'close' : 'widgetOpen')),
            shown > 0 &&
                el('span.count', {}, el('span', { 'aria-hidden': 'true' }, String(shown)), heard(`, ${tn('unread_n', shown)}`)),
        );
    }
}

new Widget().begin();
