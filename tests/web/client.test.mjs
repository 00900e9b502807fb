// SPDX-License-Identifier: GPL-3.0-or-later
/** The protocol's scenarios (docs/protocol.md, "Joining, catching up, reconnecting") with the client of the browser. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { search } from '../../resources/web/core/searching.js';
import { posted, setting, texts } from './support/setting.mjs';

test('what was seen outlives the page', async () => {
    const { world, begin, person } = await setting();
    const ann = await person('Ann');
    await ann.client.post('tea', 'kept');
    await world.advance(100);
    ann.client.stop();
    world.isDown = true;
    const again = await begin(ann.store, '');
    assert.deepEqual(texts(again), ['kept']);
    assert.equal(again.room('tea').view(again.identity.user).name, 'tea');
});

test('what is kept is bounded, and comes back as it was', async () => {
    const { world, server, room, begin, person } = await setting();
    const ann = await person('Ann');
    for (let i = 0; i < 1000; ++i) {
        server.add(room, 'host0', { kind: 'post', text: `m${i}` });
        if (i % 50 === 0) {
            await world.advance(20);
        }
    }
    await world.advance(100);
    const kept = (await ann.store.all()).messages;
    assert.ok(kept.length >= 300 && kept.length <= 450, `${kept.length}`);
    ann.client.stop();
    world.isDown = true;
    const again = await begin(ann.store, '');
    const seen = texts(again);
    assert.ok(seen.length >= 300 && seen.at(-1) === 'm999');
    assert.deepEqual(seen, texts(ann.client).slice(-seen.length));
    world.isDown = false;
    server.add(room, 'host0', { kind: 'delete', target: room.log.length });
    await world.advance(30_000);
    assert.equal(again.room('tea').log.head, room.log.length);
    const more = again.pages.before(again.room('tea'), again.room('tea').spans.live[0]);
    await world.advance(100);
    await more;
    assert.ok(texts(again).length > seen.length);
});

test('resume from the end of the copy, in one follow, before the outbox', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    const head = room.log.length;
    world.cut();
    server.add(room, 'host0', { kind: 'post', text: 'while away' });
    await ann.client.post('tea', 'back');
    const before = server.requests.length;
    await world.advance(10_000);
    const sent = server.requests.slice(before).filter((r) => ['hello', 'follow', 'append'].includes(r.method));
    assert.deepEqual(
        sent.map((r) => r.method),
        ['hello', 'follow', 'append'],
    );
    assert.deepEqual(sent[1].params.rooms, [{ room: 'tea', epoch: 'e1', after: head }]);
    assert.deepEqual(texts(ann.client), ['while away', 'back']);
});

test('a gap takes nothing and asks again', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'lost' }, undefined, false);
    const before = server.requests.length;
    server.add(room, 'host0', { kind: 'post', text: 'heard' });
    await world.advance(100);
    assert.equal(server.requests.slice(before).filter((r) => r.method === 'follow').length, 1);
    assert.deepEqual(texts(ann.client), ['lost', 'heard']);
});

test('duplicates change nothing', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'a' });
    await world.advance(50);
    server.tell(room, room.log);
    await world.advance(50);
    assert.deepEqual(texts(ann.client), ['a']);
    assert.equal(ann.client.room('tea').log.head, room.log.length);
});

test('a silent loss is found by the next beat', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'never sent' }, undefined, false);
    await world.advance(60_000);
    assert.deepEqual(texts(ann.client), ['never sent']);
});

test("another epoch: the copy goes, what is one's own stays and is said again", async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'old' });
    await world.advance(100);
    // Ann's message was confirmed, and the host was set back before the entry came.
    world.link.isDeaf = true;
    await ann.client.post('tea', 'mine');
    await world.advance(10);
    world.cut();
    room.epoch = 'e2';
    room.log = room.log.filter((entry) => entry.text !== 'mine' && entry.text !== 'old');
    await world.advance(10_000);
    assert.deepEqual(texts(ann.client), ['mine']);
    assert.deepEqual(posted(room), ['mine']);
    assert.equal(ann.client.room('tea').log.epoch, 'e2');
    assert.equal(ann.client.outbox.items.size, 0);
});

test('a cursor beyond the head resets', async () => {
    const { world, room, server, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'post', text: 'x' });
    await world.advance(100);
    world.cut();
    room.log.pop(); // the same epoch, as no host should do
    await world.advance(10_000);
    assert.deepEqual(texts(ann.client), []);
    assert.equal(ann.client.room('tea').log.head, room.log.length);
});

test('entries of another epoch are not mixed in', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    for (const session of server.sessions) {
        session.notify('entries', {
            room: 'tea',
            epoch: 'eX',
            entries: [{ seq: room.log.length + 1, author: 'z', tag: 't', at: 1, kind: 'post', text: 'no' }],
        });
    }
    await world.advance(200);
    assert.deepEqual(texts(ann.client), []);
});

test('far behind: begins anew at the head, with a page instead of thousands of entries', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    world.cut();
    for (let i = 0; i < 1500; ++i) {
        server.add(room, 'host0', { kind: 'post', text: `m${i}` }, undefined, false);
    }
    await world.advance(10_000);
    const { client } = ann;
    assert.equal(client.room('tea').log.head, room.log.length);
    assert.equal(texts(client).length, 0);
    const looking = client.look('tea');
    await world.advance(100);
    await looking;
    assert.equal(texts(client).at(-1), 'm1499');
    assert.equal(client.room('tea').membersKnown, true);
    const more = client.pages.before(client.room('tea'), client.room('tea').spans.live[0]);
    await world.advance(100);
    assert.equal(await more, true);
    server.add(room, 'host0', { kind: 'edit', target: room.log.length, text: 'edited' });
    await world.advance(100);
    assert.equal(texts(client).at(-1), 'edited');
    assert.equal(client.room('tea').spans.list.length, 1);
});

test('close codes: come back or do not', async () => {
    for (const [code, comesBack] of [
        [1000, true],
        [1001, true],
        [1006, true],
        [1012, true],
        [4000, true],
        [4002, true],
        [4004, true],
        [4499, true],
        [4500, false],
        [4501, false],
        [4502, false],
        [4503, false],
        [4999, false],
        [3000, true],
    ]) {
        const { world, person } = await setting();
        const ann = await person('Ann');
        await world.advance(6000);
        world.cut(code);
        await world.advance(31_000);
        assert.equal(ann.client.line.phase, comesBack ? 'online' : 'refused', String(code));
        if (!comesBack) {
            ann.client.line.retryNow();
            await world.advance(100);
            assert.equal(ann.client.line.phase, 'online', 'a person may want it');
        }
    }
});

test('paused for flooding: not before a minute', async () => {
    const { world, person } = await setting();
    await person('Ann');
    await world.advance(6000);
    const at = world.time;
    world.cut(4003);
    const before = world.dials.length;
    await world.advance(120_000);
    assert.ok(world.dials[before] - at >= 60_000);
});

test('full jitter: waits grow, and differ', async () => {
    const { world, person } = await setting();
    const ann = await person('Ann');
    world.isDown = true;
    world.cut();
    const from = world.dials.length;
    await world.advance(600_000);
    const waits = world.dials.slice(from).map((at, i, all) => at - (i > 0 ? all[i - 1] : at));
    assert.ok(
        waits.every((wait) => wait <= 30_010),
        `${waits}`,
    );
    assert.ok(Math.max(...waits) > 15_000);
    assert.ok(new Set(waits.map(Math.round)).size > 10);
    world.isDown = false;
    ann.client.line.networkChanged();
    await world.advance(100);
    assert.equal(ann.client.line.phase, 'online', 'another network is tried at once');
});

test('bye: comes back when it was told to', async () => {
    const { world, server, person } = await setting();
    const ann = await person('Ann');
    await world.advance(10_000);
    for (const session of server.sessions) {
        session.notify('bye', { reconnectMs: 730 });
    }
    await world.advance(10);
    assert.equal(ann.client.line.ready, false);
    const at = world.time;
    world.cut(1012);
    await world.advance(2000);
    assert.equal(world.dials.at(-1) - at, 730);
});

test('a dead line is noticed by the missing answer', async () => {
    const { world, person } = await setting();
    const ann = await person('Ann');
    world.link.isDeaf = true;
    const dials = world.dials.length;
    await world.advance(45_000);
    assert.ok(world.dials.length > dials);
    assert.equal(ann.client.line.phase, 'online');
});

test('what cannot be read is not skipped', async () => {
    for (const frame of [
        'nonsense',
        '[]',
        'null',
        '{"jsonrpc":"2.0","id":999,"result":{}}',
        '{"method":"entries","params":{"room":"tea","epoch":"e1"}}',
    ]) {
        const { world, person } = await setting();
        const ann = await person('Ann');
        await world.advance(6000);
        world.link.events.received(frame);
        assert.equal(ann.client.line.phase, 'waiting', frame);
        await world.advance(5000);
        assert.equal(ann.client.line.phase, 'online', frame);
    }
});

test('the unknown is ignored, and stands in the log', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    world.link.events.received('{"jsonrpc":"2.0","method":"weather","params":{"sun":1}}');
    server.add(room, 'host0', { kind: 'poll', question: 'Milk?' });
    server.add(room, 'host0', { kind: 'post', text: 'after it', novelty: 1 });
    await world.advance(100);
    assert.deepEqual(texts(ann.client), ['after it']);
    assert.equal(ann.client.room('tea').log.head, room.log.length);
    assert.equal(ann.client.line.phase, 'online');
});

test('a name that is taken may be tried otherwise, with the same secret', async () => {
    const { world, server, begin } = await setting();
    const { MemoryStore } = await import('../../resources/web/core/store.js');
    const client = await begin(new MemoryStore(), 'Taken');
    assert.equal(client.line.phase, 'refused');
    assert.equal(client.line.refusal.name, 'name_taken');
    const { device } = client.identity;
    await client.start({ name: 'Ann' });
    await world.advance(100);
    assert.equal(client.line.phase, 'online');
    assert.equal(client.identity.device, device);
    assert.equal(server.users.size, 1);
});

test('another server at the same address knows nothing of the rooms', async () => {
    const { world, server, person } = await setting();
    const ann = await person('Ann');
    world.cut();
    server.id = 's2';
    server.users.clear();
    server.rooms.clear();
    await world.advance(5000);
    assert.equal(ann.client.rooms().length, 0);
    assert.equal(ann.client.identity.server, 's2');
});

test('a made room is known from its first entry', async () => {
    const { world, person } = await setting();
    const ann = await person('Ann');
    const making = ann.client.create('garden');
    await world.advance(100);
    const room = ann.client.room(await making);
    await world.advance(100);
    assert.equal(room.state.complete, true);
    assert.equal(room.view(ann.client.identity.user).role, 'owner');
});

test('typing is told rarely and forgotten by itself', async () => {
    const { world, server, person } = await setting();
    const [ann, ben] = [await person('Ann'), await person('Ben')];
    for (let i = 0; i < 40; ++i) {
        ann.client.typing.set('tea', true);
        await world.advance(100);
    }
    assert.equal(server.requests.filter((r) => r.method === 'typing').length, 1);
    for (const session of server.sessions) {
        session.notify('typing', { room: 'tea', user: ann.client.identity.user, on: true });
    }
    await world.advance(10);
    assert.deepEqual(ben.client.typing.in('tea'), [ann.client.identity.user]);
    await world.advance(6000);
    assert.deepEqual(ben.client.typing.in('tea'), []);
});

test('without the server one finds what is here', async () => {
    const { world, person } = await setting();
    const ann = await person('Ann');
    await ann.client.post('tea', 'The Káfe is hot');
    await world.advance(100);
    world.isDown = true;
    world.cut();
    const found = await search(ann.client, 'kafe ho');
    assert.deepEqual([found.local, found.hits.map((hit) => hit.message.text)], [true, ['The Káfe is hot']]);
});
