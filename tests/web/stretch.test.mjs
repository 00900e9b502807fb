// SPDX-License-Identifier: GPL-3.0-or-later
/** Which messages of a long room are shown, and how they are kept in order. */
import assert from 'node:assert/strict';
import test from 'node:test';

import { MessageMap } from '../../resources/web/core/message_map.js';
import { Spans } from '../../resources/web/core/spans.js';
import { Stretch } from '../../resources/web/ui/stretch.js';

function roomOf(...stretches) {
    const room = { spans: new Spans(), state: { messages: new MessageMap() } };
    for (const [low, high, isLive] of stretches) {
        room.spans.add(low, isLive ? Infinity : high);
        for (let seq = low; seq <= high; ++seq) {
            room.state.messages.set(seq, { seq });
        }
    }
    return room;
}
const ends = (stretch) => {
    const shown = stretch.shown();
    return [shown[0]?.seq, shown.at(-1)?.seq, shown.length];
};

test('the messages are in order, however they came and went', () => {
    const map = new MessageMap();
    const plain = new Map();
    let seed = 7;
    const random = (below) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed % below;
    };
    for (let i = 0; i < 3000; ++i) {
        const seq = random(400);
        const { version } = map;
        if (random(3) === 0) {
            assert.equal(map.delete(seq), plain.delete(seq));
        } else {
            map.set(seq, i);
            plain.set(seq, i);
            assert.notEqual(map.version, version);
        }
        if (i % 5 === 0) {
            const [low, high] = [random(400), random(400)];
            const wanted = [...plain.keys()].sort((a, b) => a - b);
            assert.deepEqual(map.seqs(), wanted);
            assert.deepEqual(
                map.seqs(low, high),
                wanted.filter((one) => one >= low && one <= high),
            );
        }
    }
});

test('the end of a room is shown, and what comes', () => {
    const room = roomOf([1, 200, true]);
    const stretch = new Stretch(room);
    assert.deepEqual([...ends(stretch), stretch.isLive, stretch.isWhole], [141, 200, 60, true, false]);
    room.state.messages.set(201, { seq: 201 });
    assert.deepEqual(ends(stretch), [142, 201, 60]);
    stretch.hold(); // somebody reads
    room.state.messages.set(202, { seq: 202 });
    assert.deepEqual(ends(stretch), [142, 202, 61]);
});

test('it grows at both ends, and is left where nobody looks', () => {
    const stretch = new Stretch(roomOf([1, 500, true]));
    stretch.grow();
    stretch.grow();
    assert.deepEqual([...ends(stretch), stretch.isLive], [321, 500, 180, true]);
    stretch.grow(true);
    assert.deepEqual([...ends(stretch), stretch.isLive, stretch.reachesEnd], [261, 440, 180, false, false]);
    for (let i = 0; i < 10; ++i) {
        stretch.grow(true);
    }
    assert.deepEqual([...ends(stretch), stretch.isWhole], [1, 180, 180, true]);
    for (let i = 0; i < 10; ++i) {
        stretch.growDown(true);
    }
    assert.deepEqual([...ends(stretch), stretch.isLive], [321, 500, 180, true]);
});

test('a message far away is shown among its neighbours, until the stretches meet', () => {
    const room = roomOf([100, 159], [300, 400, true]);
    const stretch = new Stretch(room);
    assert.equal(stretch.toMessage(200), false);
    assert.equal(stretch.toMessage(110), true);
    assert.deepEqual([...ends(stretch), stretch.isWhole, stretch.reachesEnd, stretch.isLive], [100, 159, 60, true, true, false]);
    for (let seq = 160; seq < 300; ++seq) {
        room.state.messages.set(seq, { seq });
    }
    room.spans.add(160, 299);
    assert.equal(stretch.isLive, true);
    stretch.toMessage(150);
    assert.deepEqual([...ends(stretch), stretch.isLive], [100, 209, 110, false]);
    stretch.toLive();
    assert.deepEqual(ends(stretch), [341, 400, 60]);
    assert.deepEqual(ends(new Stretch(roomOf())), [undefined, undefined, 0]);
});
