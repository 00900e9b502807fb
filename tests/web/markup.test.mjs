// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { emojiAlone, parse } from '../../resources/web/core/markup.js';
import { mentionPlaces } from '../../resources/web/core/mentions.js';
import { nameKey } from '../../resources/web/core/text.js';

const page = readFileSync(new URL('../../docs/markup.md', import.meta.url), 'utf8');

/** A block as docs/markup.md writes it. */
function written(block) {
    let out = block.quote > 0 ? `[quote ${block.quote}] ` : '';
    if (block.kind === 'item') {
        out += `[item ${block.marker}${block.level > 0 ? ` ${block.level}` : ''}] `;
    }
    if (block.kind === 'code') {
        out += `[code${block.language ? ` ${block.language}` : ''}] `;
    }
    block.runs.forEach((run, i) => {
        const style =
            (run.bold ? 'b' : '') +
            (run.italic ? 'i' : '') +
            (run.strike ? 's' : '') +
            (run.code ? 'c' : '') +
            (run.mention === 'self' ? '!' : run.mention === 'other' ? '@' : '');
        const link = block.links[run.link];
        out += style || link ? `{${style}${style ? ' ' : ''}${link ? `${link.target}|` : ''}${run.text}}` : run.text;
        if (link?.isNamed && block.runs[i + 1]?.link !== run.link) {
            out += ` (${link.host})`;
        }
    });
    return out;
}
const shown = (text, mentions) => parse(text, mentions).blocks.map(written).join(' ¶ ');

test('the examples of the page', () => {
    let count = 0;
    let inside = false;
    for (const line of page.split('\n')) {
        if (line === '```examples' || line === '```') {
            inside = line === '```examples';
        } else if (inside && line.includes(' => ')) {
            const [given, expected] = [line.slice(0, line.indexOf(' => ')), line.slice(line.indexOf(' => ') + 4)];
            assert.equal(shown(given.replaceAll('⏎', '\n')).replaceAll('\n', '⏎'), expected, given);
            ++count;
        }
    }
    assert.ok(count > 50, `${count}`);
});

test('mentions are whole', () => {
    const text = 'hi @A_b*c, *see @Ann* `@Ann` https://x.org/@Ann';
    const places = [{ begin: 3, end: 9, self: false }];
    for (let at = text.indexOf('@Ann'); at >= 0; at = text.indexOf('@Ann', at + 1)) {
        places.push({ begin: at, end: at + 4, self: true });
    }
    assert.equal(shown(text, places), 'hi {@ @A_b*c}, {i see }{i! @Ann} {c @Ann} {https://x.org/@Ann|https://x.org/@Ann}');
});

test('hidden directions make no link', () => {
    for (const text of [
        '[a\u202eb](https://x.org)',
        '[\u200b](https://x.org)',
        '[a](https://x.org/\u202e)',
        '[a](https://\u202eorg)',
    ]) {
        assert.ok(
            parse(text).blocks.every((block) => block.links.every((link) => !link.isNamed)),
            text,
        );
    }
    assert.equal(shown('https://x.org/\u202egro'), '{https://x.org/|https://x.org/}\u202egro');
});

test('one to three emoji stand large', () => {
    for (const [text, count] of [
        ['😀', 1],
        ['😀 😀\n😀', 3],
        ['😀😀😀😀', 0],
        ['1', 0],
        ['❤️', 1],
        ['a😀', 0],
        ['\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 1],
    ]) {
        assert.equal(emojiAlone(text), count, text);
    }
});

test('work grows with the text only', () => {
    for (const piece of ['[', '**a ', '`', 'http://x.y/(', '> ', '[a](http://b', '_a*', '\\', '](', '@']) {
        const before = process.hrtime.bigint();
        parse(piece.repeat(Math.floor(16000 / piece.length)));
        assert.ok(process.hrtime.bigint() - before < 1_500_000_000n, piece);
    }
});

test('mentions by the rules of the page', () => {
    const members = new Map(
        [
            ['ann', 'u1'],
            ['ann lee', 'u2'],
            ['小明', 'u3'],
            ['émile', 'u4'],
        ].map(([name, id]) => [nameKey(name), id]),
    );
    const found = (text) => mentionPlaces(text, (key) => members.get(key)).map((place) => place.user);
    assert.deepEqual(found('@Ann, hello'), ['u1']);
    assert.deepEqual(found('@ANN Lee!'), ['u2'], 'the longest name wins');
    assert.deepEqual(found('ann@ann'), [], 'inside a word');
    assert.deepEqual(found('@Anna'), [], 'a name ends where a word ends');
    assert.deepEqual(found('@小明你好'), ['u3'], 'scripts without spaces');
    assert.deepEqual(found('@e\u0301mile @all'), ['u4', 'all']);
    assert.equal(found('@Ann '.repeat(60)).length, 50);
});

/** As much of an element as drawing needs. */
class Element {
    constructor(tag) {
        this.tag = tag;
        this.nodes = [];
        this.listeners = {};
        this.classList = { add() {} };
    }
    addEventListener(name, listener) {
        this.listeners[name] = listener;
    }
    setAttribute() {}
    append(...nodes) {
        this.nodes.push(...nodes);
    }
    find(tag) {
        return this.tag === tag ? this : this.nodes.map((node) => node.find?.(tag)).find(Boolean);
    }
}

test('a link asks before it opens, whichever button opens it', async () => {
    globalThis.document = { createElement: (tag) => new Element(tag), createTextNode: (text) => ({ text }) };
    const { drawText } = await import('../../resources/web/ui/markup_view.js');
    const asked = [];
    const link = drawText('see https://tea.example/x', [], (target) => asked.push(target)).find('a');
    const press = (name, button) => {
        let isHeld = false;
        link.listeners[name]({ button, preventDefault: () => (isHeld = true) });
        return isHeld;
    };
    assert.equal(press('click', 0), true);
    assert.equal(press('auxclick', 1), true);
    assert.deepEqual(asked, ['https://tea.example/x', 'https://tea.example/x']);
    assert.equal(press('auxclick', 2), false); // a menu
    assert.equal(asked.length, 2);
});
