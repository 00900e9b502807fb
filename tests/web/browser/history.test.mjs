// SPDX-License-Identifier: GPL-3.0-or-later
/** Long rooms: reading upwards and down again, and going to what lies far above. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { Setting, message, quietly } from './setting.mjs';

let setting;

before(async () => {
    setting = await Setting.begin();
    await setting.command('host', 'Hanna', 'send', '--room', 'busy', '--create', 'begun');
});
after(() => setting?.end());
const quiet = quietly(() => setting);

test(
    'history upwards and a jump to what was found',
    quiet(async () => {
        const lines = Array.from({ length: 420 }, (_, i) => `line ${i + 1}`);
        await setting.sendLines('host', 'Hanna', 'long', lines);
        const { page, context } = await setting.person();
        await setting.join(page, 'Ann', 'long');
        await message(page, 'line 420').waitFor();
        const texts = () => page.locator('article.message .text').allInnerTexts();
        const up = new Set(await texts());
        for (let i = 0; i < 20 && (await page.getByText('This is the beginning of').count()) === 0; ++i) {
            const first = await top(page);
            await page.locator('.timeline').evaluate((list) => {
                list.scrollTop = 0;
            });
            await page.waitForFunction((seq) => document.querySelector('.rows article').dataset.seq !== seq, first);
            (await texts()).forEach((text) => up.add(text));
        }
        await page.getByText('This is the beginning of').waitFor();
        await page.getByRole('article', { name: /^Hanna created the room, \d\d:\d\d$/ }).waitFor();
        assert.deepEqual((await texts()).slice(0, 100), lines.slice(0, 100));
        assert.equal(up.size, lines.length);
        assert.ok((await texts()).length < 400, 'what is far below was left');
        // And down again: nothing is missing, nothing is there twice, and it ends where it began.
        const down = await texts();
        for (let i = 0; i < 60 && down[down.length - 1] !== lines[lines.length - 1]; ++i) {
            await page.locator('.timeline').evaluate(async (list) => {
                list.scrollTop += 800;
                await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            });
            const now = await texts();
            down.push(...now.slice(now.indexOf(down[down.length - 1]) + 1));
        }
        assert.deepEqual(down, lines);
        await page.locator('.timeline').evaluate((list) => {
            list.scrollTop = 0;
        });
        await page.getByRole('button', { name: 'To the newest' }).click();
        await message(page, 'line 420').waitFor();
        await page.keyboard.press('Control+f');
        await page.getByRole('searchbox').fill('line');
        await page.getByText('Only the newest are listed.').waitFor();
        await page.getByRole('searchbox').fill('line 37');
        await page
            .getByRole('complementary', { name: 'Search' })
            .getByRole('button', { name: /line 37$/ })
            .click();
        await page.waitForFunction(() => document.activeElement.textContent.includes('line 37'));
        assert.ok(
            await message(page, /line 37$/)
                .first()
                .evaluate((row) => {
                    const { top, bottom } = row.getBoundingClientRect();
                    return top >= 0 && bottom <= window.innerHeight;
                }),
        );
        await context.close();
    }),
);

const top = (page) => page.evaluate(() => document.querySelector('.rows article').dataset.seq);

test(
    'who reads stays where they are, whatever is put before it, comes behind it or is left',
    quiet(async () => {
        const { page, context } = await setting.person();
        await setting.join(page, 'Rea', 'long');
        await message(page, 'line 420').waitFor();
        const moved = await page.evaluate(async () => {
            const list = document.querySelector('.timeline');
            const frames = async (count) => {
                for (let i = 0; i < count; ++i) {
                    await new Promise(requestAnimationFrame);
                }
            };
            const worst = { by: 0 };
            for (let i = 0; i < 60 && list.scrollTop > 0; ++i) {
                list.scrollTop -= 400;
                const middle = list.getBoundingClientRect().top + list.clientHeight / 2;
                const row = [...document.querySelectorAll('.rows article')].find(
                    (one) => one.getBoundingClientRect().bottom > middle,
                );
                const before = row.getBoundingClientRect().top;
                await frames(i % 8 === 0 ? 30 : 3);
                const by = Math.abs(row.getBoundingClientRect().top - before);
                if (by > worst.by || !row.isConnected) {
                    Object.assign(worst, { by, at: row.dataset.seq, isConnected: row.isConnected });
                }
            }
            return worst;
        });
        assert.ok(moved.by < 2, JSON.stringify(moved));
        // Also who is at the very top of what is known when more comes: what stood there first loses its author then.
        await page.getByRole('button', { name: 'To the newest' }).click();
        await message(page, 'line 420').waitFor();
        for (let i = 0; i < 3; ++i) {
            const first = await page.evaluate(() => {
                const list = document.querySelector('.timeline');
                list.scrollTop = 0;
                const rows = [...document.querySelectorAll('.rows article')];
                globalThis.watched = rows[4];
                globalThis.stood = rows[4].getBoundingClientRect().top;
                return rows[0].dataset.seq;
            });
            await page.waitForFunction((seq) => document.querySelector('.rows article').dataset.seq !== seq, first);
            const by = await page.evaluate(() => Math.abs(globalThis.watched.getBoundingClientRect().top - globalThis.stood));
            assert.ok(by < 2, `${by} before ${first}`);
        }
        // What comes while one reads moves nothing, and is counted.
        const before = await top(page);
        await setting.command('host', 'Hanna', 'send', '--room', 'long', 'said at the end');
        await page.getByRole('button', { name: '1 new' }).waitFor();
        assert.equal(await top(page), before);
        await page.getByRole('button', { name: '1 new' }).click();
        await message(page, 'said at the end').waitFor();
        await context.close();
    }),
);

/** Where the line of what is new stands, as a part of the list's height, and what comes behind it. */
const divider = (page) =>
    page.evaluate(() => {
        const list = document.querySelector('.timeline').getBoundingClientRect();
        const line = document.querySelector('.divider');
        const next = line.nextElementSibling.querySelector('.text').textContent;
        return [next, (line.getBoundingClientRect().top - list.top) / list.height];
    });

