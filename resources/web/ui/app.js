// SPDX-License-Identifier: GPL-3.0-or-later
/** Where the page begins: puts the client together with the browser, and shows the first page or the rooms. */
import { readInvite } from '../core/invite.js';
import { replace } from './dom.js';
import { JoinPage } from './join_page.js';
import { MainPage } from './main_page.js';
import { openClient } from './open_client.js';
import { watchPresses } from './press.js';
import { hearTabs } from './tabs.js';
import { speak } from './words.js';

const awayAfter = 5 * 60 * 1000; // milliseconds without a look at the page

/** What the link that led here says; it is taken out of the address, where it might be seen or shared. */
function takeInvite() {
    const invite = location.hash.startsWith('#/') ? undefined : readInvite(location.hash);
    if (invite) {
        history.replaceState(null, '', '/');
    }
    return invite;
}

class App {
    async begin() {
        this.invite = takeInvite();
        await speak(navigator.languages ?? [navigator.language]);
        Object.assign(this, await openClient());
        this.client.on('connection', () => this.connectionChanged());
        this.watchBrowser();
        watchPresses();
        if (this.client.isKnown) {
            this.showMain();
            this.client.start();
        } else {
            this.showJoin();
        }
    }

    showJoin() {
        this.main = undefined;
        this.page = new JoinPage(this.client, this.invite, this.isKept, {
            join: (admission, invite) => {
                this.invite = invite;
                this.client.stop();
                this.client.start(admission);
            },
        });
        replace(document.body, this.page.element);
        this.page.focus();
    }

    showMain() {
        this.page = undefined;
        this.main = new MainPage(this.client);
        navigator.storage?.persist?.(); // so that the browser does not throw away what waits to be sent
        replace(document.body, this.main.element);
        this.main.draw();
    }

    connectionChanged() {
        const { line } = this.client;
        if (line.isOnline) {
            if (!this.main) {
                this.showMain();
            }
            this.followInvite();
        } else if (this.page && line.phase === 'refused') {
            this.page.refused(line.refusal);
        } else if (this.page && line.phase === 'waiting') {
            if (line.refusal) {
                this.client.stop();
                this.page.refused(line.refusal);
            } else {
                this.page.waiting();
            }
        }
    }

    followInvite() {
        const { invite } = this;
        if (invite && this.main && this.client.line.ready) {
            this.invite = undefined;
            queueMicrotask(() => this.main.invitations.follow(invite)); // not before the rooms of the greeting are known
        }
    }

    /** What the browser tells: that the network changed, that the page was asleep or is not looked at. */
    watchBrowser() {
        const { line } = this.client;
        // A link that is opened where the page is open already.
        window.addEventListener('hashchange', () => {
            this.invite = takeInvite() ?? this.invite;
            if (this.invite && this.page) {
                this.showJoin();
            } else {
                this.followInvite();
            }
        });
        window.addEventListener('online', () => line.networkChanged());
        window.addEventListener('pageshow', (event) => event.persisted && line.suspect());
        let timer;
        document.addEventListener('visibilitychange', () => {
            clearTimeout(timer);
            if (document.visibilityState === 'visible') {
                line.suspect();
                this.client.setPresence('online');
                this.main?.draw();
            } else {
                timer = setTimeout(() => this.client.setPresence('away'), awayAfter);
            }
        });
        hearTabs((what) => {
            line.stop();
            if (what === 'left') {
                location.assign('/');
                location.reload();
            }
        });
        if (window.isSecureContext) {
            navigator.serviceWorker?.register('/worker.js').catch(() => {}); // a page that is only online is a page all the same
        }
    }
}

new App().begin();
