// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Lets the page open without the server: keeps its shell, and nothing that anybody wrote. The network comes first, so that a host
 * that was updated is met by its own page; what is kept is for when nothing answers.
 */
const cacheName = 'shell';
/** The page itself, and what it is made of: the server says other things over HTTP that are nobody's shell. */
const isPage = (path) => path === '/' || path === '/index.html' || /^\/join(\/|$)/.test(path);
const isPart = (path) => /^\/(core|ui|texts|style)\/[\w.-]+$/.test(path) || /^\/[\w-]+\.(svg|png|webmanifest)$/.test(path);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    const isNavigation = event.request.mode === 'navigate';
    if (
        event.request.method === 'GET' &&
        origin === self.location.origin &&
        (isNavigation ? isPage(pathname) : isPart(pathname))
    ) {
        event.respondWith(fromNetwork(event.request, isNavigation ? '/' : event.request));
    }
});

async function fromNetwork(request, key) {
    const cache = await caches.open(cacheName);
    try {
        const answer = await fetch(request);
        if (answer.ok && answer.type === 'basic') {
            await cache.put(key, answer.clone());
        }
        return answer;
    } catch (error) {
        const kept = await cache.match(key);
        if (kept) {
            return kept;
        }
        throw error;
    }
}

/** A notification leads to its message, in the window that is open or in a new one. */
self.addEventListener('notificationclick', (event) => {
    event.notification.close();
    const { room, seq } = event.notification.data ?? {};
    event.waitUntil(
        (async () => {
            const [window] = await self.clients.matchAll({ type: 'window' });
            if (window) {
                await window.focus();
                window.postMessage({ open: room, seq });
            } else {
                await self.clients.openWindow(`/#/${room}`);
            }
        })(),
    );
});
