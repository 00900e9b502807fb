// SPDX-License-Identifier: GPL-3.0-or-later
/** Ways into a room: by an invite or a link, or because somebody chose it from the list. */
import { nameKey } from '../core/text.js';
import { ask, tell } from './sheet.js';
import { isolated, refusal, t } from './words.js';

export class Invitations {
    /** `owner`: jump(room, seq). */
    constructor(client, owner) {
        this.client = client;
        this.owner = owner;
    }

    /** Joins, and goes there once one is in; a refusal is told where all of them are. */
    async join(id, token = '', seq = 0) {
        this.client.roomOf(id);
        await this.client.join(id, token);
        const done = this.client.on('outbox', () => {
            const pending = this.client.outbox.of(id).some((item) => item.body.kind === 'join');
            if (this.client.room(id).joined) {
                done();
                this.owner.jump(id, seq);
            } else if (!pending) {
                done();
            }
        });
        this.client.emit('outbox', { room: id });
    }

    /** An invite leads into its room: at once for who just came by it, after asking for who was in already. */
    async follow(invite) {
        try {
            const place = invite.token
                ? await this.client.asking.ask('openInvite', { token: invite.token }).catch((error) => this.ownUp(error, invite))
                : undefined;
            const id = place?.room ?? (await this.roomNamed(invite.room));
            if (!id) {
                if (invite.room) {
                    tell(t('e_no_such_room'));
                }
                return;
            }
            if (this.client.room(id)?.joined) {
                this.owner.jump(id, invite.message);
            } else if (this.client.rooms().some((room) => room.joined)) {
                ask(
                    t('joinByLink'),
                    t('joinByLinkHint'),
                    t('joinRoom', isolated(place?.name ?? invite.room)),
                    () => this.join(id, invite.token, invite.message),
                    false,
                );
            } else {
                this.join(id, invite.token, invite.message);
            }
        } catch (error) {
            tell(refusal(error.name));
        }
    }

    /** A token that is used up may still name a room that one is in. */
    ownUp(error, invite) {
        if (invite.room === '') {
            throw error;
        }
        return undefined;
    }

    async roomNamed(name) {
        const wanted = nameKey(name);
        if (wanted === '') {
            return undefined;
        }
        const { user } = this.client.identity;
        const known = this.client.rooms().find((room) => room.joined && nameKey(room.view(user).name) === wanted);
        return known?.id ?? (await this.client.pages.rooms()).find((row) => nameKey(row.name) === wanted)?.room;
    }
}
