// SPDX-License-Identifier: GPL-3.0-or-later
/** The page that the server hands out, in a real browser, with the command line in the same room. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { Setting, field, message, networkIsBack, quietly, say } from './setting.mjs';

let setting;
let ann;
let ben;

before(async () => {
    setting = await Setting.begin();
    [ann, ben] = await setting.lobby('Welcome');
});
after(() => setting?.end());
const quiet = quietly(() => setting);

const said = (page) => page.locator('article.message .text').allInnerTexts();
const once = async (page, text) => {
    await message(page, text).first().waitFor();
    assert.equal(await message(page, text).count(), 1, text);
};

test(
    'two browsers and the command line in one room',
    quiet(async () => {
        const tail = setting.tail('tail', 'Cid', 'lobby');
        await ann.page.getByText(/Cid.* joined/).waitFor();
        await say(ann.page, 'from Ann');
        await say(ben.page, 'from Ben');
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', 'from a script');
        for (const { page } of [ann, ben]) {
            for (const text of ['Welcome', 'from Ann', 'from Ben', 'from a script']) {
                await once(page, text);
            }
        }
        await ann.page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        for (let i = 0; i < 100 && !tail.text.includes('from a script'); ++i) {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        tail.end();
        assert.ok(
            ['from Ann', 'from Ben', 'from a script'].every((text) => tail.text.includes(text)),
            tail.text,
        );
    }),
);

test(
    'reply, edit, react, pin and delete reach the other side',
    quiet(async () => {
        const { page } = ann;
        await say(page, 'first draft');
        await message(page, 'first draft').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0); // what has no place yet is not edited
        await field(page).press('ArrowUp');
        await field(page).fill('second draft');
        await field(page).press('Enter');
        await message(ben.page, 'second draft').getByText('edited').waitFor();

        await message(page, 'second draft').hover();
        await message(page, 'second draft').getByRole('button', { name: 'React' }).click();
        await page.getByRole('dialog', { name: 'Emoji' }).getByRole('button').first().click();
        const chip = message(ben.page, 'second draft').locator('.reaction');
        await chip.click();
        await page.getByTitle(/👍 from .*Ann.*Ben/).waitFor();

        await message(page, 'second draft').focus();
        await page.keyboard.press('r');
        await say(page, 'an answer');
        await message(ben.page, 'an answer')
            .getByRole('button', { name: /answer to .*second draft/ })
            .waitFor();

        await message(page, 'an answer').last().focus();
        await page.keyboard.press('Delete');
        await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
        await ben.page.getByText('This message was deleted').waitFor();
        assert.equal(await message(ben.page, 'an answer').count(), 0);
    }),
);

test(
    'typing, presence and unread',
    quiet(async () => {
        const writing = field(ben.page).pressSequentially('thinking', { delay: 600 }); // who just posted may not be told at once
        await ann.page.getByText(/Ben. is writing …/).waitFor();
        await writing;
        await field(ben.page).fill('');
        await ann.page.getByText(/Ben. is writing …/).waitFor({ state: 'hidden' });
        await ann.page.getByRole('button', { name: /^Members/ }).click();
        await ann.page
            .getByRole('complementary', { name: 'Members' })
            .getByRole('button', { name: /Ben ?, Online/ })
            .waitFor();
        await ann.page.keyboard.press('Escape');
        await setting.command('host', 'Hanna', 'send', '--room', 'garden', '--create', 'grass');
        await ben.page.getByRole('button', { name: 'Back to the rooms' }).click();
        await ben.page.getByRole('button', { name: 'Browse rooms' }).last().click();
        await ben.page.getByRole('dialog').getByRole('button', { name: 'Join garden' }).click();
        await message(ben.page, 'grass').waitFor();
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', '@Ben, are you there?');
        await ben.page.getByRole('button', { name: 'Back to the rooms' }).click();
        const row = ben.page.getByRole('button', { name: /lobby ?, 1 unread ?, you are mentioned/ });
        await row.waitFor();
        assert.match(await ben.page.title(), /^\(1\)/);
        await row.click();
        await message(ben.page, 'are you there').waitFor();
        await ben.page.waitForFunction(() => !document.title.startsWith('('));
    }),
);

test(
    'the server goes and comes back: what was written meanwhile arrives once',
    quiet(async () => {
        await setting.stopServer();
        await say(ann.page, 'written without a server');
        await message(ann.page, 'written without a server').getByText('sending').waitFor();
        await ann.page.getByText('The host cannot be reached at the moment.').waitFor();
        await setting.startServer();
        await ann.page
            .getByRole('button', { name: 'Retry now' })
            .click()
            .catch(() => {});
        await networkIsBack(ben.page);
        await ann.page.waitForFunction(() => document.querySelectorAll('.pending').length === 0, undefined, { timeout: 60000 });
        await once(ann.page, 'written without a server');
        await message(ben.page, 'written without a server').waitFor({ timeout: 60000 });
        await once(ben.page, 'written without a server');
    }),
);

test(
    'a reload with an unsent message, and a draft',
    quiet(async () => {
        await setting.stopServer();
        await say(ann.page, 'unsent before the reload');
        await message(ann.page, 'unsent before the reload').waitFor();
        await field(ann.page).fill('half a thought');
        await ann.page.waitForTimeout(600); // the draft is kept a moment after the last key
        await setting.startServer();
        await networkIsBack(ben.page);
        await ann.page.reload();
        await field(ann.page).waitFor();
        await once(ann.page, 'unsent before the reload');
        await ann.page.waitForFunction(() => document.querySelectorAll('.pending').length === 0, undefined, { timeout: 60000 });
        await message(ben.page, 'unsent before the reload').waitFor({ timeout: 60000 });
        await once(ben.page, 'unsent before the reload');
        assert.equal(await field(ann.page).inputValue(), 'half a thought');
        assert.equal(await ann.page.locator('.me .name').innerText(), 'Ann');
        await field(ann.page).fill('');
    }),
);

test(
    'hostile messages are words and nothing else',
    quiet(async () => {
        const hostile = [
            '<img src=x onerror="document.title=1">',
            '<script>alert(1)</script>',
            '<a href="javascript:alert(1)">x</a>',
            '[x](javascript:alert(1))',
            '&lt;b&gt; &amp; \u202etxet desrever',
            '![x](https://evil.example/x.png)',
            '{{constructor.constructor("alert(1)")()}}',
            '<style>*{display:none}</style>',
            `Z${'\u0335\u0336'.repeat(60)}`,
            '"><svg onload=alert(1)>',
            'https://user@evil.example/',
        ];
        for (const text of hostile) {
            await setting.command('host', 'Hanna', 'send', '--room', 'lobby', '--', text);
        }
        await message(ann.page, 'user@evil.example').waitFor();
        const texts = (await said(ann.page)).join('\n');
        for (const text of hostile.filter((one) => /[<{]/.test(one))) {
            assert.ok(texts.includes(text), text);
        }
        const made = await ann.page.evaluate(() =>
            [...document.querySelectorAll('.text *')]
                .map((one) => one.tagName)
                .filter((tag) => !['DIV', 'SPAN', 'A', 'BDI', 'CODE', 'PRE', 'EM', 'STRONG', 'S', 'BLOCKQUOTE'].includes(tag)),
        );
        assert.deepEqual(made, []);
        const targets = await ann.page.evaluate(() => [...document.querySelectorAll('.text a')].map((one) => one.protocol));
        assert.ok(
            targets.every((one) => one === 'http:' || one === 'https:'),
            `${targets}`,
        );
        assert.match(await ann.page.title(), /Hubbub$/);
        await message(ann.page, '!x').getByRole('link').first().click();
        await ann.page.getByRole('dialog').getByText('https://evil.example/x.png').waitFor(); // asked, not opened
        await ann.page.keyboard.press('Escape');
        const tabs = ann.page.context().pages().length;
        await message(ann.page, '!x').getByRole('link').first().click({ button: 'middle' });
        await ann.page.getByRole('dialog').getByText('https://evil.example/x.png').waitFor();
        assert.equal(ann.page.context().pages().length, tabs);
        await ann.page.keyboard.press('Escape');
    }),
);

test(
    'everything by the keyboard',
    quiet(async () => {
        const { page } = await setting.person();
        await page.goto(setting.origin);
        await page.waitForFunction(() => document.activeElement.tagName === 'INPUT'); // the field has the focus by itself
        await page.keyboard.type('Keyla');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Browse rooms' }).last().waitFor();
        await page.getByRole('button', { name: 'Browse rooms' }).last().focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').getByText('lobby').first().waitFor();
        await page.getByRole('searchbox').focus();
        await page.keyboard.type('lobby');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await field(page).waitFor();
        await page.waitForFunction(() => document.activeElement.tagName === 'TEXTAREA');
        await page.keyboard.type('typed');
        await page.keyboard.press('Shift+Enter');
        await page.keyboard.type('in two lines');
        await page.keyboard.press('Enter');
        await message(ben.page, 'in two lines').waitFor();
        await page.keyboard.press('Shift+Tab'); // the picker of emoji
        await page.keyboard.press('Shift+Tab'); // the list of messages
        await page.keyboard.press('ArrowUp');
        await page.waitForFunction(() => document.activeElement.textContent.includes('in two lines'));
        await page.keyboard.press('e');
        await page.keyboard.type('!');
        await page.keyboard.press('Enter');
        await message(ben.page, 'in two lines!').waitFor();
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('listbox').waitFor();
        await page.keyboard.press('Escape');
        // By Tab through everything that can have the focus, and each of them shows it.
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.locator('.sidebar button').first().focus();
        const names = [];
        for (let i = 0; i < 60 && names[names.length - 1] !== 'Send'; ++i) {
            const found = await page.evaluate(() => {
                const one = document.activeElement;
                const shows =
                    getComputedStyle(one).outlineStyle !== 'none' ||
                    getComputedStyle(one.closest('.composer') ?? one).boxShadow !== 'none';
                return { name: one.ariaLabel || one.title || one.textContent, shows };
            });
            names.push(found.name);
            assert.ok(i === 0 || found.shows, `no focus to be seen on ${found.name}`);
            await page.keyboard.press('Tab');
        }
        for (const wanted of ['Browse rooms', 'Search', 'More about this room', 'Send']) {
            assert.ok(
                names.some((name) => name.includes(wanted)),
                `${wanted} not in ${names}`,
            );
        }
        await page.context().close();
    }),
);

test(
    'the focus stays where one has gone',
    quiet(async () => {
        const { page } = ann;
        const second = page.locator('.sidebar button').nth(1);
        // One sends and goes on before the message is kept.
        await field(page).fill('sent and left');
        await second.evaluate((button) => {
            const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
            document.activeElement.dispatchEvent(enter);
            button.focus();
        });
        await message(ben.page, 'sent and left').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        assert.ok(await second.evaluate((button) => button === document.activeElement));
        // A sheet gives the focus back, once: not again when one has gone on from there.
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('listbox').waitFor();
        const backAndKept = await second.evaluate(async (button) => {
            const sheet = document.querySelector('dialog');
            const closed = new Promise((resolve) => sheet.addEventListener('close', resolve));
            sheet.close();
            const isBack = button === document.activeElement;
            document.querySelector('.sidebar button').focus();
            const wentOn = document.activeElement;
            await closed;
            return [isBack, wentOn !== button && wentOn === document.activeElement];
        });
        assert.deepEqual(backAndKept, [true, true]);
        assert.equal(await page.getByRole('dialog').count(), 0);
    }),
);

test(
    'a click is a click, whatever comes in while the button is down',
    quiet(async () => {
        const { page } = ann;
        await setting.command('host', 'Hanna', 'send', '--room', 'cellar', '--create', 'potatoes');
        await page.getByRole('button', { name: 'Browse rooms' }).last().click();
        await page.getByRole('dialog').getByRole('button', { name: 'Join cellar' }).click();
        await page.getByRole('heading', { name: 'cellar', level: 1 }).waitFor();
        await page.getByRole('button', { name: 'lobby', exact: true }).hover();
        await page.mouse.down();
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', '@Ann, this changes the row');
        await page.waitForFunction(() => document.title.startsWith('(1)'));
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        await page.mouse.up();
        await page.getByRole('heading', { name: 'lobby', level: 1 }).waitFor();
        await message(page, 'this changes the row').waitFor();
    }),
);

test(
    "an input method's Enter does not send",
    quiet(async () => {
        const { page } = ben;
        await field(page).fill('ni hao');
        await field(page).evaluate((one) => {
            one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
            one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }));
        });
        assert.equal(await field(page).inputValue(), 'ni hao');
        await field(page).fill('');
    }),
);

test(
    'the page opens without a server',
    quiet(async () => {
        const { page } = ann;
        await page.goto(`${setting.origin}/`);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await page.reload();
        await field(page).waitFor();
        await page.goto(`${setting.origin}/healthz`); // which is no part of the page
        assert.doesNotMatch(await page.content(), /Hubbub is loading/);
        await page.goBack();
        await field(page).waitFor();
        await setting.stopServer();
        await page.reload();
        await page.locator('article.message').first().waitFor();
        await setting.startServer();
        await networkIsBack(page);
        await networkIsBack(ben.page);
        setting.problems.splice(
            0,
            setting.problems.length,
            ...setting.problems.filter((one) => !/Failed to load resource|ServiceWorker/.test(one)),
        );
    }),
);

test(
    'an accessibility check of every page, light and dark, in English and Arabic',
    quiet(async () => {
        for (const options of [{}, { colorScheme: 'dark', locale: 'ar', viewport: { width: 360, height: 740 } }]) {
            const { page, context } = await setting.person(options);
            await page.goto(`${setting.origin}/#r=lobby`);
            await page.locator('form').waitFor();
            assert.deepEqual(await setting.accessibility(page), [], 'the first page');
            await page
                .locator('input')
                .first()
                .fill(options.locale ? 'Zed' : 'Axel');
            await page.keyboard.press('Enter');
            await page.locator('article.message').first().waitFor();
            assert.deepEqual(await setting.accessibility(page), [], 'a room');
            for (const at of [1, 2]) {
                await page.locator('.room-head button').nth(at).click();
                await page.locator('aside.side').waitFor();
                assert.deepEqual(await setting.accessibility(page, true), [], `pane ${at}`);
                await page.keyboard.press('Escape');
            }
            assert.equal(
                await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
                true,
                'nothing stands out at the side',
            );
            await context.close();
        }
    }),
);

test(
    'what is hidden is not shown, but to those who run the room',
    quiet(async () => {
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', 'not for everybody');
        await message(ben.page, 'not for everybody').waitFor();
        await setting.command('host', 'Hanna', 'moderate', 'hide', '--room', 'lobby', '--last', '1m');
        await message(ben.page, 'not for everybody').waitFor({ state: 'detached' });
        await ben.page.getByText('Hidden by a moderator').last().waitFor();
        await setting.command('host', 'Hanna', 'moderate', 'unhide', '--room', 'lobby');
        await message(ben.page, 'not for everybody').waitFor();
    }),
);

test(
    'one person in two tabs',
    quiet(async () => {
        const second = await setting.page(ann.context);
        await second.goto(`${setting.origin}/#r=lobby`);
        await field(second).waitFor();
        await say(second, 'from the second tab');
        await ann.page.goto(`${setting.origin}/#r=lobby`);
        await ann.page.waitForURL(/#\/r/);
        await once(ann.page, 'from the second tab');
        await setting.stopServer();
        await say(second, 'pending in one tab');
        await message(second, 'pending in one tab').waitFor();
        await setting.startServer();
        await networkIsBack(second);
        await ann.page.reload(); // takes what lies in the storage as well
        await second.waitForFunction(() => document.querySelectorAll('.pending').length === 0, undefined, { timeout: 60000 });
        await once(second, 'pending in one tab');
        await once(ann.page, 'pending in one tab');
        await second.close();
    }),
);

test(
    'what is new is marked where one left',
    quiet(async () => {
        await ann.page.goto(`${setting.origin}/#r=lobby`);
        await ann.page.waitForURL(/#\/r/);
        await message(ann.page, 'pending in one tab').waitFor();
        await setting.command('host', 'Hanna', 'send', '--room', 'shed', '--create', 'tools');
        await ann.page.goto(`${setting.origin}/#r=shed`);
        await ann.page.getByRole('button', { name: /^Join .shed/ }).click();
        await message(ann.page, 'tools').waitFor();
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', 'said meanwhile');
        await ann.page.getByRole('button', { name: /lobby ?, 1 unread/ }).click();
        await message(ann.page, 'said meanwhile').waitFor();
        const order = await ann.page.evaluate(() =>
            [...document.querySelectorAll('.divider, article.message')].slice(-2).map((one) => one.className.split(' ')[0]),
        );
        assert.deepEqual(order, ['divider', 'message']);
    }),
);

test(
    'what the entries add up to here is what the server says',
    quiet(async () => {
        const { page } = ann;
        await page.goto(`${setting.origin}/#r=lobby`);
        const { here, there, members } = await page.evaluate(async () => {
            const [{ Client }, { MemoryStore }, { addressOf, browserEnv }, { completed }] = await Promise.all(
                ['client', 'store', 'env', 'fold'].map((name) => import(`/core/${name}.js`)),
            );
            const client = new Client(browserEnv(addressOf(location)), new MemoryStore());
            const until = (check) =>
                new Promise((resolve) => {
                    const timer = setInterval(() => check() && (clearInterval(timer), resolve()), 20);
                });
            await client.load();
            await client.start({ name: 'Checker' });
            await until(() => client.line.isOnline);
            const row = (await client.pages.rooms()).find((one) => one.name === 'lobby');
            await client.join(row.room);
            const room = () => client.room(row.room);
            await until(() => room().heard && !room().behind && client.outbox.items.size === 0);
            const there = [];
            for (let more = true, seq = Number.MAX_SAFE_INTEGER; more;) {
                const page = await client.asking.ask('history', { room: row.room, verb: 'before', seq, limit: 100 });
                there.unshift(...page.messages.map(completed));
                ({ more } = page);
                seq = page.messages[0]?.seq ?? 1;
            }
            const said = await client.asking.ask('members', { room: row.room });
            const known = (rows) => rows.map((one) => `${one.user} ${one.name} ${one.role} ${one.since}`).sort();
            const here = [...room().state.messages.values()]
                .sort((a, b) => a.seq - b.seq)
                .map((one) => ({ ...one, mentions: [] }));
            const members = [known([...room().state.members.values()].filter((one) => one.present)), known(said.members)];
            const { complete } = room().state;
            client.stop();
            return { here, there, members, complete };
        });
        assert.ok(
            here.length > 20 &&
                here.some((one) => one.deleted) &&
                here.some((one) => one.editSeq > 0) &&
                here.some((one) => one.reactions.length > 0),
        );
        assert.deepEqual(here, there);
        assert.deepEqual(members[0], members[1]);
    }),
);
