// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tells that something waits: banners of the browser for what each room's level asks for (core/choices.js), the title and the icon's
 * badge for all that is unread. Nothing for what one is looking at.
 */
import { plainText, parse } from '../core/markup.js';
import { isolated, t } from './words.js';

const key = 'notifications';

export class Notifier {
    /** `owner`: open(room, seq), current (the id of the room that is looked at). */
    constructor(client, choices, owner) {
        this.client = client;
        this.choices = choices;
        this.owner = owner;
        client.on('arrived', ({ room, messages }) => this.arrived(client.room(room), messages));
        navigator.serviceWorker?.addEventListener('message', ({ data }) => data.open && owner.open(data.open, data.seq));
    }

    get isPossible() {
        return 'Notification' in window && window.isSecureContext;
    }

    get isRefused() {
        return this.isPossible && Notification.permission === 'denied';
    }

    get isOn() {
        return this.isPossible && Notification.permission === 'granted' && this.client.settings.get(key) === true;
    }

    /** Resolves with what it is now. */
    async switch(on) {
        if (on && this.isPossible && Notification.permission !== 'granted') {
            await Notification.requestPermission();
        }
        await this.client.setSetting(key, on);
        return this.isOn;
    }

    arrived(room, messages) {
        const looks = document.visibilityState === 'visible' && document.hasFocus() && this.owner.current === room.id;
        const meant = messages.filter((message) => this.choices.disturbs(room, message));
        if (meant.length > 0 && !looks && this.isOn) {
            this.show(room, meant[meant.length - 1], room.state.preset === 'direct');
        }
    }

    async show(room, message, direct) {
        const name = isolated(room.state.nameOf(message.author));
        const title = direct ? name : t('inRoom', name, isolated(room.view(this.client.identity.user).name));
        const options = {
            body: plainText(parse(message.text)).slice(0, 200),
            tag: room.id,
            icon: '/icon-256.png',
            data: { room: room.id, seq: message.seq },
        };
        const worker = await navigator.serviceWorker?.getRegistration();
        if (worker) {
            worker.showNotification(title, options); // phones know no other way
            return;
        }
        const banner = new Notification(title, options);
        banner.onclick = () => {
            window.focus();
            banner.close();
            this.owner.open(room.id, message.seq);
        };
    }

    /** The title counts what is for the user; a dot says that there is anything at all. */
    draw(name) {
        const { forMe, unread } = this.choices.total();
        const mark = forMe > 0 ? `(${forMe}) ` : unread > 0 ? '• ' : '';
        document.title = `${mark}${name ? `${name} · ` : ''}Hubbub`;
        if (forMe > 0) {
            navigator.setAppBadge?.(forMe);
        } else {
            navigator.clearAppBadge?.();
        }
    }
}
