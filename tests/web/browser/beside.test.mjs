// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands beside a room, and what a person decides about rooms for themselves: threads, levels, favourites. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { Setting, bannerAfter, field, message, quietly, say } from './setting.mjs';

let setting;
let ann;
let ben;

before(async () => {
    setting = await Setting.begin();
    [ann, ben] = await setting.lobby('Who brings cake?');
});
after(() => setting?.end());
const quiet = quietly(() => setting);

const thread = (page) => page.getByRole('complementary', { name: 'Answers' });
const answer = (page) => page.getByRole('textbox', { name: 'Answer …' });

test(
    'a chain of answers stands beside the room, and grows there',
    quiet(async () => {
        const { page } = ann;
        await message(page, 'Who brings cake?').focus();
        await page.keyboard.press('r');
        await say(page, 'I do');
        await say(page, 'and something else');
        await message(page, 'and something else').waitFor();
        await message(page, 'Who brings cake?').getByRole('button', { name: '1 answer' }).click();
        await thread(page).waitFor();
        assert.deepEqual(await thread(page).locator('.text').allInnerTexts(), ['Who brings cake?', 'I do']);
        await answer(page).fill('Two of them');
        await page.keyboard.press('Enter');
        await thread(page).getByRole('heading', { name: '2 answers' }).waitFor();
        await page.locator('main').getByRole('button', { name: '2 answers' }).waitFor();
        // The room is the room without it.
        await page.locator('main article.message', { hasText: 'Two of them' }).waitFor();
        assert.deepEqual(await setting.accessibility(page), []);
        // On a phone it is a page of its own; an answer to an answer belongs to it.
        await message(ben.page, 'Two of them').focus();
        await ben.page.keyboard.press('t');
        await thread(ben.page).waitFor();
        assert.equal(await ben.page.locator('main.room').isVisible(), false);
        assert.deepEqual(await setting.accessibility(ben.page, true), []);
        await thread(ben.page).locator('article.message', { hasText: 'Two of them' }).focus();
        await ben.page.keyboard.press('r');
        await answer(ben.page).fill('Which?');
        await ben.page.keyboard.press('Enter');
        await thread(page).locator('article.message', { hasText: 'Which?' }).waitFor();
        await thread(ben.page).getByRole('button', { name: 'Close' }).click();
        await message(ben.page, 'Which?')
            .getByRole('button', { name: /answer to .*Two of them/ })
            .waitFor();
    }),
);

test(
    'a thread by the keyboard, with a draft of its own',
    quiet(async () => {
        const { page } = ann;
        await page.keyboard.press('Escape');
        await thread(page).waitFor({ state: 'detached' });
        await field(page).fill('for the room');
        await message(page, 'I do').last().focus();
        await page.keyboard.press('t');
        await page.waitForFunction(() => document.activeElement.closest('.thread') !== null);
        await page.keyboard.type('half an answer');
        await page.keyboard.press('Shift+Tab'); // the picker of emoji
        await page.keyboard.press('Shift+Tab'); // the messages
        await page.keyboard.press('ArrowUp');
        await page.waitForFunction(() => document.activeElement.textContent.includes('Which?'));
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Show in the room' }).click();
        await page.waitForFunction(() => document.activeElement.closest('main')?.matches('.room'));
        await page.keyboard.press('Escape');
        await thread(page).waitFor({ state: 'detached' });
        assert.equal(await field(page).inputValue(), 'for the room');
        await page.reload();
        await message(page, 'Which?').first().waitFor();
        await message(page, 'Who brings cake?').first().focus();
        await page.keyboard.press('t');
        await thread(page).locator('article.message', { hasText: 'Which?' }).waitFor();
        assert.equal(await answer(page).inputValue(), 'half an answer');
        await page.keyboard.press('Escape');
        await field(page).fill('');
    }),
);

test(
    'a thread whose beginning lies far above is found',
    quiet(async () => {
        const { page } = ann;
        await setting.sendLines('host', 'Hanna', 'long', [
            'the beginning',
            ...Array.from({ length: 400 }, (_, i) => `line ${i}`),
        ]);
        await page.goto(`${setting.origin}/#r=long`);
        await page
            .getByRole('dialog')
            .getByRole('button', { name: /^Join .long/ })
            .click();
        await message(page, 'line 399').waitFor();
        await page.keyboard.press('Control+f');
        await page.getByRole('searchbox').fill('beginning');
        await page
            .getByRole('complementary', { name: 'Search' })
            .getByRole('button', { name: /the beginning/ })
            .click();
        await page.waitForFunction(() => document.activeElement.textContent.includes('the beginning'));
        await page.keyboard.press('r');
        await say(page, 'far below');
        await message(page, 'far below').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        await page.reload(); // what is far above is not stored
        await message(page, 'far below').focus();
        await page.keyboard.press('t');
        await thread(page).locator('article.message').first().getByText('the beginning').waitFor();
        await page.keyboard.press('Escape');
    }),
);