test(
    'a room opens where one left it, and only what was seen is read',
    quiet(async () => {
        const { page, context } = await setting.person();
        await setting.command('host', 'Hanna', 'send', '--room', 'quiet', '--create', 'nothing new');
        await setting.join(page, 'Una', 'busy');
        await page.goto(`${setting.origin}/#r=quiet`);
        await page.getByRole('button', { name: /^Join .quiet/ }).click();
        await message(page, 'nothing new').waitFor();
        await setting.sendLines(
            'host',
            'Hanna',
            'busy',
            Array.from({ length: 200 }, (_, i) => `new ${i + 1}`),
        );
        await page.getByRole('button', { name: /^busy ?, 200 unread/ }).click();
        await page.locator('.divider').waitFor();
        const [next, place] = await divider(page);
        assert.equal(next, 'new 1');
        assert.ok(place > 0 && place < 0.4, `${place}`);
        await page.getByRole('button', { name: /^busy ?, 1[5-9]\d unread/ }).waitFor();
        await page.getByRole('button', { name: /^1[5-9]\d new$/ }).click();
        await message(page, 'new 200').waitFor();
        await page.getByRole('button', { name: /^busy$/ }).waitFor();
        // Far behind, what stands there is asked for; and another tab or page knows what was read.
        await page.getByRole('button', { name: 'quiet' }).click();
        await page.goto('about:blank');
        await setting.sendLines(
            'host',
            'Hanna',
            'busy',
            Array.from({ length: 1200 }, (_, i) => `later ${i + 1}`),
        );
        await page.goto(`${setting.origin}/`); // where a wide window opens the first room
        await page.locator('.divider').waitFor();
        assert.equal((await divider(page))[0], 'later 1');
        await page.getByRole('button', { name: /^busy ?, 1,1\d\d unread/ }).waitFor();
        await page.locator('.timeline').first().press('End');
        await message(page, 'later 1200').waitFor();
        await page.getByRole('button', { name: /^busy$/ }).waitFor();
        // Where all of it has room, the end is shown and followed.
        await setting.command('host', 'Hanna', 'send', '--room', 'quiet', 'two words');
        await page.getByRole('button', { name: /^quiet ?, 1 unread/ }).click();
        await page.locator('.divider').waitFor();
        await setting.sendLines(
            'host',
            'Hanna',
            'quiet',
            Array.from({ length: 40 }, (_, i) => `more ${i + 1}`),
        );
        await message(page, 'more 40').waitFor();
        await page.waitForFunction(() => {
            const list = document.querySelector('.timeline');
            return list.scrollTop > 0 && list.scrollHeight - list.scrollTop - list.clientHeight < 2;
        });
        assert.equal(await page.locator('.pill').isVisible(), false);
        await context.close();
    }),
);

test(
    'what is pinned far above is listed, and leads there',
    quiet(async () => {
        const pinned = [3, 100, ...Array.from({ length: 70 }, (_, i) => 200 + i)];
        const lines = Array.from({ length: 1500 }, (_, i) => `word ${i + 1}`);
        await setting.sendLines('host', 'Hanna', 'far', lines);
        const { page, context } = await setting.person();
        await setting.join(page, 'Piet', 'far');
        await message(page, 'word 1500').waitFor();
        await page.evaluate(async (seqs) => {
            const [{ Client }, { MemoryStore }, { addressOf, browserEnv }, { IdbStore }] = await Promise.all(
                ['client', 'store', 'env', 'idb_store'].map((name) => import(`/core/${name}.js`)),
            );
            const client = new Client(browserEnv(addressOf(location)), new MemoryStore());
            const { meta } = await (await IdbStore.open()).all();
            await client.load();
            client.identity = { ...client.identity, device: meta.find((row) => row.key === 'identity').value.device };
            await client.start();
            const until = (check) =>
                new Promise((resolve) => {
                    const timer = setInterval(() => check() && (clearInterval(timer), resolve()), 20);
                });
            await until(() => client.line.isOnline);
            const { id } = client.rooms().find((room) => room.row.name === 'far');
            seqs.forEach((target) => client.append(id, { kind: 'pin', target, on: true }));
            await until(() => client.outbox.items.size === 0);
            client.stop();
        }, pinned);
        await page.getByRole('button', { name: 'More about this room' }).click();
        await page.getByRole('menuitem', { name: 'Pinned messages' }).click();
        const pane = page.getByRole('complementary', { name: 'Pinned messages' });
        await pane.getByText('word 268').waitFor();
        await page.waitForFunction(() => document.activeElement.closest('aside')); // so far the keyboard has it
        await pane.locator('.side-body').evaluate((body) => {
            body.scrollTop = body.scrollHeight;
        });
        await pane.getByText('word 2', { exact: true }).waitFor();
        assert.equal(await pane.locator('.hit').count(), pinned.length);
        assert.deepEqual(await setting.accessibility(page), []);
        await pane.getByText('word 2', { exact: true }).click();
        await page.waitForFunction(() => document.activeElement.dataset.seq === '3');
        await page.locator('article[data-seq="3"]').getByText('pinned').waitFor();
        await context.close();
    }),
);
