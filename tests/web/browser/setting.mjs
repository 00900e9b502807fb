// SPDX-License-Identifier: GPL-3.0-or-later
/** A real server, a real browser, and pages that complain about everything that should not happen on them. */
import assert from 'node:assert/strict';
import { spawn, execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const program = process.env.HUBBUB_PROGRAM;
const modules = createRequire(path.join(process.env.HUBBUB_BROWSER_MODULES ?? '/', 'package.json'));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file));
const run = promisify(execFile);

/** A name of this machine that browsers take for elsewhere, and the server for its own. */
export const nameOfMachine = `${hostname().split('.')[0].toLowerCase()}.local`;

export class Setting {
    /** `options`: further ones of the server. */
    static async begin(options = []) {
        const setting = new Setting();
        setting.options = options;
        setting.folder = mkdtempSync(path.join(tmpdir(), 'hubbub-browser-'));
        setting.problems = [];
        await setting.startServer();
        setting.browser = await modules('playwright-core').chromium.launch({
            executablePath: chromium,
            args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP ${nameOfMachine} 127.0.0.1`],
        });
        return setting;
    }

    async end() {
        await this.browser.close();
        await this.stopServer('SIGTERM');
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** On the port that it had before, if it runs for the second time. */
    async startServer() {
        this.server = spawn(
            program,
            [
                '--server',
                '--data',
                path.join(this.folder, 'server'),
                '--port',
                String(this.port ?? 0),
                '--no-flood-limits',
                '--name',
                'Kitchen',
                ...this.options,
            ],
            { stdio: ['ignore', 'pipe', 'ignore'] },
        );
        const { port } = await new Promise((resolve, reject) => {
            let text = '';
            this.server.on('exit', () => reject(new Error('the server ended')));
            this.server.stdout.on('data', (data) => {
                text += data;
                const line = text.split('\n').find((one) => one.includes('"listening"'));
                if (line) {
                    resolve(JSON.parse(line));
                }
            });
        });
        this.port = port;
        this.origin = `http://127.0.0.1:${port}`;
    }

    async stopServer(signal = 'SIGKILL') {
        this.server.removeAllListeners('exit'); // this end is wished
        const ended = new Promise((resolve) => this.server.once('exit', resolve));
        this.server.kill(signal);
        await ended;
    }

    command(who, name, ...more) {
        const [subcommand, ...rest] = more;
        return run(
            program,
            [
                subcommand,
                '--data',
                path.join(this.folder, who),
                '--name',
                name,
                '--server',
                `ws://127.0.0.1:${this.port}`,
                ...rest,
            ],
            { timeout: 30000 },
        );
    }

    /** Many messages, each a line. */
    sendLines(who, name, room, lines) {
        const sending = this.command(who, name, 'send', '--room', room, '--create', '--stdin');
        sending.child.stdin.end(`${lines.join('\n')}\n`);
        return sending;
    }

    /** Lines that `hubbub tail` prints, as they come. */
    tail(who, name, room) {
        const child = spawn(
            program,
            [
                'tail',
                '--data',
                path.join(this.folder, who),
                '--name',
                name,
                '--server',
                `ws://127.0.0.1:${this.port}`,
                '--room',
                room,
            ],
            { stdio: ['ignore', 'pipe', 'ignore'] },
        );
        const tail = { text: '', end: () => child.kill() };
        child.stdout.on('data', (data) => {
            tail.text += data;
        });
        return tail;
    }

    /** Ann at a wide window and Ben at a dark phone, both in a room in which somebody has said something. */
    async lobby(said) {
        await this.command('host', 'Hanna', 'send', '--room', 'lobby', '--create', said);
        const ann = await this.person();
        const ben = await this.person({
            viewport: { width: 380, height: 740 },
            hasTouch: true,
            isMobile: true,
            colorScheme: 'dark',
        });
        await this.join(ann.page, 'Ann', 'lobby');
        await this.join(ben.page, 'Ben', 'lobby');
        return [ann, ben];
    }

    /** A browser of somebody: its own storage. */
    async person(options = {}) {
        const context = await this.browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'en-GB', ...options });
        context.setDefaultTimeout(15000);
        return { context, page: await this.page(context) };
    }

