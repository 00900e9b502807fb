// SPDX-License-Identifier: GPL-3.0-or-later
/** What entries add up to, by docs/protocol.md and its golden frames. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { RoomState } from '../../resources/web/core/fold.js';
import { limits } from '../../resources/web/core/limits.js';
import { Spans } from '../../resources/web/core/spans.js';

const golden = (name) => JSON.parse(readFileSync(new URL(`../golden/frames/${name}.json`, import.meta.url), 'utf8'));
const entry = (seq, author, kind, more = {}) => ({ seq, author, tag: `t${seq}`, at: seq * 1000, kind, ...more });

function folded(entries) {
    const state = new RoomState(true);
    entries.forEach((one) => state.apply(one));
    return state;
}
const made = [
    entry(1, 'a', 'create', { name: 'tea', by: 'Ann' }),
    entry(2, 'b', 'join', { name: 'Ben' }),
    entry(3, 'b', 'post', { text: 'me, @Ann' }),
];

test('the golden entries of every kind', () => {
    const { entries } = golden('entries.server.kinds').params;
    const state = folded(entries);
    assert.deepEqual(
        [state.name, state.topic, state.preset, state.slowSeconds, state.locked, state.allMuted],
        ['tea & cake', 'Cake, too', 'announce', 30, true, true],
    );
    assert.equal(state.messages.get(3).deleted, true);
    assert.equal(state.messages.get(7).text, 'moderator Ben');
    assert.equal(state.messages.get(11).text, 'Ben');
    assert.equal(state.messages.has(4), false, 'an edit has no row');
    assert.equal(state.messages.has(13), false, 'nobody is put out who is not in the room');
    assert.equal(state.messages.get(14).text, 'user Ben\nagain');
    assert.equal(state.messages.get(20).text, 'Ann\nAnna');
    assert.equal(state.members.get('u3f5a').colour, 3);
    folded(golden('entries.server.unknown').params.entries);
});

test('what was kept long enough is gone, before or after it was emptied', () => {
    const keep = entry(4, 'a', 'keep', { days: 30 });
    const later = [entry(5, 'a', 'post', { text: 'later', reply: 3 }), entry(6, 's', 'expire', { to: 4 })];
    for (const post of [made[2], entry(3, 'b', 'emptied', { of: 'post' })]) {
        const state = folded([made[0], made[1], post, keep, ...later]);
        assert.deepEqual([...state.messages.keys()], [5]);
        assert.equal(state.keepDays, 30);
        assert.equal(state.members.get('b').name, 'Ben', 'who is in the room stays known');
        assert.deepEqual(state.apply(entry(7, 'b', 'react', { target: 3, emoji: 'x' })), []);
        state.take([{ seq: 3, kind: 'post', author: 'b', tag: 't3', at: 3000, text: 'a page that was on its way' }]);
        assert.equal(state.messages.has(3), false);
    }
    const seqs = folded([...made, keep, later[0]]).apply(later[1]);
    assert.deepEqual(seqs, [1, 2, 3, 4]);
    assert.equal(folded([made[0], entry(2, 'a', 'expire', { to: 100 }), entry(3, 'a', 'post', { text: 'x' })]).messages.size, 1);
    assert.equal(folded([...made, entry(4, 'b', 'keep', { days: 1 })]).keepDays, 0, 'only owners say so');
});

test('edit, reaction, pin, deletion', () => {
    const state = folded([
        ...made,
        entry(4, 'a', 'react', { target: 3, emoji: '🫖' }),
        entry(5, 'b', 'react', { target: 3, emoji: '🫖', on: true }),
        entry(6, 'a', 'react', { target: 3, emoji: '🫖', on: false }),
        entry(7, 'b', 'edit', { target: 3, text: 'Me!' }),
        entry(8, 'a', 'pin', { target: 3, on: true }),
    ]);
    const message = state.messages.get(3);
    assert.deepEqual(message.reactions, [{ emoji: '🫖', users: ['b'] }]);
    assert.deepEqual([message.text, message.editSeq, message.pinned, message.mentions], ['Me!', 7, true, []]);
    state.apply(entry(9, 'b', 'delete', { target: 3 }));
    assert.deepEqual(
        [state.messages.get(3).text, state.messages.get(3).deleted, state.messages.get(3).reactions],
        ['', true, []],
    );
    state.apply(entry(10, 'a', 'react', { target: 3, emoji: 'x' }));
    assert.deepEqual(state.messages.get(3).reactions, []);
});

test('what breaks a rule has no effect', () => {
    const state = folded(made);
    for (const bad of [
        entry(4, 'a', 'edit', { target: 3, text: 'forged' }),
        entry(5, 'b', 'rename', { name: 'mine' }),
        entry(6, 'x', 'post', { text: 'stranger' }),
        entry(7, 'b', 'kick', { user: 'a' }),
        entry(8, 'b', 'role', { user: 'b', role: 'owner' }),
        entry(9, 'a', 'create', { name: 'again', by: 'Ann' }),
        entry(10, 'b', 'join', { name: 'Ben' }),
        entry(11, 'b', 'edit', { target: 99, text: '?' }),
    ]) {
        assert.deepEqual(state.apply(bad), [], bad.kind);
    }
    assert.deepEqual([state.name, state.messages.get(3).text, state.members.get('a').role], ['tea', 'me, @Ann', 'owner']);
});

test('the last owner leaves, and comes back as a member', () => {
    const state = folded([...made, entry(4, 'a', 'leave')]);
    assert.equal(state.messages.get(4).text, 'Ann\nBen');
    assert.equal(state.members.get('b').role, 'owner');
    state.apply(entry(5, 'a', 'join', { name: 'Ann' }));
    assert.equal(state.members.get('a').role, 'member');
});

test("guests are marked, are nobody's heirs, and neither pin nor set topics", () => {
    const state = folded([
        ...made,
        entry(4, 'g', 'join', { name: 'Gus', role: 'guest' }),
        entry(5, 'g', 'topic', { topic: 'mine' }),
        entry(6, 'b', 'leave'),
        entry(7, 'a', 'leave'),
    ]);
    assert.equal(state.members.get('g').role, 'guest');
    assert.equal(state.topic, '');
    assert.equal(state.messages.get(7).text, 'Ann');
});

test('hidden posts, mutes and bans', () => {
    const state = folded([
        ...made,
        entry(4, 'a', 'hide', { from: 1, to: 99, on: true }),
        entry(5, 'a', 'mute', { user: 'b', on: true }),
        entry(6, 'a', 'ban', { user: 'b', scope: 'address', on: true }),
        entry(7, 'b', 'join', { name: 'Ben' }),
        entry(8, 'a', 'ban', { user: 'b', on: false, scope: 'user' }),
    ]);
    assert.equal(state.messages.get(3).hidden, true);
    assert.equal(state.messages.get(1).hidden, false, 'notices are not hidden');
    assert.equal(state.members.get('b').mutedUntil, limits.maxInteger);
    assert.deepEqual(
        [state.messages.get(6).text, state.messages.has(7), state.members.get('b').exit],
        ['address Ben', false, 'kicked'],
    );
});

test('a page that is ahead of the entries changes nothing in the end', () => {
    const all = [
        ...made,
        entry(4, 'a', 'react', { target: 3, emoji: 'x' }),
        entry(5, 'b', 'edit', { target: 3, text: 'two' }),
        entry(6, 'a', 'react', { target: 3, emoji: 'x', on: false }),
        entry(7, 'b', 'edit', { target: 3, text: 'three' }),
        entry(8, 'b', 'post', { text: 'more' }),
        entry(9, 'a', 'delete', { target: 8 }),
    ];
    const end = folded(all);
    for (let page = 0; page <= all.length; ++page) {
        for (let listened = 0; listened <= page; ++listened) {
            const state = new RoomState(false); // listens from `listened` on, and gets pages of what stood at `page`
            const then = folded(all.slice(0, page));
            state.takeMembers([...then.members.values()]);
            state.take(
                [...then.messages.values()].map((m) => ({ ...m })),
                { a: 'Ann', b: 'Ben' },
            );
            all.slice(listened).forEach((one) => state.apply(one));
            assert.deepEqual(
                [...state.messages.values()].sort((x, y) => x.seq - y.seq),
                [...end.messages.values()],
                `${listened} ${page}`,
            );
        }
    }
});

test('rules of a room are known from pages, too, and the newest counts', () => {
    const state = new RoomState();
    const notice = (seq, kind, text) => ({ seq, kind, text, author: 'u1', tag: `t${seq}`, at: seq });
    state.take([
        notice(700, 'slow', '30'),
        notice(701, 'lock', 'on'),
        notice(702, 'mute_all', 'on'),
        notice(703, 'mute_all', 'off'),
    ]);
    assert.deepEqual([state.slowSeconds, state.locked, state.allMuted], [30, true, false]);
    state.takeMembers([{ user: 'u1', name: 'Ann', role: 'owner' }]);
    state.apply({ seq: 1001, author: 'u1', tag: 't', at: 1, kind: 'lock', on: false });
    state.take([notice(650, 'slow', '0'), notice(900, 'lock', 'on')]); // an older page
    assert.deepEqual([state.slowSeconds, state.locked], [30, false]);
});

test('stretches of what is known', () => {
    const spans = new Spans();
    spans.add(100, Infinity);
    spans.add(40, 60);
    assert.deepEqual([spans.live, spans.around(50), spans.around(70)], [[100, Infinity], [40, 60], undefined]);
    spans.add(61, 99);
    assert.deepEqual(spans.list, [[40, Infinity]]);
});

test('the numbers are those of the page', () => {
    const page = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(limits)) {
        const row = new RegExp(`^\\| \`${name}\` \\| ([0-9,]+)`, 'm').exec(page);
        assert.ok(row, name);
        assert.equal(Number(row[1].replaceAll(',', '')), value, name);
    }
});
