// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Whatever is cut, lost, reloaded and restored from a backup: half a minute after the last fault everybody has the same, and everything that was
 * written is there once, in the order of its author (docs/protocol.md, "What holds": S5 to S12).
 */
import assert from 'node:assert/strict';
import test from 'node:test';

import { RoomState } from '../../resources/web/core/fold.js';
import { setting } from './support/setting.mjs';

const rounds = 60;

async function run(seed) {
    const { world, server, room, begin, person } = await setting();
    world.seed = seed * 7919;
    const people = [await person('Ann'), await person('Ben'), await person('Cid')];
    const written = new Map(people.map((one) => [one.name, []]));
    let restored = false;
    const pick = (count) => Math.floor(world.random() * count);
    for (let i = 0; i < rounds; ++i) {
        const one = people[pick(people.length)];
        switch (pick(10)) {
            case 0:
                world.cut([1006, 1001, 4000, 4004, 1012][pick(5)]);
                break;
            case 1:
                world.isDown = !world.isDown;
                break;
            case 2:
                server.loseReplies.add(['append', 'follow', 'hello'][pick(3)]);
                break;
            case 3: {
                // the tab is closed and opened again
                one.client.stop();
                one.client = await begin(one.store, '');
                break;
            }
            case 4: // the host goes on in a backup that lacks the newest entries
                if (seed % 2 === 0 && pick(4) === 0) {
                    restored = true;
                    room.epoch = `e${i}`;
                    room.log = room.log.slice(0, Math.max(4, room.log.length - pick(5)));
                    world.cut();
                }
                break;
            case 5:
                world.links
                    .filter((link) => !link.isOver && pick(3) === 0)
                    .forEach((link) => {
                        link[pick(2) === 0 ? 'isDeaf' : 'isMute'] = true;
                    });
                break;
            default: {
                const text = `${one.name} ${i}`;
                written.get(one.name).push(text);
                await one.client.post('tea', text);
            }
        }
        await world.advance(pick(4000));
    }
    world.isDown = false;
    server.loseReplies.clear();
    await world.advance(150_000);
    const state = new RoomState(true);
    room.log.forEach((entry) => state.apply(entry));
    const said = room.log.filter((entry) => entry.kind === 'post');
    const ids = new Map(people.map((one) => [one.client.identity.user, one.name]));
    for (const one of people) {
        const { client } = one;
        assert.equal(client.line.phase, 'online', `${seed} ${one.name}`);
        const copy = client.room('tea');
        assert.deepEqual([copy.log.epoch, copy.log.head], [room.epoch, room.log.length], `${seed}: ${one.name} is at the head`);
        assert.equal(client.outbox.items.size, 0, `${seed}: nothing of ${one.name} waits`);
        const texts = [...copy.state.messages.values()]
            .sort((a, b) => a.seq - b.seq)
            .map((message) => [message.seq, message.text, message.author]);
        const truth = [...state.messages.values()]
            .sort((a, b) => a.seq - b.seq)
            .map((message) => [message.seq, message.text, message.author]);
        assert.deepEqual(
            texts,
            truth.filter(([seq]) => seq >= texts[0][0]),
            `${seed}: ${one.name} has what the log has`,
        );
        const stored = await one.store.all();
        assert.equal(stored.outbox.length, 0);
        assert.deepEqual(world.reported, []);
    }
    for (const [user, name] of ids) {
        const mine = said.filter((entry) => entry.author === user).map((entry) => entry.text);
        const all = written.get(name);
        assert.deepEqual(
            mine,
            all.filter((text) => mine.includes(text)),
            `${seed}: what ${name} wrote is there once, in order`,
        );
        if (!restored) {
            // a backup has lost what it has lost
            assert.deepEqual(mine, all, `${seed}: everything that ${name} wrote is there`);
        }
    }
}

for (let seed = 1; seed <= 60; ++seed) {
    test(`seed ${seed}`, () => run(seed));
}
