// SPDX-License-Identifier: GPL-3.0-or-later
/** What a copy that began to listen late has to be told: what is pinned far before it, and the rules that nobody repeats. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { setting } from './support/setting.mjs';

const posts = 1500; // more than is worth catching up

/** Ann, who comes into a room that is long already; `before` may say more in it. */
async function late(before = () => {}) {
    const { world, server, room, person } = await setting();
    for (let i = 0; i < posts; ++i) {
        server.add(room, 'host0', { kind: 'post', text: `m${i}` }); // from seq 2 on
    }
    before((body) => server.add(room, 'host0', body));
    const ann = await person('Ann');
    const say = async (body) => {
        server.add(room, 'host0', body);
        await world.advance(50);
    };
    const ask = async (asked) => {
        await world.advance(50);
        return asked;
    };
    const here = ann.client.room('tea');
    const pins = () => ask(ann.client.pages.pins(here));
    const pinned = () => here.pinned().map(({ seq }) => seq);
    return { world, server, ann, here, say, ask, pins, pinned };
}

test('what is pinned far before the copy is asked for, page by page, and stays up to date', async () => {
    const { here, say, pins, pinned } = await late((add) => {
        for (let seq = 2; seq < 102; ++seq) {
            add({ kind: 'pin', target: seq, on: true });
        }
    });
    assert.deepEqual([here.state.complete, here.pinsFrom, pinned()], [false, Infinity, []]);
    await pins();
    assert.deepEqual([pinned().length, pinned()[0], here.pinsFrom], [60, 101, 42]);
    await pins();
    assert.deepEqual([pinned().length, pinned().at(-1), here.pinsFrom], [100, 2, 0]);
    await say({ kind: 'pin', target: 50, on: false });
    await say({ kind: 'edit', target: 51, text: 'now so' });
    await say({ kind: 'delete', target: 52 });
    assert.deepEqual([pinned().length, here.pinsFrom], [98, 0]);
    assert.equal(here.pinned().find(({ seq }) => seq === 51).text, 'now so');
    assert.equal(here.spans.around(50), undefined, 'no stretch came of it');
});

test('a pin of what is not known makes the list be asked for once more', async () => {
    const { world, ann, here, say, pins, pinned } = await late();
    await pins();
    assert.deepEqual([here.pinsFrom, pinned()], [0, []]);
    await say({ kind: 'pin', target: 7, on: true });
    assert.equal(here.pinsFrom, Infinity);
    await pins();
    assert.deepEqual([here.pinsFrom, pinned()], [0, [7]]);
    // And if it comes while the answer is on its way, the answer is none.
    await say({ kind: 'pin', target: 8, on: true });
    const asked = ann.client.pages.pins(here);
    await world.advance(7);
    await say({ kind: 'pin', target: 9, on: true });
    await world.advance(50);
    await asked;
    assert.equal(here.pinsFrom, Infinity);
    await pins();
    assert.deepEqual(pinned(), [9, 8, 7]);
});

test('who has the whole room need not ask, and one that failed may be asked again', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'all of it' });
    await world.advance(50);
    assert.equal(ann.client.room('tea').pinsFrom, 0);
    const { here, ...far } = await late();
    far.server.refuse = (method, params) => (params?.verb === 'pinned' ? { name: 'not_member' } : undefined);
    const refused = assert.rejects(far.ann.client.pages.pins(here));
    await far.world.advance(50);
    await refused;
    assert.equal(here.pinsFrom, Infinity);
});

test('the rules of a room are known, however long ago they were set', async () => {
    const { world, server, here, say, ann } = await late((add) => {
        add({ kind: 'slow', seconds: 60 });
        add({ kind: 'keep', days: 90 });
        add({ kind: 'mute_all', on: true });
        add({ kind: 'lock', on: true });
        add({ kind: 'lock', on: false });
        for (let i = 0; i < posts; ++i) {
            add({ kind: 'post', text: `more ${i}` });
        }
    });
    const rules = ({ slowSeconds, keepDays, locked, allMuted }) => [slowSeconds, keepDays, locked, allMuted];
    assert.deepEqual(rules(here.state), [60, 90, false, true]);
    await say({ kind: 'slow', seconds: 0 });
    assert.deepEqual(rules(here.state), [0, 90, false, true]);
    // Away for long, so the copy begins anew.
    world.cut();
    server.add(server.rooms.get('tea'), 'host0', { kind: 'lock', on: true });
    for (let i = 0; i < posts; ++i) {
        server.add(server.rooms.get('tea'), 'host0', { kind: 'post', text: `later ${i}` });
    }
    await world.advance(30_000);
    assert.deepEqual(rules(ann.client.room('tea').state), [0, 90, true, true]);
});

test('what was hidden when it was told has its words again as soon as it is shown', async () => {
    const { here, say, ask, ann } = await late((add) => add({ kind: 'hide', from: 2, to: 300, on: true }));
    await ask(ann.client.pages.around(here, 100));
    await ask(ann.client.pages.around(here, 250));
    const text = (seq) => here.state.messages.get(seq).text;
    assert.deepEqual([text(100), text(250)], ['', '']);
    await say({ kind: 'hide', from: 2, to: 300, on: false });
    await ask();
    assert.deepEqual([text(100), text(250)], ['m98', 'm248']);
    assert.ok([...here.state.messages.values()].every((message) => message.kind !== 'post' || message.text !== ''));
});
