// SPDX-License-Identifier: GPL-3.0-or-later
/** Who may do what on the page: guests, members, those who run a room; and who comes in how. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';

import { Setting, bannerAfter, banners, field, message, nameOfMachine, quietly, say } from './setting.mjs';

let setting;
let ann;
let ben;

before(async () => {
    setting = await Setting.begin();
    [ann, ben] = await setting.lobby('Welcome');
});
after(() => setting?.end());
const quiet = quietly(() => setting);

const pane = (page, name) => page.getByRole('complementary', { name });
const menuOf = (page) => page.getByRole('button', { name: 'More about this room' }).click();

test(
    'a guest is marked, and an invite leads into its private room',
    quiet(async () => {
        const made = await setting.command('host', 'Hanna', 'send', '--room', 'secret', '--create', 'psst');
        assert.equal(made.stderr.includes('error'), false);
        await setting.command('host', 'Hanna', 'moderate', 'preset', '--room', 'secret', 'private');
        const { stdout } = await setting.command('host', 'Hanna', 'invite', 'make', '--room', 'secret', '--guest', '--json');
        const { token } = JSON.parse(stdout);
        const { page, context } = await setting.person();
        await page.goto(`${setting.origin}/#r=secret&t=${token}`);
        assert.equal(new URL(page.url()).hash, '', 'the token does not stay in the address');
        await page.getByText('You are invited to secret').waitFor();
        await page.getByLabel('Your name').fill('Gus');
        await page.keyboard.press('Enter');
        await message(page, 'psst').waitFor();
        await say(page, 'hello from a guest');
        await message(page, 'hello from a guest').getByText('Guest', { exact: true }).waitFor();
        await page.getByRole('button', { name: /^Members/ }).click();
        await page.getByRole('complementary', { name: 'Members' }).getByText('Guest', { exact: true }).waitFor();
        // What guests may not do is not offered.
        assert.equal(await pane(page, 'Members').getByRole('button', { name: /Hanna/ }).count(), 0);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'More about this room' }).click();
        const items = await page.getByRole('menuitem').allInnerTexts();
        assert.deepEqual(
            items.filter((item) => /topic|Rename|Rules/.test(item)),
            [],
        );
        await page.keyboard.press('Escape');
        await message(page, 'hello from a guest').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
        assert.equal(await page.getByRole('menuitem', { name: 'Pin' }).count(), 0);
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Browse rooms' }).last().click();
        await page.getByRole('dialog').getByText('lobby').first().waitFor();
        assert.equal(await page.getByRole('button', { name: 'New room' }).count(), 0);
        await context.close();
    }),
);

test(
    'a direct conversation, and a notification that it goes on',
    quiet(async () => {
        await ann.context.grantPermissions(['notifications'], { origin: setting.origin });
        const { page } = ann;
        await page.goto(`${setting.origin}/#r=lobby`);
        await page.getByRole('button', { name: /^Members/ }).click();
        await page.getByRole('complementary', { name: 'Members' }).getByRole('button', { name: /Ben/ }).click();
        await page.getByRole('menuitem', { name: 'Message directly' }).click();
        await page.getByRole('heading', { name: 'Ben', level: 1 }).waitFor();
        await say(page, 'between us');
        await ben.page.goto(`${setting.origin}/#/`);
        await ben.page.getByRole('button', { name: /^Ann ?, 1 unread/ }).click();
        await message(ben.page, 'between us').waitFor();
        await page.locator('.me').click();
        await page.getByRole('checkbox', { name: 'Show notifications' }).check();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'lobby' }).click();
        await page.getByRole('heading', { name: 'lobby', level: 1 }).waitFor();
        const told = await bannerAfter(page, () => say(ben.page, 'only **you** see this'));
        assert.match(told, /Ben.\|only you see this/);
        // What is read, in whichever tab, is told of no more.
        const second = await setting.page(ann.context);
        await second.goto(`${setting.origin}/#r=lobby`);
        await second.getByRole('button', { name: /^Ben ?, 1 unread/ }).click();
        await message(second, 'only you see this').waitFor();
        await banners(page, 0);
        await say(ben.page, 'seen in the other tab');
        await message(second, 'seen in the other tab').waitFor();
        await second.close();
    }),
);

test(
    'a further browser by a code of the first one',
    quiet(async () => {
        await ann.page.locator('.me').click();
        await ann.page.getByRole('button', { name: 'Add a device …' }).click();
        const code = await ann.page.locator('.code').innerText();
        await ann.page.keyboard.press('Escape');
        const { page, context } = await setting.person();
        await page.goto(setting.origin);
        await page.getByText('Link or code').first().click();
        await page.getByLabel('Link or code').fill('AAAAA-AAAAA');
        await page.getByRole('button', { name: 'Join', exact: true }).click();
        await page.getByRole('alert').getByText('The code is not valid').waitFor();
        await page.getByLabel('Link or code').fill(code);
        await page.getByRole('button', { name: 'Join', exact: true }).click();
        await field(page).waitFor();
        assert.equal(await page.locator('.me .name').innerText(), 'Ann');
        await context.close();
    }),
);

test(
    'encrypted, by the link that the server hands out',
    quiet(async () => {
        const { page, context } = await setting.person({ ignoreHTTPSErrors: true });
        const { stdout } = await setting.command('host', 'Hanna', 'invite', 'make', '--room', 'secret', '--json');
        const { link } = JSON.parse(stdout);
        await page.goto(link.replace(/^https:\/\/[^/]+/, setting.origin.replace('http:', 'https:')));
        await page.getByLabel('Your name').fill('Tess');
        await page.keyboard.press('Enter');
        await message(page, 'psst').waitFor();
        await say(page, 'over TLS');
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        // A browser that was told to trust the certificate still takes no worker from it.
        setting.problems.splice(0, setting.problems.length, ...setting.problems.filter((one) => !/SSL certificate/.test(one)));
        await context.close();
    }),
);

test('a server with a password asks for it; unencrypted from elsewhere it says so', async (context) => {
    const file = path.join(tmpdir(), `hubbub-password-${process.pid}`);
    writeFileSync(file, 'open sesame\n', { mode: 0o600 });
    const closed = await Setting.begin(['--password-file', file]);
    context.after(() => closed.end());
    const { page } = await closed.person();
    await page.goto(`http://${nameOfMachine}:${closed.port}`);
    await page.getByText('Not encrypted: the network can read along').waitFor();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('alert').getByText('asks newcomers').waitFor();
    await page.getByLabel('Password of the host').first().fill('guess');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This is not the password.').waitFor();
    await page.getByLabel('Password of the host').first().fill('open sesame');
    await page.keyboard.press('Enter');
    await page.getByText('You are in no room yet').waitFor();
    await page.getByRole('button', { name: 'Browse rooms' }).last().click();
    await page.getByRole('button', { name: 'New room' }).click();
    await page.getByLabel(/^Name, such as/).fill('den');
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await say(page, 'mine');
    await page.reload();
    await message(page, 'mine').waitFor();
    assert.equal(await page.getByRole('img', { name: /Not encrypted/ }).count(), 1);
    assert.deepEqual(closed.problems, []);
});

test(
    'slow mode says why it waits; who is put out reads so, and may come back',
    quiet(async () => {
        const { page, context } = await setting.person();
        const moderate = (...act) => setting.command('host', 'Hanna', 'moderate', '--room', 'shed', ...act);
        await setting.command('host', 'Hanna', 'send', '--room', 'shed', '--create', 'tools');
        await setting.join(page, 'Kim', 'shed');
        await moderate('slow', '600');
        await page.getByText(/slow mode: a message each 600 seconds/).waitFor();
        await say(page, 'first');
        await message(page, 'first').waitFor();
        await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
        await say(page, 'too soon');
        await message(page, 'too soon').getByText('This room is in slow mode.').waitFor();
        await moderate('kick', 'Kim', '--reason', 'a test');
        await page.getByText('You were removed from this room.').waitFor();
        await page.getByText(/removed .*Kim.*: .*a test/).waitFor();
        await page.getByRole('button', { name: 'Join again' }).click();
        await field(page).waitFor();
        await moderate('lock');
        await page.getByText('This room is locked. Those who run it').waitFor();
        await moderate('unlock');
        await field(page).waitFor();
        await context.close();
    }),
);

test(
    'names stand in the colour that was chosen',
    quiet(async () => {
        const { page } = ben;
        await page.goto(`${setting.origin}/#/`);
        await page.locator('.me').click();
        await page.getByRole('radio', { name: 'Your colour 3' }).check({ force: true });
        await page.getByRole('button', { name: 'Save' }).click();
        await page.goto(`${setting.origin}/#r=lobby`);
        await page.getByRole('heading', { name: 'lobby', level: 1 }).waitFor();
        await say(page, 'in my colour');
        await message(ann.page, 'in my colour').locator('.name.person-3').waitFor();
        await setting.command('host', 'Hanna', 'send', '--room', 'lobby', 'ends the group');
    }),
);

/** A room of Ann's in which Ben is. */
async function shared(name) {
    const { page } = ann;
    await page.goto(`${setting.origin}/#/`);
    await page.getByRole('button', { name: 'Browse rooms' }).last().click();
    await page.getByRole('button', { name: 'New room' }).click();
    await page.getByLabel(/^Name, such as/).fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await ben.page.goto(`${setting.origin}/#r=${name}`);
    await ben.page
        .getByRole('dialog')
        .getByRole('button', { name: new RegExp(`^Join .${name}`) })
        .click();
    await field(ben.page).waitFor();
    await page.getByText(/Ben.* joined/).waitFor();
    return page;
}