    async page(context) {
        const page = await context.newPage();
        await page.addInitScript(() =>
            document.addEventListener('securitypolicyviolation', (event) =>
                console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
            ),
        );
        page.on('pageerror', (error) => this.problems.push(error.stack));
        page.on('console', (message) => {
            // A server that is away; and what a browser says of every page that is not encrypted.
            const expected =
                /WebSocket connection to .* failed|net::ERR_CONNECTION_REFUSED|Cross-Origin-Opener-Policy header has been ignored/.test(
                    message.text(),
                );
            if (message.type() === 'error' && !expected) {
                this.problems.push(message.text());
            }
        });
        page.on('request', (request) => {
            if (
                new URL(request.url()).port !== String(this.port) &&
                !request.url().startsWith('data:') &&
                !request.url().startsWith('blob:')
            ) {
                this.problems.push(`loads ${request.url()}`);
            }
        });
        page.on('dialog', (dialog) => {
            this.problems.push(`a dialog: ${dialog.message()}`);
            dialog.dismiss();
        });
        return page;
    }

    async join(page, name, room, origin = this.origin) {
        await page.goto(`${origin}/#r=${room}`);
        await page.getByLabel('Your name').fill(name);
        await page.getByRole('button', { name: 'Join', exact: true }).click();
        await field(page).waitFor();
    }

    /** Rules of accessibility that the page breaks, in words. */
    async accessibility(page, isPane = false) {
        // Evaluated by the driver: as a script of the page the policy would refuse it.
        await page.evaluate(modules('axe-core').source);
        const { violations } = await page.evaluate(() =>
            globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }),
        );
        // On a phone a pane stands alone, without the main part of the page that it belongs to.
        return violations
            .filter((one) => !isPane || !['page-has-heading-one', 'landmark-one-main'].includes(one.id))
            .map(
                (one) =>
                    `${one.id}: ${one.help}: ${one.nodes
                        .map((node) => node.html.slice(0, 120))
                        .slice(0, 3)
                        .join(' | ')}`,
            );
    }
}

/** A test during which nothing is loaded from elsewhere, nothing breaks the policy and nothing is thrown. */
export const quietly = (settingOf) => (run) => async () => {
    const { problems } = settingOf();
    problems.length = 0;
    await run();
    assert.deepEqual(problems, []);
};
export const field = (page) => page.getByRole('textbox', { name: /^Write to/ });
export const message = (page, text) => page.locator('article.message', { hasText: text });

/** The network says that it is there: a page whose server was away tries at once, and not after what its waits have grown to. */
export const networkIsBack = (page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** What the browser shows as banners, each as "title|text", once there are as many. */
export async function banners(page, count) {
    let shown;
    for (const end = Date.now() + 15000; Date.now() < end && shown?.length !== count; ) {
        shown = await page.evaluate(async () => {
            const worker = await navigator.serviceWorker.ready;
            return (await worker.getNotifications()).map(({ title, body }) => `${title}|${body}`);
        });
    }
    assert.equal(shown.length, count, `${shown}`);
    return shown;
}

/**
 * The one banner that there is after `act`. A browser forgets what is shown at the moment in which it is asked for the first time what it
 * shows, so it is not asked before.
 */
export async function bannerAfter(page, act) {
    await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        const registration = ServiceWorkerRegistration.prototype;
        const show = registration.showNotification;
        registration.showNotification = async function (...banner) {
            await show.apply(this, banner);
            globalThis.isShown = true;
        };
    });
    await act();
    await page.waitForFunction(() => globalThis.isShown);
    return (await banners(page, 1))[0];
}

export async function say(page, text) {
    await page.getByRole('dialog').waitFor({ state: 'hidden' }); // until it has closed, keys reach it and not the field
    await field(page).fill(text);
    await field(page).press('Enter');
}

export const isPossible =
    Boolean(chromium) && existsSync(path.join(process.env.HUBBUB_BROWSER_MODULES ?? '', 'node_modules', 'playwright-core'));
