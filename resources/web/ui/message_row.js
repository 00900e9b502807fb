// SPDX-License-Identifier: GPL-3.0-or-later
/** One message of the timeline as an element. Rows are made anew when what they show is another object than before. */
import { parse, plainText } from '../core/markup.js';
import { el, foreign, icon, iconButton } from './dom.js';
import { drawText } from './markup_view.js';
import { foldedText, noticeNodes } from './notice_text.js';
import { colourClass, face } from './person.js';
import { bareTime, clockTime, fullTime } from './times.js';
import { isolated, pieces, refusal, t, tn } from './words.js';

const excerptLength = 120;

/** The first words of a text, without its marks. */
export function excerpt(text) {
    const plain = plainText(parse(text)).replace(/\s+/g, ' ');
    return plain.length > excerptLength ? `${Array.from(plain).slice(0, excerptLength).join('')}…` : plain;
}

/** Words instead of a text that is not there, or not to be seen: copies hold what was hidden, and those who run the room see it. */
export function missing(message, view) {
    const runs = view.role === 'moderator' || view.role === 'owner';
    return message.deleted ? t('deletedMessage') : message.hidden && (message.text === '' || !runs) ? t('hiddenMessage') : '';
}

/** Everything that a row shows; two of them that are equal look equal. */
export function rowLook(room, message, grouped, answers = 0) {
    const state = room.state;
    const member = state.members.get(message.author);
    const target = message.reply > 0 ? state.messages.get(message.reply) : undefined;
    return [
        message,
        grouped,
        answers,
        state.nameOf(message.author),
        state.colourOf(message.author),
        member?.role,
        member?.bot,
        target,
        target && state.nameOf(target.author),
        message.reactions?.map((r) => r.users.map((user) => state.nameOf(user)).join()).join(),
    ];
}

/** What happened in the room, named by its words as messages are. */
function noticeRow({ seq, at }, ...nodes) {
    const words = el('span', {}, ...nodes);
    const label = `${words.textContent}, ${clockTime(at)}`;
    return el('article.notice', { tabIndex: -1, data: { seq }, title: fullTime(at), 'aria-label': label }, words);
}

export class MessageRow {
    /**
     * `actions`: jump(seq), react(message, emoji, on), pick(message, anchor), reply(message), menu(message, anchor), openLink(target),
     * openThread(seq).
     */
    constructor(client, room, actions) {
        this.client = client;
        this.room = room;
        this.actions = actions;
    }

    notice(message) {
        return noticeRow(message, ...noticeNodes(message, this.room.state.nameOf(message.author), this.client.now));
    }

    /** Several comings and goings in one row. */
    folded(messages) {
        return noticeRow(
            messages[messages.length - 1],
            foldedText(messages, (user) => this.nameOf(user)),
        );
    }

    /** `answers`: how many there are to it, where it began a thread. */
    post(message, grouped, answers = 0) {
        const { user } = this.client.identity;
        const mine = message.author === user;
        const row = el('article.message', {
            tabIndex: -1,
            data: { seq: message.seq },
            'aria-label': this.spoken(message),
            class: [grouped && 'grouped', mine && 'own', this.room.mentionsUser(message, user) && 'mentions']
                .filter(Boolean)
                .join(' '),
        });
        row.append(
            this.gutter(message, grouped),
            el(
                'div.body',
                {},
                !grouped && this.header(message),
                this.quote(message),
                this.words(message),
                this.marks(message),
                this.reactions(message),
                answers > 0 && this.answers(message, answers),
            ),
        );
        if (!message.deleted) {
            row.append(this.bar(message));
        }
        return row;
    }

    pending(item, grouped) {
        const { identity } = this.client;
        const failed = item.state === 'failed';
        const message = {
            author: identity.user,
            at: item.at,
            text: item.body.text,
            reply: item.body.reply ?? 0,
            reactions: [],
            seq: 0,
        };
        const state = failed
            ? el(
                  'div.failed',
                  { role: 'alert' },
                  icon('warning'),
                  el('span', {}, t('notSentBecause', refusal(item.error))),
                  el('button.link', { type: 'button', onclick: () => this.actions.retry(item) }, t('retry')),
                  el('button.link.danger', { type: 'button', onclick: () => this.actions.discard(item) }, t('discard')),
              )
            : el('div.sending', {}, this.whySending(item));
        return el(
            'article.message.own.pending',
            {
                tabIndex: -1,
                class: [grouped && 'grouped', failed && 'is-failed'].filter(Boolean).join(' '),
                data: { tag: item.tag },
                'aria-label': [t('you', isolated(identity.name)), item.body.text, failed ? t('notSent') : t('sending')].join(
                    ', ',
                ),
            },
            this.gutter(message, grouped),
            el('div.body', {}, !grouped && this.header(message), this.quote(message), this.words(message), state),
        );
    }

    /** The host may have said "not now", and why. */
    whySending(item) {
        const held = this.client.outbox.held.get(item.tag);
        return held ? refusal(held) : t('sending');
    }

