// SPDX-License-Identifier: GPL-3.0-or-later
/** Browsers as people have them: such that keep nothing, several tabs, a phone's way back. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';

import { Setting, field, message, quietly, say } from './setting.mjs';

let setting;

before(async () => {
    setting = await Setting.begin();
    await setting.command('host', 'Hanna', 'send', '--room', 'lobby', '--create', 'Welcome');
});
after(() => setting?.end());
const quiet = quietly(() => setting);

const faults = {
    'has no storage': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    'lets nobody open it': () => {
        IDBFactory.prototype.open = () => {
            throw new DOMException('not here', 'SecurityError');
        };
    },
    'cannot read it': () => {
        IDBObjectStore.prototype.getAll = () => {
            throw new DOMException('broken', 'UnknownError');
        };
    },
    'never opens it': () => {
        IDBFactory.prototype.open = () => ({});
    },
};

for (const [name, fault] of Object.entries(faults)) {
    test(
        `a browser that ${name} says so, and talks all the same`,
        quiet(async () => {
            const { page, context } = await setting.person();
            await page.addInitScript(fault);
            await page.goto(`${setting.origin}/#r=lobby`);
            await page.getByText('This browser keeps nothing').waitFor();
            await page.getByLabel('Your name').fill(name.slice(-8));
            await page.keyboard.press('Enter');
            await field(page).waitFor();
            await say(page, `from one that ${name}`);
            await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
            await context.close();
        }),
    );
}

test(
    'a disk that is full is told of, and what is written is sent',
    quiet(async () => {
        const { page, context } = await setting.person();
        await setting.join(page, 'Fulla', 'lobby');
        await page.evaluate(() => {
            IDBObjectStore.prototype.put = () => {
                throw new DOMException('full', 'QuotaExceededError');
            };
        });
        await say(page, 'on a full disk');
        await page.getByRole('status').getByText('This browser keeps nothing').waitFor();
        await message(page, 'on a full disk').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        assert.equal(await message(page, 'on a full disk').count(), 1);
        await context.close();
    }),
);

test(
    "a phone's way back leads from a room to the list, and from there out of the page",
    quiet(async () => {
        const { page, context } = await setting.person({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
        const list = page.getByRole('button', { name: 'Browse rooms' }).last();
        await page.goto('about:blank');
        await setting.join(page, 'Phila', 'lobby');
        await page.getByRole('button', { name: 'Back to the rooms' }).tap();
        await list.waitFor();
        for (const back of [() => page.getByRole('button', { name: 'Back to the rooms' }).tap(), () => page.goBack()]) {
            await page.getByRole('button', { name: 'lobby' }).tap();
            await field(page).waitFor();
            await back();
            await list.waitFor();
            assert.equal(await field(page).isVisible(), false);
        }
        await page.getByRole('button', { name: 'lobby' }).tap();
        await page.reload();
        await field(page).waitFor();
        await page.getByRole('button', { name: 'Back to the rooms' }).tap();
        await list.waitFor();
        await page.goBack();
        await page.waitForURL(/about:blank|#r=/);
        await context.close();
    }),
);

test(
    'who leaves a browser has left it in every tab',
    quiet(async () => {
        const { page, context } = await setting.person();
        await setting.join(page, 'Lea', 'lobby');
        const other = await setting.page(context);
        await other.goto(setting.origin);
        await field(other).waitFor();
        await page.locator('.me').click();
        await page.getByRole('button', { name: 'Leave this browser …' }).click();
        await page.getByRole('button', { name: 'Forget' }).click();
        for (const one of [page, other]) {
            await one.getByRole('button', { name: 'Join', exact: true }).waitFor();
            assert.equal(await one.getByLabel('Your name').inputValue(), '');
        }
        await page.reload();
        await page.getByRole('button', { name: 'Join', exact: true }).waitFor();
        await context.close();
    }),
);