test(
    "on a phone the way back closes what stands beside the room, and then leaves the room",
    quiet(async () => {
        const { page } = ben;
        await page.goto(`${setting.origin}/#/`);
        await page.getByRole('button', { name: /^lobby/ }).click();
        const room = page.getByRole('heading', { name: 'lobby', level: 1 });
        const members = page.getByRole('complementary', { name: 'Members' });
        const search = page.getByRole('complementary', { name: 'Search' });
        const back = page.getByRole('button', { name: 'Back to the rooms' });
        for (const close of [
            () => page.goBack(),
            () => page.keyboard.press('Escape'),
            () => members.getByRole('button', { name: 'Close' }).click(),
        ]) {
            await page.getByRole('button', { name: /^Members/ }).click();
            await members.waitFor();
            await back.waitFor({ state: 'hidden' });
            await close();
            await members.waitFor({ state: 'detached' });
            await room.waitFor();
            await page.waitForFunction(() => !history.state.side);
        }
        // One instead of the other is one step.
        await page.getByRole('button', { name: /^Members/ }).click();
        await page.keyboard.press('Control+f');
        await search.waitFor();
        await page.goBack();
        await search.waitFor({ state: 'detached' });
        // Closed and opened in one go.
        await page.getByRole('button', { name: /^Members/ }).click();
        await members.waitFor();
        await page.evaluate(() => {
            document.querySelector('aside.side header button').click();
            document.querySelector('.room-head button[aria-label="Search"]').click();
        });
        await page.waitForFunction(() => history.state.side);
        await search.waitFor();
        await page.goBack();
        await search.waitFor({ state: 'detached' });
        await room.waitFor();
        await page.goBack();
        await back.waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: /^lobby/ }).waitFor();
    }),
);

const levels = async (page, item) => {
    await page.getByRole('button', { name: 'More about this room' }).click();
    await page.getByRole('menuitem', { name: 'Notifications of this room …' }).click();
    await page.getByRole('menuitemradio', { name: item }).click();
};

test(
    'levels of a room, and favourites, in this browser',
    quiet(async () => {
        const { page } = ann;
        await ann.context.grantPermissions(['notifications'], { origin: setting.origin });
        await page.goto(`${setting.origin}/#r=lobby`);
        await page.locator('.me').click();
        await page.getByRole('checkbox', { name: 'Show notifications' }).check();
        await page.keyboard.press('Escape');
        await page.getByRole('heading', { name: 'lobby', level: 1 }).waitFor();
        await levels(page, 'Mute the room');
        await page.getByRole('button', { name: /long/ }).click();
        await page.getByRole('heading', { name: 'long', level: 1 }).waitFor();
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', '@Ann, quietly');
        await setting.command('host', 'Hanna', 'send', '--room', 'long', 'a mark that it came');
        await message(page, 'a mark that it came').waitFor();
        await page.getByRole('button', { name: /^lobby ?, muted$/ }).waitFor();
        assert.doesNotMatch(await page.title(), /^[(•]/);

        await page.getByRole('button', { name: /lobby/ }).click();
        await message(page, 'quietly').waitFor();
        await levels(page, 'Tell me of every message');
        await page.getByRole('button', { name: 'More about this room' }).click();
        await page.getByRole('menuitem', { name: 'Make it a favourite' }).click();
        await page.getByRole('list', { name: 'Favourites' }).getByRole('button', { name: 'lobby' }).waitFor();
        await page.reload();
        await page.getByRole('list', { name: 'Favourites' }).getByRole('button', { name: 'lobby' }).waitFor();
        await page.getByRole('button', { name: /long/ }).click();
        const told = await bannerAfter(page, () =>
            setting.command('host', 'Hanna', 'send', '--room', 'lobby', 'nobody is meant'),
        );
        assert.match(told, /Hanna.*lobby.*\|nobody is meant/);
        await page.getByRole('button', { name: /lobby ?, 1 unread/ }).waitFor();
    }),
);
