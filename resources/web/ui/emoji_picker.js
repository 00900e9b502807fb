// SPDX-License-Identifier: GPL-3.0-or-later
/** A small picker: what was used before, and common ones. Arrows move in the grid. */
import { el } from './dom.js';
import { place } from './menu.js';
import { t } from './words.js';

const common =
    '👍 ❤️ 😂 🎉 😮 😢 🙏 👏 😀 😄 😅 😊 🙂 😉 😍 😘 🤔 🙄 😴 😎 🤗 😬 😭 😡 🤯 🥳 👋 👌 ✌️ 🤞 💪 👀 🔥 ✨ ⭐ 💯 ✅ ❌ ❓ ❗ ☕ 🍵 🍕 🍰 🍺 🌍 ☀️ 🌧️ 🚀 🎵 📌 📎 💡 🔒 🐛 🐱 🐶 🌱 🏠 🚲'.split(
        ' ',
    );
const columns = 8;

/** `used`: those before, newest first. */
export function pickEmoji(anchor, used, picked) {
    const before = document.activeElement;
    const all = [...used, ...common.filter((one) => !used.includes(one))].slice(0, 64);
    const buttons = all.map((emoji, i) =>
        el(
            'button.emoji',
            {
                type: 'button',
                'aria-label': emoji,
                tabIndex: i === 0 ? 0 : -1,
                onclick: () => {
                    close();
                    picked(emoji);
                },
            },
            emoji,
        ),
    );
    const box = el('div.emoji-box', { role: 'dialog', 'aria-label': t('emoji') }, ...buttons);
    box.addEventListener('keydown', (event) => {
        const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
        const step = { ArrowRight: rtl, ArrowLeft: -rtl, ArrowDown: columns, ArrowUp: -columns }[event.key];
        if (step) {
            const next = buttons[Math.min(Math.max(0, buttons.indexOf(document.activeElement) + step), buttons.length - 1)];
            next.focus();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
            close();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    const outside = (event) => {
        if (!box.contains(event.target)) {
            close();
        }
    };
    function close() {
        document.removeEventListener('pointerdown', outside, true);
        box.remove();
        before?.focus?.();
    }
    document.body.append(box);
    place(box, anchor.getBoundingClientRect());
    document.addEventListener('pointerdown', outside, true);
    buttons[0].focus();
}
