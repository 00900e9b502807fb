// SPDX-License-Identifier: GPL-3.0-or-later
/** A small picker: what was used before, and common ones. Arrows move in the grid. */
import { el } from './dom.js';
import { popUp } from './popup.js';
import { t } from './words.js';

const common =
    '👍 ❤️ 😂 🎉 😮 😢 🙏 👏 😀 😄 😅 😊 🙂 😉 😍 😘 🤔 🙄 😴 😎 🤗 😬 😭 😡 🤯 🥳 👋 👌 ✌️ 🤞 💪 👀 🔥 ✨ ⭐ 💯 ✅ ❌ ❓ ❗ ☕ 🍵 🍕 🍰 🍺 🌍 ☀️ 🌧️ 🚀 🎵 📌 📎 💡 🔒 🐛 🐱 🐶 🌱 🏠 🚲'.split(
        ' ',
    );
const columns = 8;

/** `used`: those before, newest first. */
export function pickEmoji(anchor, used, picked) {
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
    const onKey = (event) => {
        const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
        const step = { ArrowRight: rtl, ArrowLeft: -rtl, ArrowDown: columns, ArrowUp: -columns }[event.key];
        if (!step) {
            return false;
        }
        buttons[Math.min(Math.max(0, buttons.indexOf(document.activeElement) + step), buttons.length - 1)].focus();
        return true;
    };
    const close = popUp(box, anchor, { onKey, backAfterPress: true });
    buttons[0].focus();
}
