// SPDX-License-Identifier: GPL-3.0-or-later
/** What a notice of the log says (docs/protocol.md, "Folded messages"), as nodes: names in it are somebody's words. */
import { foreign } from './dom.js';
import { clockTime, fullTime, dayOf } from './times.js';
import { isolated, pieces, t, tn } from './words.js';

const roles = { owner: 'nMadeOwner', moderator: 'nMadeModerator', member: 'nMadeMember' };
const presets = { announce: 'nAnnounce', private: 'nPrivate', open: 'nOpened' };

/** "user Ben\nagain" → {word: "user", name: "Ben", reason: "again"} */
function taken(text) {
    const [first, ...rest] = text.split('\n');
    const space = first.indexOf(' ');
    return {
        first,
        word: space < 0 ? first : first.slice(0, space),
        name: space < 0 ? '' : first.slice(space + 1),
        second: rest.join('\n'),
    };
}

const reasoned = (nodes, reason) => (reason ? [...nodes, ': ', foreign(reason)] : nodes);
const until = (at, now) => (dayOf(at) === dayOf(now) ? clockTime(at) : fullTime(at));

const writers = {
    create: (who, { first }) => pieces(first === '' ? 'nBegan' : 'nCreated', who),
    join: (who, { first }) => pieces('nJoined', first || who),
    leave: (who, { first, second }) => (second ? pieces('nLeftOwner', first || who, second) : pieces('nLeft', first || who)),
    rename: (who, { first }) => pieces('nNamed', who, first),
    topic: (who, { first }) => (first === '' ? pieces('nTopicGone', who) : pieces('nTopic', who, first)),
    role: (who, { word, name }) => pieces(roles[word] ?? 'nMadeMember', who, name),
    preset: (who, { word }) => pieces(presets[word] ?? 'nOpened', who),
    kick: (who, { first, second }) => reasoned(pieces('nRemoved', who, first), second),
    ban: (who, { word, name, second }) => reasoned(pieces(word === 'off' ? 'nBanLifted' : 'nBanned', who, name), second),
    mute: (who, { word, name, second }, now) =>
        reasoned(
            word === 'off'
                ? pieces('nUnmuted', who, name)
                : Number(word) > 0
                  ? pieces('nMutedUntil', who, name, until(Number(word), now))
                  : pieces('nMuted', who, name),
            second,
        ),
    slow: (who, { word }) => (Number(word) > 0 ? pieces('nSlow_n', who, Number(word)) : pieces('nSlowOff', who)),
    keep: (who, { word }) => (Number(word) > 0 ? pieces('nKeep_n', who, Number(word)) : pieces('nKeepGood', who)),
    lock: (who, { word }) => pieces(word === 'off' ? 'nUnlocked' : 'nLocked', who),
    mute_all: (who, { word }) => pieces(word === 'off' ? 'nAllSpeak' : 'nAllMuted', who),
    hide: (who, { word }) => pieces(word === 'off' ? 'nShown' : 'nHid', who),
    profile: (who, { first, second }) => pieces('nRenamed', first, second),
};

export function noticeNodes(message, who, now) {
    return writers[message.kind]?.(who, taken(message.text), now) ?? [];
}

const mostNames = 3;

/** "Ann", "Ann and Ben", "Ann, Ben and Cid", "Ann, Ben and 4 others" */
function listed(names) {
    const shown = names.map(isolated);
    if (shown.length > mostNames) {
        return tn('andOthers_n', shown.length - mostNames + 1, shown[0], shown[1]);
    }
    if (shown.length === 1) {
        return shown[0];
    }
    return shown.length === 2 ? t('and2', ...shown) : t('and3', ...shown);
}

/** Comings and goings alone; who hands a room on by leaving is told by a row of its own. */
export const canFold = (message) => message.kind === 'join' || (message.kind === 'leave' && !message.text.includes('\n'));

/** Many of them in one sentence: each person once, by what they did last. */
export function foldedText(messages, nameOf) {
    const last = new Map(messages.map((message) => [message.author, message]));
    const names = (kind) =>
        [...last.values()].filter((message) => message.kind === kind).map((message) => message.text || nameOf(message.author));
    const [came, went] = [names('join'), names('leave')];
    const clauses = [
        came.length > 0 && tn('nJoined_n', came.length, listed(came)),
        went.length > 0 && tn('nLeft_n', went.length, listed(went)),
    ].filter(Boolean);
    return clauses.length === 2 ? t('clauses', ...clauses) : clauses[0];
}
