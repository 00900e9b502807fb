// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a person decided about their rooms in this browser; nobody else hears of it (app/notify/notify_rule.h). A `level` says of what one
 * is told: "all", "mentions", "nothing", where unread messages are still counted, or "muted": as if the room were read.
 */
export const levels = ['all', 'mentions', 'nothing', 'muted'];

const oldAfter = 15 * 60 * 1000;

export class Choices {
    constructor(client) {
        this.client = client;
    }

    level(room) {
        const chosen = this.client.settings.get(`level ${room.id}`);
        return levels.includes(chosen) ? chosen : room.state.preset === 'direct' ? 'all' : 'mentions';
    }

    setLevel(room, level) {
        return this.set(`level ${room.id}`, level);
    }

    isFavourite(room) {
        return this.client.settings.get(`favourite ${room.id}`) === true;
    }

    setFavourite(room, on) {
        return this.set(`favourite ${room.id}`, on);
    }

    async set(key, value) {
        await this.client.setSetting(key, value);
        this.client.emit('rooms');
    }

    /** What a list shows of the room. */
    view(room) {
        const view = room.view(this.client.identity.user);
        const isMuted = this.level(room) === 'muted';
        return { ...view, isMuted, isFavourite: this.isFavourite(room), ...(isMuted && { unread: 0, mentions: 0 }) };
    }

    /** How much is unread in all rooms together, and how much of it is for the user. */
    total() {
        const total = { unread: 0, forMe: 0 };
        for (const room of this.client.rooms().filter((one) => one.joined && this.level(one) !== 'muted')) {
            const { unread, mentions } = room.counts(this.client.identity.user);
            total.unread += unread;
            total.forMe += room.state.preset === 'direct' ? unread : mentions;
        }
        return total;
    }

    /** Whether a message of others that has just come is worth a banner; nobody looks at the room. */
    disturbs(room, message) {
        const level = this.level(room);
        const meant = level === 'all' || (level === 'mentions' && room.mentionsUser(message, this.client.identity.user));
        const isRead = message.seq <= Math.max(room.read.seq, room.readHere);
        return meant && !isRead && !message.deleted && !message.hidden && this.client.now - message.at < oldAfter;
    }
}