    gutter(message, grouped) {
        const name = this.nameOf(message.author);
        return el(
            'div.gutter',
            {},
            grouped
                ? el('time', { title: fullTime(message.at) }, bareTime(message.at))
                : face(message.author, name, this.room.state.colourOf(message.author)),
        );
    }

    missing(message) {
        return missing(message, this.room.view(this.client.identity.user));
    }

    nameOf(user) {
        return user === this.client.identity.user ? this.client.identity.name : this.room.state.nameOf(user) || '?';
    }

    header(message) {
        const member = this.room.state.members.get(message.author);
        return el(
            'header',
            {},
            foreign(this.nameOf(message.author), {
                class: `name ${colourClass(message.author, this.room.state.colourOf(message.author))}`,
            }),
            member?.role === 'guest' && el('span.badge', {}, t('guest')),
            member?.bot && el('span.badge', {}, t('bot')),
            el('time', { title: fullTime(message.at), dateTime: new Date(message.at).toISOString() }, clockTime(message.at)),
        );
    }

    quote(message) {
        if (!message.reply) {
            return undefined;
        }
        const target = this.room.state.messages.get(message.reply);
        const words = target
            ? pieces('answerToText', this.nameOf(target.author), this.missing(target) || excerpt(target.text))
            : [t('answerUnknown')];
        return el(
            'button.quote',
            { type: 'button', tabIndex: -1, onclick: () => this.actions.jump(message.reply) },
            icon('reply'),
            el('span', {}, ...words),
        );
    }

    words(message) {
        const instead = this.missing(message);
        if (instead !== '') {
            return el('div.text.instead', {}, instead);
        }
        const { user } = this.client.identity;
        const places = this.room.state
            .mentionPlaces(message.text)
            .map((place) => ({ ...place, self: place.user === user || place.user === 'all' }));
        return drawText(message.text, places, (target) => this.actions.openLink(target));
    }

    answers(message, count) {
        return el(
            'button.link.answers',
            { type: 'button', tabIndex: -1, onclick: () => this.actions.openThread(message.seq) },
            tn('answers_n', count),
        );
    }

    marks(message) {
        const marks = [
            message.editSeq > 0 && el('span', { title: fullTime(message.editAt) }, t('edited')),
            message.pinned && el('span', {}, icon('pin'), t('pinned')),
            message.hidden && this.missing(message) === '' && el('span', {}, t('hiddenMessage')),
        ].filter(Boolean);
        return marks.length > 0 ? el('div.marks', {}, ...marks) : undefined;
    }

    reactions(message) {
        if (message.reactions.length === 0 || this.missing(message) !== '') {
            return undefined;
        }
        const { user } = this.client.identity;
        return el(
            'div.reactions',
            {},
            ...message.reactions.map((reaction) => {
                const on = reaction.users.includes(user);
                const names = reaction.users
                    .slice(0, 20)
                    .map((one) => isolated(this.nameOf(one)))
                    .join(', ');
                const label = t('reactionFrom', reaction.emoji, names);
                return el(
                    'button.reaction',
                    {
                        type: 'button',
                        tabIndex: -1,
                        title: label,
                        'aria-pressed': String(on),
                        onclick: () => this.actions.react(message, reaction.emoji, !on),
                    },
                    el('span.emoji', {}, foreign(reaction.emoji)),
                    el('span.how-many', {}, String(reaction.users.length)),
                );
            }),
        );
    }

    bar(message) {
        const button = (name, label, run) => iconButton(name, label, (event) => run(event.currentTarget), { tabIndex: -1 });
        return el(
            'div.bar',
            {},
            button('react', t('react'), (anchor) => this.actions.pick(message, anchor)),
            button('reply', t('reply'), () => this.actions.reply(message)),
            button('more', t('more'), (anchor) => this.actions.menu(message, anchor)),
        );
    }

    /** "Ann, 12:30, answer to Ben: …, Kettle is on, edited, 🫖 from Ben" */
    spoken(message) {
        const { role, bot } = this.room.state.members.get(message.author) ?? {};
        const marks = [role === 'guest' && t('guest'), bot && t('bot')];
        const parts = [isolated(this.nameOf(message.author)), ...marks, clockTime(message.at)].filter(Boolean);
        const target = message.reply > 0 ? this.room.state.messages.get(message.reply) : undefined;
        if (target) {
            parts.push(
                t('answerToText', isolated(this.nameOf(target.author)), isolated(this.missing(target) || excerpt(target.text))),
            );
        }
        parts.push(this.missing(message) || plainText(parse(message.text)));
        if (message.editSeq > 0) {
            parts.push(t('edited'));
        }
        if (message.pinned) {
            parts.push(t('pinned'));
        }
        message.reactions.forEach((r) =>
            parts.push(
                t(
                    'reactionFrom',
                    r.emoji,
                    r.users
                        .slice(0, 5)
                        .map((one) => isolated(this.nameOf(one)))
                        .join(', '),
                ),
            ),
        );
        return parts.join(', ');
    }
}
