// SPDX-License-Identifier: GPL-3.0-or-later
/** What holds for every file of the page, so that nobody has to remember it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

const root = new URL('../../resources/web/', import.meta.url);
const folders = ['', 'core/', 'ui/', 'texts/', 'style/'];
const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root))
        .filter((name) => /\.(js|css|html)$/.test(name))
        .map((name) => ({ name: folder + name, text: readFileSync(new URL(folder + name, root), 'utf8') })),
);
const scripts = files.filter(({ name }) => name.endsWith('.js'));

test('foreign words can only become text: there is no way to markup or to code', () => {
    const ways =
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTML|\beval\(|new Function|srcdoc|setAttribute\('(style|on)/;
    for (const { name, text } of files) {
        assert.equal(ways.exec(text)?.[0], undefined, name);
    }
});

test('nothing comes from elsewhere, and the page has neither scripts nor styles within it', () => {
    for (const { name, text } of files.filter((file) => /\.(css|html)$/.test(file.name))) {
        assert.doesNotMatch(text, /url\(|@import|https?:|<style|style=|<script(?! type="module" src="\/)/, name);
    }
    for (const { name, text } of scripts) {
        for (const [, target] of text.matchAll(/(?:from|import\()\s*['`]([^'`]+)['`]/g)) {
            assert.match(target, /^\.\.?\//, name);
        }
    }
});

test('the core knows no page', () => {
    const page = /\b(document|window|navigator|localStorage|location\.(?!protocol|host))\b/;
    for (const { name, text } of scripts.filter((file) => file.name.startsWith('core/'))) {
        const code = text
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
            .replace(/'[^']*'/g, '')
            .replace(/const document = |document\.blocks/g, '');
        assert.equal(page.exec(code.replace(/plainText\(document\)/, ''))?.[0], undefined, name);
        assert.doesNotMatch(text, /from '\.\.\/(ui|texts)\//, name);
        if (!['core/env.js', 'core/idb_store.js'].includes(name)) {
            assert.doesNotMatch(
                code,
                /\b(setTimeout|Date\.now|performance\.|Math\.random|crypto|indexedDB|WebSocket)\b/,
                `${name}: it comes in by env`,
            );
        }
    }
});

test('what is imported is there, and is used', () => {
    for (const { name, text } of scripts) {
        for (const [, names, target] of text.matchAll(/^import \{ ([^}]+) \} from '([^']+)';$/gm)) {
            const other = readFileSync(new URL(target, new URL(name, root)), 'utf8');
            for (const one of names.split(',').map((part) => part.trim())) {
                assert.ok(
                    new RegExp(`export (async )?(function|class|const|let) ${one}\\b`).test(other),
                    `${name}: ${one} is not in ${target}`,
                );
                assert.ok(text.split(new RegExp(`\\b${one}\\b`)).length > 2, `${name} does not use ${one}`);
            }
        }
    }
});

test('the page asks for all of its modules at once', () => {
    const wanted = new Set();
    const walk = (name) => {
        if (!wanted.has(name)) {
            wanted.add(name);
            for (const [, target] of scripts
                .find((file) => file.name === name)
                .text.matchAll(/^import [^;]*? from '([^']+)';/gm)) {
                walk(new URL(target, new URL(name, root)).href.slice(root.href.length));
            }
        }
    };
    walk('ui/app.js');
    const page = files.find((file) => file.name === 'index.html').text;
    const told = [...page.matchAll(/<link rel="modulepreload" href="\/([^"]+)">/g)].map(([, name]) => name);
    assert.deepEqual([...told, 'ui/app.js'].sort(), [...wanted].sort());
});

test('every file says its licence and stays readable', () => {
    for (const { name, text } of files) {
        assert.match(text.split('\n').slice(0, 2).join(), /SPDX-License-Identifier: GPL-3\.0-or-later/, name);
        assert.ok(text.split('\n').length <= 500, `${name} is too long`);
    }
});

test('every colour of the page is a token', () => {
    for (const { name, text } of files.filter((file) => file.name.startsWith('style/') && !file.name.endsWith('tokens.css'))) {
        const colours = [...text.matchAll(/#[0-9a-f]{3,8}\b/gi)]
            .map(([one]) => one)
            .filter((one) => !/^#000[0-9a-f]$/i.test(one) && one !== '#told');
        assert.deepEqual(colours, [], name); // but shadows
        for (const [, token] of text.matchAll(/var\((--[\w-]+)/g)) {
            assert.ok(
                files.find((file) => file.name === 'style/tokens.css').text.includes(`${token}:`) || token === '--person',
                `${name}: ${token}`,
            );
        }
    }
});