const memberMenu = async (page, name, item) => {
    if ((await pane(page, 'Members').count()) === 0) {
        await page.getByRole('button', { name: /^Members/ }).click();
    }
    await pane(page, 'Members').getByRole('button', { name }).click();
    await page.getByRole('menuitem', { name: item }).click();
};

test(
    'those who run a room appoint, mute, remove and ban, and others are not offered it',
    quiet(async () => {
        const page = await shared('workshop');
        await memberMenu(page, /Ben/, 'Make a moderator');
        await ben.page.getByText(/Ann.* made .*Ben.* a moderator/).waitFor();
        await memberMenu(page, /Ben/, 'No longer a moderator');
        await ben.page.getByText(/Ann.* made .*Ben.* a member/).waitFor();
        await memberMenu(page, /Ben/, 'Mute …');
        await page.getByRole('radio', { name: 'For an hour' }).check();
        await page.getByLabel(/^Reason/).fill('too loud');
        await page.getByRole('button', { name: 'Mute', exact: true }).click();
        await ben.page.getByText('You are muted in this room.').waitFor();
        await ben.page.getByText(/muted .*Ben.* until .*: .*too loud/).waitFor();
        await memberMenu(page, /Ben/, 'Let speak again');
        await field(ben.page).waitFor();
        // Ben is offered none of it.
        await ben.page.getByRole('button', { name: /^Members/ }).click();
        await pane(ben.page, 'Members').getByRole('button', { name: /Ann/ }).click();
        assert.deepEqual(await ben.page.getByRole('menuitem').allInnerTexts(), ['Message directly']);
        await ben.page.keyboard.press('Escape');
        await ben.page.keyboard.press('Escape');
        await memberMenu(page, /Ben/, 'Remove from the room …');
        await page.keyboard.press('Enter');
        await ben.page.getByText('You were removed from this room.').waitFor();
        await ben.page.getByRole('button', { name: 'Join again' }).click();
        await field(ben.page).waitFor();
        await memberMenu(page, /Ben/, 'Ban …');
        await page.getByRole('button', { name: 'Ban', exact: true }).click();
        await ben.page.getByText('You are banned from this room.').waitFor();
        await page.keyboard.press('Escape');
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Rules …' }).click();
        await page.getByRole('button', { name: 'Lift the ban Ben' }).waitFor();
        await page.keyboard.press('Escape');
        // Also of one who was banned before this copy began.
        await page.evaluate(
            () =>
                new Promise((resolve) => {
                    const opened = indexedDB.open('hubbub');
                    opened.onsuccess = () => {
                        const change = opened.result.transaction('members', 'readwrite');
                        change.objectStore('members').clear();
                        change.oncomplete = resolve;
                    };
                }),
        );
        await page.reload();
        await field(page).waitFor();
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Rules …' }).click();
        await page.getByRole('button', { name: 'Lift the ban Ben' }).click();
        await page.getByText('Nobody is banned').waitFor();
        await page.keyboard.press('Escape');
        await page.getByText(/Ann.* lifted the ban of .*Ben/).waitFor();
    }),
);

