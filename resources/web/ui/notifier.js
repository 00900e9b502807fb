// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tells that something waits: banners of the browser for what each room's level asks for (core/choices.js), the title and the icon's
 * badge for all that is unread. Nothing for what one is looking at.
 */
import { plainText, parse } from '../core/markup.js';
import { isolated, t } from './words.js';

const key = 'notifications';
const patience = 600; // milliseconds in which another tab or device may have read it

export class Notifier {
    /** `owner`: open(room, seq), current (the id of the room that is looked at). */
    constructor(client, choices, owner) {
        this.client = client;
        this.choices = choices;
        this.owner = owner;
        this.shown = new Map(); // room → seq of the newest message that a banner told of
        this.recall();
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
            const last = meant[meant.length - 1];
            this.client.env.after(patience, () => {
                if (this.choices.disturbs(room, last)) {
                    this.show(room, last, room.state.preset === 'direct');
                }
            });
        }
    }

    /** What shows banners, once it runs. */
    async worker() {
        const registration = await navigator.serviceWorker?.getRegistration();
        return registration?.active ? registration : undefined;
    }

    /** What the page told of before it was loaded anew. */
    async recall() {
        const banners = (await (await this.worker())?.getNotifications()) ?? [];
        banners.filter(({ data }) => data?.room).forEach(({ data }) => this.shown.set(data.room, data.seq));
    }

    /** What was read, wherever that was, needs no banner any more. */
    async clear() {
        const read = [...this.shown].filter(([id, seq]) => {
            const room = this.client.room(id);
            return !room || Math.max(room.read.seq, room.readHere) >= seq;
        });
        read.forEach(([id]) => this.shown.delete(id));
        const worker = read.length > 0 ? await this.worker() : undefined;
        for (const [tag] of read) {
            ((await worker?.getNotifications({ tag })) ?? []).forEach((banner) => banner.close());
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
        this.shown.set(room.id, message.seq);
        const worker = await this.worker();
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
        this.clear();
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
