// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where one writes. Enter sends and Shift+Enter breaks the line; an Enter that commits an input method never sends; the arrow up in
 * an empty field edits what one said last. What is written is kept per room, with what it answers.
 */
import { checkedText } from '../core/text.js';
import { Completion } from './completion.js';
import { el, foreign, icon, iconButton, replace } from './dom.js';
import { pickEmoji } from './emoji_picker.js';
import { excerpt } from './message_row.js';
import { tell } from './sheet.js';
import { isolated, pieces, t } from './words.js';

const keptAfter = 300; // milliseconds without a key

export class Composer {
    /**
     * `owner`: sent(), usedEmoji(), used(emoji), lastOwn(). Beside the room: `key` of its draft, `target()` what is answered where
     * nothing else was chosen, and the `label` of the field.
     */
    constructor(client, room, owner, { key = room.id, target = () => 0, label } = {}) {
        this.client = client;
        this.room = room;
        this.owner = owner;
        this.draftKey = key;
        this.target = target;
        this.reply = undefined; // the message that is answered
        this.edited = undefined; // the message that is changed
        const { name } = room.view(client.identity.user);
        this.field = el('textarea', {
            rows: 1,
            placeholder: label ?? t('writeTo', name),
            'aria-label': label ?? t('writeTo', isolated(name)),
            dir: 'auto',
            autocomplete: 'off',
            spellcheck: true,
            enterKeyHint: 'send',
            oninput: () => this.changed(),
            onkeydown: (event) => this.key(event),
        });
        this.completion = new Completion(client, room, this.field, (text, from) => this.insert(text, from));
        this.context = el('div.context', { hidden: true });
        this.sendButton = iconButton('send', t('send'), () => this.send(), { class: 'send' });
        this.bar = el(
            'div.composer-bar',
            {},
            iconButton('react', t('emoji'), (event) => this.pick(event.currentTarget)),
            this.field,
            this.sendButton,
        );
        this.element = el('div.composer', {}, this.completion.element, this.context, this.bar);
        this.restore();
    }

    restore() {
        const draft = this.client.drafts.get(this.draftKey);
        this.field.value = draft?.text ?? '';
        this.reply = draft?.reply ? this.room.state.messages.get(draft.reply) : undefined;
        this.drawContext();
        requestAnimationFrame(() => this.grow());
    }

    focus() {
        this.field.focus();
    }

    // ---- What is written

    changed() {
        this.grow();
        this.completion.update();
        if (this.edited) {
            return;
        }
        const { value } = this.field;
        this.client.typing.set(this.room.id, value.trim() !== '');
        clearTimeout(this.keeping);
        this.keeping = setTimeout(() => this.keep(), keptAfter);
    }

    keep() {
        clearTimeout(this.keeping);
        if (!this.edited) {
            this.client.setDraft(this.draftKey, { text: this.field.value, reply: this.reply?.seq ?? 0 });
        }
    }

    /** The field is as high as its lines, up to a third of the window (style/parts.css). */
    grow() {
        this.field.style.setProperty('height', 'auto');
        this.field.style.setProperty('height', `${this.field.scrollHeight}px`);
    }

    set(text) {
        this.field.value = text;
        this.field.setSelectionRange(text.length, text.length);
        this.grow();
        this.field.focus();
    }

    answer(message) {
        this.stopEditing();
        this.reply = message;
        this.drawContext();
        this.keep();
        this.focus();
    }

    edit(message) {
        this.keep();
        this.edited = message;
        this.reply = undefined;
        this.set(message.text);
        this.drawContext();
    }

    stopEditing() {
        if (this.edited) {
            this.edited = undefined;
            this.restore();
        }
    }

    cancel() {
        if (this.edited) {
            this.stopEditing();
        } else {
            this.reply = undefined;
            this.drawContext();
            this.keep();
        }
        this.focus();
    }

    drawContext() {
        const message = this.edited ?? this.reply;
        this.context.hidden = !message;
        const name =
            message &&
            (message.author === this.client.identity.user ? this.client.identity.name : this.room.state.nameOf(message.author));
        replace(
            this.context,
            message && [
                icon(this.edited ? 'edit' : 'reply'),
                el(
                    'span.context-words',
                    {},
                    this.edited ? t('editing') : el('span', {}, ...pieces('replyTo', name)),
                    ' ',
                    foreign(excerpt(message.text), { class: 'soft' }),
                ),
                iconButton('close', t('cancel'), () => this.cancel()),
            ],
        );
        this.sendButton.title = this.edited ? t('save') : t('send');
        this.sendButton.setAttribute('aria-label', this.sendButton.title);
    }

    async send() {
        this.completion.close();
        const { text, error } = checkedText(this.field.value);
        if (error) {
            if (error === 'text_too_long') {
                tell(t('tooLong'));
            }
            this.focus();
            return;
        }
        const { edited, reply } = this;
        this.edited = undefined;
        this.reply = undefined;
        this.field.value = '';
        let stored;
        if (edited) {
            if (text !== edited.text) {
                this.client.append(this.room.id, { kind: 'edit', target: edited.seq, text });
            }
            this.restore();
        } else {
            this.client.typing.set(this.room.id, false);
            stored = this.client.post(this.room.id, text, reply?.seq ?? this.target());
            this.owner.sent();
        }
        this.drawContext();
        this.grow();
        this.focus(); // at once: when the message is kept, one may have gone elsewhere
        if (stored) {
            await stored; // the draft goes when the message is kept, not before
            this.keep();
        }
    }

    pick(anchor) {
        pickEmoji(anchor, this.owner.usedEmoji(), (emoji) => {
            this.owner.used(emoji);
            this.insert(emoji);
        });
    }

    insert(text, from = this.field.selectionStart, to = this.field.selectionEnd) {
        this.field.setRangeText(text, from, to, 'end');
        this.changed();
        this.focus();
    }

    // ---- Keys

    key(event) {
        if (event.isComposing || event.keyCode === 229) {
            return; // it belongs to the input method
        }
        if (this.completion.key(event)) {
            event.preventDefault();
        } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            this.send();
        } else if (event.key === 'Escape' && (this.edited || this.reply)) {
            event.preventDefault();
            this.cancel();
        } else if (event.key === 'ArrowUp' && this.field.value === '' && !this.edited) {
            const last = this.owner.lastOwn();
            if (last) {
                event.preventDefault();
                this.edit(last);
            }
        }
    }
}
