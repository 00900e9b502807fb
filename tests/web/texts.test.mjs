// SPDX-License-Identifier: GPL-3.0-or-later
/** Every text in every language, with what is put into it; and no text that nobody reads. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

import english from '../../resources/web/texts/en.js';

const root = new URL('../../resources/web/', import.meta.url);
const languages = readdirSync(new URL('texts/', root))
    .filter((name) => name !== 'en.js')
    .map((name) => name.replace('.js', ''));
const forms = (text) => (typeof text === 'string' ? { other: text } : text);
const places = (text) => [...new Set(text.match(/%[1-9n]/g) ?? [])].sort();

test('all languages of the page are there', () => {
    assert.deepEqual(languages.sort(), ['ar', 'de', 'es', 'fr', 'pl', 'zh']);
    const words = readFileSync(new URL('ui/words.js', root), 'utf8');
    assert.ok(words.includes("['en', 'de', 'es', 'fr', 'pl', 'ar', 'zh']"));
});

for (const language of languages) {
    test(`nothing is missing in ${language}`, async () => {
        const texts = (await import(new URL(`texts/${language}.js`, root))).default;
        assert.deepEqual(Object.keys(texts).sort(), Object.keys(english).sort());
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const [key, source] of Object.entries(english)) {
            assert.equal(typeof texts[key], typeof source, key);
            for (const [category, text] of Object.entries(forms(texts[key]))) {
                assert.ok(text.trim() !== '', key);
                const given = places(text);
                const wanted = places(forms(source).other);
                // A form for none, one or two may say the number in words.
                const inWords =
                    ['zero', 'one', 'two'].includes(category) &&
                    given.filter((one) => one !== '%n').join() === wanted.filter((one) => one !== '%n').join();
                assert.ok(inWords || given.join() === wanted.join(), `${key} ${category}: ${text}`);
            }
            if (typeof source !== 'string') {
                // Languages that had more forms for numbers without any use here, such as millions, may do without them.
                const needed = categories.filter((category) =>
                    [0, 1, 2, 3, 5, 11, 22, 100].some((n) => new Intl.PluralRules(language).select(n) === category),
                );
                assert.deepEqual(
                    needed.filter((category) => !texts[key][category]),
                    [],
                    key,
                );
            }
        }
    });
}

test('every text is used, and every text that is used exists', () => {
    const sources = readdirSync(new URL('ui/', root))
        .map((name) => readFileSync(new URL(`ui/${name}`, root), 'utf8'))
        .join('\n');
    for (const key of Object.keys(english)) {
        assert.ok(key.startsWith('e_') || sources.includes(`'${key}'`), `nobody reads ${key}`);
    }
    for (const [, key] of sources.matchAll(/\b(?:t|tn|pieces)\('(\w+)'/g)) {
        assert.ok(key in english, `no text ${key}`);
    }
});
