// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What another site loads to offer a conversation with the people of a room: <script src="https://host/widget.js" data-invite="TOKEN">,
 * where the token is of an invite for visitors (docs/protocol.md, "Visitors"). Everything that is shown and said is in a frame of our own;
 * this makes the frame, and gives it the size that it asks for.
 */
(() => {
    const script = document.currentScript;
    const { origin } = new URL(script.src);
    const sizes = { closed: [88, 88], open: [420, 640] };
    const frame = document.createElement('iframe');
    frame.title = 'Hubbub';
    const side = getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
    frame.src = `${origin}/widget#t=${encodeURIComponent(script.dataset.invite ?? '')}&side=${side}`;
    const look = {
        position: 'fixed',
        bottom: '0',
        [side]: '0',
        'z-index': '2147483000',
        'max-width': '100%',
        'max-height': '100%',
        border: '0',
        background: 'transparent',
        'color-scheme': 'light dark', // that of the frame's page: only then one sees the site behind it
    };
    for (const [name, value] of Object.entries(look)) {
        frame.style.setProperty(name, value);
    }
    const size = (state) => {
        const [width, height] = sizes[state];
        frame.style.setProperty('width', `${width}px`);
        frame.style.setProperty('height', `${height}px`);
    };
    size('closed');
    window.addEventListener('message', ({ source, origin: from, data }) => {
        if (source === frame.contentWindow && from === origin && Object.hasOwn(sizes, data?.hubbub)) {
            size(data.hubbub);
        }
    });
    const show = () => document.body.append(frame);
    if (document.body) {
        show();
    } else {
        document.addEventListener('DOMContentLoaded', show);
    }
})();
