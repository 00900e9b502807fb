// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What stands in a timeline, row by row, as `{key, look, make}`: rows with the same key and look are the same row, and make() makes
 * the element of another one.
 */
import { answerCounts } from '../core/threads.js';
import { el } from './dom.js';
import { MessageRow, rowLook } from './message_row.js';
import { canFold } from './notice_text.js';
import { dayName, dayOf } from './times.js';
import { isolated, t } from './words.js';

const groupedWithin = 5 * 60 * 1000;

export class TimelineRows {
    /** `reading`: where the reader has left the room. */
    constructor(client, room, actions, reading) {
        this.client = client;
        this.room = room;
        this.reading = reading;
        this.rows = new MessageRow(client, room, actions);
    }

    of(stretch) {
        const messages = stretch.shown();
        this.answers = answerCounts(this.room.state);
        const models = this.beginning(stretch);
        const runs = runsOf(messages);
        const firstNew = this.firstNew(stretch.span);
        let before;
        for (const message of messages) {
            if (!before || dayOf(before.at) !== dayOf(message.at)) {
                models.push(this.day(message.at));
                before = undefined;
            }
            if (message.seq === firstNew) {
                before = undefined;
                models.push({
                    key: 'new',
                    look: [],
                    make: () => el('div.divider', { role: 'separator' }, el('span', {}, t('newDivider'))),
                });
            }
            const run = runs.get(message.seq) ?? [];
            if (run.length <= 1) {
                models.push(this.row(message, before));
            } else if (run[0] === message) {
                models.push({ key: `run ${message.seq}`, look: run, make: () => this.rows.folded(run) });
            }
            before = message;
        }
        return stretch.isLive ? [...models, ...this.pending(before)] : models;
    }

    beginning(stretch) {
        if (!stretch.span || stretch.span[0] > 1 || !stretch.isWhole) {
            return [];
        }
        const { name, preset } = this.room.view(this.client.identity.user);
        const make = () =>
            el(
                'div.beginning',
                {},
                el('h2', {}, t('beginning', isolated(name))),
                preset === 'direct' && el('p', {}, t('hostReads')),
            );
        return [{ key: 'begin', look: [name], make }];
    }

    day(at) {
        const name = dayName(at, this.client.now);
        return { key: `day ${dayOf(at)}`, look: [name], make: () => el('h2.day', {}, el('span', {}, name)) };
    }

    /** The seq of the first message that was new when the room was opened, if it is known that none lies before it. */
    firstNew(span) {
        const { newAfter } = this.reading;
        if (newAfter === undefined || !span || span[0] > newAfter + 1) {
            return undefined;
        }
        const { messages } = this.room.state;
        return messages.seqs(newAfter + 1, span[1]).find((seq) => this.isOthers(messages.get(seq)));
    }

    isOthers({ kind, author }) {
        return kind === 'post' && author !== this.client.identity.user;
    }

    row(message, before) {
        if (message.kind !== 'post') {
            return { key: message.seq, look: rowLook(this.room, message, false), make: () => this.rows.notice(message) };
        }
        const grouped = follows(message, before);
        // One's own row keeps its key when it is confirmed, so that it becomes another in its place.
        const key = message.author === this.client.identity.user ? message.tag : message.seq;
        const answers = this.answers.get(message.seq) ?? 0;
        return {
            key,
            look: rowLook(this.room, message, grouped, answers),
            make: () => this.rows.post(message, grouped, answers),
        };
    }

    pending(last) {
        let before = last;
        return this.client.outbox
            .of(this.room.id)
            .filter((one) => one.body.kind === 'post')
            .map((item) => {
                const message = { author: this.client.identity.user, at: item.at, kind: 'post', reply: item.body.reply ?? 0 };
                const grouped = follows(message, before);
                before = message;
                const look = [item.state, item.error, this.client.outbox.held.get(item.tag), grouped];
                return { key: item.tag, look, make: () => this.rows.pending(item, grouped) };
            });
    }
}

/** Said by the same person a moment later, and not in answer to something. */
function follows(message, before) {
    return (
        before?.kind === 'post' && before.author === message.author && message.at - before.at < groupedWithin && !message.reply
    );
}

/** For each coming and going those that stand beside it on the same day: they share a row. */
function runsOf(messages) {
    const runs = new Map();
    let run = [];
    for (const message of messages) {
        if (!canFold(message)) {
            run = [];
            continue;
        }
        run = run.length > 0 && dayOf(run[0].at) === dayOf(message.at) ? run : [];
        run.push(message);
        runs.set(message.seq, run);
    }
    return runs;
}
