// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person decided about rooms (core/choices.js), chains of answers (core/threads.js), guests and colours. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { Choices, levels } from '../../resources/web/core/choices.js';
import { RoomState, completed } from '../../resources/web/core/fold.js';
import { mayAppend } from '../../resources/web/core/permission.js';
import { answerCounts, rootOf, threadOf } from '../../resources/web/core/threads.js';
import { setting } from './support/setting.mjs';

function stateOf(posts) {
    const state = new RoomState(true);
    for (const [seq, reply, more] of posts) {
        state.messages.set(seq, { ...completed({ seq, kind: 'post', author: 'u', text: `m${seq}`, reply }), ...more });
    }
    return state;
}

test('a thread is a post with all answers to it, and to those', () => {
    const state = stateOf([[1], [2, 1], [3], [4, 2], [5, 3], [6, 4], [7, 1, { deleted: true }]]);
    assert.equal(rootOf(state, 6), 1);
    assert.equal(rootOf(state, 3), 3);
    assert.deepEqual(
        threadOf(state, 1).map((one) => one.seq),
        [1, 2, 4, 6, 7],
    );
    assert.deepEqual(
        [...answerCounts(state)],
        [
            [1, 3],
            [3, 1],
        ],
    );
});

test('a thread whose beginning is not known begins where the chain leads', () => {
    const state = stateOf([
        [12, 5],
        [14, 12],
        [15, 99],
    ]); // 99 is to come: such an entry would break the rules
    assert.equal(rootOf(state, 14), 5);
    assert.equal(rootOf(state, 15), 15);
    assert.deepEqual(
        threadOf(state, 5).map((one) => one.seq),
        [12, 14],
    );
});

test('levels: of what one is told, and what counts', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    const choices = new Choices(ann.client);
    const tea = ann.client.room('tea');
    server.add(room, 'host0', { kind: 'post', text: 'all' });
    server.add(room, 'host0', { kind: 'post', text: '@Ann' });
    await world.advance(100);
    const [plain, meant] = [...tea.state.messages.values()].filter((one) => one.kind === 'post');
    const told = { all: [true, true], mentions: [false, true], nothing: [false, false], muted: [false, false] };
    assert.equal(choices.level(tea), 'mentions', 'the usual');
    for (const level of levels) {
        await choices.setLevel(tea, level);
        assert.deepEqual(
            [plain, meant].map((one) => choices.disturbs(tea, one)),
            told[level],
            level,
        );
        const counted = level === 'muted' ? { unread: 0, forMe: 0 } : { unread: 2, forMe: 1 };
        assert.deepEqual(choices.total(), counted, level);
        assert.equal(choices.view(tea).unread, counted.unread, level);
    }
    await choices.setLevel(tea, 'all');
    await world.advance(16 * 60 * 1000);
    assert.equal(choices.disturbs(tea, plain), false, 'what is old waits');
    tea.state.preset = 'direct';
    ann.client.settings.delete('level tea');
    assert.equal(choices.level(tea), 'all');
});

test('what was decided outlives the page', async () => {
    const { begin, person } = await setting();
    const ann = await person('Ann');
    const choices = new Choices(ann.client);
    await choices.setLevel(ann.client.room('tea'), 'nothing');
    await choices.setFavourite(ann.client.room('tea'), true);
    ann.client.stop();
    const again = await begin(ann.store, '');
    const view = new Choices(again).view(again.room('tea'));
    assert.deepEqual([new Choices(again).level(again.room('tea')), view.isFavourite, view.isMuted], ['nothing', true, false]);
});

test('who is a guest of the server knows it', async () => {
    const { world, server, begin, person } = await setting();
    const hello = server.on_hello.bind(server);
    server.on_hello = (session, params) => ({ ...hello(session, params), ...(session.name === 'Gus' && { guest: true }) });
    const gus = await person('Gus');
    const ann = await person('Ann');
    assert.deepEqual([gus.client.identity.guest, ann.client.identity.guest], [true, false]);
    gus.client.stop();
    world.isDown = true;
    const again = await begin(gus.store, '');
    assert.equal(again.identity.guest, true);
});

test('colours of those who left come with the pages', () => {
    const state = new RoomState();
    const row = { seq: 7, kind: 'post', author: 'u2', tag: 't', at: 1, text: 'x' };
    state.take([row], { u1: 'Ann', u2: 'Ben' }, { u2: 4 });
    assert.deepEqual([state.colourOf('u1'), state.colourOf('u2'), state.colourOf('u3')], [0, 4, 0]);
    state.takeMembers([{ user: 'u2', name: 'Ben', colour: 5 }]);
    assert.equal(state.colourOf('u2'), 5);
});

test('only what the host will take is offered', () => {
    const state = new RoomState(true);
    const member = (user, role) => state.takeMembers([{ user, name: user, role }]);
    member('owner', 'owner');
    member('mod', 'moderator');
    member('ben', 'member');
    member('gus', 'guest');
    const room = { joined: true, state };
    const offered = (by, kind, more) => mayAppend(room, by, { kind, ...more });
    const acts = ['mute', 'kick', 'ban'];
    for (const kind of acts) {
        assert.deepEqual(
            [
                ['owner', 'mod'],
                ['mod', 'ben'],
                ['mod', 'gus'],
                ['mod', 'owner'],
                ['mod', 'mod'],
                ['ben', 'gus'],
            ].map(([by, user]) => offered(by, kind, { user })),
            [true, true, true, false, false, false],
            kind,
        );
    }
    const role = (by, user, to) => offered(by, 'role', { user, role: to });
    assert.deepEqual(
        [role('owner', 'ben', 'moderator'), role('mod', 'ben', 'moderator'), role('mod', 'gus', 'member')],
        [true, false, true],
    );
    assert.deepEqual(
        [offered('mod', 'lock'), offered('ben', 'lock'), offered('mod', 'preset', { preset: 'open' })],
        [true, false, false],
    );
    assert.deepEqual([offered('ben', 'topic'), offered('gus', 'topic')], [true, false]);
    room.joined = false;
    assert.equal(offered('owner', 'lock'), false);
    assert.equal(offered('nobody', 'lock'), false);
});

test('who is a program stays one, over leaving and coming back', () => {
    const state = new RoomState(true);
    state.apply({ seq: 1, author: 'u1', kind: 'create', name: 'tea', by: 'Ann', at: 1, tag: 't1' });
    state.apply({ seq: 2, author: 'ub', kind: 'join', name: 'bot', at: 2, tag: 't2' });
    assert.equal(state.members.get('ub').bot, false, 'an entry of an older server does not say so');
    state.takeMembers([{ user: 'ub', name: 'bot', role: 'member', since: 2, bot: true }]);
    state.apply({ seq: 3, author: 'ub', kind: 'leave', at: 3, tag: 't3' });
    state.apply({ seq: 4, author: 'ub', kind: 'join', name: 'bot', at: 4, tag: 't4' });
    state.apply({ seq: 5, author: 'uc', kind: 'join', name: 'other', bot: true, at: 5, tag: 't5' });
    assert.deepEqual(
        ['ub', 'u1', 'uc'].map((user) => state.members.get(user).bot),
        [true, false, true],
    );
    const direct = new RoomState(true);
    direct.apply({ seq: 1, author: 'ub', kind: 'create', preset: 'direct', by: 'bot', with: 'u1', withName: 'Ann', bot: true });
    assert.deepEqual(
        ['ub', 'u1'].map((user) => direct.members.get(user).bot),
        [true, false],
    );
});
