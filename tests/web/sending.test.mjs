// SPDX-License-Identifier: GPL-3.0-or-later
/** What is written is in the log once, and in order (docs/protocol.md, "Sending"), with the client of the browser. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { posted, setting, texts } from './support/setting.mjs';

test('a message travels, and its own entry settles it', async () => {
    const { world, room, person } = await setting();
    const [ann, ben] = [await person('Ann'), await person('Ben')];
    await ann.client.post('tea', 'Kettle is on, @Ben');
    assert.equal(ann.client.outbox.of('tea').length, 1);
    await world.advance(100);
    assert.deepEqual(posted(room), ['Kettle is on, @Ben']);
    assert.deepEqual(texts(ben.client), ['Kettle is on, @Ben']);
    assert.equal(ann.client.outbox.of('tea').length, 0);
    assert.deepEqual(ben.client.room('tea').counts(ben.client.identity.user), { unread: 1, mentions: 1 });
    ben.client.markRead('tea', room.log.length);
    await world.advance(100);
    assert.deepEqual(ben.client.room('tea').counts(ben.client.identity.user), { unread: 0, mentions: 0 });
    assert.deepEqual(world.reported, []);
});

test('a tag is stored before it is sent', async () => {
    const { world, server, person } = await setting();
    const ann = await person('Ann');
    const write = ann.store.write.bind(ann.store);
    let release;
    ann.store.write = (changes) =>
        changes.some((one) => one.put === 'outbox')
            ? new Promise((resolve) => {
                  release = () => resolve(write(changes));
              })
            : write(changes);
    const before = server.requests.length;
    const adding = ann.client.post('tea', 'slow disk');
    await world.advance(1000);
    assert.equal(server.requests.slice(before).filter((r) => r.method === 'append').length, 0);
    release();
    await adding;
    await world.advance(100);
    assert.equal(server.requests.slice(before).filter((r) => r.method === 'append').length, 1);
});

test('a lost reply: the same tag again, and nothing is doubled', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.loseReplies.add('append');
    await ann.client.post('tea', 'once');
    await world.advance(10_000);
    assert.deepEqual(posted(room), ['once']);
    assert.deepEqual(texts(ann.client), ['once']);
    assert.equal(ann.client.outbox.items.size, 0);
    assert.equal(ann.client.line.phase, 'online');
});

test('a reply that is lost although the entry came settles as well', async () => {
    const { world, room, person } = await setting();
    const ann = await person('Ann');
    world.link.session.receive = ((receive) => (frame) => {
        receive(frame);
        if (frame.method === 'append') {
            world.link.isDeaf = true; // the reply and everything after it
        }
    })(world.link.session.receive);
    await ann.client.post('tea', 'heard');
    await world.advance(60_000);
    assert.deepEqual(posted(room), ['heard']);
    assert.equal(ann.client.outbox.items.size, 0);
    assert.deepEqual(texts(ann.client), ['heard']);
});

test('a reload in mid-send, with a browser that forgets everything but its store', async () => {
    const { world, server, room, begin, person } = await setting();
    const ann = await person('Ann');
    world.isDown = true;
    world.cut();
    await ann.client.post('tea', 'first');
    await ann.client.post('tea', 'second');
    ann.client.stop();
    world.isDown = false;
    server.loseReplies.add('append'); // and the first attempt after it fails on the way back
    const again = await begin(ann.store, '');
    assert.equal(again.identity.user, ann.client.identity.user);
    await world.advance(20_000);
    assert.deepEqual(posted(room), ['first', 'second']);
    assert.deepEqual(texts(again), ['first', 'second']);
    assert.equal((await ann.store.all()).outbox.length, 0);
});

test('acked over an earlier line in another log: waits for follow, then goes again', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    await ann.client.post('tea', 'first');
    const tag = [...ann.client.outbox.items.keys()][0];
    ann.client.outbox.setAcked(tag, 3);
    ann.client.outbox.flights.clear();
    world.cut();
    room.epoch = 'e2';
    room.log = room.log.slice(0, 2);
    await ann.client.post('tea', 'second');
    await world.advance(10_000);
    assert.deepEqual(posted(room), ['first', 'second']);
    assert.equal(ann.client.outbox.items.size, 0);
    assert.equal(server.requests.filter((r) => r.method === 'append' && r.params.tag === tag).length > 0, true);
});

test('flood: the same again after retryMs, in order, never before', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    let until = 0;
    server.refuse = (method) => {
        if (method !== 'append' || world.time >= until) {
            return undefined;
        }
        assert.fail('asked too early');
        return undefined;
    };
    let once = true;
    const strict = server.refuse;
    server.refuse = (method, params) => {
        if (method === 'append' && once) {
            once = false;
            until = world.time + 480;
            return { name: 'flood', temporary: true, retryMs: 480 };
        }
        return strict(method, params);
    };
    await ann.client.post('tea', 'a');
    await ann.client.post('tea', 'b');
    await world.advance(100);
    assert.deepEqual([...ann.client.outbox.held.values()], ['flood'], 'and a person can see why it waits');
    await world.advance(2000);
    assert.equal(ann.client.outbox.held.size, 0);
    assert.deepEqual(posted(room), ['a', 'b']);
});

test('slow mode holds everything of its room, in order, and nothing of others', async () => {
    const { world, server, room, person } = await setting();
    const shed = server.room('shed');
    const ann = await person('Ann');
    await ann.client.join('shed');
    await world.advance(100);
    const until = world.time + 60_000;
    server.refuse = (method, params) =>
        params?.kind === 'post' && params.room === 'tea' && world.time < until
            ? { name: 'slow_mode', temporary: true, retryMs: until - world.time }
            : undefined;
    const before = room.log.length;
    await ann.client.post('tea', 'a');
    await world.advance(100);
    await ann.client.append('tea', { kind: 'react', target: 1, emoji: 'x', on: true });
    await ann.client.post('tea', 'b');
    await ann.client.append('tea', { kind: 'topic', topic: 'slow' });
    await ann.client.post('shed', 'elsewhere');
    await world.advance(1000);
    assert.equal(room.log.length, before, 'nothing passes what waits');
    assert.deepEqual(posted(shed), ['elsewhere']);
    await world.advance(70_000);
    assert.deepEqual(
        room.log.slice(before).map((entry) => entry.text ?? entry.kind),
        ['a', 'react', 'b', 'topic'],
    );
});

test('who is put out of a room in slow mode need not wait for it to come back', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.refuse = (method, params) =>
        params?.kind === 'post' && server.row(room, server.user('Ann')).member
            ? { name: 'slow_mode', temporary: true, retryMs: 600_000 }
            : undefined;
    await ann.client.post('tea', 'too soon');
    await world.advance(100);
    server.add(room, 'host0', { kind: 'kick', user: ann.client.identity.user });
    await world.advance(100);
    await ann.client.join('tea');
    await world.advance(1000);
    assert.equal(ann.client.room('tea').joined, true);
    assert.deepEqual(
        ann.client.outbox.of('tea').map((item) => item.error),
        ['not_member'],
    );
});

test('a permanent refusal stops that one only', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.refuse = (method, params) => (params?.text === 'bad' ? { name: 'muted' } : undefined);
    await ann.client.post('tea', 'bad');
    await ann.client.post('tea', 'good');
    await world.advance(500);
    assert.deepEqual(posted(room), ['good']);
    const [failed] = ann.client.outbox.of('tea');
    assert.deepEqual([failed.state, failed.error], ['failed', 'muted']);
    server.refuse = undefined;
    ann.client.posting.retry(failed.tag);
    await world.advance(500);
    assert.deepEqual(posted(room), ['good', 'bad']);
});

test('a promise that is not kept is shown as failed, never forgotten', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.on_append = () => ({ seq: room.log.length + 1 });
    await ann.client.post('tea', 'promised');
    await world.advance(50);
    server.add(room, 'host0', { kind: 'post', text: 'something else' });
    await world.advance(50);
    assert.deepEqual(
        ann.client.outbox.of('tea').map((item) => [item.state, item.error]),
        [['failed', 'tag_conflict']],
    );
});

test('kicked: hears the last entry, then nothing; what waits is refused', async () => {
    const { world, server, room, person } = await setting();
    const ann = await person('Ann');
    server.add(room, 'host0', { kind: 'kick', user: ann.client.identity.user, reason: 'loud' });
    await world.advance(100);
    assert.equal(ann.client.room('tea').joined, false);
    assert.equal(ann.client.room('tea').exit, 'kicked');
    await ann.client.post('tea', 'What?');
    await world.advance(100);
    assert.deepEqual(
        ann.client.outbox.of('tea').map((item) => item.error),
        ['not_member'],
    );
});

test('a storage that fails stops nothing', async () => {
    const { world, room, person } = await setting();
    const ann = await person('Ann');
    const errors = [];
    ann.client.on('storage', ({ error }) => errors.push(error));
    ann.store.write = () => Promise.reject(new Error('quota'));
    await ann.client.post('tea', 'anyway');
    await world.advance(100);
    assert.deepEqual(posted(room), ['anyway']);
    assert.ok(errors.length > 0);
});