test(
    'the rules of a room, its name, and what is hidden in it',
    quiet(async () => {
        const page = await shared('attic');
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Rules …' }).click();
        await page.getByLabel(/^Slow mode/).selectOption({ label: 'A minute' });
        await ben.page.getByText(/slow mode: a message each 60 seconds/).waitFor();
        await page.getByLabel(/^Slow mode/).selectOption({ label: 'Off' });
        await page.getByRole('checkbox', { name: 'Everybody muted' }).check();
        await ben.page.getByText('Only those who run this room can write at the moment.').waitFor();
        await page.getByRole('checkbox', { name: 'Everybody muted' }).uncheck();
        await page.getByRole('checkbox', { name: 'Locked' }).check();
        await ben.page.getByText('This room is locked. Those who run it').waitFor();
        await page.getByRole('checkbox', { name: 'Locked' }).uncheck();
        // What would take messages from everybody is asked first.
        await page.getByLabel('How long messages are kept').selectOption({ label: '90 days' });
        await page.getByRole('button', { name: 'Cancel' }).click();
        assert.equal(await page.getByLabel('How long messages are kept').inputValue(), '0');
        await page.getByLabel('How long messages are kept').selectOption({ label: '90 days' });
        await page.getByRole('dialog', { name: 'Keep messages for 90 days only?' }).getByRole('button', { name: 'Save' }).click();
        await ben.page.getByText(/set that messages are kept for 90 days/).waitFor();
        await page.getByLabel('How long messages are kept').selectOption({ label: 'For good' });
        await ben.page.getByText(/set that messages are kept for good/).waitFor();
        await page.getByLabel('Who it is for').selectOption('announce');
        await ben.page.getByText('In this room moderators write and others read.').waitFor();
        await page.getByLabel('Who it is for').selectOption('open');
        assert.deepEqual(await setting.accessibility(page), []);
        await page.keyboard.press('Escape');
        await field(ben.page).waitFor();
        await say(ben.page, 'better not seen');
        await message(page, 'better not seen').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Hide' }).click();
        await ben.page.getByText('Hidden by a moderator').waitFor();
        await message(page, 'better not seen').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Show again' }).click();
        await message(ben.page, 'better not seen').waitFor();
        await message(page, 'better not seen').focus();
        await page.keyboard.press('Delete');
        await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
        await ben.page.getByText('This message was deleted').waitFor();
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Rename …' }).click();
        await page.getByRole('textbox', { name: 'New name' }).fill('loft');
        await page.keyboard.press('Enter');
        await ben.page.getByRole('heading', { name: 'loft', level: 1 }).waitFor();
        await page.getByRole('heading', { name: 'loft', level: 1 }).waitFor();
    }),
);

