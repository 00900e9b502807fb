// SPDX-License-Identifier: GPL-3.0-or-later
/** The window and a browser in one room, by real keys. Needs a display of its own; run.mjs brings one. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';

import { Setting, message, say } from './setting.mjs';

const keys = (...what) => promisify(execFile)('xdotool', what, { timeout: 30000 });

test('the window and a browser in one room', async (context) => {
    const setting = await Setting.begin();
    context.after(() => setting.end());
    await setting.command('dora', 'Dora', 'send', '--room', 'Kitchen', '--create', 'from the command line');
    const { page } = await setting.person();
    await setting.join(page, 'Ann', 'Kitchen');
    await say(page, 'from the browser');
    const folder = path.join(setting.folder, 'dora'); // the same person, who is in the room already
    const server = `ws://127.0.0.1:${setting.port}`;
    const desktop = spawn(process.env.HUBBUB_PROGRAM, ['--data', folder, '--name', 'Dora', '--join', server, '--no-nearby'], {
        stdio: 'ignore',
        env: { ...process.env, QT_QUICK_BACKEND: 'software', QT_QPA_PLATFORM: 'xcb' },
    });
    context.after(() => desktop.kill());
    await page.getByRole('button', { name: /^Members/ }).click();
    await page
        .getByRole('complementary', { name: 'Members' })
        .getByText(/, Online/)
        .nth(1)
        .waitFor({ timeout: 60000 });
    // The window opens its room and its composer has the keys: then somebody is seen writing.
    const writing = page.getByText(/Dora. is writing …/);
    for (let i = 0; i < 60 && !(await writing.isVisible()); ++i) {
        await keys('type', 'x');
        await writing.waitFor({ timeout: 500 }).catch(() => {});
    }
    await keys('key', 'ctrl+a');
    await keys('type', 'by keys in the window');
    await keys('key', 'Return');
    await message(page, 'by keys in the window').waitFor();
    await say(page, 'heard');
    assert.deepEqual(
        await page
            .locator('article.message .text')
            .allInnerTexts()
            .then((all) => all.slice(0, 3)),
        ['from the command line', 'from the browser', 'by keys in the window'],
    );
    assert.deepEqual(setting.problems, []);
});
