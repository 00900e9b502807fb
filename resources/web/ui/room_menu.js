// SPDX-License-Identifier: GPL-3.0-or-later
/** What one can do with a room, and decide about it for oneself. */
import { levels } from '../core/choices.js';
import { mayAppend, silenced } from '../core/permission.js';
import { checkedName, checkedTopic } from '../core/text.js';
import { el } from './dom.js';
import { openInvites } from './invites_sheet.js';
import { openMenu } from './menu.js';
import { openRules } from './rules_sheet.js';
import { ask, openSheet } from './sheet.js';
import { isolated, refusal, t } from './words.js';

const levelTexts = { all: 'tellAll', mentions: 'tellMentions', nothing: 'tellNothing', muted: 'tellMuted' };

/** `owner`: side(name), back(). */
export function openRoomMenu(anchor, client, room, choices, owner) {
    const { user } = client.identity;
    const view = choices.view(room);
    const may = (entry) => mayAppend(room, user, entry);
    const direct = view.preset === 'direct';
    const runs = may({ kind: 'lock' }) && !direct;
    const mayTopic = may({ kind: 'topic' }) && !silenced(room.state, user, client.now);
    openMenu(
        anchor,
        [
            { label: t('pinnedMessages'), run: () => owner.side('pinned') },
            room.joined && { label: t('tellOfRoom'), run: () => openLevels(anchor, room, choices) },
            room.joined && {
                label: t(view.isFavourite ? 'noFavourite' : 'makeFavourite'),
                run: () => choices.setFavourite(room, !view.isFavourite),
            },
            !direct && room.joined && { label: t('inviteOthers'), run: () => openInvites(client, room) },
            mayTopic && { label: t('setTopic'), run: () => setTopic(client, room) },
            runs && { label: t('renameMore'), run: () => rename(client, room) },
            runs && { label: t('rulesMore'), run: () => openRules(client, room) },
            room.joined && { label: t('leaveRoom'), danger: true, run: () => askLeave(client, room, view.name, owner) },
        ],
        t('moreAboutRoom'),
    );
}

function openLevels(anchor, room, choices) {
    const chosen = choices.level(room);
    openMenu(
        anchor,
        levels.map((level) => ({
            label: t(levelTexts[level]),
            checked: level === chosen,
            run: () => choices.setLevel(room, level),
        })),
        t('tellOfRoom'),
    );
}

function askLeave(client, room, name, owner) {
    ask(t('leaveAsk', isolated(name)), t('leaveHint'), t('leave'), () => {
        client.leave(room.id);
        owner.back();
    });
}

/** Asks for one line of text; `take(value)` tells why it cannot be taken. */
function askLine(title, value, most, take) {
    const field = el('input', { type: 'text', value, maxLength: most, 'aria-label': title, dir: 'auto' });
    const wrong = el('p.wrong', { role: 'alert' });
    const sheet = openSheet(
        title,
        el(
            'form',
            {
                onsubmit: (event) => {
                    event.preventDefault();
                    const error = take(field.value);
                    if (error) {
                        wrong.textContent = refusal(error);
                    } else {
                        sheet.close();
                    }
                },
            },
            field,
            wrong,
            el('div.buttons', {}, el('button.primary', { type: 'submit' }, t('save'))),
        ),
    );
    field.select();
}

function setTopic(client, room) {
    askLine(t('topicTitle'), room.state.topic, 250, (value) => {
        const { text, error } = checkedTopic(value);
        if (!error) {
            client.append(room.id, { kind: 'topic', topic: text });
        }
        return error;
    });
}

function rename(client, room) {
    askLine(t('newName'), room.state.name, 64, (value) => {
        const { text, error } = checkedName(value);
        if (!error && text !== room.state.name) {
            client.append(room.id, { kind: 'rename', name: text });
        }
        return error;
    });
}