test(
    'an invite is made, leads one person in, and is taken back',
    quiet(async () => {
        const page = await shared('cellar');
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Rules …' }).click();
        await page.getByLabel('Who it is for').selectOption('private');
        await page.keyboard.press('Escape');
        await menuOf(page);
        await page.getByRole('menuitem', { name: 'Invite others …' }).click();
        await page.getByRole('checkbox', { name: 'As guests' }).check();
        await page.getByRole('button', { name: 'Make an invite' }).click();
        const link = await page.getByLabel(/^The new invite/).inputValue();
        assert.match(link, new RegExp(`^${setting.origin}/#r=cellar&t=[0-9a-f]{32}$`));
        const { page: other, context } = await setting.person();
        await other.goto(link);
        await other.getByLabel('Your name').fill('Greta');
        await other.keyboard.press('Enter');
        await field(other).waitFor();
        await page.getByText(/Greta.* joined/).waitFor();
        await page.getByLabel('How many people it is for').selectOption('5');
        await page.getByRole('button', { name: 'Make an invite' }).click();
        await page.getByText(/For 5 guests/).waitFor();
        assert.deepEqual(await setting.accessibility(page), []);
        await page.getByRole('button', { name: 'Take back' }).click();
        await page.getByText(/For 5 guests/).waitFor({ state: 'detached' });
        await page.keyboard.press('Escape');
        // A guest becomes a member by hand of those who run the room.
        await memberMenu(page, /Greta/, 'Make a member');
        await other.getByText(/Ann.* made .*Greta.* a member/).waitFor();
        await context.close();
    }),
);

