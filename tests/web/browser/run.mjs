// SPDX-License-Identifier: GPL-3.0-or-later
/** Runs the browser test, or says why it cannot (77: skipped). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { isPossible } from './setting.mjs';

if (!isPossible) {
    console.log(
        'Skipped: Chromium or playwright-core is missing. "./dev test" installs both (Debian: chromium; npm: tests/web/browser).',
    );
    process.exit(77);
}
const { status } = spawnSync(process.execPath, ['--test', fileURLToPath(new URL('browser.test.mjs', import.meta.url))], {
    stdio: 'inherit',
});
process.exit(status ?? 1);
