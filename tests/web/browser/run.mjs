// SPDX-License-Identifier: GPL-3.0-or-later
/** Runs a test of this folder, such as "browser" or "desktop", or says why it cannot (77: skipped). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { isPossible } from './setting.mjs';

const [name] = process.argv.slice(2);
const has = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const needsDisplay = name === 'desktop';

function skip(why) {
    console.log(`Skipped: ${why}`);
    process.exit(77);
}

if (!isPossible) {
    skip('Chromium or playwright-core is missing. "./dev test" installs both (Debian: chromium; npm: tests/web/browser).');
}
if (needsDisplay && !['xvfb-run', 'xauth', 'xdotool'].every(has)) {
    skip('xvfb-run, xauth or xdotool is missing.');
}
const command = [process.execPath, '--test', fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url))];
const display = ['xvfb-run', '-a', '-s', '-screen 0 1100x760x24'];
const [program, ...rest] = needsDisplay ? [...display, ...command] : command;
process.exit(spawnSync(program, rest, { stdio: 'inherit' }).status ?? 1);