test(
    'what bots answer is completed after a slash, and a program is marked as one',
    quiet(async () => {
        const { page } = ann;
        await page.goto(`${setting.origin}/#/`);
        await page.getByRole('button', { name: 'workshop' }).click();
        await page.getByRole('heading', { name: 'workshop', level: 1 }).waitFor();
        // By the client's own core: a bot is whoever says hello with a token.
        await page.evaluate(async () => {
            const [{ Client }, { MemoryStore }, { addressOf, browserEnv }, { IdbStore }] = await Promise.all(
                ['client', 'store', 'env', 'idb_store'].map((name) => import(`/core/${name}.js`)),
            );
            const until = (check) =>
                new Promise((resolve) => {
                    const timer = setInterval(() => check() && (clearInterval(timer), resolve()), 20);
                });
            const begin = async (device) => {
                const client = new Client(browserEnv(addressOf(location)), new MemoryStore());
                await client.load();
                client.identity = { ...client.identity, device };
                await client.start();
                await until(() => client.line.isOnline);
                return client;
            };
            const { meta } = await (await IdbStore.open()).all();
            const self = await begin(meta.find((row) => row.key === 'identity').value.device);
            const { id } = self.rooms().find((room) => room.row.name === 'workshop');
            const { token } = await self.asking.ask('makeToken', { name: 'deployer', scopes: ['read', 'post'], rooms: [id] });
            self.stop();
            globalThis.bot = await begin(token);
            await globalThis.bot.asking.ask('setCommands', { commands: [{ name: 'deploy', about: 'NAME: bring it out' }] });
            await globalThis.bot.post(id, 'at your service');
        });
        await message(page, 'at your service').getByText('Bot', { exact: true }).waitFor();
        await page.getByRole('article', { name: /deployer.*, Bot, / }).waitFor();
        await page.getByRole('button', { name: /^Members/ }).click();
        await pane(page, 'Members').getByText('Bot', { exact: true }).waitFor();
        await pane(page, 'Members')
            .getByRole('button', { name: /deployer/ })
            .click();
        await page.getByRole('menuitem', { name: 'Message directly' }).click();
        await page.getByRole('heading', { name: 'deployer', level: 1 }).waitFor();
        await page.locator('.room-head').getByText('Bot', { exact: true }).waitFor();
        await page.getByRole('button', { name: 'workshop' }).click();
        await field(page).pressSequentially('/de');
        await page.getByRole('option', { name: /\/deploy.*NAME: bring it out/ }).waitFor();
        await page.keyboard.press('Tab');
        assert.equal(await field(page).inputValue(), '/deploy ');
        await page.keyboard.type('tea');
        await page.keyboard.press('Enter');
        await message(page, '/deploy tea').waitFor();
        // What is whole already is sent by Enter.
        await field(page).fill('/deploy');
        await page.getByRole('option', { name: /deploy/ }).waitFor();
        await page.keyboard.press('Enter');
        await message(page, /\/deploy$/).waitFor();
        assert.equal(await field(page).inputValue(), '');
    }),
);
