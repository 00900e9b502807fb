// SPDX-License-Identifier: GPL-3.0-or-later
/** The widget on another site: one script tag opens a conversation that members see as a room. */
import assert from 'node:assert/strict';
import http from 'node:http';
import test, { after, before } from 'node:test';

import { Setting, field, message, say } from './setting.mjs';

let setting;
let allowed;
let stranger;
let snippet;

/** A site of somebody else; `port` is that of the origin, which is another one than the server's. */
async function site() {
    const server = http.createServer((request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!DOCTYPE html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title><h1>Shop</h1>${snippet}</html>`);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

before(async () => {
    allowed = await site();
    stranger = await site();
    setting = await Setting.begin(['--widget-origin', allowed.origin]);
});
after(async () => {
    await setting?.end();
    allowed?.server.close();
    stranger?.server.close();
});

/** Pages of other sites are loaded here, which any other test counts as a problem. */
const otherProblems = () => setting.problems.filter((one) => !/^loads http:\/\/127\.0\.0\.1/.test(one));

test('one script tag opens a conversation that members see as a room', async () => {
    const ann = await setting.person();
    await ann.page.goto(setting.origin);
    await ann.page.getByLabel('Your name').fill('Ann');
    await ann.page.keyboard.press('Enter');
    await ann.page.getByRole('button', { name: 'Browse rooms' }).last().click();
    await ann.page.getByRole('button', { name: 'New room' }).click();
    await ann.page.getByLabel(/^Name, such as/).fill('Support');
    await ann.page.getByRole('dialog').getByRole('combobox').selectOption('private');
    await ann.page.getByLabel(/^Name, such as/).press('Enter');
    await ann.page.getByRole('heading', { name: 'Support', level: 1 }).waitFor();
    await ann.page.getByRole('button', { name: 'More about this room' }).click();
    await ann.page.getByRole('menuitem', { name: 'Invite others …' }).click();
    await ann.page.getByRole('checkbox', { name: 'For visitors of a website' }).check();
    await ann.page.getByLabel('How many people it is for').selectOption('25');
    await ann.page.getByRole('button', { name: 'Make an invite' }).click();
    snippet = await ann.page.getByLabel(/^Put this into/).inputValue();
    assert.match(snippet, /^<script src="http:\/\/127\.0\.0\.1:\d+\/widget\.js" data-invite="[0-9a-f]{32}"><\/script>$/);
    await ann.page.keyboard.press('Escape');

    const eve = await setting.person({ viewport: { width: 900, height: 700 } });
    await eve.page.goto(allowed.origin);
    const frame = eve.page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Talk to us' }).click();
    await frame.getByLabel('Your name').fill('Eve');
    await frame.getByLabel('Your name').press('Enter');
    const write = frame.getByRole('textbox', { name: 'Write a message' });
    await write.fill('Is the shop open?');
    await write.press('Enter');
    await ann.page.getByRole('button', { name: /^Eve ?, 1 unread/ }).click();
    await message(ann.page, 'Is the shop open?').getByText('Guest', { exact: true }).waitFor();
    await say(ann.page, 'Until six');
    await frame.locator('article.message', { hasText: 'Until six' }).waitFor();
    const evesFrame = eve.page.frames().find((one) => one.url().includes('/widget'));
    assert.deepEqual(await setting.accessibility(evesFrame), []);

    // Closed, it counts; and after a reload it is the same conversation.
    await write.press('Escape');
    await say(ann.page, 'And from nine');
    await frame.getByRole('button', { name: /Talk to us ?, 1 unread/ }).waitFor();
    await eve.page.reload();
    await frame.getByRole('button', { name: /Talk to us ?, 1 unread/ }).click();
    await frame.locator('article.message', { hasText: 'And from nine' }).waitFor();

    // Another visitor has another room, with the same people.
    const kim = await setting.person({ viewport: { width: 380, height: 700 }, isMobile: true, hasTouch: true, locale: 'ar' });
    await kim.page.goto(allowed.origin);
    const other = kim.page.frameLocator('iframe');
    await other.getByRole('button').click();
    await other.getByRole('textbox').fill('Kim');
    await other.getByRole('textbox').press('Enter');
    await other.locator('.composer textarea').fill('صباح الخير');
    await other.locator('.composer textarea').press('Enter');
    await ann.page.getByRole('button', { name: /^Kim ?, 1 unread/ }).waitFor();
    assert.equal(await other.locator('article.message').count(), 1);
    assert.equal(await field(ann.page).count(), 1);
    assert.deepEqual(otherProblems(), []);
    for (const { context } of [ann, eve, kim]) {
        await context.close();
    }
});

test('a site that was not named shows nothing', async () => {
    const { page, context } = await setting.person();
    const refused = page.waitForEvent('console', {
        predicate: (one) => /frame-ancestors/.test(one.text()),
    });
    await page.goto(stranger.origin);
    await refused;
    assert.equal(await page.frameLocator('iframe').getByRole('button', { name: 'Talk to us' }).count(), 0);
    await context.close();
});

test("the page itself is shown in nobody's frame, and without sites there is no widget", async (context) => {
    const answer = await fetch(`${setting.origin}/`);
    assert.match(answer.headers.get('content-security-policy'), /frame-ancestors 'none'/);
    const without = await Setting.begin();
    context.after(() => without.end());
    for (const path of ['/widget', '/widget.js', '/widget.html']) {
        assert.equal((await fetch(`${without.origin}${path}`)).status, 404);
    }
});
